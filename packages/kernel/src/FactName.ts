/**
 * The names that the data of a rule give to the facts and results they ask for, so that a rule can name its own columns.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Words } from "./Words.ts"

/** The name of a fact or of a result (列名): an English word in camel case, the header of its column. */
export const FactName = Schema.String.check(
  Schema.isPattern(/^[a-z][a-zA-Z0-9]*$/, { expected: "a name in camel case, such as checkIns" }),
)
export type FactName = typeof FactName.Type

/** A fact or a result that a rule names (命名项): the header of its column, and its title. */
export const Named = Schema.Struct({ name: FactName, title: Words })
export type Named = typeof Named.Type
