/**
 * Names inside an edition: of rules, slots, readings and their options.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/** A name (名称): lower-case letters and digits in parts joined by hyphens, such as `member-stars`. */
export const Name = Schema.String.check(
  Schema.isPattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { expected: "lower-case letters, digits and hyphens" }),
)
export type Name = typeof Name.Type
