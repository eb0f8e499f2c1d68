/**
 * The laws that a module states in its header, and the tests that keep them. Every law is, word for word, the title of
 * a test inside `describe("laws")` of the test file at the same path, and every title in there is a law of the header.
 *
 * @since 0.1.0
 */
import { type CallExpression, type Expression, Visitor } from "oxc-parser"
import { headerLines, type Module } from "./Module.ts"
import type { Package } from "./Package.ts"

/** Lists the laws in the header of a module. A law that runs over several lines is one title. */
export const lawsOf = (module: Module): ReadonlyArray<string> => {
  const lines = headerLines(module)
  const start = lines.indexOf("Laws:")
  if (start === -1) return []
  const end = lines.findIndex((line, at) => at > start && line.startsWith("@"))
  return lines
    .slice(start + 1, end === -1 ? undefined : end)
    .join("\n")
    .split(/^- /m)
    .slice(1)
    .map((law) => law.replace(/\s+/g, " ").trim())
}

/** Finds the name at the root of a callee: `it` in `it.prop(…)` and in `it.each(…)(…)`. */
const rootName = (callee: Expression): string | undefined => {
  if (callee.type === "Identifier") return callee.name
  if (callee.type === "MemberExpression") return rootName(callee.object)
  return callee.type === "CallExpression" ? rootName(callee.callee) : undefined
}

const titleOf = ({ arguments: [title] }: CallExpression): string | undefined => {
  if (title?.type === "Literal" && typeof title.value === "string") return title.value
  return title?.type === "TemplateLiteral" && title.expressions.length === 0
    ? (title.quasis[0]?.value.cooked ?? undefined)
    : undefined
}

/** Lists the titles of the tests inside `describe("laws")`. */
export const lawTitlesOf = (module: Module): ReadonlyArray<string> => {
  const titles: string[] = []
  let depth = 0
  const isLaws = (call: CallExpression) => rootName(call.callee) === "describe" && titleOf(call) === "laws"
  new Visitor({
    CallExpression: (call) => {
      if (isLaws(call)) depth += 1
      const title = titleOf(call)
      const name = rootName(call.callee)
      if (depth > 0 && title !== undefined && (name === "it" || name === "test")) titles.push(title)
    },
    "CallExpression:exit": (call) => {
      if (isLaws(call)) depth -= 1
    },
  }).visit(module.program)
  return titles
}

const testPath = (source: string) => source.replace("/src/", "/test/").replace(/\.ts$/, ".test.ts")

/** Finds laws without a test of the same title, and titles of laws that no header states. */
export const findLawFaults = ({ sources, tests }: Package): ReadonlyArray<string> => {
  const laws = new Map(sources.map((module) => [testPath(module.path), lawsOf(module)]))
  const titles = new Map(tests.map((module) => [module.path, lawTitlesOf(module)]))
  const untested = [...laws].flatMap(([path, stated]) =>
    stated.filter((law) => !titles.get(path)?.includes(law)).map((law) => `${path} has no law test “${law}”`),
  )
  const unstated = [...titles].flatMap(([path, tested]) =>
    tested
      .filter((law) => !laws.get(path)?.includes(law))
      .map((law) => `${path} tests “${law}”, which no header states`),
  )
  return [...untested, ...unstated]
}
