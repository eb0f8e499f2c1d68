/**
 * What a document says without a rule to compute: a definition, a division of work, a list, a report. It is recorded, so
 * that nothing the document says is lost, or set aside with a reason.
 *
 * @since 0.1.0
 */
import { Cite, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Name } from "./Name.ts"

/** A provision that is recorded (记录): what it says in our own words, and its lists and tables as data, if it has any. */
export const Recorded = Schema.Struct({
  covers: Schema.NonEmptyArray(Name),
  cite: Cite,
  statement: Words,
  data: Schema.optionalKey(Schema.Unknown),
})
export type Recorded = typeof Recorded.Type

/** A provision that is set aside (不予编码), and why. */
export const SetAside = Schema.Struct({ covers: Schema.NonEmptyArray(Name), cite: Cite, reason: Words })
export type SetAside = typeof SetAside.Type
