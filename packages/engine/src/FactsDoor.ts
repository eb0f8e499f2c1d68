/**
 * The one door for facts: a record of texts or JSON values is decoded by the schema of the rule and rated, or all its
 * faults are told in words. Every row can go through here; a batch goes around it only for rows that it knows to be in
 * order.
 *
 * Laws:
 *
 * - a record is rated or has at least one fault
 *
 * @since 0.1.0
 */
import { columnsOf, expectShape, type Outcome, type Words } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as SchemaIssue from "effect/SchemaIssue"
import type { Fault } from "./Fault.ts"
import type { Rating } from "./Rating.ts"

/** An issue of the schema: the column that it concerns, and what a check of the whole record expected there. */
interface Place {
  readonly column: string
  readonly words: Words | undefined
}

const placesOf = (issue: SchemaIssue.Issue, place: Place): ReadonlyArray<Place> => {
  switch (issue._tag) {
    case "Pointer": {
      const [key] = issue.path
      return placesOf(issue.issue, place.column === "" ? { ...place, column: String(key ?? "") } : place)
    }
    case "Composite":
      return issue.issues.flatMap((inner) => placesOf(inner, place))
    case "Filter": {
      const words = issue.filter.annotations?.["words"] as Words | undefined
      return placesOf(issue.issue, { ...place, words: words ?? place.words })
    }
    case "Encoding":
      return placesOf(issue.issue, place)
    case "AnyOf":
    case "Forbidden":
    case "InvalidType":
    case "InvalidValue":
    case "MissingKey":
    case "OneOf":
    case "UnexpectedKey":
      return [place]
  }
}

const showFound = (found: unknown): string => {
  if (found === undefined) return ""
  return typeof found === "string" ? found : JSON.stringify(found)
}

/** Rates a record of facts, or says all that is wrong with it. */
export type RateRecord = (
  record: Readonly<Record<string, unknown>>,
) => Result.Result<Outcome<unknown>, ReadonlyArray<Fault>>

/**
 * Makes the function that rates records: through the schema of the facts, then through the rule.
 *
 * @category rating
 * @since 0.1.0
 */
export const rateRecords = (rating: Rating): RateRecord => {
  const decode = Schema.decodeUnknownResult(rating.facts)
  const expectations = new Map(columnsOf(rating.facts).map(({ name, shape }) => [name, expectShape(shape)]))
  return (record) =>
    Result.match(decode(record, { errors: "all" }), {
      onSuccess: (facts) => Result.succeed(rating.rate(facts)),
      onFailure: ({ issue }) =>
        Result.fail(
          placesOf(issue, { column: "", words: undefined }).map(({ column, words }): Fault => {
            const expected = words ?? expectations.get(column) ?? { zh: "可评定的数据", en: "facts that can be rated" }
            return { column, found: showFound(record[column]), expected }
          }),
        ),
    })
}
