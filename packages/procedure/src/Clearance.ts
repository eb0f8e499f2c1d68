/**
 * Clearance of a candidate by several departments: everyone whose opinion is required passes the candidate, or the
 * candidate is not cleared.
 *
 * Laws:
 *
 * - a candidate is cleared exactly when every required opinion is a pass
 * - an opinion that is not required changes nothing
 * - a pass in the place of another opinion never worsens the verdict
 *
 * @since 0.1.0
 */
import { Cite, Count, choiceOf, FactName, type Kind, type Outcome, structOfColumns, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { findNameFaults } from "./Columns.ts"

/** The opinion of one department (审核意见). */
export const Opinion = choiceOf({
  pass: { zh: "通过", en: "pass" },
  fail: { zh: "不通过", en: "fail" },
  pending: { zh: "待审", en: "pending" },
})
export type Opinion = typeof Opinion.Type

/** A department that looks at candidates; where it is not required, its opinion is heard and decides nothing. */
export const Reviewer = Schema.Struct({ name: FactName, title: Words, required: Schema.Boolean })
export type Reviewer = typeof Reviewer.Type

const namesDiffer = Schema.makeFilter((rule: { readonly reviewers: ReadonlyArray<Reviewer> }) =>
  findNameFaults(
    rule.reviewers.map(({ name }) => name),
    ["verdict", "failed", "pending"],
  ).map(({ at, issue }) => ({ path: ["reviewers", at, "name"], issue })),
)

/** Joint clearance (资格联审). `onFail` is what one required negative opinion leads to: the bar, or an open decision. */
export const Clearance = Schema.Struct({
  kind: Schema.Literal("clearance"),
  cite: Cite,
  reviewers: Schema.NonEmptyArray(Reviewer),
  onFail: Schema.Literals(["barred", "open"]),
}).check(namesDiffer)
export type Clearance = typeof Clearance.Type

/** The opinion of every department, by its name. */
export interface ClearanceFacts {
  readonly [reviewer: string]: Opinion
}

const clearanceFactsOf = (rule: Clearance): Schema.Codec<ClearanceFacts, unknown> =>
  structOfColumns(rule.reviewers.map(({ name, title }) => ({ name, title, schema: Opinion })))

/** What becomes of a candidate: cleared, barred, or still open. */
export const Verdict = choiceOf({
  cleared: { zh: "合格", en: "cleared" },
  barred: { zh: "不得进入", en: "barred" },
  open: { zh: "待定", en: "open" },
})
export type Verdict = typeof Verdict.Type

/** The verdict, and how many required opinions are negative or still to come. */
export const ClearanceResult = Schema.Struct({
  verdict: Verdict.annotateKey({ words: { zh: "联审结论", en: "verdict" } }),
  failed: Count.annotateKey({ words: { zh: "不通过的部门数", en: "departments that failed the candidate" } }),
  pending: Count.annotateKey({ words: { zh: "尚未审核的部门数", en: "departments still to answer" } }),
})
export type ClearanceResult = typeof ClearanceResult.Type

/** Every required department passed the candidate. */
export const CandidateCleared = Schema.TaggedStruct("CandidateCleared", { cite: Cite, required: Count }).annotate({
  reason: { zh: "{required}个部门均审核通过", en: "all {required} departments passed the candidate" },
})
export type CandidateCleared = typeof CandidateCleared.Type

/** Required departments failed the candidate. */
export const CandidateFailed = Schema.TaggedStruct("CandidateFailed", {
  cite: Cite,
  by: Schema.Array(FactName),
}).annotate({ limits: true, reason: { zh: "审核不通过:{by}", en: "failed by {by}" } })
export type CandidateFailed = typeof CandidateFailed.Type

/** Required opinions that are still to come. */
export const OpinionsAwaited = Schema.TaggedStruct("OpinionsAwaited", {
  cite: Cite,
  from: Schema.Array(FactName),
}).annotate({ limits: true, reason: { zh: "尚待审核:{from}", en: "still to answer: {from}" } })
export type OpinionsAwaited = typeof OpinionsAwaited.Type

/**
 * Clears a candidate by the opinions of the departments.
 *
 * @category rating
 * @since 0.1.0
 */
export const clearCandidate = (
  facts: ClearanceFacts,
  { cite, reviewers, onFail }: Clearance,
): Outcome<ClearanceResult, CandidateCleared | CandidateFailed | OpinionsAwaited> => {
  const required = reviewers.filter((reviewer) => reviewer.required).map(({ name }) => name)
  const by = required.filter((name) => facts[name] === "fail")
  const from = required.filter((name) => facts[name] === "pending")
  const verdict = by.length > 0 ? onFail : from.length > 0 ? "open" : "cleared"
  const steps = [
    ...(verdict === "cleared" ? [{ _tag: "CandidateCleared", cite, required: required.length as Count } as const] : []),
    ...(by.length > 0 ? [{ _tag: "CandidateFailed", cite, by } as const] : []),
    ...(from.length > 0 ? [{ _tag: "OpinionsAwaited", cite, from } as const] : []),
  ]
  return { value: { verdict, failed: by.length as Count, pending: from.length as Count }, steps }
}

/** The kind of rule that clears candidates. */
export const clearance: Kind<Clearance, ClearanceFacts, ClearanceResult> = {
  name: "clearance",
  title: { zh: "资格联审", en: "joint clearance of candidates" },
  rule: Clearance,
  facts: clearanceFactsOf,
  result: () => ClearanceResult,
  steps: { CandidateCleared, CandidateFailed, OpinionsAwaited },
  rate: clearCandidate,
}
