/**
 * `jiceng template`: a table to fill in, with the right header and one example row; the notes on its columns are printed.
 *
 * @since 0.1.0
 */
import { writeText, writeWhole } from "@jiceng/tables"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { BadCall } from "../BadCall.ts"
import { noBinding } from "../BindingFlags.ts"
import { tellNames } from "../Nearest.ts"
import { findRule } from "../RuleReference.ts"
import { templateOfFacts, templateOfSlot } from "../Template.ts"
import { noteTemplate, templateCsv, templateWorkbook } from "../TemplateFile.ts"

/** The command `template`. */
export const template = Command.make(
  "template",
  {
    rule: Argument.String("rule").pipe(Argument.withDescription("edition/name or file.json#name")),
    out: Flag.String("out").pipe(
      Flag.withDescription("where to write the table: a .csv or .xlsx file, or - for CSV on stdout"),
    ),
    slot: Flag.String("slot").pipe(
      Flag.optional,
      Flag.withDescription("NAME: the table of this slot, with the rows that ship, not of the facts"),
    ),
    columns: Flag.Literals("columns", ["en", "zh"]).pipe(
      Flag.withDefault("en"),
      Flag.withDescription("names of the columns, and language of the notes"),
    ),
  },
  Effect.fnUntraced(function* ({ rule, out, slot, columns: language }) {
    if (out !== "-" && !/\.(?:csv|xlsx)$/i.test(out)) {
      return yield* new BadCall({ message: `--out expects a .csv or .xlsx file or -, found "${out}"` })
    }
    const bound = yield* findRule(rule, noBinding)
    const { slots } = bound.entry
    const own = Option.filter(slot, (name) => Object.hasOwn(slots, name)).pipe(Option.map((name) => slots[name]))
    if (Option.isSome(slot) && Option.isNone(own)) {
      const known = tellNames(slot.value, Object.keys(slots))
      return yield* new BadCall({ message: `--slot ${slot.value}: ${bound.id} has no such slot; ${known}` })
    }
    const asked = Option.getOrUndefined(own)
    const made = asked === undefined ? templateOfFacts(bound) : templateOfSlot(asked)
    yield* /\.xlsx$/i.test(out)
      ? writeWhole(out, templateWorkbook(made, language))
      : writeText(out, templateCsv(made, language))
    yield* Console.error(["columns", ...noteTemplate(made, language).map((note) => `  ${note}`)].join("\n"))
  }),
).pipe(Command.withDescription("Write an input table with the right header and one example row"))
