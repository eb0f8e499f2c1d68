/**
 * Dues that are returned to those who collected them, from a year on.
 *
 * Laws:
 *
 * - what is returned is never more than what was paid
 * - before the first year nothing is answered
 *
 * @since 0.1.0
 */
import { Cite, countBetween, divideRounded, type Kind, NotCovered, type Outcome, Percent, Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Amount } from "./Amount.ts"

const Year = countBetween(1, 9999)

/** Party dues (党费) that are returned: `percent` of those of `fromYear` and every year after it, rounded down. */
export const DuesReturn = Schema.Struct({
  kind: Schema.Literal("duesReturn"),
  cite: Cite,
  fromYear: Year,
  percent: Percent,
})
export type DuesReturn = typeof DuesReturn.Type

/** The dues that the directly managed members of a community paid in a year. */
export const DuesFacts = Schema.Struct({
  year: Year.annotateKey({ words: { zh: "年度", en: "year" } }),
  duesPaid: Amount.annotateKey({ words: { zh: "直管党员交纳党费", en: "dues paid by directly managed members" } }),
})
export type DuesFacts = typeof DuesFacts.Type

/** What is returned to the community; empty in a table for years that the text does not speak of. */
export const DuesResult = Schema.Struct({
  returned: Schema.Union([Yuan, NotCovered]).annotateKey({ words: { zh: "返还党费", en: "dues returned" } }),
})
export type DuesResult = typeof DuesResult.Type

/** Dues that were returned. */
export const DuesReturned = Schema.TaggedStruct("DuesReturned", {
  cite: Cite,
  year: Year,
  duesPaid: Amount,
  percent: Percent,
}).annotate({
  reason: {
    zh: "{year}年度党费{duesPaid}元,返还{percent}%",
    en: "of the {duesPaid} yuan of dues of {year}, {percent} % are returned",
  },
})
export type DuesReturned = typeof DuesReturned.Type

/**
 * Returns the dues of a year to a community.
 *
 * @category rating
 * @since 0.1.0
 */
export const returnDues = (facts: DuesFacts, rule: DuesReturn): Outcome<DuesResult, DuesReturned | NotCovered> => {
  const { cite, fromYear, percent } = rule
  const { year, duesPaid } = facts
  if (year < fromYear) {
    const unanswered: NotCovered = { _tag: "NotCovered", cite }
    return { value: { returned: unanswered }, steps: [unanswered] }
  }
  const returned = divideRounded(duesPaid * percent, 10_000, "down") as Yuan
  return { value: { returned }, steps: [{ _tag: "DuesReturned", cite, year, duesPaid, percent }] }
}

/** The kind of rule that returns dues. */
export const duesReturn: Kind<DuesReturn, DuesFacts, DuesResult> = {
  name: "duesReturn",
  title: { zh: "党费返还", en: "return of Party dues" },
  rule: DuesReturn,
  facts: () => DuesFacts,
  result: () => DuesResult,
  steps: { DuesReturned, NotCovered },
  breaks: ({ fromYear }) => ({ year: [fromYear] }),
  steady: () => ["duesPaid"],
  rate: returnDues,
}
