/**
 * A proposal of grids: as few as possible, as even as possible, with every household in exactly one. Where no number of
 * grids keeps to the range, the number that strays least from it is taken.
 *
 * Laws:
 *
 * - the grids of a proposal hold all households
 * - no two grids of a proposal differ by more than one household
 * - where a division is possible, no grid leaves its range
 * - every household of every building is in exactly one grid
 *
 * @since 0.1.0
 */
import { apportion, type Count } from "@jiceng/kernel"
import { countParts, type DivisionByHouseholds } from "./DivisionByHouseholds.ts"
import type { HouseholdRange } from "./Structure.ts"

/** A building and how many households it has. */
export interface Building {
  readonly id: string
  readonly households: Count
}

const strayOf = (households: number, grids: number, { least, most }: DivisionByHouseholds): number =>
  Math.max(Math.ceil(households / grids) - most, least - Math.floor(households / grids), 0)

const chooseNumber = (households: Count, rule: DivisionByHouseholds): number => {
  const { fewest } = countParts({ households }, rule).value
  if (fewest !== null) return fewest
  const fewer = Math.max(1, Math.floor(households / rule.least))
  return strayOf(households, fewer, rule) <= strayOf(households, fewer + 1, rule) ? fewer : fewer + 1
}

/**
 * Divides households among so many grids, as evenly as possible.
 *
 * @category planning
 * @since 0.1.0
 */
export const divideEvenly = (households: Count, grids: number): ReadonlyArray<number> =>
  grids === 0 ? [] : apportion(households, new Array<number>(grids).fill(1))

/**
 * Proposes how many households each grid of a community has.
 *
 * @category planning
 * @since 0.1.0
 * @example
 * ```ts
 * import type { Count } from "@jiceng/kernel"
 * import { DivisionByHouseholds, proposeGridSizes } from "@jiceng/organization"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(DivisionByHouseholds)({
 *   kind: "divisionByHouseholds",
 *   cite: "yongning-2020#4",
 *   part: { name: "grid", title: { zh: "网格", en: "grid" } },
 *   least: 300,
 *   most: 500,
 * })
 * proposeGridSizes(1100 as Count, rule) // => [367, 367, 366]
 * proposeGridSizes(550 as Count, rule) // => [275, 275]
 * ```
 */
export const proposeGridSizes = (households: Count, rule: DivisionByHouseholds): ReadonlyArray<number> =>
  divideEvenly(households, chooseNumber(households, rule))

/** Lists, for each number, the sum of those before it. */
const runningSums = (numbers: ReadonlyArray<number>): ReadonlyArray<number> => {
  let sum = 0
  return numbers.map((number) => {
    sum += number
    return sum - number
  })
}

/**
 * Gives each grid its stretches of households, building after building.
 *
 * @category planning
 * @since 0.1.0
 */
export const cutHouseholds = (
  buildings: ReadonlyArray<Building>,
  sizes: ReadonlyArray<number>,
): ReadonlyArray<ReadonlyArray<HouseholdRange>> => {
  const starts = runningSums(buildings.map(({ households }) => households))
  const cuts = runningSums(sizes)
  return sizes.map((size, grid) => {
    const first = cuts[grid] ?? 0
    return buildings.flatMap(({ id, households }, index) => {
      const start = starts[index] ?? 0
      const from = Math.max(first, start) - start + 1
      const to = Math.min(first + size, start + households) - start
      return from <= to ? [{ building: id, from: from as Count, to: to as Count }] : []
    })
  })
}
