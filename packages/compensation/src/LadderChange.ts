/**
 * What a new ladder costs beside the one before it, for the same people in the same posts and grades.
 *
 * Laws:
 *
 * - a ladder costs nothing beside itself
 * - the changes of all workers sum to the cost
 *
 * @since 0.1.0
 */
import type { Yuan } from "@jiceng/kernel"
import { type Ladder, type LadderFacts, readLadder } from "./Ladder.ts"
import type { Wage } from "./Wage.ts"

/** One worker of a roster (在岗人员). The post and grade are on both ladders. */
export interface RosterEntry extends LadderFacts {
  readonly id: string
}

/** The pay of a worker under both ladders. */
export interface PayChange {
  readonly id: string
  readonly before: Wage
  readonly after: Wage
  readonly change: Yuan
}

/** The changes of all workers, and the cost of all of them for a month. */
export interface LadderChange {
  readonly changes: ReadonlyArray<PayChange>
  readonly monthlyCost: Yuan
}

/**
 * Compares two ladders for a roster.
 *
 * @category comparing
 * @since 0.1.0
 */
export const compareLadders = (roster: ReadonlyArray<RosterEntry>, before: Ladder, after: Ladder): LadderChange => {
  const changes = roster.map((entry) => {
    const [from, to] = [before, after].map((one) => readLadder(entry, one).value.monthly) as [Wage, Wage]
    return { id: entry.id, before: from, after: to, change: (to - from) as Yuan }
  })
  return { changes, monthlyCost: changes.reduce((sum, { change }) => sum + change, 0) as Yuan }
}
