/**
 * An amount of money that depends on the level of an assessment. The score reaches a level, and the level says which
 * share of the full amount is paid.
 *
 * Laws:
 *
 * - a higher score never lowers the amount
 * - the amount never exceeds the full amount
 * - one more fen of the full amount never lowers the amount
 *
 * @since 0.1.0
 */
import {
  bandsOf,
  Cite,
  choiceOf,
  divideRounded,
  findBand,
  type Kind,
  type Outcome,
  Percent,
  quantity,
  Rounding,
  roundingTitles,
  Score,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** The level of an assessment (考核等次). */
export const Level = choiceOf({
  poor: { zh: "不称职", en: "poor" },
  fair: { zh: "基本称职", en: "fair" },
  good: { zh: "称职", en: "good" },
  excellent: { zh: "优秀", en: "excellent" },
})
export type Level = typeof Level.Type

const levelsRise = Schema.makeFilter((rows: ReadonlyArray<{ readonly level: Level; readonly share: Percent }>) => {
  const ranks = rows.map(({ level }) => Level.literals.indexOf(level))
  const falling = ranks.findIndex((rank, index) => rank <= (ranks[index - 1] ?? -1))
  if (falling >= 0) return { path: [falling, "level"], issue: "Expected a higher level than in the row before" }
  const lower = rows.findIndex(({ share }, index) => share < (rows[index - 1]?.share ?? 0))
  return lower < 0 ? undefined : { path: [lower, "share"], issue: "Expected no less than in the row before" }
})

/** Levels by score, and the share of an amount that each brings (等次与挂钩比例). */
export const LevelShares = bandsOf(
  Schema.Struct({
    from: Score.annotateKey({ words: { zh: "起始得分", en: "score from" } }),
    level: Level.annotateKey({ words: { zh: "等次", en: "level" } }),
    share: Percent.annotateKey({ words: { zh: "挂钩比例", en: "share" } }),
  }),
).check(levelsRise)
export type LevelShares = typeof LevelShares.Type

/** An amount linked to the result of an assessment (结果挂钩). */
export const LinkedAmount = Schema.Struct({
  kind: Schema.Literal("linkedAmount"),
  cite: Cite,
  levels: LevelShares,
  rounding: Rounding,
})
export type LinkedAmount = typeof LinkedAmount.Type

/** An amount, from 0 to 1,000,000,000 yuan, held in fen. */
const Amount = quantity({ places: 2, least: 0, most: 100_000_000_000, padded: true }).pipe(Schema.brand("Yuan"))

/** The whole of a percentage in hundredths of a percent. */
const wholePercent = 10_000

/** The score of an assessment, and the amount that full results would bring. */
export const LinkedFacts = Schema.Struct({
  score: Score.annotateKey({ words: { zh: "考核得分", en: "score" } }),
  fullAmount: Amount.annotateKey({ words: { zh: "全额", en: "full amount" } }),
})
export type LinkedFacts = typeof LinkedFacts.Type

/** The level reached, and what is paid. */
export const LinkedResult = Schema.Struct({
  level: Level.annotateKey({ words: { zh: "等次", en: "level" } }),
  amount: Amount.annotateKey({ words: { zh: "应发金额", en: "amount" } }),
})
export type LinkedResult = typeof LinkedResult.Type

/** A score that reached a level. */
export const LevelReached = Schema.TaggedStruct("LevelReached", {
  cite: Cite,
  score: Score,
  from: Score,
  level: Level,
}).annotate({
  reason: { zh: "{score}分,达到{from}分一档:{level}", en: "{score} reaches the band from {from}: {level}" },
})
export type LevelReached = typeof LevelReached.Type

/** The share of an amount that a level brings. */
export const ShareTaken = Schema.TaggedStruct("ShareTaken", {
  cite: Cite,
  fullAmount: Amount,
  share: Percent,
  rounding: Words,
  amount: Amount,
}).annotate({
  reason: {
    zh: "{fullAmount}元的{share}%为{amount}元(分位{rounding})",
    en: "{share} % of {fullAmount} yuan are {amount} ({rounding})",
  },
})
export type ShareTaken = typeof ShareTaken.Type

/**
 * Finds the level that a score reaches and the amount it brings.
 *
 * @category rating
 * @since 0.1.0
 */
export const linkAmount = (
  { score, fullAmount }: LinkedFacts,
  { cite, levels, rounding }: LinkedAmount,
): Outcome<LinkedResult, LevelReached | ShareTaken> => {
  const { from, level, share } = findBand(score, levels)
  const amount = divideRounded(fullAmount * share, wholePercent, rounding) as LinkedResult["amount"]
  return {
    value: { level, amount },
    steps: [
      { _tag: "LevelReached", cite, score, from, level },
      { _tag: "ShareTaken", cite, fullAmount, share, rounding: roundingTitles[rounding], amount },
    ],
  }
}

/** The kind of rule that links an amount to the result of an assessment. */
export const linkedAmount: Kind<LinkedAmount, LinkedFacts, LinkedResult> = {
  name: "linkedAmount",
  title: { zh: "考核结果与金额挂钩", en: "an amount linked to a result" },
  rule: LinkedAmount,
  facts: () => LinkedFacts,
  result: () => LinkedResult,
  steps: { LevelReached, ShareTaken },
  breaks: ({ levels }) => ({ score: levels.map(({ from }) => from) }),
  steady: () => ["fullAmount"],
  rate: linkAmount,
}
