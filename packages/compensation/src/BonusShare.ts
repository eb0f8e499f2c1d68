/**
 * Bonuses of community workers as a share of what administrative staff receive for the same award.
 *
 * Laws:
 *
 * - a bonus never exceeds that of staff
 * - a larger bonus of staff never makes a smaller bonus
 *
 * @since 0.1.0
 */
import {
  Cite,
  choiceOf,
  divideRounded,
  FactName,
  type Kind,
  Named,
  type Outcome,
  Percent,
  Rounding,
  roundingTitles,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Wage } from "./Wage.ts"

/** The whole of a percentage, in hundredths of a percent. */
const wholePercent = 10_000

/** The share (奖金比例) that workers receive of named awards, and no others. */
export const BonusShare = Schema.Struct({
  kind: Schema.Literal("bonusShare"),
  cite: Cite,
  awards: Schema.NonEmptyArray(Named),
  share: Percent,
  rounding: Rounding,
})
export type BonusShare = typeof BonusShare.Type

/** Which award, and what staff receive for it. */
export interface BonusFacts {
  readonly award: string
  readonly staffBonus: Wage
}

/** The bonus of a community worker. */
export const BonusResult = Schema.Struct({
  bonus: Wage.annotateKey({ words: { zh: "社区工作者奖金", en: "bonus" } }),
})
export type BonusResult = typeof BonusResult.Type

/** A share of a bonus that was taken. */
export const BonusTaken = Schema.TaggedStruct("BonusTaken", {
  cite: Cite,
  award: FactName,
  staffBonus: Wage,
  share: Percent,
  rounding: Words,
  bonus: Wage,
}).annotate({
  reason: {
    zh: "{award}:行政事业编制人员{staffBonus}元的{share}%为{bonus}元(分位{rounding})",
    en: "{award}: {share} % of the {staffBonus} yuan of staff are {bonus} ({rounding})",
  },
})
export type BonusTaken = typeof BonusTaken.Type

/**
 * Takes the share of a bonus.
 *
 * @category rating
 * @since 0.1.0
 */
export const takeBonus = (
  { award, staffBonus }: BonusFacts,
  { cite, share, rounding }: BonusShare,
): Outcome<BonusResult, BonusTaken> => {
  const bonus = divideRounded(staffBonus * share, wholePercent, rounding) as Wage
  return {
    value: { bonus },
    steps: [{ _tag: "BonusTaken", cite, award, staffBonus, share, rounding: roundingTitles[rounding], bonus }],
  }
}

const bonusFactsOf = ({ awards }: BonusShare): Schema.Codec<BonusFacts, unknown> =>
  Schema.Struct({
    award: choiceOf(Object.fromEntries(awards.map(({ name, title }) => [name, title]))).annotateKey({
      words: { zh: "奖项", en: "award" },
    }),
    staffBonus: Wage.annotateKey({ words: { zh: "行政事业编制人员奖金", en: "bonus of staff" } }),
  })

/** The kind of rule that gives a share of staff bonuses. */
export const bonusShare: Kind<BonusShare, BonusFacts, BonusResult> = {
  name: "bonusShare",
  title: { zh: "按比例发放奖金", en: "a share of staff bonuses" },
  rule: BonusShare,
  facts: bonusFactsOf,
  result: () => BonusResult,
  steps: { BonusTaken },
  steady: () => ["staffBonus"],
  rate: takeBonus,
}
