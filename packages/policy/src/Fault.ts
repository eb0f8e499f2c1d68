/**
 * What is wrong with data that somebody wrote: where, what was found there, and what was expected.
 *
 * Laws:
 *
 * - two paths are written alike only where they are the same
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import type { Path } from "./Data.ts"

/** One fault of written data. `found` is the smallest part of the data that shows it; it is `undefined` where nothing is. */
export interface Fault {
  readonly path: Path
  readonly found: unknown
  readonly expected: string
}

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

/**
 * Lists everything that keeps data from being decoded by a schema; nothing, where they can be.
 *
 * @category checking
 * @since 0.1.0
 */
export const faultsOf = <A>(data: unknown, schema: Schema.Codec<A, unknown>): ReadonlyArray<Fault> => {
  const decoded = Schema.decodeUnknownResult(schema)(data, { errors: "all", onExcessProperty: "error" })
  if (Result.isSuccess(decoded)) return []
  return listIssues(decoded.failure.issue).issues.map(({ message, path = [] }) => {
    const place = path.map((key) => (typeof key === "number" ? key : String(key)))
    return { path: place, found: findPart(data, place), expected: message.replace(/^Expected /, "") }
  })
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
