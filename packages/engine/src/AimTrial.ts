/**
 * Trying facts out against a goal. A trial remembers which facts came nearest to the goal, and which steps held results down
 * there; and it ends after a stated number of tries, so that a search always ends.
 *
 * @since 0.1.0
 */
import type { Outcome, Step } from "@jiceng/kernel"
import type { FactSpace, Facts } from "./FactSpace.ts"
import { type Goal, type Miss, measureMiss } from "./Goal.ts"
import type { Rating } from "./Rating.ts"

/** The facts that came nearest to a goal first, their outcome, and the steps that held down whoever came as near. */
export interface Nearest {
  readonly facts: Facts
  readonly outcome: Outcome<unknown>
  readonly held: ReadonlyArray<Step>
}

/** A trial of facts. */
export interface AimTrial {
  /** Tells whether facts meet the goal. Facts that do not go together meet none, nor do any once there are no tries left. */
  readonly meets: (facts: Facts) => boolean
  readonly isSpent: () => boolean
  readonly nearest: () => Nearest
}

/** More facts than these are not tried for one goal. */
const mostTries = 1 << 17

const isLess = (one: Miss, other: Miss): boolean =>
  one.terms < other.terms || (one.terms === other.terms && one.by < other.by)

/**
 * Starts a trial from the facts of a subject.
 *
 * @category constructors
 * @since 0.1.0
 */
export const startTrial = (
  facts: Facts,
  goal: Goal,
  rated: { readonly rating: Rating; readonly space: FactSpace },
): AimTrial => {
  const { rating, space } = rated
  const held = new Map<string, Step>()
  const outcome = rating.rate(facts)
  let nearest = { facts, outcome }
  let miss = measureMiss(outcome.value, goal)
  let tries = 0

  const addHeld = (steps: ReadonlyArray<Step>) => {
    for (const step of steps) {
      const name = `${step._tag} ${step.cite}`
      if (rating.limits.has(step._tag) && !held.has(name)) held.set(name, step)
    }
  }
  addHeld(outcome.steps)

  return {
    meets: (tried) => {
      if (tries >= mostTries) return false
      tries += 1
      if (!space.isAllowed(tried)) return false
      const reached = rating.rate(tried)
      const missed = measureMiss(reached.value, goal)
      if (isLess(miss, missed)) return false
      if (isLess(missed, miss)) {
        nearest = { facts: tried, outcome: reached }
        miss = missed
        held.clear()
      }
      addHeld(reached.steps)
      return missed.terms === 0
    },
    isSpent: () => tries >= mostTries,
    nearest: () => ({ ...nearest, held: [...held.values()] }),
  }
}
