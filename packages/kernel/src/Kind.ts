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

/** Numbers, in smallest units and rising, at which a fact can change results, by the name of the fact. */
export type Breaks = Readonly<Record<string, ReadonlyArray<number>>>

/**
 * One kind of rule (规则种类). `facts` and `result` are flat structs, whose fields are columns; they may depend on the
 * rule's data, such as the counts that a star scheme names.
 *
 * `breaks` may name facts that matter only by where they lie: results, and the clauses of the steps, change at the
 * numbers listed and nowhere in between. A batch then rates the stretches between them once.
 *
 * `steady` may name facts with which results only rise or only fall: while such a number rises and all else stays, no
 * numeric result turns, and all other results and the clauses of the steps stay as they are. What lies between two figures
 * then gives results between theirs.
 */
export interface Kind<Rule, Facts, Value> {
  readonly name: string
  readonly title: Words
  readonly rule: Schema.Codec<Rule, unknown>
  readonly facts: (rule: Rule) => Schema.Codec<Facts, unknown>
  readonly result: (rule: Rule) => Schema.Codec<Value, unknown>
  readonly steps: StepSchemas
  readonly breaks?: (rule: Rule) => Breaks
  readonly steady?: (rule: Rule) => ReadonlyArray<string>
  readonly rate: (facts: Facts, rule: Rule) => Outcome<Value>
}

/** A kind whose data, facts and result are not known to the compiler. Only what its schemas decoded is passed to it. */
// biome-ignore lint/suspicious/noExplicitAny: a list of kinds is existential, which TypeScript can only write as any
export type AnyKind = Kind<any, any, any>
