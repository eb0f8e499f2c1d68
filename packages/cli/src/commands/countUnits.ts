/**
 * `jiceng count-units`: counts the members of units, and those of them who checked in.
 *
 * @since 0.1.0
 */
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { readCarried } from "../CarriedTable.ts"
import { someRejected } from "../ExitCode.ts"
import { countRejected, writeRejects } from "../RejectedRows.ts"
import { writeRows } from "../ResultTable.ts"
import { checkTables, outFlag, tableFlags } from "../TableFlags.ts"
import { unitsTable } from "../UnitsTable.ts"

/** The command `count-units`. */
export const countUnits = Command.make(
  "count-units",
  {
    input: Argument.String("results").pipe(
      Argument.withDescription("a table of members with their units, as jiceng run writes it from a ledger"),
    ),
    unit: Flag.String("unit").pipe(
      Flag.withDefault("unit"),
      Flag.withDescription("the column of units; it is called unit where nothing else is said"),
    ),
    count: Flag.String("count").pipe(
      Flag.withDefault("checkIns"),
      Flag.withDescription("the column that says how often a member checked in; checkIns where nothing else is said"),
    ),
    out: outFlag,
    ...tableFlags,
  },
  Effect.fnUntraced(function* ({ input, unit, count, out, columns: language, encoding, rejects }) {
    yield* checkTables([{ use: "the results", path: input }], [{ use: "--out", path: out }], rejects)
    const table = yield* readCarried(input, encoding)
    const { rejected: faults, ...units } = yield* unitsTable(table, { unit, count, language })
    yield* writeRows(out, units, language)
    yield* writeRejects(rejects, faults, language)
    const rejected = countRejected(faults)
    yield* Console.error(
      [
        `units of ${input}`,
        `  members      ${table.rows.length + table.broken.length - rejected} in ${units.rows.length} units`,
        `  rejected     ${rejected}`,
      ].join("\n"),
    )
    if (rejected > 0) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("Count the members of units, and those who checked in"))
