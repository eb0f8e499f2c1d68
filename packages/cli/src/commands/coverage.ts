/**
 * `jiceng coverage`: what became of every rule of the catalogue.
 *
 * @since 0.1.0
 */
import { catalogue, editions } from "@jiceng/policies"
import { findCoverageFaults } from "@jiceng/policy"
import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { coverageRows } from "../Coverage.ts"
import { someRejected } from "../ExitCode.ts"
import { printResult } from "../Printing.ts"

/** The command `coverage`. */
export const coverage = Command.make(
  "coverage",
  { json: Flag.Boolean("json").pipe(Flag.withDefault(false), Flag.withDescription("print JSON")) },
  Effect.fnUntraced(function* ({ json }) {
    const rows = coverageRows()
    const lines = rows.map(({ id, disposition, rule, package: place, test, reason }) =>
      [id, disposition, rule ?? "", place ?? "", test ?? "", reason === undefined ? "" : `${reason.zh} (${reason.en})`]
        .join("\t")
        .trimEnd(),
    )
    yield* printResult(json ? JSON.stringify(rows, null, 2) : lines.join("\n"))
    const { missing, unknown, doubled } = findCoverageFaults(editions, catalogue)
    const count = (wanted: string) => rows.filter(({ disposition }) => disposition === wanted).length
    yield* Console.error(
      [
        `${rows.length} of ${catalogue.length} accounted for: ${count("encoded")} encoded, ` +
          `${count("recorded")} recorded, ${count("setAside")} set aside`,
        ...missing.map((id) => `missing: ${id}`),
        ...unknown.map((id) => `in no catalogue: ${id}`),
        ...doubled.map((id) => `claimed twice: ${id}`),
      ].join("\n"),
    )
    if (missing.length + unknown.length + doubled.length > 0) yield* someRejected
  }),
).pipe(Command.withDescription("List what became of every rule of the catalogue: encoded, recorded or set aside"))
