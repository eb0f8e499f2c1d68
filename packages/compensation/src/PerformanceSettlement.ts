/**
 * Performance pay by stars: paid month by month on last year's stars, and settled at the end of the year with those of
 * this year. What was paid too much is a negative settlement.
 *
 * Laws:
 *
 * - the settlement is what is due less what was paid, for every pair of stars and any months
 * - equal stars settle at zero
 * - more stars this year never lower the settlement
 * - a balance that is dropped never leaves less than one that is reported
 *
 * @since 0.1.0
 */
import { Cite, Count, countBetween, type Kind, type Outcome, quantity, Stars, Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { monthsOfYear, Wage } from "./Wage.ts"

const starsFollow = Schema.makeFilter((rows: ReadonlyArray<{ readonly stars: Stars; readonly monthly: Wage }>) => {
  const loose = rows.findIndex(({ stars }, index) => index > 0 && stars !== (rows[index - 1]?.stars ?? 0) + 1)
  if (loose > 0) return { path: [loose, "stars"], issue: "Expected one star more than in the row before" }
  const falling = rows.findIndex(({ monthly }, index) => monthly < (rows[index - 1]?.monthly ?? 0))
  return falling < 0 ? undefined : { path: [falling, "monthly"], issue: "Expected no less than in the row before" }
})

/** Performance pay of a month (绩效工资标准) by stars, one row for every number of stars. */
export const StarPay = Schema.NonEmptyArray(
  Schema.Struct({
    stars: Stars.annotateKey({ words: { zh: "星级", en: "stars" } }),
    monthly: Wage.annotateKey({ words: { zh: "月绩效工资", en: "performance pay of a month" } }),
  }),
).check(starsFollow)
export type StarPay = typeof StarPay.Type

/** What becomes of a balance that was paid too much: it is reported, or it is dropped and the settlement is zero. */
export const NegativeBalance = Schema.Literals(["reported", "dropped"])
export type NegativeBalance = typeof NegativeBalance.Type

/** Performance pay and its settlement (绩效工资结算). */
export const PerformanceSettlement = Schema.Struct({
  kind: Schema.Literal("performanceSettlement"),
  cite: Cite,
  table: StarPay,
  negative: NegativeBalance,
})
export type PerformanceSettlement = typeof PerformanceSettlement.Type

const settlementFacts = <S extends Schema.Codec<Stars, unknown> & Schema.Top>(stars: S) =>
  Schema.Struct({
    lastYearStars: stars.annotateKey({ words: { zh: "上年度星级", en: "stars of last year" } }),
    thisYearStars: stars.annotateKey({ words: { zh: "本年度星级", en: "stars of this year" } }),
    monthsWorked: countBetween(1, monthsOfYear).annotateKey({ words: { zh: "本年度工作月数", en: "months worked" } }),
  })

/** The stars of a worker's organisation in two years, and the months worked in the second. */
export const SettlementFacts = settlementFacts(Stars)
export type SettlementFacts = typeof SettlementFacts.Type

/** What was paid a month, what all months are worth, and the balance between both. */
export const SettlementResult = Schema.Struct({
  paidMonthly: Wage.annotateKey({ words: { zh: "已发月绩效", en: "paid a month" } }),
  due: Yuan.annotateKey({ words: { zh: "应发合计", en: "due" } }),
  settlement: Yuan.annotateKey({ words: { zh: "结算额", en: "settlement" } }),
})
export type SettlementResult = typeof SettlementResult.Type

const settled = { cite: Cite, stars: Stars, monthly: Wage, months: Count, total: Yuan }

/** What was paid on last year's stars. */
export const PerformancePaid = Schema.TaggedStruct("PerformancePaid", settled).annotate({
  reason: {
    zh: "按上年度{stars}星每月发{monthly}元,{months}个月共{total}元",
    en: "last year's {stars} stars: {monthly} yuan a month, {total} in {months} months",
  },
})
export type PerformancePaid = typeof PerformancePaid.Type

/** What is due on this year's stars. */
export const PerformanceDue = Schema.TaggedStruct("PerformanceDue", settled).annotate({
  reason: {
    zh: "按本年度{stars}星每月应发{monthly}元,{months}个月共{total}元",
    en: "this year's {stars} stars: {monthly} yuan a month, {total} in {months} months",
  },
})
export type PerformanceDue = typeof PerformanceDue.Type

/** More was paid than was due. */
export const PaidTooMuch = Schema.TaggedStruct("PaidTooMuch", {
  cite: Cite,
  balance: Yuan,
  settlement: Yuan,
}).annotate({
  reason: {
    zh: "多发部分的余额为{balance}元,结算额记{settlement}元;如何处理须另行决定",
    en: "more was paid than due: the balance is {balance}, the settlement {settlement}; what follows is to be decided",
  },
})
export type PaidTooMuch = typeof PaidTooMuch.Type

const monthlyOf = (stars: Stars, table: StarPay): Wage => (table.find((row) => row.stars === stars) ?? table[0]).monthly

/**
 * Settles the performance pay of a year.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { PerformanceSettlement, SettlementFacts, settlePerformance } from "@jiceng/compensation"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(PerformanceSettlement)({
 *   kind: "performanceSettlement",
 *   cite: "yongning-2020#32",
 *   table: [{ stars: 3, monthly: 400 }, { stars: 4, monthly: 500 }],
 *   negative: "reported",
 * })
 * const facts = Schema.decodeUnknownSync(SettlementFacts)({ lastYearStars: 4, thisYearStars: 3, monthsWorked: 12 })
 * settlePerformance(facts, rule).value // => { paidMonthly: 50000, due: 480000, settlement: -120000 }
 * ```
 */
export const settlePerformance = (
  facts: SettlementFacts,
  rule: PerformanceSettlement,
): Outcome<SettlementResult, PerformancePaid | PerformanceDue | PaidTooMuch> => {
  const { cite, table, negative } = rule
  const { lastYearStars, thisYearStars, monthsWorked: months } = facts
  const [paidMonthly, dueMonthly] = [monthlyOf(lastYearStars, table), monthlyOf(thisYearStars, table)]
  const [paid, due] = [(paidMonthly * months) as Yuan, (dueMonthly * months) as Yuan]
  const balance = (due - paid) as Yuan
  const settlement = (negative === "dropped" ? Math.max(balance, 0) : balance) as Yuan
  const tooMuch: ReadonlyArray<PaidTooMuch> = balance < 0 ? [{ _tag: "PaidTooMuch", cite, balance, settlement }] : []
  return {
    value: { paidMonthly, due, settlement },
    steps: [
      { _tag: "PerformancePaid", cite, stars: lastYearStars, monthly: paidMonthly, months, total: paid },
      { _tag: "PerformanceDue", cite, stars: thisYearStars, monthly: dueMonthly, months, total: due },
      ...tooMuch,
    ],
  }
}

/** Facts under a table: its stars and no others. */
const factsOf = ({ table }: PerformanceSettlement): Schema.Codec<SettlementFacts, unknown> => {
  const [{ stars: least }] = table
  const listed = quantity({ places: 0, least, most: least + table.length - 1, padded: false })
  return settlementFacts(listed.pipe(Schema.brand("Stars")))
}

/** The kind of rule that pays by stars and settles at the end of the year. */
export const performanceSettlement: Kind<PerformanceSettlement, SettlementFacts, SettlementResult> = {
  name: "performanceSettlement",
  title: { zh: "绩效工资按星级发放与结算", en: "performance pay by stars and its settlement" },
  rule: PerformanceSettlement,
  facts: factsOf,
  result: () => SettlementResult,
  steps: { PerformancePaid, PerformanceDue, PaidTooMuch },
  rate: settlePerformance,
}
