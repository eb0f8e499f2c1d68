/**
 * The page that shows what became of every rule of the catalogue, edition by edition.
 *
 * @since 0.1.0
 */
import { editions } from "@jiceng/policies"
import type { CoverageRow } from "@jiceng/policy"

const dispositions = ["encoded", "recorded", "setAside"] as const

const line = (cells: ReadonlyArray<string>): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`

const tableOf = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => [
  line(head),
  line(head.map(() => "---")),
  ...rows.map(line),
]

const code = (text: string | undefined): string => (text === undefined ? "" : `\`${text}\``)

const countLine = (title: string, rows: ReadonlyArray<CoverageRow>): ReadonlyArray<string> => [
  title,
  ...dispositions.map((wanted) => String(rows.filter(({ disposition }) => disposition === wanted).length)),
  String(rows.length),
]

const words = { encoded: "encoded", recorded: "recorded", setAside: "set aside" } as const

const rowLine = ({ id, disposition, rule, package: place, test, reason }: CoverageRow): ReadonlyArray<string> => [
  code(id),
  reason === undefined ? words[disposition] : `${words[disposition]}: ${reason.en}`,
  code(rule?.split("/")[1]),
  code(place),
  test === undefined ? "" : `[${test.split("/").at(-1)}](../${test})`,
]

/** Writes the page. */
export const writeCoveragePage = (rows: ReadonlyArray<CoverageRow>): string => {
  const parts = editions.map(({ id, title }) => ({ id, title, own: rows.filter((row) => row.id.startsWith(`${id}-`)) }))
  return `${[
    "# Coverage",
    "",
    "Every rule that was read out of the five documents is *encoded* by a rule of an edition, *recorded* (definitions,",
    "facts, routing) or *set aside* with a reason. The test is the one of the edition that names the rule or, where none",
    "does, the one of its kind; besides, `packages/policies/test/laws.test.ts` rates every rule that ships.",
    "",
    "This page is recorded by `pnpm vitest run packages/checks/test/Coverage.test.ts -u`, and a test fails when it is",
    "stale. `jiceng coverage --json` gives the same as data, and `pnpm coverage:sample` shows twenty of them with their",
    "figures.",
    "",
    ...tableOf(
      ["edition", ...dispositions.map((disposition) => words[disposition]), "all"],
      [...parts.map(({ id, own }) => countLine(`[${id}](#${id})`, own)), countLine("together", rows)],
    ),
    ...parts.flatMap(({ id, title, own }) => [
      "",
      `## ${id}`,
      "",
      `${title.zh} (${title.en})`,
      "",
      ...tableOf(["catalogue id", "disposition", "rule", "package", "test"], own.map(rowLine)),
    ]),
  ].join("\n")}\n`
}
