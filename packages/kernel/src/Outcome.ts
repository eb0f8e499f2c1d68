/**
 * A value together with the steps that led to it. Every answer of a rule is an outcome, so "why?" never needs a second run.
 *
 * Laws:
 *
 * - the cites of an outcome are those of its steps, each once, in order
 *
 * @since 0.1.0
 */
import type { Cite } from "./Cite.ts"

/** One reason: a past event with its own fields, and the clause that decided. */
export interface Step {
  readonly _tag: string
  readonly cite: Cite
}

/** A value (结论) and the steps (理由) that led to it. */
export interface Outcome<A, S extends Step = Step> {
  readonly value: A
  readonly steps: ReadonlyArray<S>
}

/**
 * Lists the clauses that decided an outcome, each once, in the order of the steps.
 *
 * @category finding
 * @since 0.1.0
 * @example
 * ```ts
 * import { citesOf } from "@jiceng/kernel"
 *
 * const earned = { _tag: "StarsEarned", cite: "yongning-2020#13" }
 * const capped = { _tag: "StarsCapped", cite: "yongning-2020#29" }
 * citesOf({ value: 7, steps: [earned, capped, capped] }) // => ["yongning-2020#13", "yongning-2020#29"]
 * ```
 */
export const citesOf = (outcome: Outcome<unknown>): ReadonlyArray<Cite> => [
  ...new Set(outcome.steps.map((step) => step.cite)),
]
