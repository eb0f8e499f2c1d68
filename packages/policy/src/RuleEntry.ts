/**
 * One named rule of an edition, as written: its titles, the readings and slots it depends on, and its data.
 *
 * @since 0.1.0
 */
import { Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Modality } from "./Modality.ts"
import { Name } from "./Name.ts"
import { Reading } from "./Reading.ts"
import { Slot } from "./Slot.ts"

/** A rule (规则). `encodes` lists the catalogue ids that it covers; `rule` is data of one kind, in which places may stand open. */
export const RuleEntry = Schema.Struct({
  name: Name,
  title: Words,
  modality: Modality.pipe(Schema.withDecodingDefaultKey(Effect.succeed("must" as const))),
  encodes: Schema.Array(Name),
  readings: Schema.Record(Name, Reading).pipe(Schema.withDecodingDefaultKey(Effect.succeed({}))),
  slots: Schema.Record(Name, Slot).pipe(Schema.withDecodingDefaultKey(Effect.succeed({}))),
  rule: Schema.Unknown,
})
export type RuleEntry = typeof RuleEntry.Type
