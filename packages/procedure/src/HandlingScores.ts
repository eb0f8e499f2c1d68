/**
 * The scores that departments earned for handling what they were called to, gathered over all cases. They are what the
 * yearly assessment of departments on call counts.
 *
 * Laws:
 *
 * - the scores gathered sum to the scores in the cases
 * - the order of cases does not matter
 *
 * @since 0.1.0
 */
import type { Count, FactName, Points } from "@jiceng/kernel"
import type { CaseState } from "./CaseState.ts"

/** How often a department was called, how often it was scored, and the sum of its scores (累计分值). */
export interface HandlingScore {
  readonly department: FactName
  readonly called: Count
  readonly scored: Count
  readonly total: Points
}

const addCall = (score: HandlingScore, points: number | undefined): HandlingScore => ({
  department: score.department,
  called: (score.called + 1) as Count,
  scored: (points === undefined ? score.scored : score.scored + 1) as Count,
  total: (score.total + (points ?? 0)) as Points,
})

/**
 * Gathers the scores of every department that was called, in the order of their names. A department that was called and
 * not scored has a sum over fewer cases, not a zero.
 *
 * @category rating
 * @since 0.1.0
 */
export const gatherScores = (cases: ReadonlyArray<CaseState>): ReadonlyArray<HandlingScore> => {
  const calls = cases.flatMap(({ departments }) => departments)
  const names = [...new Set(calls.map(({ name }) => name))].toSorted()
  return names.map((department) => {
    const none = { department, called: 0 as Count, scored: 0 as Count, total: 0 as Points }
    return calls.filter(({ name }) => name === department).reduce((score, call) => addCall(score, call.score), none)
  })
}
