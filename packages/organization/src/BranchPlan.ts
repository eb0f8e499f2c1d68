/**
 * The branches of a planned compound: no larger than they may be, each with its building groups and its buildings. What
 * is not stated of every building stays open.
 *
 * @since 0.1.0
 */
import { type Count, findBand } from "@jiceng/kernel"
import { type PlacedRule, type RuleOf, rulesOfKind } from "./PlacedRule.ts"
import type { PlannedBuilding, PlannedCompound } from "./PlanFacts.ts"
import { placeUnder, sumOf, tiersOf, unitOf } from "./PlannedUnit.ts"
import type { Unit } from "./Structure.ts"

/** Cuts a list into runs, each as long as possible while what it weighs stays within `most`. */
const cutIntoRuns = <Item>(
  items: ReadonlyArray<Item>,
  weightOf: (item: Item) => number,
  most: number,
): ReadonlyArray<ReadonlyArray<Item>> => {
  const runs: Array<Array<Item>> = []
  let weight = 0
  for (const item of items) {
    weight += weightOf(item)
    const last = runs.at(-1)
    if (last !== undefined && weight <= most) last.push(item)
    else {
      runs.push([item])
      weight = weightOf(item)
    }
  }
  return runs
}

/** Joins buildings too small for a group of their own with one another, or a single one with a group beside it. */
const joinBuildings = (
  buildings: ReadonlyArray<PlannedBuilding>,
  hasOwn: (building: PlannedBuilding) => boolean,
): ReadonlyArray<ReadonlyArray<PlannedBuilding>> => {
  const own = buildings.filter(hasOwn).map((building) => [building])
  const joint = buildings.filter((building) => !hasOwn(building))
  const last = own.at(-1)
  if (joint.length === 0) return own
  return joint.length > 1 || last === undefined ? [...own, joint] : [...own.slice(0, -1), [...last, ...joint]]
}

/** Adds up the members of the kinds counted; what a building does not state is left out. */
const membersIn = (building: PlannedBuilding, counted: ReadonlyArray<string>): number =>
  counted.reduce((sum, name) => sum + (building.counts[name] ?? 0), 0)

const areStated = (names: ReadonlyArray<string>, buildings: ReadonlyArray<PlannedBuilding>): boolean =>
  buildings.every(({ counts }) => names.every((name) => Object.hasOwn(counts, name)))

const branchLimit = (rules: ReadonlyArray<PlacedRule>): RuleOf<"sizeLimits"> | undefined =>
  rulesOfKind(rules, "sizeLimits").find(({ rule }) => rule.body.name === "compoundBranch")?.rule

/**
 * Plans the branches of a compound, their building groups and their buildings, each under the one before.
 *
 * @category planning
 * @since 0.1.0
 */
export const planBranches = (
  compound: PlannedCompound,
  over: ReadonlyMap<string, string>,
  rules: ReadonlyArray<PlacedRule>,
): ReadonlyArray<Unit> => {
  const tiers = tiersOf(rules)
  const limit = branchLimit(rules)
  const counted = limit?.counted ?? []
  const mode = rulesOfKind(rules, "modeByMembers").find(({ rule }) => rule.body.name === "building")?.rule
  const modeOf = (building: PlannedBuilding) =>
    mode === undefined || !areStated(counted, [building])
      ? undefined
      : findBand(membersIn(building, counted), mode.bands).mode
  const runs = cutIntoRuns(
    compound.buildings,
    (building) => membersIn(building, counted),
    limit?.limits.most ?? Infinity,
  )
  return runs.flatMap((run, at) => {
    const branchId = `${compound.id}/branch-${at + 1}`
    const stated = (limit?.figures ?? []).filter(({ name }) => areStated([name], run))
    const figures = stated.map(({ name }) => [name, sumOf(run, name)] as const)
    const branch = unitOf(branchId, "compoundBranch", { counts: Object.fromEntries(figures) })
    const withBranch = new Map([...over, ["compoundBranch", branchId]])
    const groups = joinBuildings(run, (building) => modeOf(building) !== "joint").flatMap((buildings, position) => {
      const groupId = `${branchId}/group-${position + 1}`
      const withGroup = new Map([...withBranch, ["buildingGroup", groupId]])
      const units = buildings.map((building) => {
        const own = modeOf(building)
        const partyMembers = membersIn(building, counted) as Count
        const counts = { ...building.counts, ...(areStated(counted, [building]) && { partyMembers }) }
        return placeUnder(unitOf(building.id, "building", { counts, ...(own && { mode: own }) }), withGroup, tiers)
      })
      return [placeUnder(unitOf(groupId, "buildingGroup"), withBranch, tiers), ...units]
    })
    return [placeUnder(branch, over, tiers), ...groups]
  })
}
