/**
 * A cohort: everybody who is rated together. Finished levels come in; vetoes of groups hold them down first, then quotas,
 * the highest level first, so that whoever misses one competes for the next.
 *
 * Laws:
 *
 * - the order of subjects does not change the outcome of any
 * - a cohort never raises a level
 * - a group is not changed by other groups
 *
 * @since 0.1.0
 */
import { Cite, Count, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { applyQuota, Quota } from "./Quota.ts"
import { NamedLast, PlacesQuotaMissed, type QuotaStep, ShareQuotaMissed } from "./QuotaStep.ts"
import { type Contender, groupsOf, Ranked, RankOrder, rankContenders } from "./Rank.ts"

const quotasFall = Schema.makeFilter((quotas: ReadonlyArray<Quota>) => {
  const tops = quotas.flatMap((quota, index) => (quota.kind === "topQuota" ? [{ from: quota.from, index }] : []))
  const firstBottom = quotas.findIndex(({ kind }) => kind === "bottomQuota")
  return tops.flatMap(({ from, index }, at) => {
    if (firstBottom >= 0 && index > firstBottom) {
      return [{ path: [index], issue: "Expected quotas at the top before those at the bottom" }]
    }
    const before = tops[at - 1]
    return before === undefined || from < before.from
      ? []
      : [{ path: [index, "from"], issue: "Expected a lower level than in the quota before" }]
  })
})

/** Members of a group under a veto keep no level above `atMost` (团组否决). Which groups are under one is a fact. */
export const GroupVeto = Schema.Struct({ cite: Cite, atMost: Count })
export type GroupVeto = typeof GroupVeto.Type

/**
 * How a cohort is rated (群体评定): the columns of the level, of the score, and of the group, if there are groups, by the
 * names that they have in the table; the order of ranks; and the quotas, those at the top from the highest level down.
 */
export const CohortRule = Schema.Struct({
  kind: Schema.Literal("cohort"),
  level: Schema.NonEmptyString,
  score: Schema.NonEmptyString,
  group: Schema.optionalKey(Schema.NonEmptyString),
  order: RankOrder,
  groupVeto: Schema.optionalKey(GroupVeto),
  quotas: Schema.Array(Quota).check(quotasFall),
})
export type CohortRule = typeof CohortRule.Type

const lineColumns = ({ quotas }: CohortRule): ReadonlyArray<string> =>
  quotas.flatMap(({ atLine }) => (atLine.kind === "tieBreak" ? atLine.by.map(({ column }) => column) : []))

/** A rated subject of a table: its facts and results by column, in smallest units. */
export interface RatedSubject {
  readonly id: string
  readonly group: string
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * Reads what a cohort looks at from a rated subject. A subject without a level, a score or a value of a tie-break is not
 * rated: it is no part of the cohort, which is not the same as being last.
 *
 * @category reading
 * @since 0.1.0
 */
export const contenderOf = ({ id, group, values }: RatedSubject, rule: CohortRule): Contender | undefined => {
  const columns = [...rule.order.tieBreaks.map(({ column }) => column), ...lineColumns(rule)]
  const [level, score] = [values[rule.level], values[rule.score]]
  const numbers = columns.map((column) => [column, values[column]] as const)
  if (typeof level !== "number" || typeof score !== "number") return undefined
  if (numbers.some(([, value]) => typeof value !== "number")) return undefined
  return { id, group, level, score, breakers: Object.fromEntries(numbers) as Readonly<Record<string, number>> }
}

/** A level that a veto of the group held down. */
export const GroupVetoed = Schema.TaggedStruct("GroupVetoed", { cite: Cite, level: Count, atMost: Count }).annotate({
  limits: true,
  reason: {
    zh: "所在团组被否决:由{level}星限为至多{atMost}星",
    en: "the group is under a veto: {level} stars are held to at most {atMost}",
  },
})
export type GroupVetoed = typeof GroupVetoed.Type

/** The level and the rank of a subject among its group. */
export interface Placing {
  readonly level: Count
  readonly rank: Count
}

/** A step that a cohort adds to the outcome of a subject. */
export type CohortStep = Ranked | GroupVetoed | QuotaStep

/** The schemas of the steps of a cohort, by tag. */
export const cohortSteps = { Ranked, GroupVetoed, ShareQuotaMissed, PlacesQuotaMissed, NamedLast }

interface Held {
  readonly contender: Contender
  readonly steps: ReadonlyArray<CohortStep>
}

const vetoGroup = ({ contender, steps }: Held, veto: GroupVeto): Held => {
  const { level } = contender
  if (level <= veto.atMost) return { contender, steps }
  const step = { _tag: "GroupVetoed", cite: veto.cite, level: level as Count, atMost: veto.atMost } as const
  return { contender: { ...contender, level: veto.atMost }, steps: [...steps, step] }
}

const holdByQuota = (held: ReadonlyArray<Held>, quota: Quota, { order }: CohortRule): ReadonlyArray<Held> => {
  const missed = applyQuota(
    held.map(({ contender }) => contender),
    quota,
    order.tieBreaks,
  )
  return held.map((one) => {
    const step = missed.get(one.contender)
    if (step === undefined) return one
    return { contender: { ...one.contender, level: step.leaves }, steps: [...one.steps, step] }
  })
}

/**
 * Rates a cohort. Outcomes come in the order of the subjects. `vetoed` holds the names of the groups under a veto.
 *
 * @category rating
 * @since 0.1.0
 */
export const rateCohort = (
  contenders: ReadonlyArray<Contender>,
  vetoed: ReadonlySet<string>,
  rule: CohortRule,
): ReadonlyArray<Outcome<Placing, CohortStep>> => {
  const ranks = rankContenders(contenders, rule.order)
  const outcomes = new Array<Outcome<Placing, CohortStep>>(contenders.length)
  const indexOf = new Map<Contender, number>()
  for (const [index, contender] of contenders.entries()) indexOf.set(contender, index)
  const veto = rule.groupVeto
  for (const [name, group] of groupsOf(contenders)) {
    const ranked = group.map(
      (contender): Held => ({ contender, steps: ranks[indexOf.get(contender) ?? -1]?.steps ?? [] }),
    )
    const left = veto !== undefined && vetoed.has(name) ? ranked.map((held) => vetoGroup(held, veto)) : ranked
    const held = rule.quotas.reduce<ReadonlyArray<Held>>((all, quota) => holdByQuota(all, quota, rule), left)
    group.forEach((contender, at) => {
      const index = indexOf.get(contender) ?? -1
      const { contender: after, steps } = held[at] as Held
      outcomes[index] = { value: { level: after.level as Count, rank: ranks[index]?.value as Count }, steps }
    })
  }
  return outcomes
}
