/**
 * Rates one row of a rule of an edition, as a table would have it: texts in, texts out, with `disputed` and `status`.
 */
import { columnsOf, type Disputed, writeCell } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import { type Binding, bindRule, decodeEdition, shippedBinding, type WrittenEdition } from "@jiceng/policy"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

type Cells = Readonly<Record<string, string>>

/** Binds a rule of an edition, with default readings and shipped slots where the binding says nothing else. */
export const ruleOf = (edition: WrittenEdition, name: string, binding: Partial<Binding> = {}) => {
  const rule = Result.getOrThrow(
    bindRule(Result.getOrThrow(decodeEdition(edition)), name, { ...shippedBinding, ...binding }),
  )
  const facts = columnsOf(rule.facts)
  const results = columnsOf(rule.result)

  /** Rates cells given in the order of the columns of facts. */
  const rate = (...cells: ReadonlyArray<string>): Cells => {
    const row = Object.fromEntries(facts.map((column, index) => [column.name, cells[index] ?? ""]))
    const { value, steps } = rule.rate(Schema.decodeUnknownSync(rule.facts)(row))
    const values = value as Readonly<Record<string, unknown>>
    const disputed = steps
      .filter((step): step is Disputed => step._tag === "Disputed")
      .flatMap((step) => Object.entries(step.values).map(([column, cell]) => `${column}=${cell}`))
    return {
      ...Object.fromEntries(results.map(({ name, shape }) => [name, writeCell(values[name], shape)])),
      ...(disputed.length > 0 ? { disputed: [...new Set(disputed)].join(";") } : {}),
    }
  }

  /** Lists what is wrong with cells given in the order of the columns of facts. */
  const problems = (...cells: ReadonlyArray<string>): ReadonlyArray<string> =>
    problemsOf(rule.facts, Object.fromEntries(facts.map((column, index) => [column.name, cells[index] ?? ""])))

  return { rule, rate, problems, facts: facts.map(({ name }) => name), results: results.map(({ name }) => name) }
}
