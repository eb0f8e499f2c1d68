/**
 * Who pays the wages of posts, by why the posts were added. Posts for another reason are not covered.
 *
 * Laws:
 *
 * - for a reason of the text the payer bears the whole wage
 * - for another reason nobody is named
 *
 * @since 0.1.0
 */
import { Cite, choiceOf, FactName, type Kind, Named, NotCovered, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Payer } from "./Payer.ts"
import { Wage } from "./Wage.ts"

const otherReason = "other"

const reasonsDiffer = Schema.makeFilter(({ reasons }: { readonly reasons: ReadonlyArray<Named> }) =>
  reasons.flatMap(({ name }, index) =>
    name !== otherReason && reasons.findIndex((other) => other.name === name) === index
      ? []
      : [{ path: ["reasons", index, "name"], issue: `Expected a name used once, got "${name}"` }],
  ),
)

/** Who pays the wages of added posts (新增岗位工资渠道). */
export const WagePayer = Schema.Struct({
  kind: Schema.Literal("wagePayer"),
  cite: Cite,
  reasons: Schema.NonEmptyArray(Named),
  payer: Payer,
}).check(reasonsDiffer)
export type WagePayer = typeof WagePayer.Type

/** Why a post was added, and its wage. */
export interface AddedPostFacts {
  readonly addedFor: string
  readonly wage: Wage
}

/** Who pays, and what. */
export const WagePayerResult = Schema.Struct({
  payer: Schema.Union([Payer, NotCovered]).annotateKey({ words: { zh: "支出渠道", en: "payer" } }),
  amount: Schema.Union([Wage, NotCovered]).annotateKey({ words: { zh: "保障金额", en: "amount" } }),
})
export type WagePayerResult = typeof WagePayerResult.Type

/** A wage that a budget bears in full. */
export const WageBorne = Schema.TaggedStruct("WageBorne", {
  cite: Cite,
  addedFor: FactName,
  payer: Payer,
  amount: Wage,
}).annotate({
  reason: {
    zh: "因{addedFor}新增,工资{amount}元由{payer}全额保障",
    en: "added for: {addedFor}; {amount} yuan, all from: {payer}",
  },
})
export type WageBorne = typeof WageBorne.Type

/**
 * Finds who pays the wage of an added post.
 *
 * @category rating
 * @since 0.1.0
 */
export const findWagePayer = (
  { addedFor, wage }: AddedPostFacts,
  { cite, payer }: WagePayer,
): Outcome<WagePayerResult, WageBorne | NotCovered> => {
  if (addedFor === otherReason) {
    const notCovered: NotCovered = { _tag: "NotCovered", cite }
    return { value: { payer: notCovered, amount: notCovered }, steps: [notCovered] }
  }
  return { value: { payer, amount: wage }, steps: [{ _tag: "WageBorne", cite, addedFor, payer, amount: wage }] }
}

const addedPostFactsOf = ({ reasons }: WagePayer): Schema.Codec<AddedPostFacts, unknown> => {
  const titles = Object.fromEntries(reasons.map(({ name, title }) => [name, title]))
  const options = { ...titles, [otherReason]: { zh: "其他原因", en: "another reason" } }
  return Schema.Struct({
    addedFor: choiceOf(options).annotateKey({ words: { zh: "新增原因", en: "added for" } }),
    wage: Wage.annotateKey({ words: { zh: "工资", en: "wage" } }),
  })
}

/** The kind of rule that says who pays the wages of added posts. */
export const wagePayer: Kind<WagePayer, AddedPostFacts, WagePayerResult> = {
  name: "wagePayer",
  title: { zh: "新增岗位工资渠道", en: "who pays the wages of added posts" },
  rule: WagePayer,
  facts: addedPostFactsOf,
  result: () => WagePayerResult,
  steps: { WageBorne, NotCovered },
  steady: () => ["wage"],
  rate: findWagePayer,
}
