/**
 * The reasons of an outcome in words: each step, with the clause that decided and what that clause is about.
 *
 * @since 0.1.0
 */
import { findClause, type Language, type Outcome, tellStep } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"

/**
 * Tells every step of an outcome, one line each.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellReasons = (outcome: Outcome<unknown>, rule: BoundRule, language: Language): ReadonlyArray<string> =>
  outcome.steps.map((step) => {
    const clause = findClause(step.cite, rule.edition.sources)?.[language]
    const place = clause === undefined ? step.cite : `${step.cite} ${clause}`
    return `${tellStep(step, rule.steps, rule.titles, language)} [${place}]`
  })
