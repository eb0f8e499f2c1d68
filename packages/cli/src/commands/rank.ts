/**
 * `jiceng rank`: ranks results, as one group or in several, and applies a quota.
 *
 * @since 0.1.0
 */
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import { readBlocks } from "../CarriedTable.ts"
import { cohortFlags, readCohort } from "../CohortCall.ts"
import { someRejected } from "../ExitCode.ts"
import { rankTable } from "../RankTable.ts"
import { countRejected, writeRejects } from "../RejectedRows.ts"
import { writeRowParts } from "../ResultTable.ts"
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
    const table = yield* readBlocks(input, encoding)
    const asked = { rule, vetoed: new Set(call.vetoed), language }
    const { ranked, read, left, rejected: faults, ...result } = yield* rankTable(table, asked)
    yield* writeRowParts(out, result, language)
    yield* writeRejects(rejects, faults, language)
    const rejected = countRejected(faults)
    yield* Console.error(
      [
        `rank by ${rule.score}${rule.group === undefined ? "" : ` in each ${rule.group}`}`,
        `  read         ${read}`,
        `  ranked       ${ranked}`,
        `  no result    ${left - ranked}`,
        `  rejected     ${rejected}`,
      ].join("\n"),
    )
    if (rejected > 0) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("Rank results, as one group or in several, and apply a quota"))
