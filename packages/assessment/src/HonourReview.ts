/**
 * The review of a nomination for an honour by somebody who may object. An objection suggests a veto or is one, as the
 * text is read, and is complete only with its reasons.
 *
 * Laws:
 *
 * - a consent always clears the nomination
 * - an objection without reasons is never complete
 *
 * @since 0.1.0
 */
import { Cite, choiceOf, Flag, type Kind, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** What becomes of a nomination: it is cleared, a veto is suggested to those who decide, or it is vetoed. */
export const NominationState = choiceOf({
  cleared: { zh: "同意", en: "cleared" },
  vetoSuggested: { zh: "建议否决", en: "veto suggested" },
  vetoed: { zh: "否决", en: "vetoed" },
})
export type NominationState = typeof NominationState.Type

/** The review of honours (评选表彰审核). `objection` is what an objection amounts to. */
export const HonourReview = Schema.Struct({
  kind: Schema.Literal("honourReview"),
  cite: Cite,
  objection: Schema.Literals(["vetoSuggested", "vetoed"]),
})
export type HonourReview = typeof HonourReview.Type

/** What the reviewer says of a nomination, and whether with reasons. */
export const ReviewFacts = Schema.Struct({
  decision: choiceOf({
    consents: { zh: "同意", en: "consents" },
    objects: { zh: "不同意", en: "objects" },
  }).annotateKey({ words: { zh: "审核意见", en: "decision" } }),
  reasonsGiven: Flag.annotateKey({ words: { zh: "是否说明理由", en: "reasons given" } }),
})
export type ReviewFacts = typeof ReviewFacts.Type

/** What becomes of the nomination, and whether the review is complete. */
export const ReviewResult = Schema.Struct({
  state: NominationState.annotateKey({ words: { zh: "审核结果", en: "state of the nomination" } }),
  complete: Flag.annotateKey({ words: { zh: "审核是否完备", en: "review is complete" } }),
})
export type ReviewResult = typeof ReviewResult.Type

/** A nomination that was reviewed. */
export const NominationReviewed = Schema.TaggedStruct("NominationReviewed", {
  cite: Cite,
  state: NominationState,
}).annotate({ reason: { zh: "审核结果:{state}", en: "the nomination is {state}" } })
export type NominationReviewed = typeof NominationReviewed.Type

/** An objection whose reasons are missing. */
export const ReasonsMissing = Schema.TaggedStruct("ReasonsMissing", { cite: Cite }).annotate({
  limits: true,
  reason: { zh: "不同意而未说明理由,应补充", en: "the objection has no reasons: they are to be given" },
})
export type ReasonsMissing = typeof ReasonsMissing.Type

/**
 * Reviews a nomination for an honour.
 *
 * @category rating
 * @since 0.1.0
 */
export const reviewNomination = (
  { decision, reasonsGiven }: ReviewFacts,
  { cite, objection }: HonourReview,
): Outcome<ReviewResult, NominationReviewed | ReasonsMissing> => {
  const state = decision === "consents" ? "cleared" : objection
  const complete = decision === "consents" || reasonsGiven
  const missing: ReadonlyArray<ReasonsMissing> = complete ? [] : [{ _tag: "ReasonsMissing", cite }]
  return { value: { state, complete }, steps: [{ _tag: "NominationReviewed", cite, state }, ...missing] }
}

/** The kind of rule that reviews nominations for honours. */
export const honourReview: Kind<HonourReview, ReviewFacts, ReviewResult> = {
  name: "honourReview",
  title: { zh: "评选表彰审核", en: "review of honours" },
  rule: HonourReview,
  facts: () => ReviewFacts,
  result: () => ReviewResult,
  steps: { NominationReviewed, ReasonsMissing },
  rate: reviewNomination,
}
