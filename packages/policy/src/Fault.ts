/**
 * What is wrong with data that somebody wrote: where, what was found there, and what was expected.
 *
 * Laws:
 *
 * - two paths are written alike only where they are the same
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import * as SchemaIssue from "effect/SchemaIssue"
import type { Path } from "./WrittenData.ts"

/** One fault of written data. `found` is the smallest part of the data that shows it; it is `undefined` where nothing is. */
export interface Fault {
  readonly path: Path
  readonly found: unknown
  readonly expected: string
}

const isSamePath = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((key, index) => key === other[index])

const findPart = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null && Object.hasOwn(part, key)
        ? (part as Record<string | number, unknown>)[key]
        : undefined,
    data,
  )

const tellIssue: SchemaIssue.LeafHook = (issue) => {
  if (issue._tag === "MissingKey") return "a value"
  return issue._tag === "UnexpectedKey" ? "no such key" : SchemaIssue.defaultLeafHook(issue).replace(/^Expected /, "")
}

const listIssues = SchemaIssue.makeFormatterStandardSchemaV1({ leafHook: tellIssue })

/** Takes from a message what was expected: what was found is told beside it. */
const expectedIn = (message: string): string => message.replace(/^Expected /, "").replace(/, got .*$/s, "")

const faultsOfIssue = (data: unknown, issue: SchemaIssue.Issue): ReadonlyArray<Fault> =>
  listIssues(issue).issues.map(({ message, path = [] }) => {
    const place = path.map((segment) => {
      const key = typeof segment === "object" ? segment.key : segment
      return typeof key === "symbol" ? String(key) : key
    })
    return { path: place, found: findPart(data, place), expected: expectedIn(message) }
  })

/**
 * Runs the checks of a struct as a whole that name the fields they look at in the annotation `needs`, where just these
 * fields can be decoded: a fault in one field then does not hide what is wrong between others.
 */
const faultsBetweenFields = (data: unknown, { ast }: Schema.Constraint): ReadonlyArray<Fault> => {
  if (!SchemaAST.isObjects(ast)) return []
  const fields = new Map(
    ast.propertySignatures.map(({ name, type }) => [name, Schema.make<Schema.Codec<unknown>>(type)]),
  )
  return (ast.checks ?? []).flatMap((check) => {
    const needs = check.annotations?.["needs"] as ReadonlyArray<string> | undefined
    if (check._tag !== "Filter" || needs === undefined) return []
    const decoded = needs.map((name) => {
      const field = fields.get(name)
      return field === undefined ? Option.none() : Schema.decodeUnknownOption(field)(findPart(data, [name]))
    })
    if (decoded.some(Option.isNone)) return []
    const part = Object.fromEntries(
      needs.map((name, index) => [name, Option.getOrThrow(decoded[index] ?? Option.none())]),
    )
    const issue = check.run(part, ast, {})
    return issue === undefined ? [] : faultsOfIssue(data, issue)
  })
}

/**
 * Lists everything that keeps data from being decoded by a schema; nothing, where they can be.
 *
 * @category checking
 * @since 0.1.0
 */
export const faultsOf = <A>(data: unknown, schema: Schema.Codec<A, unknown>): ReadonlyArray<Fault> => {
  const decoded = Schema.decodeUnknownResult(schema)(data, { errors: "all", onExcessProperty: "error" })
  if (Result.isSuccess(decoded)) return []
  const faults = faultsOfIssue(data, decoded.failure.issue)
  const others = faultsBetweenFields(data, schema).filter(
    ({ path }) => !faults.some((fault) => isSamePath(fault.path, path)),
  )
  return [...faults, ...others]
}

/**
 * Moves faults beneath a path: those of a part become faults of the whole.
 *
 * @category checking
 * @since 0.1.0
 */
export const beneath = (path: Path, faults: ReadonlyArray<Fault>): ReadonlyArray<Fault> =>
  faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }))

/**
 * Writes a path as it would stand in a program: `rules[0].rule.table[2].stars`.
 *
 * @category writing
 * @since 0.1.0
 * @example
 * ```ts
 * import { writePath } from "@jiceng/policy"
 *
 * writePath(["rules", 0, "rule", "table", 2, "stars"]) // => "rules[0].rule.table[2].stars"
 * ```
 */
export const writePath = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === "number"
        ? `${text}[${key}]`
        : /^\w+$/.test(key)
          ? `${text}${text === "" ? "" : "."}${key}`
          : `${text}[${JSON.stringify(key)}]`,
    "",
  )
