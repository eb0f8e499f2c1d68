/**
 * A published document, and the places in it that rules refer to.
 *
 * Laws:
 *
 * - the order of statuses does not change the weakest
 * - one more figure never makes a result more trustworthy
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Day } from "./Day.ts"
import { Words } from "./Words.ts"

/** How far a figure can be trusted: the document's own (官方), taken from elsewhere (转引), or made up to show (示例). */
export const Status = Schema.Literals(["official", "secondary", "illustrative"])
export type Status = typeof Status.Type

/**
 * Finds the weakest of some statuses; without any it is `official`.
 *
 * @category combining
 * @since 0.1.0
 */
export const weakestStatus = (statuses: ReadonlyArray<Status>): Status =>
  statuses.includes("illustrative") ? "illustrative" : statuses.includes("secondary") ? "secondary" : "official"

/** The name of a source in cites: lower-case letters, digits and hyphens. */
export const SourceId = Schema.String.check(
  Schema.isPattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { expected: "lower-case letters, digits and hyphens" }),
)
export type SourceId = typeof SourceId.Type

/** A published document (文件). Each clause that a rule cites says what it is about in our own words. */
export const Source = Schema.Struct({
  id: SourceId,
  title: Words,
  number: Schema.optionalKey(Schema.NonEmptyString),
  issuer: Words,
  issued: Schema.optionalKey(Day),
  clauses: Schema.Record(Schema.NonEmptyString, Words),
})
export type Source = typeof Source.Type
