/**
 * A star award: a star scheme with everything that published schemes hang on it. The order is fixed: points, the table,
 * preconditions, direct grants, caps, vetoes. Quotas come after, since they need everybody.
 *
 * Laws:
 *
 * - more points never lower an award
 * - a veto leaves no stars
 * - a grant never lowers an award
 * - between its breaks a fact changes no result
 * - without preconditions, grants, vetoes and holds an award is that of the star scheme
 *
 * @since 0.1.0
 */
import {
  type Breaks,
  Cite,
  choiceOf,
  countBetween,
  FactName,
  Flag,
  type Kind,
  Named,
  type Outcome,
  Percent,
  quantity,
  Stars,
  structOfColumns,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { AwardCap, capAward, StarsHeld } from "./AwardCap.ts"
import { faultsOfAward } from "./AwardFaults.ts"
import { type StarsCapped, StarsCappedByCount, StarsCappedByRate } from "./StarCap.ts"
import { PreconditionMissed, requireForStars, StarPrecondition } from "./StarPrecondition.ts"
import { RateRounded, roundRates, type StarResult } from "./StarScheme.ts"
import { partWithinWhole, type StarFacts, StarSubject } from "./StarSubject.ts"
import { earnStars, StarsEarned, StarTable } from "./StarTable.ts"

/** The numbers of stars at which a hold can change results. */
const everyStars = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Points that stars are given by (积分) from 0 to 1,000,000; a ledger without a ceiling can go above 100. */
const AwardPoints = quantity({ places: 2, least: 0, most: 100_000_000, padded: false }).pipe(Schema.brand("Points"))

/** Whoever has the fact gets at least so many stars, whatever its points and preconditions (直接评定). */
export const StarGrant = Schema.Struct({ cite: Cite, flag: FactName, stars: Stars })
export type StarGrant = typeof StarGrant.Type

/** Whoever has the fact gets no stars (一票否决). */
export const StarVeto = Schema.Struct({ cite: Cite, flag: FactName })
export type StarVeto = typeof StarVeto.Type

/** A star award (综合评星). `cite` is the clause that has stars given. */
export const StarAward = Schema.Struct({
  kind: Schema.Literal("starAward"),
  cite: Cite,
  subject: StarSubject,
  flags: Schema.Array(Named),
  table: StarTable,
  preconditions: Schema.Array(StarPrecondition),
  grants: Schema.Array(StarGrant),
  caps: Schema.Array(AwardCap),
  vetoes: Schema.Array(StarVeto),
}).check(Schema.makeFilter(faultsOfAward))
export type StarAward = typeof StarAward.Type

/** Facts of one subject: its points, and by name every label, count and flag that the award asks for. */
export interface AwardFacts {
  readonly points: number
  readonly [name: string]: number | string | boolean
}

/** Stars that were granted directly. */
export const StarsGranted = Schema.TaggedStruct("StarsGranted", { cite: Cite, flag: FactName, stars: Stars }).annotate({
  reason: { zh: "{flag}:直接评为{stars}星", en: "{flag}: {stars} stars directly" },
})
export type StarsGranted = typeof StarsGranted.Type

/** Stars that a veto took. */
export const StarsVetoed = Schema.TaggedStruct("StarsVetoed", { cite: Cite, flag: FactName, earned: Stars }).annotate({
  limits: true,
  reason: { zh: "{flag}:一票否决,{earned}星不予评定", en: "{flag}: a veto; {earned} stars are not given" },
})
export type StarsVetoed = typeof StarsVetoed.Type

type AwardStep = StarsEarned | PreconditionMissed | StarsGranted | StarsCapped | StarsHeld | StarsVetoed | RateRounded

const awardFactsOf = ({ subject, flags }: StarAward): Schema.Codec<AwardFacts, unknown> => {
  const struct = structOfColumns<StarFacts>([
    ...subject.labels.map(({ name, title, options }) => ({ name, title, schema: choiceOf(options) })),
    { name: "points", title: { zh: "积分", en: "points" }, schema: AwardPoints },
    ...subject.counts.map(({ name, title, least, most }) => ({ name, title, schema: countBetween(least, most) })),
    ...flags.map(({ name, title }) => ({ name, title, schema: Flag })),
  ])
  return subject.rates.reduce((facts, rate) => facts.check(partWithinWhole(rate, subject)), struct)
}

const resultOf = ({ subject }: StarAward): Schema.Codec<StarResult, unknown> =>
  structOfColumns([
    { name: "stars", title: { zh: "星级", en: "stars" }, schema: Stars },
    { name: "earnedStars", title: { zh: "积分应得星级", en: "stars earned by points" }, schema: Stars },
    ...subject.rates.map(({ name, title }) => ({ name, title, schema: Percent })),
  ])

const grantStars = (stars: Stars, facts: AwardFacts, { grants }: StarAward): Outcome<Stars, StarsGranted> => {
  const steps = grants
    .filter((grant) => facts[grant.flag] === true && grant.stars > stars)
    .map(({ cite, flag, stars: granted }): StarsGranted => ({ _tag: "StarsGranted", cite, flag, stars: granted }))
  return { value: Math.max(stars, ...steps.map((step) => step.stars)) as Stars, steps }
}

const vetoStars = (earned: Stars, facts: AwardFacts, { vetoes }: StarAward): Outcome<Stars, StarsVetoed> => {
  const steps = vetoes
    .filter(({ flag }) => facts[flag] === true)
    .map(({ cite, flag }): StarsVetoed => ({ _tag: "StarsVetoed", cite, flag, earned }))
  return { value: (steps.length > 0 ? 0 : earned) as Stars, steps }
}

/**
 * Rates a subject: points earn stars by the table; preconditions hold them down, grants lift them, caps hold them down,
 * and a veto takes them all.
 *
 * @category rating
 * @since 0.1.0
 */
export const rateAward = (award: AwardFacts, rule: StarAward): Outcome<StarResult, AwardStep> => {
  const facts = award as StarFacts // what caps and preconditions look up by name is there
  const earned = earnStars(facts.points, rule.table, rule.cite)
  const required = requireForStars(earned.value, facts, rule)
  const granted = grantStars(required.value, award, rule)
  const capped = capAward(granted.value, facts, rule)
  const left = vetoStars(capped.value, award, rule)
  const rounded = roundRates(facts, rule.subject)
  return {
    value: { stars: left.value, earnedStars: earned.value, ...rounded.value },
    steps: [...earned.steps, ...required.steps, ...granted.steps, ...capped.steps, ...left.steps, ...rounded.steps],
  }
}

/** A hold can change results at every number of stars; a count that is part of a rate can at every number. */
const breaksOf = ({ table, subject, preconditions, caps }: StarAward): Breaks => {
  const counts = subject.counts.filter(
    ({ name }) => !subject.rates.some(({ part, whole }) => [part, whole].includes(name)),
  )
  const thresholds = counts.map(({ name }) => {
    const needed = preconditions.flatMap((one) =>
      one.kind === "countPrecondition" && one.counts.includes(name) ? [one.least] : [],
    )
    const capped = caps.flatMap((cap): ReadonlyArray<number> => {
      if (cap.kind === "rateCap" || cap.count !== name) return []
      return cap.kind === "countCap" ? [cap.below] : everyStars
    })
    return [name, [...new Set([...needed, ...capped])].toSorted((one, other) => one - other)] as const
  })
  return { points: table.map(({ from }) => from), ...Object.fromEntries(thresholds) }
}

/** The kind of rule that gives stars by points, with preconditions, grants, caps and vetoes. */
export const starAward: Kind<StarAward, AwardFacts, StarResult> = {
  name: "starAward",
  title: { zh: "综合评星", en: "stars by points, with preconditions, grants, caps and vetoes" },
  rule: StarAward,
  facts: awardFactsOf,
  result: resultOf,
  steps: {
    StarsEarned,
    PreconditionMissed,
    StarsGranted,
    StarsCappedByCount,
    StarsCappedByRate,
    StarsHeld,
    StarsVetoed,
    RateRounded,
  },
  breaks: breaksOf,
  rate: rateAward,
}
