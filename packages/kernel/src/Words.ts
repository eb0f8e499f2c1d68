/**
 * One text in the two languages that Jiceng speaks: Chinese, in the terms of the documents, and English.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/** A text in Chinese (中文) and in English. */
export const Words = Schema.Struct({ zh: Schema.NonEmptyString, en: Schema.NonEmptyString })
export type Words = typeof Words.Type

/** The languages a reason can be told in. */
export const Language = Schema.Literals(["zh", "en"])
export type Language = typeof Language.Type
