/**
 * One-off awards for long service: milestones of full years, some only for those with a clean record. What was awarded
 * already is taken off, and the award is never below zero.
 *
 * Laws:
 *
 * - more years never lower the award
 * - a clean record never lowers the award
 * - what was awarded and what is awarded are together no more than all milestones
 * - an award paid out is not due again
 *
 * @since 0.1.0
 */
import { Cite, Count, countBetween, Flag, type Kind, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Wage } from "./Wage.ts"

/** From so many full years on, an award. */
export const Milestone = Schema.Struct({ years: Count, award: Wage, needsCleanRecord: Flag })
export type Milestone = typeof Milestone.Type

const isWage = Schema.is(Wage)

const milestonesRise = Schema.makeFilter((rows: ReadonlyArray<Milestone>) => {
  const falling = rows.findIndex(({ years }, index) => index > 0 && years <= (rows[index - 1]?.years ?? 0))
  if (falling > 0) return { path: [falling, "years"], issue: "Expected more years than in the row before" }
  const lower = rows.findIndex(({ award }, index) => award < (rows[index - 1]?.award ?? 0))
  if (lower >= 0) return { path: [lower, "award"], issue: "Expected no less than in the row before" }
  return isWage(rows.reduce((sum, { award }) => sum + award, 0)) ? undefined : "Expected awards that sum to a wage"
})

/** How milestones stand to one another: each is an award of its own, or a later one tops up those before it. */
export const MilestoneSum = Schema.Literals(["each", "topUp"])
export type MilestoneSum = typeof MilestoneSum.Type

/** Awards for long service (工龄荣誉奖励). */
export const ServiceAward = Schema.Struct({
  kind: Schema.Literal("serviceAward"),
  cite: Cite,
  milestones: Schema.NonEmptyArray(Milestone).check(milestonesRise),
  sum: MilestoneSum,
})
export type ServiceAward = typeof ServiceAward.Type

/** More years than a working life has. */
const mostYears = 100

/** A worker's full years of continuous service, the record, and what was awarded before. */
export const ServiceFacts = Schema.Struct({
  fullYears: countBetween(0, mostYears).annotateKey({
    words: { zh: "连续工作满年数", en: "full years of continuous service" },
  }),
  cleanRecord: Flag.annotateKey({ words: { zh: "无违纪违法情形", en: "no breach of discipline or law" } }),
  alreadyAwarded: Wage.annotateKey({ words: { zh: "已发奖励金额", en: "awarded already" } }),
})
export type ServiceFacts = typeof ServiceFacts.Type

/** The award that is due now. */
export const AwardResult = Schema.Struct({
  award: Wage.annotateKey({ words: { zh: "应发奖励", en: "award" } }),
})
export type AwardResult = typeof AwardResult.Type

/** A milestone that was reached. */
export const MilestoneReached = Schema.TaggedStruct("MilestoneReached", {
  cite: Cite,
  years: Count,
  award: Wage,
}).annotate({
  reason: { zh: "连续工作满{years}年,奖励{award}元", en: "{years} full years of service: {award} yuan" },
})
export type MilestoneReached = typeof MilestoneReached.Type

/** A milestone that was reached in years, but not with a clean record. */
export const MilestoneBarred = Schema.TaggedStruct("MilestoneBarred", {
  cite: Cite,
  years: Count,
  award: Wage,
}).annotate({
  limits: true,
  reason: {
    zh: "有违纪违法情形,不发满{years}年的{award}元",
    en: "the record is not clean: the {award} yuan for {years} years are not paid",
  },
})
export type MilestoneBarred = typeof MilestoneBarred.Type

/** What the milestones come to, less what was awarded already. */
export const AwardFixed = Schema.TaggedStruct("AwardFixed", {
  cite: Cite,
  fullYears: Count,
  total: Wage,
  alreadyAwarded: Wage,
  award: Wage,
}).annotate({
  reason: {
    zh: "满{fullYears}年累计应奖{total}元,已发{alreadyAwarded}元,本次{award}元",
    en: "{fullYears} years come to {total} yuan, {alreadyAwarded} were awarded already: {award} now",
  },
})
export type AwardFixed = typeof AwardFixed.Type

/**
 * Fixes the award for a worker's service.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { fixAward, ServiceAward, ServiceFacts } from "@jiceng/compensation"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(ServiceAward)({
 *   kind: "serviceAward",
 *   cite: "xingqing-2018#五(四)",
 *   milestones: [
 *     { years: 20, award: 5000, needsCleanRecord: true },
 *     { years: 30, award: 10000, needsCleanRecord: true },
 *   ],
 *   sum: "each",
 * })
 * const facts = Schema.decodeUnknownSync(ServiceFacts)({ fullYears: 30, cleanRecord: true, alreadyAwarded: 5000 })
 * fixAward(facts, rule).value // => { award: 1000000 }
 * ```
 */
export const fixAward = (
  facts: ServiceFacts,
  rule: ServiceAward,
): Outcome<AwardResult, MilestoneReached | MilestoneBarred | AwardFixed> => {
  const { cite, milestones, sum } = rule
  const { fullYears, cleanRecord, alreadyAwarded } = facts
  const reached = milestones.filter(({ years }) => years <= fullYears)
  const earned = reached.filter(({ needsCleanRecord }) => cleanRecord || !needsCleanRecord)
  const counted = sum === "each" ? earned : earned.slice(-1)
  const total = counted.reduce((all, { award }) => all + award, 0) as Wage
  const award = Math.max(total - alreadyAwarded, 0) as Wage
  const steps = reached.flatMap((milestone): ReadonlyArray<MilestoneReached | MilestoneBarred> => {
    const { years, award } = milestone
    if (!earned.includes(milestone)) return [{ _tag: "MilestoneBarred", cite, years, award }]
    return counted.includes(milestone) ? [{ _tag: "MilestoneReached", cite, years, award }] : []
  })
  return { value: { award }, steps: [...steps, { _tag: "AwardFixed", cite, fullYears, total, alreadyAwarded, award }] }
}

/** The kind of rule that awards long service. */
export const serviceAward: Kind<ServiceAward, ServiceFacts, AwardResult> = {
  name: "serviceAward",
  title: { zh: "长期服务奖励", en: "award for long service" },
  rule: ServiceAward,
  facts: () => ServiceFacts,
  result: () => AwardResult,
  steps: { MilestoneReached, MilestoneBarred, AwardFixed },
  breaks: ({ milestones }) => ({ fullYears: milestones.map(({ years }) => years) }),
  steady: () => ["alreadyAwarded"],
  rate: fixAward,
}
