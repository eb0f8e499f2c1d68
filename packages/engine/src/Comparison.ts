/**
 * Two rules side by side: the facts for which they give other results. All combinations of stretches are rated by both; where
 * a number has too many values, only some are listed, and that is told.
 *
 * Laws:
 *
 * - where nothing was only listed, facts lie in a region exactly when the two rules give other results, and those it tells
 * - a rule compared with itself differs nowhere
 * - what differs one way differs the other way round
 *
 * @since 0.1.0
 */
import { type Column, columnsOf, writeCell } from "@jiceng/kernel"
import { combinationsOf, type FactAxis, type Facts, factSpaceOf, stretchesBeside } from "./FactSpace.ts"
import type { FactStretch, FactStretches } from "./FactStretch.ts"
import { factsFor, type JointSpace, joinSpaces, type NothingShared } from "./JointSpace.ts"
import { listValues } from "./ListedValues.ts"
import type { Rating } from "./Rating.ts"
import { type Marked, regionsOf } from "./Region.ts"

/** What two rules give for one result, as a table writes it; empty where the text does not cover it. */
export interface Difference {
  readonly result: string
  readonly one: string
  readonly other: string
}

/** Facts for which two rules differ in the same way: stretches of every fact that matters, by name. */
export interface DifferentRegion {
  readonly facts: Readonly<Record<string, ReadonlyArray<FactStretch>>>
  readonly differences: ReadonlyArray<Difference>
}

/** Names that both rules have, and those that only one has. */
export interface SharedNames {
  readonly shared: ReadonlyArray<string>
  readonly onlyOne: ReadonlyArray<string>
  readonly onlyOther: ReadonlyArray<string>
}

/**
 * Where two rules differ (规则比较). `columns` are all facts, with the values that both rules take. `compared` counts the
 * combinations of stretches that both rated, `different` those that differ; `listed` names the facts of which only some
 * values were rated.
 */
export interface Comparison {
  readonly columns: ReadonlyArray<Column>
  readonly facts: SharedNames
  readonly results: SharedNames
  readonly listed: ReadonlyArray<string>
  readonly compared: number
  readonly different: number
  readonly regions: ReadonlyArray<DifferentRegion>
}

/** More combinations than these are not rated; and where values are only listed, fewer are as good. */
const [mostCompared, mostListed] = [1 << 16, 1 << 12]

interface AxisValues {
  readonly axis: FactAxis
  readonly stretches: FactStretches
  readonly isAll: boolean
}

const listedOf = ({ axis }: AxisValues): AxisValues => {
  const { shape } = axis.column
  const values = shape._tag === "Number" ? listValues(shape.quantity, shape.quantity) : []
  const stretches = values.map((value) => ({ from: value, to: value }))
  return { axis, stretches: { count: stretches.length, list: () => stretches }, isAll: false }
}

const halfOf = ({ axis, stretches }: AxisValues): AxisValues => {
  const half = stretches.list().filter((_, index) => index % 2 === 0)
  return { axis, stretches: { count: half.length, list: () => half }, isAll: false }
}

/** Leaves fewer combinations: of the number that has most values some are listed, and then every other one of them. */
const thinOut = (axes: ReadonlyArray<AxisValues>): ReadonlyArray<AxisValues> => {
  const most = axes.every(({ isAll }) => isAll) ? mostCompared : mostListed
  if (axes.reduce((product, { stretches }) => product * stretches.count, 1) <= most) return axes
  const [longest] = axes.toSorted((one, other) => other.stretches.count - one.stretches.count)
  return thinOut(
    axes.map((own) => {
      if (own !== longest) return own
      const listed = own.isAll ? listedOf(own) : halfOf(own)
      return listed.stretches.count > 0 && listed.stretches.count < own.stretches.count ? listed : halfOf(own)
    }),
  )
}

const sharedNames = (one: ReadonlyArray<Column>, other: ReadonlyArray<Column>): SharedNames => {
  const [names, others] = [one.map(({ name }) => name), other.map(({ name }) => name)]
  return {
    shared: names.filter((name) => others.includes(name)),
    onlyOne: names.filter((name) => !others.includes(name)),
    onlyOther: others.filter((name) => !names.includes(name)),
  }
}

/** A result that two rules have in common: its name, and where it stands among the results of each. */
export interface SharedResult {
  readonly name: string
  readonly at: number
  readonly otherAt: number
}

/**
 * Finds the results that two rules have in common.
 *
 * @category finding
 * @since 0.1.0
 */
export const sharedResults = (one: Rating, other: Rating): ReadonlyArray<SharedResult> => {
  const others = columnsOf(other.result).map(({ name }) => name)
  return columnsOf(one.result).flatMap(({ name }, at) => {
    const otherAt = others.indexOf(name)
    return otherAt < 0 ? [] : [{ name, at, otherAt }]
  })
}

/** Makes the function that finds in what two results differ, in the columns that both rules have. */
const differencesBetween = (one: Rating, other: Rating) => {
  const [columns, others] = [columnsOf(one.result), columnsOf(other.result)]
  const pairs = sharedResults(one, other).flatMap(({ name, at, otherAt }) => {
    const [shape, otherShape] = [columns[at]?.shape, others[otherAt]?.shape]
    return shape === undefined || otherShape === undefined ? [] : [{ name, shape, otherShape }]
  })
  return (value: unknown, otherValue: unknown): ReadonlyArray<Difference> =>
    pairs.flatMap(({ name, shape, otherShape }) => {
      const cell = writeCell((value as Facts)[name], shape)
      const otherCell = writeCell((otherValue as Facts)[name], otherShape)
      return cell === otherCell ? [] : [{ result: name, one: cell, other: otherCell }]
    })
}

const compareWithin = (one: Rating, other: Rating, space: JointSpace): Comparison => {
  const [own, others] = [factSpaceOf(one), factSpaceOf(other)]
  const differences = differencesBetween(one, other)
  const axes = thinOut(
    space.axes.map((axis) => ({ axis, stretches: stretchesBeside(axis, {}, space), isAll: true })),
  ).map(({ stretches, ...rest }) => ({ ...rest, stretches: stretches.list() }))
  const marked: Array<Marked> = []
  const none = new Set<string>()
  let compared = 0
  for (const places of combinationsOf(axes.map(({ stretches }) => stretches.map((_, place) => place)))) {
    const facts: Facts = Object.fromEntries(
      axes.map(({ axis, stretches }, index) => [axis.column.name, stretches[places[index] ?? 0]?.from ?? null]),
    )
    if (!space.isAllowed(facts)) {
      none.add(places.join())
      continue
    }
    compared += 1
    const found = differences(one.rate(factsFor(facts, own)).value, other.rate(factsFor(facts, others)).value)
    if (found.length > 0) marked.push({ places, mark: JSON.stringify(found) })
  }
  const sizes = axes.map(({ stretches }) => stretches.length)
  const cannotBe = none.size === 0 ? undefined : { holds: (own: ReadonlyArray<number>) => none.has(own.join()), sizes }
  const regions = regionsOf(marked, cannotBe).map(({ places, mark }): DifferentRegion => {
    const facts = axes.flatMap(({ axis, stretches }, index) => {
      const held = places[index] ?? []
      if (held.length === stretches.length) return []
      return [[axis.column.name, held.map((place) => stretches[place] as FactStretch)] as const]
    })
    return { facts: Object.fromEntries(facts), differences: JSON.parse(mark) }
  })
  return {
    columns: space.axes.map(({ column }) => column),
    facts: { shared: space.shared, onlyOne: space.onlyOne, onlyOther: space.onlyOther },
    results: sharedNames(columnsOf(one.result), columnsOf(other.result)),
    listed: axes.flatMap(({ axis, isAll }) => (isAll ? [] : [axis.column.name])),
    compared,
    different: marked.length,
    regions,
  }
}

/**
 * Compares two rules over all facts that both take, in the results that both have; or finds a fact of which they take no
 * value in common.
 *
 * @category comparing
 * @since 0.1.0
 * @example
 * ```ts
 * import { compareRatings } from "@jiceng/engine"
 * import { yongning2020 } from "@jiceng/policies"
 * import { bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
 * import * as Result from "effect/Result"
 *
 * const edition = Result.getOrThrow(decodeEdition(yongning2020))
 * const choices = { boundary: "boundary-up" }
 * const posts = Result.getOrThrow(bindRule(edition, "community-posts", shippedBinding))
 * const other = Result.getOrThrow(bindRule(edition, "community-posts", { ...shippedBinding, choices }))
 * const comparison = compareRatings(posts, other)
 * const regions = "regions" in comparison ? comparison.regions : []
 * regions[0]?.facts // => { households: [{ from: 3000, to: 3000 }] }
 * regions[0]?.differences // => [{ result: "posts", one: "5", other: "7" }]
 * ```
 */
export const compareRatings = (one: Rating, other: Rating): Comparison | NothingShared => {
  const space = joinSpaces(one, other)
  return "fact" in space ? space : compareWithin(one, other, space)
}
