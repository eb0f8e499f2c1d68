/**
 * `jiceng run`: rates every row of a table.
 *
 * @since 0.1.0
 */
import { openWhole, writeText } from "@jiceng/tables"
import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { someRejected } from "../ExitCode.ts"
import { hasRejected } from "../LedgerTally.ts"
import { printResult } from "../Printing.ts"
import { makeProgress } from "../Progress.ts"
import { runFlags } from "../RunFlags.ts"
import { checkRun, describeTableRun, filesRead, runTable } from "../TableRun.ts"
import { watchFiles } from "../WatchedFiles.ts"

/** The command `run`. */
export const run = Command.make(
  "run",
  runFlags,
  Effect.fnUntraced(function* (asked) {
    yield* checkRun(asked)
    const progress = yield* makeProgress(!asked.json)
    // Whether it can be written is better told before the table is rated.
    yield* Effect.transposeOption(Option.map(asked.manifest, (path) => Effect.scoped(openWhole(path))))
    const checkUnchanged = yield* watchFiles(filesRead(asked))
    const done = yield* runTable(asked, progress.show)
    yield* progress.wipe
    if (Option.isSome(asked.manifest)) {
      const described = yield* describeTableRun(asked, done)
      yield* checkUnchanged
      yield* writeText(asked.manifest.value, `${JSON.stringify(described, null, 2)}\n`)
    }
    yield* asked.json ? printResult(JSON.stringify(done.tally)) : Console.error(done.summary.join("\n"))
    if (hasRejected(done.tally)) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("Rate every row of a table"))
