/**
 * The units that a plan is made of, and where they stand.
 *
 * @since 0.1.0
 */
import type { Count } from "@jiceng/kernel"
import { type PlacedRule, rulesOfKind } from "./PlacedRule.ts"
import type { PlannedBuilding } from "./PlanFacts.ts"
import type { Tier } from "./ReportingLines.ts"
import type { Unit } from "./Structure.ts"

/**
 * Lists the kinds of units that have a place in an edition.
 *
 * @category planning
 * @since 0.1.0
 */
export const tiersOf = (rules: ReadonlyArray<PlacedRule>): ReadonlyArray<Tier> =>
  rulesOfKind(rules, "reportingLines").flatMap(({ rule }) => rule.tiers)

/**
 * Makes a unit of which nothing is known but its kind and what is given.
 *
 * @category planning
 * @since 0.1.0
 */
export const unitOf = (id: string, kind: string, more: Partial<Unit> = {}): Unit => ({
  id,
  kind,
  under: [],
  is: [],
  counts: {},
  posts: {},
  holds: [],
  ...more,
})

/**
 * Puts a unit under the units that its kind stands under, as far as they are among those given.
 *
 * @category planning
 * @since 0.1.0
 */
export const placeUnder = (unit: Unit, over: ReadonlyMap<string, string>, tiers: ReadonlyArray<Tier>): Unit => {
  const under = tiers.find(({ name }) => name === unit.kind)?.under ?? []
  return { ...unit, under: under.flatMap((kind) => over.get(kind) ?? []) }
}

/**
 * Adds up a figure of buildings; those that do not state it are left out.
 *
 * @category planning
 * @since 0.1.0
 */
export const sumOf = (buildings: ReadonlyArray<PlannedBuilding>, name: string): Count =>
  buildings.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0) as Count
