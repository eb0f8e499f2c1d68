/**
 * What the engine asks of a rule. The engine knows no rules: one comes as an argument, ready to rate.
 *
 * @since 0.1.0
 */
import type { Outcome, Status } from "@jiceng/kernel"
import type * as Schema from "effect/Schema"

/**
 * A rule ready to rate (可执行规则). `facts` and `result` are flat structs, whose fields are columns, and `rate` is a pure,
 * total function of decoded facts. `limits` holds the tags of the steps that held a result down.
 */
export interface Rating {
  readonly facts: Schema.Codec<unknown, unknown>
  readonly result: Schema.Codec<unknown, unknown>
  readonly status: Status
  readonly limits: ReadonlySet<string>
  readonly rate: (facts: unknown) => Outcome<unknown>
}
