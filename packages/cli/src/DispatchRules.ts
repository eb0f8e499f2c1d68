/**
 * The rules by which an edition dispatches departments, put together: as they apply, and as they would under each other
 * reading of one of them.
 *
 * @since 0.1.0
 */
import { type BoundRule, type Edition, faultsOf, writePath } from "@jiceng/policy"
import { Dispatch } from "@jiceng/procedure"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { BadCall } from "./BadCall.ts"
import type { BindingCall } from "./BindingFlags.ts"
import { bindRules, ruleNamed } from "./EditionReference.ts"
import { writtenFigures } from "./RuleFigures.ts"

/** The bound rules, and the dispatches that they make. */
export interface DispatchRules {
  readonly rules: ReadonlyArray<BoundRule>
  readonly dispatches: ReadonlyArray<Dispatch>
}

/** The names and kinds of the rules that make a dispatch. */
const parts = [
  ["dispatch-route", "sequence"],
  ["department-call", "departmentCall"],
  ["department-response", "departmentResponse"],
] as const

const decode = Effect.fnUntraced(function* (edition: Edition, [route, call, response]: ReadonlyArray<unknown>) {
  const written = { route, call, response }
  const [fault] = faultsOf(written, Dispatch)
  if (fault === undefined) return Schema.decodeUnknownSync(Dispatch)(written)
  return yield* new BadCall({
    message: `${edition.id}: no dispatch, ${writePath(fault.path)}: expected ${fault.expected}`,
  })
})

/**
 * Finds and binds the rules that an edition dispatches departments by.
 *
 * @category finding
 * @since 0.1.0
 */
export const findDispatch = Effect.fnUntraced(function* (edition: Edition, call: BindingCall) {
  const entries = yield* Effect.forEach(parts, ([name, kind]) => ruleNamed(edition, name, kind))
  const rules = yield* bindRules(edition, entries, call)
  const figures = rules.map(writtenFigures)
  const usual = figures.map(([own]) => own)
  const others = figures.flatMap(([, ...alternatives], index) => alternatives.map((other) => usual.with(index, other)))
  const dispatches = yield* Effect.forEach([usual, ...others], (written) => decode(edition, written))
  const found: DispatchRules = { rules, dispatches }
  return found
})
