/**
 * `jiceng changes`: what is different between two tables of results.
 *
 * @since 0.1.0
 */
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { readCarried } from "../CarriedTable.ts"
import { changesTable } from "../ChangesTable.ts"
import { writeRows } from "../ResultTable.ts"
import { checkTables, outFlag, tableFlags } from "../TableFlags.ts"

/** The command `changes`. */
export const changes = Command.make(
  "changes",
  {
    before: Argument.String("before").pipe(Argument.withDescription("a table of results, as it was published, say")),
    after: Argument.String("after").pipe(Argument.withDescription("a table of the same kind, made later")),
    out: outFlag,
    columns: tableFlags.columns,
    encoding: tableFlags.encoding,
  },
  Effect.fnUntraced(function* ({ before, after, out, columns: language, encoding }) {
    yield* checkTables(
      [
        { use: "the first table", path: before },
        { use: "the second table", path: after },
      ],
      [{ use: "--out", path: out }],
      Option.none(),
    )
    const old = yield* readCarried(before, encoding)
    const table = yield* changesTable(old, yield* readCarried(after, encoding), language)
    yield* writeRows(out, table, language)
    yield* Console.error(
      [
        `changes from ${before} to ${after}`,
        `  subjects     ${table.changed} changed, ${table.came} came, ${table.left} left`,
        `  cells        ${table.rows.length}`,
      ].join("\n"),
    )
  }, Effect.scoped),
).pipe(Command.withDescription("Tell what is different between two tables of results"))
