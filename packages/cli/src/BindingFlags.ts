/**
 * The flags that bind a rule: `--slot NAME=FILE`, `--reading NAME=ID` and `--on DAY`.
 *
 * @since 0.1.0
 */
import { rowColumnsOf, Status } from "@jiceng/kernel"
import {
  type Binding,
  type CannotBind,
  type RuleEntry,
  type Slot,
  type SlotFill,
  slotShapes,
  writePath,
} from "@jiceng/policy"
import { readRecords } from "@jiceng/tables"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { BadCall } from "./BadCall.ts"
import { readJson } from "./Json.ts"
import { tellNames } from "./Nearest.ts"
import { pairFlag } from "./PairFlag.ts"

/** The flags of every command that binds a rule. */
export const bindingFlags = {
  slot: pairFlag("slot").pipe(
    Flag.withDescription(
      'NAME=FILE: fills a slot of the rule from a CSV file, or from JSON: rows, or {"status":…,"rows":…}; may be given several times',
    ),
  ),
  reading: pairFlag("reading").pipe(
    Flag.withDescription("NAME=ID: takes an option of a reading; may be given several times"),
  ),
  on: Flag.String("on").pipe(
    Flag.optional,
    Flag.withDescription("DAY such as 2021-12-31: the edition has to be in force on it"),
  ),
}

/** What the flags say: files by slot, options by reading, and a day. */
export interface BindingCall {
  readonly slot: Readonly<Record<string, string>>
  readonly reading: Readonly<Record<string, string>>
  readonly on: Option.Option<string>
}

/** The flags that were not given. */
export const noBinding: BindingCall = { slot: {}, reading: {}, on: Option.none() }

/** A slot's data with a word on how far they can be trusted. */
const Vouched = Schema.Struct({ status: Status, rows: Schema.Array(Schema.Unknown) })

type Row = Readonly<Record<string, unknown>>

/** A cell as it is compared: as text, because a CSV file has nothing else. */
const writeCell = (cell: unknown): string => {
  if (cell === undefined) return ""
  return typeof cell === "string" ? cell : JSON.stringify(cell)
}

const writeRows = (rows: ReadonlyArray<unknown>, slot: Slot): string => {
  const columns = rowColumnsOf(slotShapes[slot.shape])
  return JSON.stringify(rows.map((row) => columns.map(({ name }) => writeCell((row as Row | null)?.[name]))))
}

const isShipped = (rows: ReadonlyArray<unknown>, slot: Slot): boolean =>
  Array.isArray(slot.shipped.value) && writeRows(rows, slot) === writeRows(slot.shipped.value, slot)

/** A user's own data are not the document's: unless the file vouches for them, they are secondary, and what ships stays what it is. */
const fillFrom = (data: unknown, path: string, slot: Slot): Result.Result<SlotFill, BadCall> => {
  if (Array.isArray(data)) {
    return Result.succeed({ status: isShipped(data, slot) ? slot.shipped.status : "secondary", value: data })
  }
  return Result.mapBoth(Schema.decodeUnknownResult(Vouched)(data, { onExcessProperty: "error" }), {
    onSuccess: ({ status, rows }): SlotFill => ({ status, value: rows }),
    onFailure: () =>
      new BadCall({
        message:
          `${path}: found ${JSON.stringify(data).slice(0, 80)}, expected an array of rows, or an object of ` +
          `"status" (${Status.literals.join(", ")}) and "rows"`,
      }),
  })
}

/** Rows whose columns go by the names of the slot, also where the file has their Chinese titles. */
const nameColumns = (rows: ReadonlyArray<Row>, slot: Slot): ReadonlyArray<Row> => {
  const columns = rowColumnsOf(slotShapes[slot.shape])
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, cell]) => {
        const column = columns.find(({ name, title }) => title.zh === key && !Object.hasOwn(row, name))
        return [column?.name ?? key, cell]
      }),
    ),
  )
}

const readFill = Effect.fnUntraced(function* (path: string, slot: Slot) {
  const data = /\.json$/i.test(path) ? yield* readJson(path) : nameColumns(yield* readRecords(path), slot)
  return yield* Effect.fromResult(fillFrom(data, path, slot))
})

/**
 * Reads the files of slots, and gathers what the flags decide for a rule.
 *
 * @category reading
 * @since 0.1.0
 */
export const readBinding = Effect.fnUntraced(function* ({ slots }: RuleEntry, { slot, reading }: BindingCall) {
  const fills = yield* Effect.forEach(Object.entries(slot), ([name, path]) => {
    const own = Object.hasOwn(slots, name) ? slots[name] : undefined
    return own === undefined
      ? new BadCall({ message: `--slot ${name}: no such slot; ${tellNames(name, Object.keys(slots))}` })
      : readFill(path, own).pipe(Effect.map((fill) => [name, fill] as const))
  })
  const binding: Binding = { choices: reading, fills: Object.fromEntries(fills) }
  return binding
})

const placeOf = ([part, name, ...rest]: CannotBind["faults"][number]["path"], { slot }: BindingCall): string => {
  if (part === "readings") return name === undefined ? "--reading" : `--reading ${name}`
  if (part !== "slots") return writePath([part ?? "", ...(name === undefined ? [] : [name]), ...rest])
  const [row, ...cell] = rest
  const place = typeof row === "number" ? [`row ${row + 1}`, ...(cell.length > 0 ? [writePath(cell)] : [])] : []
  return [slot[String(name)] ?? `slot ${name}`, ...place].join(", ")
}

/**
 * Tells why a rule cannot be bound, in the words of the flags.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellMisfits = ({ rule, faults }: CannotBind, call: BindingCall): string => {
  const lines = faults.map(
    ({ path, found, expected }) =>
      `  ${placeOf(path, call)}: found ${found === undefined ? "nothing" : JSON.stringify(found)}, expected ${expected}`,
  )
  return [`${rule} cannot be bound`, ...lines].join("\n")
}
