/**
 * The mark of an unclear text: another defensible reading of it would have given other values.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Cite } from "./Cite.ts"
import { Words } from "./Words.ts"

/**
 * Disputed (存疑): under `option` of `reading`, the named results would be `values`, written as in a table. `question` and
 * `answer` say in words what the reading asks and how the option answers it.
 */
export const Disputed = Schema.TaggedStruct("Disputed", {
  cite: Cite,
  reading: Schema.NonEmptyString,
  option: Schema.NonEmptyString,
  question: Words,
  answer: Words,
  values: Schema.Record(Schema.NonEmptyString, Schema.String),
}).annotate({
  reason: {
    zh: "条文有歧义({question})。另一种理解:{answer},则{values}",
    en: "the text is unclear ({question}); another reading: {answer}, which gives {values}",
  },
})
export type Disputed = typeof Disputed.Type
