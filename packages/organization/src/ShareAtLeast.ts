/**
 * A share that must be reached: a part of a whole, compared as whole numbers, never as a rounded percentage.
 *
 * Laws:
 *
 * - one more in the part never breaks a share
 * - adding what is missing to the part reaches the share, and one fewer does not
 * - without a whole the question is not covered
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  divideRounded,
  FactName,
  Flag,
  isBelow,
  type Kind,
  Named,
  NotCovered,
  type Outcome,
  Percent,
  partsWithin,
  percentOf,
  repeatedNames,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"

const results = ["met", "share", "missing"]

const namesResolve = Schema.makeFilter(
  ({ figures, part, whole }: { figures: ReadonlyArray<Named>; part: string; whole: string }) => {
    const names = [...results, ...figures.map(({ name }) => name)]
    const unknown = ["part", "whole"].filter(
      (key) => !figures.some(({ name }) => name === (key === "part" ? part : whole)),
    )
    return [
      ...repeatedNames(names).map((at) => ({
        path: ["figures", at - results.length, "name"],
        issue: `Expected a name used once, got "${names[at]}"`,
      })),
      ...unknown.map((key) => ({ path: [key], issue: "Expected the name of a figure" })),
      ...(part === whole ? [{ path: ["whole"], issue: "Expected another figure than the part" }] : []),
    ]
  },
)

/** A least share (比例下限) of one kind of unit: `part` among `whole`, both among the figures. The part is in no figure exceeded. */
export const ShareAtLeast = Schema.Struct({
  kind: Schema.Literal("shareAtLeast"),
  cite: Cite,
  body: Named,
  figures: Schema.NonEmptyArray(Named),
  part: FactName,
  whole: FactName,
  atLeast: Percent,
}).check(namesResolve)
export type ShareAtLeast = typeof ShareAtLeast.Type

/** The figures of a unit, by name. */
export interface ShareFacts {
  readonly [figure: string]: number
}

/** Whether a share is reached, the share rounded down, and how many the part lacks; empty where there is no whole. */
export const ShareResult = Schema.Struct({
  met: Schema.Union([Flag, NotCovered]).annotateKey({ words: { zh: "是否达到", en: "met" } }),
  share: Schema.Union([Percent, NotCovered]).annotateKey({ words: { zh: "比例", en: "share" } }),
  missing: Schema.Union([Count, NotCovered]).annotateKey({ words: { zh: "还缺", en: "missing" } }),
})
export type ShareResult = typeof ShareResult.Type

const partIsSmallest = ({ figures, part }: ShareAtLeast) =>
  partsWithin(
    figures.flatMap(({ name }) => (name === part ? [] : [{ part, whole: name }])),
    { zh: "不超过总数", en: "no more than the whole" },
  )

const shareFactsOf = (rule: ShareAtLeast): Schema.Codec<ShareFacts, unknown> =>
  structOfColumns<ShareFacts>(rule.figures.map((figure) => ({ ...figure, schema: Count }))).check(partIsSmallest(rule))

/** A share that was compared with the least one. `rounded` is only shown; the two counts decided. */
export const ShareCompared = Schema.TaggedStruct("ShareCompared", {
  cite: Cite,
  body: Words,
  part: Count,
  whole: Count,
  rounded: Percent,
  atLeast: Percent,
  missing: Count,
}).annotate({
  reason: {
    zh: "{body}:{part}/{whole}(约{rounded}%),应不低于{atLeast}%,还缺{missing}",
    en: "{body}: {part}/{whole} (about {rounded} %) against at least {atLeast} %; {missing} missing",
  },
})
export type ShareCompared = typeof ShareCompared.Type

/**
 * Compares a share with the least one that a text asks for.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { compareShare, ShareAtLeast } from "@jiceng/organization"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(ShareAtLeast)({
 *   kind: "shareAtLeast",
 *   cite: "yongning-2020#19",
 *   body: { name: "ownersCommittee", title: { zh: "业主委员会", en: "owners' committee" } },
 *   figures: [
 *     { name: "partyCandidates", title: { zh: "党员候选人数", en: "candidates who are Party members" } },
 *     { name: "candidates", title: { zh: "候选人数", en: "candidates" } },
 *   ],
 *   part: "partyCandidates",
 *   whole: "candidates",
 *   atLeast: 50,
 * })
 * compareShare({ partyCandidates: 3, candidates: 7 }, rule).value // => { met: false, share: 4285, missing: 1 }
 * ```
 */
export const compareShare = (
  facts: ShareFacts,
  rule: ShareAtLeast,
): Outcome<ShareResult, ShareCompared | NotCovered> => {
  const { cite, atLeast } = rule
  const ratio = { part: facts[rule.part] as Count, whole: facts[rule.whole] as Count }
  if (ratio.whole === 0) {
    const notCovered = { _tag: "NotCovered", cite } as const
    return { value: { met: notCovered, share: notCovered, missing: notCovered }, steps: [notCovered] }
  }
  const needed = divideRounded(atLeast * ratio.whole, 10_000, "up")
  const missing = Math.max(0, needed - ratio.part) as Count
  const rounded = percentOf(ratio, "down")
  return {
    value: { met: !isBelow(ratio, atLeast), share: rounded, missing },
    steps: [{ _tag: "ShareCompared", cite, body: rule.body.title, ...ratio, rounded, atLeast, missing }],
  }
}

/** The kind of rule that asks for a least share. */
export const shareAtLeast: Kind<ShareAtLeast, ShareFacts, ShareResult> = {
  name: "shareAtLeast",
  title: { zh: "比例下限", en: "a share to be reached" },
  rule: ShareAtLeast,
  facts: shareFactsOf,
  result: () => ShareResult,
  steps: { ShareCompared, NotCovered },
  rate: compareShare,
}
