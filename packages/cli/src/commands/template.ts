/**
 * `jiceng template`: a table to fill in, with the right header and one example row; the notes on its columns are printed.
 *
 * @since 0.1.0
 */
import { type Column, columnsOf, rowColumnsOf, writeQuantity } from "@jiceng/kernel"
import { type BoundRule, shippedBinding, slotShapes } from "@jiceng/policy"
import { csvText, writeText } from "@jiceng/tables"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { noteLine } from "../ColumnNotes.ts"
import { BadCall, findRule } from "../RuleReference.ts"

/** An example of what a cell can hold: ten for a count and eighty for a score, as far as the bounds allow. */
const exampleCell = ({ shape }: Column): string => {
  switch (shape._tag) {
    case "Number": {
      const { places, least, most } = shape.quantity
      const usual = places === 0 ? 10 : 80 * 10 ** places
      return writeQuantity(Math.min(Math.max(usual, least), most), shape.quantity)
    }
    case "Choice":
      return shape.options[0]?.name ?? ""
    case "Flag":
      return "false"
  }
}

/** A table to fill in: its header, an example row, and a note on each column. */
interface Template {
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
  readonly notes: ReadonlyArray<string>
}

const templateOfFacts = (rule: BoundRule): Template => {
  const columns = columnsOf(rule.facts)
  const header = ["id", ...columns.map(({ name }) => name)]
  const notes = ["  id (编号): the subject of a row; no two rows have the same", ...columns.map(noteLine)]
  return { rows: [header, ["example-1", ...columns.map(exampleCell)]], notes }
}

const templateOfSlot = Effect.fnUntraced(function* (rule: BoundRule, name: string) {
  const slot = rule.entry.slots[name]
  if (slot === undefined) {
    const known = Object.keys(rule.entry.slots).join(", ")
    return yield* new BadCall({ message: `${rule.id} has no slot "${name}"; it has ${known === "" ? "none" : known}` })
  }
  const columns = rowColumnsOf(slotShapes[slot.shape])
  const [first] = slot.shipped.value as ReadonlyArray<Readonly<Record<string, unknown>>>
  const example = columns.map(({ name: column }) => String(first?.[column] ?? ""))
  return { rows: [columns.map((column) => column.name), example], notes: columns.map(noteLine) }
})

/** The command `template`. */
export const template = Command.make(
  "template",
  {
    rule: Argument.String("rule").pipe(Argument.withDescription("edition/name or file.json#name")),
    out: Flag.String("out").pipe(Flag.withDescription("where to write the table: a .csv file, or - for stdout")),
    slot: Flag.String("slot").pipe(
      Flag.optional,
      Flag.withDescription("NAME: the table of this slot, not of the facts"),
    ),
  },
  Effect.fnUntraced(function* ({ rule, out, slot }) {
    if (out !== "-" && !out.endsWith(".csv")) {
      return yield* new BadCall({ message: `--out expects a .csv file or -, found "${out}"` })
    }
    const bound = yield* findRule(rule, shippedBinding, Option.none())
    const { rows, notes } = Option.isSome(slot) ? yield* templateOfSlot(bound, slot.value) : templateOfFacts(bound)
    yield* writeText(out, csvText(rows))
    yield* Console.error(["columns", ...notes].join("\n"))
  }),
).pipe(Command.withDescription("Write an empty input table with the right header and one example row"))
