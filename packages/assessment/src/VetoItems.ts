/**
 * How many one-vote-veto items an assessment may have. Where they are abolished, none.
 *
 * Laws:
 *
 * - one veto item fewer never breaks the limit
 * - taking away what is to be abolished keeps the limit
 *
 * @since 0.1.0
 */
import { Cite, Count, Flag, type Kind, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** The limit of one-vote-veto items (“一票否决”事项). */
export const VetoItems = Schema.Struct({ kind: Schema.Literal("vetoItems"), cite: Cite, atMost: Count })
export type VetoItems = typeof VetoItems.Type

/** How many veto items an assessment has. */
export const VetoFacts = Schema.Struct({
  vetoItems: Count.annotateKey({ words: { zh: "“一票否决”事项数", en: "one-vote-veto items" } }),
})
export type VetoFacts = typeof VetoFacts.Type

/** Whether the limit is kept, and how many items are to be abolished. */
export const VetoResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否符合", en: "met" } }),
  toAbolish: Count.annotateKey({ words: { zh: "应取消项数", en: "items to abolish" } }),
})
export type VetoResult = typeof VetoResult.Type

/** Veto items that were compared with the limit. */
export const VetoItemsCounted = Schema.TaggedStruct("VetoItemsCounted", {
  cite: Cite,
  vetoItems: Count,
  atMost: Count,
  toAbolish: Count,
}).annotate({
  reason: {
    zh: "“一票否决”事项{vetoItems}项,至多{atMost}项,应取消{toAbolish}项",
    en: "{vetoItems} one-vote-veto items where at most {atMost} are allowed: {toAbolish} to abolish",
  },
})
export type VetoItemsCounted = typeof VetoItemsCounted.Type

/**
 * Compares the veto items of an assessment with the limit.
 *
 * @category rating
 * @since 0.1.0
 */
export const countVetoItems = (
  { vetoItems }: VetoFacts,
  { cite, atMost }: VetoItems,
): Outcome<VetoResult, VetoItemsCounted> => {
  const toAbolish = Math.max(vetoItems - atMost, 0) as Count
  return {
    value: { met: toAbolish === 0, toAbolish },
    steps: [{ _tag: "VetoItemsCounted", cite, vetoItems, atMost, toAbolish }],
  }
}

/** The kind of rule that limits veto items. */
export const vetoItems: Kind<VetoItems, VetoFacts, VetoResult> = {
  name: "vetoItems",
  title: { zh: "“一票否决”事项限制", en: "limit of one-vote-veto items" },
  rule: VetoItems,
  facts: () => VetoFacts,
  result: () => VetoResult,
  steps: { VetoItemsCounted },
  rate: countVetoItems,
}
