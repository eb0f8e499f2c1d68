/**
 * The rules that one document puts in force from a day on, as data. An edition holds no function and can be a JSON file.
 * An edition whose document bears no date says so, and is in force on no day.
 *
 * @since 0.1.0
 */
import { Period, Source, Status, Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Name } from "./Name.ts"
import { Recorded, SetAside } from "./Provision.ts"
import { RuleEntry } from "./RuleEntry.ts"
import type { WrittenRule } from "./RuleKind.ts"

/** The days on which an edition is in force, or `undated` where its document gives no day to begin from. */
const InForce = Schema.Union([Period, Schema.Literal("undated")]).annotate({ expected: 'a period, or "undated"' })

/** An edition (版本): the sources of one jurisdiction, the rules they put in force, and what else is recorded of them. */
export const Edition = Schema.Struct({
  id: Name,
  jurisdiction: Name,
  title: Words,
  status: Status,
  inForce: InForce,
  sources: Schema.NonEmptyArray(Source),
  rules: Schema.Array(RuleEntry),
  recorded: Schema.Array(Recorded).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
  setAside: Schema.Array(SetAside).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
})
export type Edition = typeof Edition.Type

/** A rule as written in a file, with its data typed by kind. */
export type WrittenEntry = Omit<typeof RuleEntry.Encoded, "rule"> & { readonly rule: WrittenRule }

/** The rules and provisions of one field of an edition; the parts of an edition are written in files of their own. */
export interface EditionPart {
  readonly rules: ReadonlyArray<WrittenEntry>
  readonly recorded: ReadonlyArray<typeof Recorded.Encoded>
  readonly setAside: ReadonlyArray<typeof SetAside.Encoded>
}

/** An edition as written in a file. */
export type WrittenEdition = Omit<typeof Edition.Encoded, keyof EditionPart> &
  Partial<EditionPart> &
  Pick<EditionPart, "rules">
