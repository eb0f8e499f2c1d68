/**
 * `jiceng coverage`: what became of every rule of the catalogue.
 *
 * @since 0.1.0
 */
import { catalogue, editions } from "@jiceng/policies"
import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { coverageLine, findCoverage } from "../Coverage.ts"
import { someRejected } from "../ExitCode.ts"
import { printResult } from "../Printing.ts"

/** The command `coverage`. */
export const coverage = Command.make(
  "coverage",
  { json: Flag.Boolean("json").pipe(Flag.withDefault(false), Flag.withDescription("print JSON")) },
  Effect.fnUntraced(function* ({ json }) {
    const { rows, isWhole, summary } = findCoverage(editions, catalogue)
    yield* printResult(json ? JSON.stringify(rows, null, 2) : rows.map(coverageLine).join("\n"))
    yield* Console.error(summary.join("\n"))
    if (!isWhole) yield* someRejected
  }),
).pipe(Command.withDescription("List what became of every rule of the catalogue: encoded, recorded or set aside"))
