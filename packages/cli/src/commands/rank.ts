/**
 * `jiceng rank`: ranks results, as one group or in several, and applies a quota.
 *
 * @since 0.1.0
 */
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import { readCarried, writeCarried } from "../CarriedTable.ts"
import { cohortFlags, readCohort } from "../CohortCall.ts"
import { someRejected } from "../ExitCode.ts"
import { rankTable } from "../RankTable.ts"
import { countRejected, writeRejects } from "../RejectedRows.ts"
import { checkTables, fileFor, outFlag, tableFlags } from "../TableFlags.ts"

/** The command `rank`. */
export const rank = Command.make(
  "rank",
  {
    input: Argument.String("results").pipe(Argument.withDescription("a table of results, as jiceng run writes it")),
    out: outFlag,
    ...cohortFlags,
    ...tableFlags,
  },
  Effect.fnUntraced(function* ({ input, out, columns: language, encoding, rejects, ...call }) {
    yield* checkTables(
      [{ use: "the results", path: input }, ...fileFor("--rule", call.rule)],
      [{ use: "--out", path: out }],
      rejects,
    )
    const rule = yield* readCohort(call)
    const table = yield* readCarried(input, encoding)
    const { ranked, rejected: faults, ...result } = yield* rankTable(table, rule, language)
    yield* writeCarried(out, result, language)
    yield* writeRejects(rejects, faults, language)
    const rejected = countRejected(faults)
    yield* Console.error(
      [
        `rank by ${rule.score}${rule.group === undefined ? "" : ` in each ${rule.group}`}`,
        `  read         ${table.rows.length + table.broken.length}`,
        `  ranked       ${ranked}`,
        `  no result    ${result.rows.length - ranked}`,
        `  rejected     ${rejected}`,
      ].join("\n"),
    )
    if (rejected > 0) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("Rank results, as one group or in several, and apply a quota"))
