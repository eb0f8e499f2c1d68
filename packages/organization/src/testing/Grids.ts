/**
 * Generators and laws of divisions into grids and of those who work in grids.
 *
 * @since 0.1.0
 */
import { type Cite, type Count, Rounding } from "@jiceng/kernel"
import { anyNear } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { countParts, type DivisionByHouseholds } from "../DivisionByHouseholds.ts"
import { countGridWorkers, type GridWorkersByHouseholds, type GridWorkersFacts } from "../GridWorkersByHouseholds.ts"
import type { HouseholdsFacts } from "../PostsByHouseholds.ts"
import { nameColumn } from "./Names.ts"

/**
 * Draws divisions into grids of a few to a few hundred households.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyDivisionByHouseholds = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<DivisionByHouseholds> =>
  fc
    .record({ cite: anyCite, least: fc.integer({ min: 1, max: 400 }), spread: fc.nat({ max: 300 }) })
    .map(({ cite, least, spread }) => {
      return {
        kind: "divisionByHouseholds",
        cite,
        part: nameColumn("grid"),
        least,
        most: least + spread,
      } as unknown as DivisionByHouseholds // counts are branded
    })

/**
 * Draws numbers of households around the multiples of a rule's bounds.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyDividedHouseholds = ({ least, most }: DivisionByHouseholds): fc.Arbitrary<HouseholdsFacts> =>
  fc
    .integer({ min: 1, max: 20 })
    .chain((grids) => fc.oneof(anyNear([least * grids, most * grids], 0, 1_000_000), fc.nat({ max: 5000 })))
    .map((households) => ({ households: households as Count }))

/**
 * The law that a number of parts is possible exactly when it lies from the fewest to the most.
 *
 * @category laws
 * @since 0.1.0
 */
export const partsArePossibleFromFewestToMost = (rule: DivisionByHouseholds): fc.IProperty<[HouseholdsFacts, number]> =>
  fc.property(anyDividedHouseholds(rule), fc.nat({ max: 30 }), ({ households }, grids) => {
    const { feasible, fewest, most } = countParts({ households }, rule).value
    const isPossible = rule.least * grids <= households && households <= rule.most * grids
    const isTold = feasible && fewest !== null && most !== null && fewest <= grids && grids <= most
    return isPossible === isTold
  })

/**
 * Draws ratios of grid workers.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyGridWorkersByHouseholds = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<GridWorkersByHouseholds> =>
  fc
    .record({
      cite: anyCite,
      from: fc.constantFrom(0, 0, 5000),
      perWorkerWhenDense: fc.integer({ min: 1, max: 400 }),
      more: fc.nat({ max: 300 }),
      rounding: fc.constantFrom(...Rounding.literals),
      withoutGrid: fc.nat({ max: 2 }),
    })
    .map(({ more, ...rule }) => {
      const perWorker = rule.perWorkerWhenDense + more
      return { kind: "gridWorkersByHouseholds", ...rule, perWorker } as unknown as GridWorkersByHouseholds // counts are branded
    })

/**
 * Draws communities around the multiples of a rule's ratios.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyGridWorkersFacts = (rule: GridWorkersByHouseholds): fc.Arbitrary<GridWorkersFacts> =>
  fc.record({
    households: fc
      .integer({ min: 1, max: 20 })
      .chain((workers) => anyNear([rule.perWorker * workers, rule.perWorkerWhenDense * workers, rule.from], 0, 20_000)),
    dense: fc.boolean(),
    posts: fc.nat({ max: 15 }),
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<GridWorkersFacts>

/**
 * The law that more households never lower the grid workers that a rule asks for.
 *
 * @category laws
 * @since 0.1.0
 */
export const moreHouseholdsNeverLowerWorkers = (
  rule: GridWorkersByHouseholds,
): fc.IProperty<[GridWorkersFacts, GridWorkersFacts]> =>
  fc.property(anyGridWorkersFacts(rule), anyGridWorkersFacts(rule), (one, other) => {
    const [fewer, more] = one.households < other.households ? [one, other] : [other, one]
    const workers = (facts: GridWorkersFacts) =>
      countGridWorkers({ ...facts, dense: one.dense }, rule).value.gridWorkers
    return workers(fewer) <= workers(more)
  })
