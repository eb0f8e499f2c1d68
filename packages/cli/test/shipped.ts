import { editions } from "@jiceng/policies"
import { type BoundRule, bindRule, decodeEdition, type Edition, shippedBinding } from "@jiceng/policy"
import * as Result from "effect/Result"

/** The editions that ship. */
export const shipped: ReadonlyArray<Edition> = editions.map((written) => Result.getOrThrow(decodeEdition(written)))

/** Every rule that ships, as it ships. */
export const rules: ReadonlyArray<BoundRule> = shipped.flatMap((edition) =>
  edition.rules.map(({ name }) => Result.getOrThrow(bindRule(edition, name, shippedBinding))),
)

/** Finds a rule that ships by its id. */
export const ruleOf = (id: string): BoundRule => {
  const rule = rules.find((own) => own.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule
}
