/**
 * Whether every household of a structure is in the grids it should be in. Households are numbered within their building,
 * and a grid holds stretches of them.
 *
 * Laws:
 *
 * - the households of a building are in order exactly when each is in as many grids as it should be
 *
 * @since 0.1.0
 */
import type { Count } from "@jiceng/kernel"
import { at, type Found, householdsTitle, notStated, ofKind } from "./RuleCheck.ts"
import { checkSize, type SizeLimits } from "./SizeLimits.ts"
import { countIn, groupBy, type StructureIndex } from "./StructureIndex.ts"

/** The kind that stands for households: they are no units of a structure, but rules are about them. */
export const householdKind = "household"

/**
 * Finds the stretches of households of each building that are in no grid, or in several.
 *
 * @category checking
 * @since 0.1.0
 */
export const findHouseholdsAmiss = (rule: SizeLimits, index: StructureIndex): ReadonlyArray<Found> => {
  const ranges = groupBy(
    index.structure.units.flatMap(({ holds }) => holds),
    ({ building }) => building,
  )
  const buildings = ofKind("building", index)
  return buildings.flatMap((building) => {
    const households = countIn(building, "households", index)
    if (households === undefined) return at(building, [notStated(rule.cite, householdsTitle)])
    const held = ranges.get(building.id) ?? []
    const bounds = [...new Set<number>([1, households + 1, ...held.flatMap(({ from, to }) => [from, to + 1])])]
    const rising = bounds.toSorted((a, b) => a - b)
    const opened = groupBy(held, ({ from }): number => from)
    const closed = groupBy(held, ({ to }) => to + 1)
    let grids = 0
    return rising.slice(0, -1).flatMap((from, position) => {
      grids += (opened.get(from)?.length ?? 0) - (closed.get(from)?.length ?? 0)
      const facts = Object.fromEntries(rule.figures.map(({ name }) => [name, grids]))
      if (checkSize(facts, rule).value.met) return []
      const to = ((rising[position + 1] ?? 0) - 1) as Count
      const range = { building: building.id, from: from as Count, to, grids: grids as Count }
      return at(building, [{ _tag: "HouseholdsAmiss", cite: rule.cite, ...range }])
    })
  })
}
