/**
 * What it would take: the smallest changes to the facts of a subject that meet a goal. Smallest means the fewest facts
 * first; among changes of the same facts, those of which none moves nearer. Or why none meets it: how near facts can come,
 * and the steps that hold them there.
 *
 * Laws:
 *
 * - facts changed as told meet the goal
 * - facts that are kept are not changed
 * - what is told as the fewest facts is the fewest
 * - what is told as nearest is the nearest for its facts
 * - where it is certain that nothing meets the goal, no facts do
 *
 * @since 0.1.0
 */
import type { Outcome } from "@jiceng/kernel"
import { type Nearest, startTrial } from "./AimTrial.ts"
import { searchChanges } from "./ChangeSearch.ts"
import type { FactChange } from "./FactChange.ts"
import { type FactAxis, type Facts, factSpaceOf } from "./FactSpace.ts"
import { type Goal, isMet } from "./Goal.ts"
import type { Rating } from "./Rating.ts"

/** A change that meets a goal, what it leads to, and whether it is proven that none of the same facts moves nearer. */
export interface Change {
  readonly facts: ReadonlyArray<FactChange>
  readonly outcome: Outcome<unknown>
  readonly isNearest: boolean
}

/**
 * What it takes to meet a goal (差距分析): nothing; changes, and whether it is proven that fewer facts do not do; or nothing
 * does, which is certain only where everything was tried. `listed` names the facts of which only some values were tried.
 */
export type Aim =
  | { readonly _tag: "Met"; readonly outcome: Outcome<unknown> }
  | {
      readonly _tag: "Reached"
      readonly changes: ReadonlyArray<Change>
      readonly isFewest: boolean
      readonly listed: ReadonlyArray<string>
    }
  | {
      readonly _tag: "NotReached"
      readonly nearest: Nearest
      readonly isCertain: boolean
      readonly listed: ReadonlyArray<string>
    }

/** A goal, and the facts that cannot be changed. */
export interface Wish {
  readonly goal: Goal
  readonly keep: ReadonlyArray<string>
}

/** Lists all sets of some size. */
const setsOf = <A>(items: ReadonlyArray<A>, size: number): ReadonlyArray<ReadonlyArray<A>> =>
  size === 0
    ? [[]]
    : items.flatMap((item, index) => setsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]))

const changesOf = (axes: ReadonlyArray<FactAxis>, present: Facts, values: Facts): ReadonlyArray<FactChange> =>
  axes.map(({ column: { name } }) => ({ name, from: present[name] ?? null, to: values[name] ?? null }))

/**
 * Finds the smallest changes to decoded facts that meet a goal, or why none does.
 *
 * @category finding
 * @since 0.1.0
 * @example
 * ```ts
 * import { findAim, readGoal } from "@jiceng/engine"
 * import { yongning2020 } from "@jiceng/policies"
 * import { bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
 * import * as Result from "effect/Result"
 *
 * const edition = Result.getOrThrow(decodeEdition(yongning2020))
 * const posts = Result.getOrThrow(bindRule(edition, "community-posts", shippedBinding))
 * const goal = Result.getOrThrow(readGoal("posts>=7", posts))
 * const aim = findAim({ households: 2000 }, posts, { goal, keep: [] })
 * aim._tag === "Reached" && aim.changes[0]?.facts // => [{ name: "households", from: 2000, to: 3001 }]
 * ```
 */
export const findAim = (facts: Facts, rating: Rating, { goal, keep }: Wish): Aim => {
  const outcome = rating.rate(facts)
  if (isMet(outcome.value, goal)) return { _tag: "Met", outcome }
  const space = factSpaceOf(rating)
  const trial = startTrial(facts, goal, { rating, space })
  const free = space.axes.filter(({ column }) => !keep.includes(column.name))
  const listed = new Set<string>()
  let isAll = true
  for (let size = 1; size <= free.length && !trial.isSpent(); size += 1) {
    const changes: Array<Change> = []
    let isAllOfSize = true
    for (const axes of setsOf(free, size)) {
      const found = searchChanges(axes, { present: facts, space, trial })
      if (!found.isExhaustive) isAllOfSize = false
      for (const name of found.listed) listed.add(name)
      for (const values of found.values) {
        const to = Object.fromEntries(axes.map(({ column }, index) => [column.name, values[index] ?? null]))
        const changed = { ...facts, ...to }
        changes.push({
          facts: changesOf(axes, facts, to),
          outcome: rating.rate(changed),
          isNearest: found.isExhaustive,
        })
      }
    }
    if (changes.length > 0) return { _tag: "Reached", changes, isFewest: isAll, listed: [...listed] }
    isAll = isAll && isAllOfSize
  }
  return { _tag: "NotReached", nearest: trial.nearest(), isCertain: isAll && !trial.isSpent(), listed: [...listed] }
}
