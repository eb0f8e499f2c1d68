/**
 * The one door for facts: a record of texts or JSON values is decoded by the schema of the rule, or all its faults are
 * told in words. Every row can go through here; the batch goes around only for rows that it knows to be in order.
 *
 * Laws:
 *
 * - a record is rated or has at least one fault
 *
 * @since 0.1.0
 */
import { columnsOf, expectShape, type Words } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as SchemaIssue from "effect/SchemaIssue"
import type { Fault } from "./Fault.ts"
import type { RowResult } from "./RatedBlock.ts"
import type { Rating } from "./Rating.ts"

/** An issue of the schema with the column that it concerns, and what a check of the whole record expected there. */
interface Place {
  readonly column: string
  readonly words: Words | undefined
}

const placesOf = (issue: SchemaIssue.Issue, place: Place): ReadonlyArray<Place> => {
  switch (issue._tag) {
    case "Pointer":
      return placesOf(issue.issue, {
        ...place,
        column: place.column === "" ? String(issue.path[0] ?? "") : place.column,
      })
    case "Composite":
      return issue.issues.flatMap((inner) => placesOf(inner, place))
    case "Filter":
      return placesOf(issue.issue, {
        ...place,
        words: (issue.filter.annotations?.["words"] as Words | undefined) ?? place.words,
      })
    case "Encoding":
      return placesOf(issue.issue, place)
    default:
      return [place]
  }
}

const showFound = (found: unknown): string =>
  found === undefined ? "" : typeof found === "string" ? found : (JSON.stringify(found) ?? "")

/**
 * Makes the function that rates one record of facts: through the schema, then through the rule.
 *
 * @category rating
 * @since 0.1.0
 */
export const recordRater = (rating: Rating): ((record: Readonly<Record<string, unknown>>) => RowResult) => {
  const decode = Schema.decodeUnknownResult(rating.facts)
  const expectations = new Map(columnsOf(rating.facts).map(({ name, shape }) => [name, expectShape(shape)]))
  return (record) => {
    const decoded = decode(record, { errors: "all" })
    if (Result.isSuccess(decoded)) return { _tag: "Rated", outcome: rating.rate(decoded.success) }
    const faults = placesOf(decoded.failure.issue, { column: "", words: undefined }).map(({ column, words }): Fault => {
      const expected = words ?? expectations.get(column) ?? { zh: "可评定的数据", en: "facts that can be rated" }
      return { column, found: showFound(record[column]), expected }
    })
    return { _tag: "Rejected", faults }
  }
}
