/**
 * Posts that one person must hold together, or must not: how many people hold a post of one group and a post of another.
 *
 * Laws:
 *
 * - people who are excused do not count
 * - who is who does not matter, only how many
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  FactName,
  Flag,
  type Kind,
  Named,
  type Outcome,
  partsWithin,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Limits, measureDistance } from "./Limits.ts"

/** Posts that count as one group, with its title. */
export const PostGroup = Schema.Struct({ title: Words, posts: Schema.NonEmptyArray(FactName) })
export type PostGroup = typeof PostGroup.Type

/**
 * Limits of the people who hold a post of `one` and of `other` within one unit of a kind (交叉任职、一肩挑、不得兼任): at
 * least one where posts are to be held together, none where they are not. Whoever has the condition `excuse` is left out.
 */
export const PostOverlap = Schema.Struct({
  kind: Schema.Literal("postOverlap"),
  cite: Cite,
  body: Named,
  one: PostGroup,
  other: PostGroup,
  limits: Limits,
  excuse: Schema.optionalKey(Named),
})
export type PostOverlap = typeof PostOverlap.Type

/** How many people hold posts of both groups and, where the rule excuses some, how many of them are excused. */
export interface OverlapFacts {
  readonly holdersOfBoth: Count
  readonly excused?: Count
}

/** Whether posts are held together as they must be; if not, how many people more or fewer should. */
export const OverlapResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否符合", en: "met" } }),
  missing: Count.annotateKey({ words: { zh: "还缺", en: "missing" } }),
  surplus: Count.annotateKey({ words: { zh: "超出", en: "surplus" } }),
})
export type OverlapResult = typeof OverlapResult.Type

const words = { zh: "不超过兼任人数(holdersOfBoth)", en: "no more than holdersOfBoth" }

const overlapFactsOf = ({ excuse }: PostOverlap): Schema.Codec<OverlapFacts, unknown> => {
  const both = { name: "holdersOfBoth", title: { zh: "兼任两类职务的人数", en: "people who hold both" }, schema: Count }
  if (excuse === undefined) return structOfColumns<OverlapFacts>([both])
  const excused = { name: "excused", title: excuse.title, schema: Count }
  const excusedAreAmongHolders = partsWithin([{ part: "excused", whole: "holdersOfBoth" }], words)
  return structOfColumns<OverlapFacts>([both, excused]).check(excusedAreAmongHolders)
}

/** Posts that are held together, or kept apart, as they must be. */
export const OverlapKept = Schema.TaggedStruct("OverlapKept", {
  cite: Cite,
  one: Words,
  other: Words,
  holders: Count,
}).annotate({
  reason: { zh: "兼任{one}与{other}的{holders}人,符合", en: "{holders} hold both {one} and {other}, in order" },
})
export type OverlapKept = typeof OverlapKept.Type

/** Too few people who hold both, or too many. */
export const OverlapBroken = Schema.TaggedStruct("OverlapBroken", {
  cite: Cite,
  one: Words,
  other: Words,
  holders: Count,
  missing: Count,
  surplus: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "兼任{one}与{other}的{holders}人:还缺{missing}人,超出{surplus}人",
    en: "{holders} hold both {one} and {other}; {missing} missing, {surplus} too many",
  },
})
export type OverlapBroken = typeof OverlapBroken.Type

/**
 * Checks how many people hold posts of both groups, without those who are excused.
 *
 * @category rating
 * @since 0.1.0
 */
export const checkOverlap = (
  facts: OverlapFacts,
  rule: PostOverlap,
): Outcome<OverlapResult, OverlapKept | OverlapBroken> => {
  const holders = (facts.holdersOfBoth - (facts.excused ?? 0)) as Count
  const distance = measureDistance(holders, rule.limits)
  const met = distance.missing === 0 && distance.surplus === 0
  const words = { cite: rule.cite, one: rule.one.title, other: rule.other.title, holders }
  return met
    ? { value: { met, ...distance }, steps: [{ _tag: "OverlapKept", ...words }] }
    : { value: { met, ...distance }, steps: [{ _tag: "OverlapBroken", ...words, ...distance }] }
}

/** The kind of rule that has posts held together or kept apart. */
export const postOverlap: Kind<PostOverlap, OverlapFacts, OverlapResult> = {
  name: "postOverlap",
  title: { zh: "职务的兼任与回避", en: "posts held together or kept apart" },
  rule: PostOverlap,
  facts: overlapFactsOf,
  result: () => OverlapResult,
  steps: { OverlapKept, OverlapBroken },
  rate: checkOverlap,
}
