/**
 * The search for changes of some facts of a subject that meet a goal, while all other facts stay as they are. Where the facts
 * have few stretches all of them are tried, and nothing nearer is left. Where one number has very many values, those around
 * the present one are tried outward; beyond, and where several have very many, listed values are tried, and what meets the
 * goal is moved back as long as it still does, which does not prove that nothing nearer would.
 *
 * Laws:
 *
 * - what is found meets the goal
 * - where a search is exhaustive and fewer facts do not meet the goal, nothing nearer meets it
 *
 * @since 0.1.0
 */
import type { AimTrial } from "./AimTrial.ts"
import { distanceOf, isNearer, nearestIn } from "./FactChange.ts"
import {
  boundsBeside,
  combinationsOf,
  type FactAxis,
  type FactSpace,
  type Facts,
  stretchesBeside,
} from "./FactSpace.ts"
import type { FactStretch, FactValue } from "./FactStretch.ts"
import { listValues } from "./ListedValues.ts"

/** New values of the facts that are changed, in their order; whether nothing nearer is left; and facts that were only listed. */
export interface FoundChanges {
  readonly values: ReadonlyArray<ReadonlyArray<FactValue>>
  readonly isExhaustive: boolean
  readonly listed: ReadonlyArray<string>
}

/** More combinations than these are not tried at once; where values are only listed, fewer are as good. */
const [mostAtOnce, mostListed] = [1 << 16, 1 << 11]

/** No number is followed farther outward. */
const farthest = 1 << 12

/** Where a search begins: the present facts, the facts that there are, and the trial of them. */
export interface SearchStart {
  readonly present: Facts
  readonly space: FactSpace
  readonly trial: AimTrial
}

interface Candidates {
  readonly axis: FactAxis
  readonly now: FactValue
  readonly values: ReadonlyArray<FactValue>
  readonly isAll: boolean
}

const holds = ({ from, to }: FactStretch, value: FactValue): boolean =>
  typeof from === "number" && typeof to === "number" && typeof value === "number"
    ? from <= value && value <= to
    : from === value

const byDistance = (now: FactValue, values: ReadonlyArray<FactValue>): ReadonlyArray<FactValue> =>
  values.toSorted((one, other) => distanceOf({ from: now, to: one }) - distanceOf({ from: now, to: other }))

const listedCandidates = (axis: FactAxis, kept: Facts, { present, space }: SearchStart): Candidates => {
  const { name, shape } = axis.column
  const now = present[name] ?? null
  const values = shape._tag === "Number" ? listValues(boundsBeside(axis, kept, space), shape.quantity) : []
  return {
    axis,
    now,
    values: byDistance(
      now,
      values.filter((value) => value !== now),
    ),
    isAll: false,
  }
}

const candidatesOf = (axis: FactAxis, kept: Facts, start: SearchStart): Candidates => {
  const now = start.present[axis.column.name] ?? null
  const stretches = stretchesBeside(axis, kept, start.space)
  if (stretches.count > mostAtOnce) return listedCandidates(axis, kept, start)
  const others = stretches.list().filter((stretch) => !holds(stretch, now))
  return {
    axis,
    now,
    values: byDistance(
      now,
      others.map((stretch) => nearestIn(stretch, now)),
    ),
    isAll: true,
  }
}

const countOf = (candidates: ReadonlyArray<Candidates>): number =>
  candidates.reduce((product, { values }) => product * values.length, 1)

/**
 * Leaves fewer combinations: of the number that has most values only some are listed, and where that is not enough, every
 * other one of the longest list, the nearest among them.
 */
const thinOut = (candidates: ReadonlyArray<Candidates>, kept: Facts, start: SearchStart): ReadonlyArray<Candidates> => {
  const most = candidates.every(({ isAll }) => isAll) ? mostAtOnce : mostListed
  if (countOf(candidates) <= most) return candidates
  const [longest] = candidates.toSorted((one, other) => other.values.length - one.values.length)
  const thinner = candidates.map((own): Candidates => {
    if (own !== longest) return own
    const half = { ...own, values: own.values.filter((_, nth) => nth % 2 === 0), isAll: false }
    const listed = own.isAll ? listedCandidates(own.axis, kept, start) : half
    return listed.values.length > 0 && listed.values.length < own.values.length ? listed : half
  })
  return thinOut(thinner, kept, start)
}

const withValues = (facts: Facts, axes: ReadonlyArray<FactAxis>, values: ReadonlyArray<FactValue>): Facts => ({
  ...facts,
  ...Object.fromEntries(axes.map(({ column }, index) => [column.name, values[index] ?? null])),
})

/** Moves a number back towards the present one, by halves, as far as it still meets the goal. */
const moveBack = (from: number, now: number, meets: (value: number) => boolean): number => {
  let [near, far] = [now, from]
  while (Math.abs(far - near) > 1) {
    const middle = near + Math.trunc((far - near) / 2)
    if (meets(middle)) far = middle
    else near = middle
  }
  return far
}

/** Moves every fact of which values were only listed back, one after the other. */
const settle = (
  values: ReadonlyArray<FactValue>,
  candidates: ReadonlyArray<Candidates>,
  { present, trial }: SearchStart,
): ReadonlyArray<FactValue> =>
  candidates.reduce((settled, { now, isAll }, index) => {
    const own = settled[index]
    if (isAll || typeof own !== "number" || typeof now !== "number") return settled
    const axes = candidates.map(({ axis }) => axis)
    return settled.with(
      index,
      moveBack(own, now, (value) => trial.meets(withValues(present, axes, settled.with(index, value)))),
    )
  }, values)

/** Keeps the values that come nearest, and adds new ones unless they are farther. */
const keepNearest = (found: ReadonlyArray<Found>, added: Found): ReadonlyArray<Found> => [
  ...found.filter(({ distances }) => !isNearer(added.distances, distances)),
  added,
]

interface Found {
  readonly values: ReadonlyArray<FactValue>
  readonly distances: ReadonlyArray<number>
}

const searchCombinations = (candidates: ReadonlyArray<Candidates>, start: SearchStart): FoundChanges => {
  const { present, trial } = start
  const axes = candidates.map(({ axis }) => axis)
  const listed = candidates.flatMap(({ axis, isAll }) => (isAll ? [] : [axis.column.name]))
  const measure = (values: ReadonlyArray<FactValue>) =>
    values.map((to, index) => distanceOf({ from: candidates[index]?.now ?? null, to }))
  let found: ReadonlyArray<Found> = []
  for (const values of combinationsOf(candidates.map((own) => own.values))) {
    const distances = measure(values)
    if (found.some((own) => isNearer(own.distances, distances))) continue
    if (!trial.meets(withValues(present, axes, values))) continue
    const settled = settle(values, candidates, start)
    const added = { values: settled, distances: measure(settled) }
    if (!found.some((own) => isNearer(own.distances, added.distances))) found = keepNearest(found, added)
  }
  const isExhaustive = listed.length === 0 && !trial.isSpent()
  return { values: found.map((own) => own.values), isExhaustive, listed }
}

/** Tries the numbers around the present one, the nearest first. Gives `undefined` where none of those tried meets the goal. */
const searchOutward = (axis: FactAxis, now: number, start: SearchStart): FoundChanges | undefined => {
  const { present, space, trial } = start
  const { [axis.column.name]: _, ...kept } = present
  const { least, most } = boundsBeside(axis, kept, space)
  const last = Math.min(Math.max(now - least, most - now), farthest)
  for (let distance = 1; distance <= last && !trial.isSpent(); distance += 1) {
    const values = [now - distance, now + distance].filter((value) => value >= least && value <= most)
    const met = values.filter((value) => trial.meets(withValues(present, [axis], [value])))
    if (met.length > 0) return { values: met.map((value) => [value]), isExhaustive: true, listed: [] }
  }
  return undefined
}

/**
 * Searches for changes of exactly the given facts.
 *
 * @category finding
 * @since 0.1.0
 */
export const searchChanges = (axes: ReadonlyArray<FactAxis>, start: SearchStart): FoundChanges => {
  const names = axes.map(({ column }) => column.name)
  const kept = Object.fromEntries(Object.entries(start.present).filter(([name]) => !names.includes(name)))
  const candidates = axes.map((axis) => candidatesOf(axis, kept, start))
  const [only, ...others] = candidates
  if (only !== undefined && others.length === 0 && !only.isAll && typeof only.now === "number") {
    const outward = searchOutward(only.axis, only.now, start)
    if (outward !== undefined) return outward
  }
  return searchCombinations(thinOut(candidates, kept, start), start)
}
