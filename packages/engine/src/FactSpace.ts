/**
 * All facts that a rule takes: for every fact its stretches, and which facts go together. A check of all facts together can
 * tell values of one stretch apart, so the facts that it is about have no stretches but single values; a check that does
 * not say what it is about is taken to be about all.
 *
 * Laws:
 *
 * - what the schema takes lies in the space, and nothing else does
 * - one value of a stretch is allowed exactly when all of it is
 *
 * @since 0.1.0
 */
import { type Column, checkedPartsOf, columnsOf, type PartOfWhole } from "@jiceng/kernel"
import * as SchemaAST from "effect/SchemaAST"
import { type Bounds, type FactStretches, type FactValue, stretchesBetween, stretchesOf } from "./FactStretch.ts"
import type { Rating } from "./Rating.ts"
import { wholeCheckOf } from "./WholeCheck.ts"

/** Decoded facts by name. */
export type Facts = Readonly<Record<string, FactValue>>

/**
 * One fact of a space: the numbers at which it can change results, whether results only rise or only fall with it, and
 * whether it may be left out as `null`.
 */
export interface FactAxis {
  readonly column: Column
  readonly breaks: ReadonlyArray<number> | undefined
  readonly isSteady: boolean
  readonly isNullable: boolean
}

/** All facts that a rule takes (事实空间). `isAllowed` tells whether values that the facts can have go together. */
export interface FactSpace {
  readonly axes: ReadonlyArray<FactAxis>
  readonly parts: ReadonlyArray<PartOfWhole>
  readonly isAllowed: (facts: Facts) => boolean
}

const isNullable = (ast: SchemaAST.AST | undefined): boolean =>
  ast !== undefined && SchemaAST.isUnion(ast) && ast.types.some(SchemaAST.isNull)

const fieldOf = (ast: SchemaAST.AST, name: string): SchemaAST.AST | undefined =>
  SchemaAST.isObjects(ast) ? ast.propertySignatures.find((field) => field.name === name)?.type : undefined

/**
 * Finds the facts that a rule takes.
 *
 * @category finding
 * @since 0.1.0
 */
export const factSpaceOf = ({ facts, breaks, steady = [] }: Pick<Rating, "facts" | "breaks" | "steady">): FactSpace => {
  const { parts, isAll } = checkedPartsOf(facts)
  const isChecked = (name: string) => !isAll || parts.some(({ part, whole }) => name === part || name === whole)
  const axes = columnsOf(facts).map((column): FactAxis => {
    const own = Object.hasOwn(breaks, column.name) && !isChecked(column.name) ? breaks[column.name] : undefined
    const isSteady = steady.includes(column.name) && column.shape._tag === "Number" && !isChecked(column.name)
    return { column, breaks: own, isSteady, isNullable: isNullable(fieldOf(facts.ast, column.name)) }
  })
  return { axes, parts, isAllowed: wholeCheckOf(facts) }
}

/**
 * Finds the bounds of a number beside other facts that are known: its own, and those of a part and its whole.
 *
 * @category finding
 * @since 0.1.0
 */
export const boundsBeside = ({ column: { name, shape } }: FactAxis, known: Facts, { parts }: FactSpace): Bounds => {
  if (shape._tag !== "Number") return { least: 0, most: 0 }
  const numberOf = (fact: string): ReadonlyArray<number> => {
    const value = known[fact]
    return typeof value === "number" ? [value] : []
  }
  const below = parts.flatMap(({ part, whole }) => (whole === name ? numberOf(part) : []))
  const above = parts.flatMap(({ part, whole }) => (part === name ? numberOf(whole) : []))
  return { least: Math.max(shape.quantity.least, ...below), most: Math.min(shape.quantity.most, ...above) }
}

/**
 * Finds the stretches of a fact beside other facts that are known. Those that are left out cannot go with what is known;
 * those that are there may still not go with other unknown facts.
 *
 * @category finding
 * @since 0.1.0
 */
export const stretchesBeside = (axis: FactAxis, known: Facts, space: FactSpace): FactStretches => {
  const { count, list } = stretchesOf(axis.column.shape, boundsBeside(axis, known, space), axis.breaks)
  return axis.isNullable ? { count: count + 1, list: () => [...list(), { from: null, to: null }] } : { count, list }
}

/** Values that can be counted before they are listed. */
export interface FactValues {
  readonly count: number
  readonly list: () => ReadonlyArray<FactValue>
}

/**
 * Finds the values of a fact that have to be rated to know all that results can be: one of each stretch, and of a steady
 * number its two ends, between which all results lie.
 *
 * @category finding
 * @since 0.1.0
 */
export const tellingValues = (axis: FactAxis, known: Facts, space: FactSpace): FactValues => {
  if (!axis.isSteady) {
    const { count, list } = stretchesBeside(axis, known, space)
    return { count, list: () => list().map(({ from }) => from) }
  }
  const ends = stretchesBetween(boundsBeside(axis, known, space), axis.breaks ?? []).flatMap(({ from, to }) => [
    from,
    to,
  ])
  const values = [...new Set(axis.isNullable ? [...ends, null] : ends)]
  return { count: values.length, list: () => values }
}

/**
 * Goes through all combinations of one item of each list; the last list changes fastest.
 *
 * @category finding
 * @since 0.1.0
 */
export function* combinationsOf<A>(lists: ReadonlyArray<ReadonlyArray<A>>): Generator<ReadonlyArray<A>> {
  const count = lists.reduce((product, { length }) => product * length, 1)
  for (let nth = 0; nth < count; nth += 1) {
    let left = nth
    const items = lists.toReversed().map((list) => {
      const place = left % list.length
      left = (left - place) / list.length
      return list[place] as A
    })
    yield items.toReversed()
  }
}
