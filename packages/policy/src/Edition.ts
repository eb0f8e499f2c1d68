/**
 * The rules that one document puts in force from a day on, as data. An edition holds no function and can be a JSON file.
 *
 * @since 0.1.0
 */
import { Period, Source, Status, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Name } from "./Name.ts"
import { RuleEntry } from "./RuleEntry.ts"
import type { WrittenRule } from "./RuleKind.ts"

/** An edition (版本): the sources and the rules of one jurisdiction, in force from a day on. */
export const Edition = Schema.Struct({
  id: Name,
  jurisdiction: Name,
  title: Words,
  status: Status,
  inForce: Period,
  sources: Schema.NonEmptyArray(Source),
  rules: Schema.NonEmptyArray(RuleEntry),
})
export type Edition = typeof Edition.Type

/** An edition as written in a file, with the data of its rules typed by kind. */
export type WrittenEdition = Omit<typeof Edition.Encoded, "rules"> & {
  readonly rules: ReadonlyArray<Omit<typeof RuleEntry.Encoded, "rule"> & { readonly rule: WrittenRule }>
}
