/**
 * What a result can still be while a figure is missing: numbers between two ends, or some names.
 *
 * Laws:
 *
 * - every value lies within the range of all of them
 * - every end of a range, and every name in it, is a value that it was made of
 *
 * @since 0.1.0
 */
import { type Shape, writeCell } from "@jiceng/kernel"

/**
 * A range (可能范围). Numbers, in smallest units, lie between `least` and `most`, and both are reached; a choice or a flag is
 * one of `names`. `none` tells that the result can also be empty, as where a text does not cover it.
 */
export type Range =
  | { readonly _tag: "Numbers"; readonly least: number; readonly most: number; readonly none: boolean }
  | { readonly _tag: "Names"; readonly names: ReadonlyArray<string>; readonly none: boolean }

const namesOf = (shape: Shape): ReadonlyArray<string> =>
  shape._tag === "Choice" ? shape.options.map(({ name }) => name) : ["false", "true"]

/**
 * Makes the range of all values that a result can have.
 *
 * @category making
 * @since 0.1.0
 */
export const rangeOf = (values: ReadonlySet<unknown>, shape: Shape): Range => {
  const none = [...values].some((value) => writeCell(value, shape) === "")
  const numbers = [...values].filter((value) => typeof value === "number")
  if (shape._tag !== "Number" || numbers.length === 0) {
    const written = new Set([...values].map((value) => writeCell(value, shape)))
    return { _tag: "Names", names: namesOf(shape).filter((name) => written.has(name)), none }
  }
  const ends = numbers.reduce<readonly [number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  return { _tag: "Numbers", least: ends[0], most: ends[1], none }
}

/**
 * Tells whether a value lies within a range.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isInRange = (value: unknown, range: Range, shape: Shape): boolean => {
  const cell = writeCell(value, shape)
  if (cell === "") return range.none
  if (range._tag === "Names") return range.names.includes(cell)
  return typeof value === "number" && range.least <= value && value <= range.most
}

/**
 * Tells whether only one value is left.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isSettled = (range: Range): boolean => {
  if (range._tag === "Numbers") return range.least === range.most && !range.none
  return range.names.length + (range.none ? 1 : 0) === 1
}

/** How a result that is empty is written in a range. */
const emptyResult = "-"

/**
 * Writes a range: `3..5`, `branch|generalBranch`, and `|-` behind it where the result can also be empty.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeRange = (range: Range, shape: Shape): string => {
  const empty = range.none ? [emptyResult] : []
  if (range._tag === "Names") return [...range.names, ...empty].join("|")
  const ends = [...new Set([range.least, range.most])].map((end) => writeCell(end, shape))
  return [ends.join(".."), ...empty].join("|")
}
