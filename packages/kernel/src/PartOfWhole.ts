/**
 * The check of a struct of facts that no part is above its whole, such as members checked in among all members. Unlike
 * other checks it says which facts it is about, so that whoever looks for all facts that are allowed knows where to look.
 *
 * Laws:
 *
 * - facts pass exactly when no part is above its whole
 * - a struct says which parts it checks
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import type { Words } from "./Words.ts"

/** Two facts by name, the first of which counts a part of what the second counts. */
export interface PartOfWhole {
  readonly part: string
  readonly whole: string
}

/**
 * Makes the check that no part is above its whole; `words` say what is expected of a part.
 *
 * @category schemas
 * @since 0.1.0
 * @example
 * ```ts
 * import { Count, partsWithin } from "@jiceng/kernel"
 * import * as Schema from "effect/Schema"
 *
 * const within = partsWithin([{ part: "checkedIn", whole: "members" }], { zh: "不超过总数", en: "no more than members" })
 * const Facts = Schema.Struct({ members: Count, checkedIn: Count }).check(within)
 * Schema.is(Facts)({ members: 30, checkedIn: 30 }) // => true
 * Schema.is(Facts)({ members: 30, checkedIn: 31 }) // => false
 * ```
 */
export const partsWithin = (parts: ReadonlyArray<PartOfWhole>, words: Words) =>
  Schema.makeFilter(
    (facts: object) => {
      const counts = facts as Readonly<Record<string, number>> // the struct that is checked has both as quantities
      const above = parts.filter(({ part, whole }) => (counts[part] as number) > (counts[whole] as number))
      const first = above.filter(({ part }, index) => above.findIndex((other) => other.part === part) === index)
      return first.map(({ part, whole }) => ({ path: [part], issue: `Expected no more than ${whole}` }))
    },
    { words, parts },
  )

/** The parts that a struct checks, and whether it checks nothing else of its fields as a whole. */
export interface CheckedParts {
  readonly parts: ReadonlyArray<PartOfWhole>
  readonly isAll: boolean
}

const filtersOf = (checks: ReadonlyArray<SchemaAST.Check<unknown>>): ReadonlyArray<SchemaAST.Filter<unknown>> =>
  checks.flatMap((check) => (check._tag === "Filter" ? [check] : filtersOf(check.checks)))

/**
 * Finds the parts that a struct checks.
 *
 * @category finding
 * @since 0.1.0
 */
export const checkedPartsOf = ({ ast }: Schema.Constraint): CheckedParts => {
  const parts = filtersOf(ast.checks ?? []).map(
    ({ annotations }) => annotations?.["parts"] as ReadonlyArray<PartOfWhole> | undefined,
  )
  return { parts: parts.flatMap((own) => own ?? []), isAll: parts.every((own) => own !== undefined) }
}
