/**
 * The facts of two rules together, so that both can rate the same subject. A fact that both ask for under the same name is
 * one fact: it has the values that both take, and changes results where it does for either.
 *
 * Laws:
 *
 * - facts lie in the joint space exactly when both rules take them
 *
 * @since 0.1.0
 */
import type { Column, Shape } from "@jiceng/kernel"
import { type FactAxis, type FactSpace, type Facts, factSpaceOf } from "./FactSpace.ts"
import type { Rating } from "./Rating.ts"

/** The facts that two rules ask for: the space of all, the names that both have, and those that only one has. */
export interface JointSpace extends FactSpace {
  readonly shared: ReadonlyArray<string>
  readonly onlyOne: ReadonlyArray<string>
  readonly onlyOther: ReadonlyArray<string>
}

/** A shape of what both shapes allow; none where they have nothing in common. */
const joinShapes = (one: Shape, other: Shape): Shape | undefined => {
  if (one._tag === "Number" && other._tag === "Number") {
    const [least, most] = [
      Math.max(one.quantity.least, other.quantity.least),
      Math.min(one.quantity.most, other.quantity.most),
    ]
    const isSame = one.quantity.places === other.quantity.places
    return isSame && least <= most ? { _tag: "Number", quantity: { ...one.quantity, least, most } } : undefined
  }
  if (one._tag === "Choice" && other._tag === "Choice") {
    const names = other.options.map(({ name }) => name)
    const options = one.options.filter(({ name }) => names.includes(name))
    return options.length > 0 ? { _tag: "Choice", options } : undefined
  }
  return one._tag === "Flag" && other._tag === "Flag" ? one : undefined
}

const joinBreaks = (
  one: ReadonlyArray<number> | undefined,
  other: ReadonlyArray<number> | undefined,
): ReadonlyArray<number> | undefined =>
  one && other && [...new Set([...one, ...other])].toSorted((less, more) => less - more)

const joinAxes = (one: FactAxis, other: FactAxis): FactAxis | undefined => {
  const shape = joinShapes(one.column.shape, other.column.shape)
  if (shape === undefined) return undefined
  const column: Column = { ...one.column, shape }
  return {
    column,
    breaks: joinBreaks(one.breaks, other.breaks),
    isSteady: one.isSteady && other.isSteady,
    isNullable: one.isNullable && other.isNullable,
  }
}

/** Picks the facts that a rule asks for. */
export const factsFor = (facts: Facts, { axes }: FactSpace): Facts =>
  Object.fromEntries(axes.map(({ column: { name } }) => [name, facts[name] ?? null]))

/** A fact that two rules ask for under one name, without any value that both take. */
export interface NothingShared {
  readonly fact: string
}

/**
 * Joins the facts of two rules, or finds a fact that has no value in common.
 *
 * @category finding
 * @since 0.1.0
 */
export const joinSpaces = (one: Rating, other: Rating): JointSpace | NothingShared => {
  const [own, others] = [factSpaceOf(one), factSpaceOf(other)]
  const otherAxis = (name: string) => others.axes.find(({ column }) => column.name === name)
  const axes: Array<FactAxis> = []
  const [shared, onlyOne]: [Array<string>, Array<string>] = [[], []]
  for (const axis of own.axes) {
    const { name } = axis.column
    const same = otherAxis(name)
    const joined = same === undefined ? axis : joinAxes(axis, same)
    if (joined === undefined) return { fact: name }
    axes.push(joined)
    if (same === undefined) onlyOne.push(name)
    else shared.push(name)
  }
  const added = others.axes.filter(({ column }) => !shared.includes(column.name))
  return {
    axes: [...axes, ...added],
    parts: [...own.parts, ...others.parts],
    isAllowed: (facts) => own.isAllowed(factsFor(facts, own)) && others.isAllowed(factsFor(facts, others)),
    shared,
    onlyOne,
    onlyOther: added.map(({ column }) => column.name),
  }
}
