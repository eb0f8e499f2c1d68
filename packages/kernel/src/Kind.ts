/**
 * A kind of rule: one closed shape of data, the facts it needs, the results it gives, and the one function that takes
 * facts and data to an outcome. Packages own their kinds; a rule of an edition is a kind with data.
 *
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"
import type { Outcome } from "./Outcome.ts"
import type { StepSchemas } from "./Reason.ts"
import type { Words } from "./Words.ts"

/**
 * One kind of rule (规则种类). `facts` and `result` are flat structs, whose fields are columns; they may depend on the
 * rule's data, such as the counts that a star scheme names.
 */
export interface Kind<Rule, Facts, Value> {
  readonly name: string
  readonly title: Words
  readonly rule: Schema.Codec<Rule, unknown>
  readonly facts: (rule: Rule) => Schema.Codec<Facts, unknown>
  readonly result: (rule: Rule) => Schema.Codec<Value, unknown>
  readonly steps: StepSchemas
  readonly rate: (facts: Facts, rule: Rule) => Outcome<Value>
}
