/**
 * Pay that rises from each year to the next.
 *
 * Laws:
 *
 * - pay that stays the same has not risen
 * - higher pay this year never breaks the rise
 *
 * @since 0.1.0
 */
import { Cite, Flag, type Kind, type Outcome, Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Wage } from "./Wage.ts"

/** Pay rises year by year (薪酬逐年递增). */
export const YearlyRise = Schema.Struct({ kind: Schema.Literal("yearlyRise"), cite: Cite })
export type YearlyRise = typeof YearlyRise.Type

/** Pay in two years that follow each other. */
export const YearsFacts = Schema.Struct({
  lastYearWage: Wage.annotateKey({ words: { zh: "上年月工资", en: "pay of last year" } }),
  thisYearWage: Wage.annotateKey({ words: { zh: "本年月工资", en: "pay of this year" } }),
})
export type YearsFacts = typeof YearsFacts.Type

/** Whether pay rose, and by how much. */
export const YearsResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否递增", en: "met" } }),
  rise: Yuan.annotateKey({ words: { zh: "增加额", en: "rise" } }),
})
export type YearsResult = typeof YearsResult.Type

/** Pay of two years that was compared. */
export const YearsCompared = Schema.TaggedStruct("YearsCompared", {
  cite: Cite,
  lastYearWage: Wage,
  thisYearWage: Wage,
  rise: Yuan,
}).annotate({
  reason: {
    zh: "上年{lastYearWage}元,本年{thisYearWage}元,增加{rise}元",
    en: "{lastYearWage} yuan last year, {thisYearWage} this year: a rise of {rise}",
  },
})
export type YearsCompared = typeof YearsCompared.Type

/**
 * Compares the pay of two years.
 *
 * @category rating
 * @since 0.1.0
 */
export const compareYears = (
  { lastYearWage, thisYearWage }: YearsFacts,
  { cite }: YearlyRise,
): Outcome<YearsResult, YearsCompared> => {
  const rise = (thisYearWage - lastYearWage) as Yuan
  return { value: { met: rise > 0, rise }, steps: [{ _tag: "YearsCompared", cite, lastYearWage, thisYearWage, rise }] }
}

/** The kind of rule that has pay rise every year. */
export const yearlyRise: Kind<YearlyRise, YearsFacts, YearsResult> = {
  name: "yearlyRise",
  title: { zh: "薪酬逐年递增", en: "pay rises every year" },
  rule: YearlyRise,
  facts: () => YearsFacts,
  result: () => YearsResult,
  steps: { YearsCompared },
  rate: compareYears,
}
