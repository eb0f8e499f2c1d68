/**
 * The flags that bind a rule: `--slot NAME=FILE`, `--reading NAME=ID` and `--on DAY`.
 *
 * @since 0.1.0
 */
import { Status } from "@jiceng/kernel"
import type { Binding, SlotFill } from "@jiceng/policy"
import { readRecords } from "@jiceng/tables"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readJson } from "./RuleReference.ts"

/** The flags of every command that binds a rule. */
export const bindingFlags = {
  slot: Flag.KeyValuePair("slot").pipe(
    Flag.withDefault({}),
    Flag.withDescription("NAME=FILE: fills a slot of the rule from a JSON or CSV file; may be given several times"),
  ),
  reading: Flag.KeyValuePair("reading").pipe(
    Flag.withDefault({}),
    Flag.withDescription("NAME=ID: takes an option of a reading; may be given several times"),
  ),
  on: Flag.String("on").pipe(
    Flag.optional,
    Flag.withDescription("DAY such as 2021-12-31: the edition has to be in force on it"),
  ),
}

/** A slot's data with a word on how far they can be trusted. */
const Vouched = Schema.Struct({ status: Status, rows: Schema.Unknown })

/** A user's own data are not the document's: unless the file vouches for them, they are secondary. */
const fillFrom = (data: unknown): SlotFill => {
  const vouched = Schema.decodeUnknownResult(Vouched)(data)
  return Result.isSuccess(vouched)
    ? { status: vouched.success.status, value: vouched.success.rows }
    : { status: "secondary", value: data }
}

const readFill = Effect.fnUntraced(function* (path: string) {
  return fillFrom(path.endsWith(".json") ? yield* readJson(path) : yield* readRecords(path))
})

/**
 * Reads the files of slots, and gathers what the flags decide.
 *
 * @category reading
 * @since 0.1.0
 */
export const readBinding = Effect.fnUntraced(function* (
  slot: Readonly<Record<string, string>>,
  reading: Readonly<Record<string, string>>,
) {
  const fills = yield* Effect.forEach(Object.entries(slot), ([name, path]) =>
    readFill(path).pipe(Effect.map((fill) => [name, fill] as const)),
  )
  const binding: Binding = { choices: reading, fills: Object.fromEntries(fills) }
  return binding
})
