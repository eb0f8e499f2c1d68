/**
 * Which test of an edition names which of its rules: a string in the file is `edition/rule` or the name of the rule. A name
 * of a single word, which could be about anything, has to be given to `ruleOf` or to begin a row. Comments do not count.
 *
 * @since 0.1.0
 */
import { catalogue, editions } from "@jiceng/policies"
import { type CoverageRow, coverageOf } from "@jiceng/policy"
import { Visitor } from "oxc-parser"
import { type Module, parseModule } from "./Module.ts"
import { listFiles, readText } from "./Package.ts"

/** The path of the test that names a rule, by the rule as `edition/name`. */
export type RuleTests = Readonly<Record<string, string>>

/** The strings of a file, and those of them that are given to `ruleOf` or begin a row of a table. */
interface Strings {
  readonly all: ReadonlySet<string>
  readonly given: ReadonlySet<string>
}

const stringsOf = ({ program }: Module): Strings => {
  const [all, given] = [new Set<string>(), new Set<string>()]
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === "string") all.add(value)
    },
    ArrayExpression: ({ elements: [first] }) => {
      if (first?.type === "Literal" && typeof first.value === "string") given.add(first.value)
    },
    CallExpression: ({ callee, arguments: written }) => {
      if (callee.type !== "Identifier" || callee.name !== "ruleOf") return
      for (const argument of written) {
        if (argument.type === "Literal" && typeof argument.value === "string") given.add(argument.value)
      }
    },
  }).visit(program)
  return { all, given }
}

const isNamed = (edition: string, name: string, { all, given }: Strings): boolean =>
  all.has(`${edition}/${name}`) || given.has(name) || (name.includes("-") && all.has(name))

/** The tests of an edition: those in the folder of its jurisdiction that begin with its name there. */
const testsOf = (jurisdiction: string, id: string): ReadonlyArray<string> =>
  listFiles(`packages/policies/test/${jurisdiction}/${id.slice(jurisdiction.length + 1)}.*test.ts`)

/** Finds, for every rule of the editions that ship, the first test of its edition that names it. */
export const findRuleTests = (): RuleTests =>
  Object.fromEntries(
    editions.flatMap(({ id, jurisdiction, rules }) => {
      const tests = testsOf(jurisdiction, id).map((path) => ({
        path,
        strings: stringsOf(parseModule(path, readText(path))),
      }))
      return rules.flatMap(({ name }) => {
        const test = tests.find(({ strings }) => isNamed(id, name, strings))
        return test === undefined ? [] : [[`${id}/${name}`, test.path] as const]
      })
    }),
  )

/** Where the tests of editions are. */
const folder = "packages/policies/test/"

/** Writes the tests of rules as the module of `@jiceng/policies` that tells them to others. */
export const writeRuleTests = (tests: RuleTests): string =>
  [
    "/**",
    " * The test of its edition that names a rule, for the rules that one names. Recorded from the tests themselves.",
    " *",
    " * @since 0.1.0",
    " */",
    "",
    "/** Where the tests of rules are in the repository. */",
    `const folder = "${folder}"`,
    "",
    "const tests: Readonly<Record<string, string>> = {",
    ...Object.entries(tests).map(([rule, path]) => `  "${rule}": "${path.slice(folder.length)}",`),
    "}",
    "",
    "/** The path of the test of every rule, by `edition/name` (规则测试). */",
    "export const ruleTests: ReadonlyMap<string, string> = new Map(",
    "  Object.entries(tests).map(([rule, test]) => [rule, folder + test]),",
    ")",
    "",
  ].join("\n")

/** Lists what became of the rules of the catalogue, each with the test of its edition or, without one, of its kind. */
export const coverageWith = (tests: RuleTests): ReadonlyArray<CoverageRow> =>
  coverageOf(editions, catalogue).map((row) => {
    const test = tests[row.rule ?? ""]
    return test === undefined ? row : { ...row, test }
  })
