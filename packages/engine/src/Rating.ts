/**
 * What the engine asks of a rule. The engine knows no rules: one comes as an argument, ready to rate.
 *
 * @since 0.1.0
 */
import type { Breaks, Outcome, Status } from "@jiceng/kernel"
import type * as Schema from "effect/Schema"

/**
 * A rule ready to rate (可执行规则). `facts` and `result` are flat structs, whose fields are columns, and `rate` is a pure,
 * total function of decoded facts. `limits` holds the tags of the steps that held a result down. `breaks` names facts
 * that matter only by where they lie: what is written of an outcome changes at the numbers listed and nowhere in between.
 * `steady` names facts with which numeric results only rise or only fall, while all else that is written stays.
 */
export interface Rating {
  readonly facts: Schema.Codec<unknown, unknown>
  readonly result: Schema.Codec<unknown, unknown>
  readonly status: Status
  readonly limits: ReadonlySet<string>
  readonly breaks: Breaks
  readonly steady?: ReadonlyArray<string>
  readonly rate: (facts: unknown) => Outcome<unknown>
}
