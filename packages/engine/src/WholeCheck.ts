/**
 * The checks that a struct of facts makes of its fields as a whole, such as a part within its whole, compiled to a question.
 *
 * Laws:
 *
 * - decoded fields pass exactly when the schema takes them together
 *
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"

const filtersOf = (checks: ReadonlyArray<SchemaAST.Check<unknown>>): ReadonlyArray<SchemaAST.Filter<unknown>> =>
  checks.flatMap((check) => (check._tag === "Filter" ? [check] : filtersOf(check.checks)))

/**
 * Compiles the checks that a struct makes of its decoded fields as a whole.
 *
 * @category checking
 * @since 0.1.0
 */
export const wholeCheckOf = ({ ast }: Schema.Constraint): ((facts: unknown) => boolean) => {
  const filters = filtersOf(ast.checks ?? [])
  if (filters.length === 0) return () => true
  return (facts) => filters.every((filter) => filter.run(facts, ast, {}) === undefined)
}
