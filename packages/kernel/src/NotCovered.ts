/**
 * The answer to a question that an edition does not answer. It is neither an error nor a zero.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Cite } from "./Cite.ts"

/** Not covered (未规定): the text stops before this case. `cite` is the clause to turn to. It is a value and a step. */
export const NotCovered = Schema.TaggedStruct("NotCovered", { cite: Cite }).annotate({
  reason: { zh: "文件对此未作规定,参见所引条款", en: "the text does not answer this case; turn to the clause cited" },
})
export type NotCovered = typeof NotCovered.Type

/**
 * Tells whether a value is `NotCovered`.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isNotCovered = (value: unknown): value is NotCovered =>
  typeof value === "object" && value !== null && "_tag" in value && value._tag === "NotCovered"
