/**
 * Facts of one subject changed: which, from what to what, and how far that is. How far facts move is only compared fact by
 * fact, in the units of each, because no text says how much of one is worth how much of another.
 *
 * Laws:
 *
 * - a change moves nearer than another exactly when no fact moves farther and some fact moves less
 *
 * @since 0.1.0
 */
import type { FactStretch, FactValue } from "./FactStretch.ts"

/** A fact that is changed. */
export interface FactChange {
  readonly name: string
  readonly from: FactValue
  readonly to: FactValue
}

/**
 * Measures how far a fact moves: in smallest units, or 1 for any other name, flag or absence.
 *
 * @category measuring
 * @since 0.1.0
 */
export const distanceOf = ({ from, to }: Pick<FactChange, "from" | "to">): number => {
  if (typeof from === "number" && typeof to === "number") return Math.abs(to - from)
  return from === to ? 0 : 1
}

/**
 * Finds the value of a stretch that lies nearest to a value.
 *
 * @category finding
 * @since 0.1.0
 */
export const nearestIn = ({ from, to }: FactStretch, value: FactValue): FactValue => {
  if (typeof from !== "number" || typeof to !== "number" || typeof value !== "number") return from
  return value < from ? from : value > to ? to : value
}

/**
 * Tells whether one change of some facts moves nearer than another change of the same facts, given how far each fact moves.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isNearer = (one: ReadonlyArray<number>, other: ReadonlyArray<number>): boolean =>
  one.every((distance, index) => distance <= (other[index] as number)) &&
  one.some((distance, index) => distance < (other[index] as number))
