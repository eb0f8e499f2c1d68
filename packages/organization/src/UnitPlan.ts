/**
 * The units of a planned structure: one of each kind above the communities, and in each community its grids, its compound
 * branches no larger than they may be, its building groups, its buildings, and the bodies that its edition asks for.
 *
 * @since 0.1.0
 */
import type { Count } from "@jiceng/kernel"
import { planBranches } from "./BranchPlan.ts"
import { chooseForm } from "./FormByMembers.ts"
import { cutHouseholds, divideEvenly, proposeGridSizes } from "./GridProposal.ts"
import { countGridWorkers } from "./GridWorkersByHouseholds.ts"
import { type PlacedRule, rulesOfKind } from "./PlacedRule.ts"
import type { PlanFacts, PlannedCommunity } from "./PlanFacts.ts"
import { placeUnder, sumOf, tiersOf, unitOf } from "./PlannedUnit.ts"
import { approvePosts } from "./PostsByHouseholds.ts"
import type { Tier } from "./ReportingLines.ts"
import type { Unit } from "./Structure.ts"

type Rules = ReadonlyArray<PlacedRule>

const planned = new Set(["community", "grid", "compoundBranch", "buildingGroup", "building"])

const gridsOf = (community: PlannedCommunity, rules: Rules): ReadonlyArray<Unit> => {
  const all = community.compounds.flatMap(({ buildings }) => buildings)
  const households = sumOf(all, "households")
  const bySize = rulesOfKind(rules, "divisionByHouseholds").find(({ rule }) => rule.part.name === "grid")
  const [byWorkers] = rulesOfKind(rules, "gridWorkersByHouseholds")
  const facts = { households, dense: community.is.includes("dense"), posts: 0 as Count }
  const sizes =
    bySize !== undefined
      ? proposeGridSizes(households, bySize.rule)
      : byWorkers !== undefined
        ? divideEvenly(households, countGridWorkers(facts, byWorkers.rule).value.gridWorkers)
        : []
  const buildings = all.map(({ id, counts }) => ({ id, households: counts["households"] as Count }))
  return cutHouseholds(buildings, sizes).map((holds, at) => unitOf(`${community.id}/grid-${at + 1}`, "grid", { holds }))
}

/** Lists how many units of a kind, which is no post, the compositions of an edition ask for. */
const seatsFor = (kind: string, rules: Rules): ReadonlyArray<{ readonly body: string; readonly least: number }> =>
  rulesOfKind(rules, "composition").flatMap(({ rule }) =>
    rule.seats
      .filter(({ name, limits }) => name === kind && limits.least > 0)
      .map(({ limits }) => ({ body: rule.body.name, least: limits.least })),
  )

const communityOf = (
  community: PlannedCommunity,
  over: ReadonlyMap<string, string>,
  rules: Rules,
): ReadonlyArray<Unit> => {
  const tiers = tiersOf(rules)
  const households = sumOf(
    community.compounds.flatMap(({ buildings }) => buildings),
    "households",
  )
  const [form] = rulesOfKind(rules, "formByMembers")
  const [posts] = rulesOfKind(rules, "postsByHouseholds")
  const approved = posts === undefined ? undefined : approvePosts({ households }, posts.rule).value.posts
  const { directMembers } = community
  const unit = unitOf(community.id, "community", {
    is: community.is,
    ...(form && { form: chooseForm({ directMembers }, form.rule).value.form }),
    counts: {
      directMembers,
      households,
      residentHouseholds: households,
      ...(typeof approved === "number" && { posts: approved }),
    },
  })
  const within = new Map([...over, ["community", community.id]])
  const grids = gridsOf(community, rules).map((grid) => placeUnder(grid, within, tiers))
  const bodies = tiers
    .filter(({ name }) => !planned.has(name))
    .flatMap((tier) =>
      seatsFor(tier.name, rules)
        .filter(({ body }) => body === "community")
        .flatMap(({ least }) =>
          Array.from({ length: least }, (_, at) =>
            placeUnder(unitOf(`${community.id}/${tier.name}-${at + 1}`, tier.name), within, tiers),
          ),
        ),
    )
  const kinds = new Set(tiers.map(({ name }) => name))
  const below = community.compounds.flatMap((compound) => planBranches(compound, within, rules))
  return [placeUnder(unit, over, tiers), ...bodies, ...grids, ...below].filter(({ kind }) => kinds.has(kind))
}

/** Lists the kinds above the communities: those that nothing under a community is, and that something stands under or asks for. */
const kindsAbove = (rules: Rules): ReadonlyArray<Tier> => {
  const tiers = tiersOf(rules)
  const below = tiers.reduce(
    (kinds, { name, under }) => (under.some((kind) => kinds.has(kind)) ? kinds.add(name) : kinds),
    new Set(["community"]),
  )
  const isNeeded = (kind: string) => tiers.some(({ under }) => under.includes(kind)) || seatsFor(kind, rules).length > 0
  return tiers.filter(({ name }) => !below.has(name) && isNeeded(name))
}

/**
 * Plans the units of a street.
 *
 * @category planning
 * @since 0.1.0
 */
export const planUnits = (facts: PlanFacts, rules: Rules): ReadonlyArray<Unit> => {
  const tiers = tiersOf(rules)
  const above = kindsAbove(rules)
  const over = new Map(above.map(({ name }) => [name, name === "street" ? facts.street : `${facts.street}/${name}`]))
  const top = above.map(({ name }) => placeUnder(unitOf(over.get(name) ?? name, name), over, tiers))
  return [...top, ...facts.communities.flatMap((community) => communityOf(community, over, rules))]
}
