/**
 * Whether residents' satisfaction is the main measure of an evaluation whose results are published.
 *
 * Laws:
 *
 * - a larger weight of satisfaction never breaks the rule
 * - results that are not published never meet the rule
 *
 * @since 0.1.0
 */
import { Cite, Flag, type Kind, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Weight, wholeWeight } from "./Weight.ts"

/** The main measure (主要衡量标准): its weight is above that of every other, and above `above`. */
export const LeadingWeight = Schema.Struct({ kind: Schema.Literal("leadingWeight"), cite: Cite, above: Weight })
export type LeadingWeight = typeof LeadingWeight.Type

const words = { zh: "两项权重之和不超过100", en: "weights that sum to at most 100" }
const weightsFit = Schema.makeFilter(
  (facts: { readonly satisfactionWeight: Weight; readonly largestOtherWeight: Weight }) =>
    facts.satisfactionWeight + facts.largestOtherWeight <= wholeWeight
      ? undefined
      : { path: ["largestOtherWeight"], issue: `Expected ${words.en}` },
  { words },
)

/** The weight of satisfaction, the largest among all others, and whether results are published. */
export const LeadingFacts = Schema.Struct({
  satisfactionWeight: Weight.annotateKey({ words: { zh: "居民满意度权重", en: "weight of satisfaction" } }),
  largestOtherWeight: Weight.annotateKey({ words: { zh: "其他最大权重", en: "largest other weight" } }),
  published: Flag.annotateKey({ words: { zh: "评价结果是否公开", en: "results published" } }),
}).check(weightsFit)
export type LeadingFacts = typeof LeadingFacts.Type

/** Whether satisfaction leads and results are published. */
export const LeadingResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否符合", en: "met" } }),
})
export type LeadingResult = typeof LeadingResult.Type

const compared = { cite: Cite, satisfactionWeight: Weight, largestOtherWeight: Weight, above: Weight }

/** Satisfaction has the leading weight. */
export const SatisfactionLeads = Schema.TaggedStruct("SatisfactionLeads", compared).annotate({
  reason: {
    zh: "居民满意度占{satisfactionWeight}%,其他最大为{largestOtherWeight}%,为主要标准",
    en: "satisfaction has {satisfactionWeight} %, the largest other {largestOtherWeight} %: it leads",
  },
})
export type SatisfactionLeads = typeof SatisfactionLeads.Type

/** Satisfaction does not have the leading weight. */
export const SatisfactionTrails = Schema.TaggedStruct("SatisfactionTrails", compared).annotate({
  limits: true,
  reason: {
    zh: "居民满意度占{satisfactionWeight}%,应超过其他最大的{largestOtherWeight}%,并超过{above}%",
    en: "satisfaction has {satisfactionWeight} %; it must be above the largest other, {largestOtherWeight} %, and above {above} %",
  },
})
export type SatisfactionTrails = typeof SatisfactionTrails.Type

/** Results that are not published. */
export const ResultsUnpublished = Schema.TaggedStruct("ResultsUnpublished", { cite: Cite }).annotate({
  limits: true,
  reason: { zh: "评价结果未公开", en: "results are not published" },
})
export type ResultsUnpublished = typeof ResultsUnpublished.Type

/**
 * Tells whether satisfaction is the main measure and results are published.
 *
 * @category rating
 * @since 0.1.0
 */
export const judgeLeadingWeight = (
  { satisfactionWeight, largestOtherWeight, published }: LeadingFacts,
  { cite, above }: LeadingWeight,
): Outcome<LeadingResult, SatisfactionLeads | SatisfactionTrails | ResultsUnpublished> => {
  const leads = satisfactionWeight > largestOtherWeight && satisfactionWeight > above
  const weights = { cite, satisfactionWeight, largestOtherWeight, above }
  const unpublished: ReadonlyArray<ResultsUnpublished> = published ? [] : [{ _tag: "ResultsUnpublished", cite }]
  return {
    value: { met: leads && published },
    steps: [{ _tag: leads ? "SatisfactionLeads" : "SatisfactionTrails", ...weights }, ...unpublished],
  }
}

/** The kind of rule that makes satisfaction the main measure. */
export const leadingWeight: Kind<LeadingWeight, LeadingFacts, LeadingResult> = {
  name: "leadingWeight",
  title: { zh: "以居民满意度为主要标准", en: "satisfaction as the main measure" },
  rule: LeadingWeight,
  facts: () => LeadingFacts,
  result: () => LeadingResult,
  steps: { SatisfactionLeads, SatisfactionTrails, ResultsUnpublished },
  rate: judgeLeadingWeight,
}
