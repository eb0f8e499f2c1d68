/**
 * The command line as a whole: its commands, and what becomes of errors.
 *
 * @since 0.1.0
 */
import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import manifest from "../package.json" with { type: "json" }
import { check } from "./commands/check.ts"
import { explain } from "./commands/explain.ts"
import { list } from "./commands/list.ts"
import { run } from "./commands/run.ts"
import { show } from "./commands/show.ts"
import { template } from "./commands/template.ts"
import { badCall } from "./ExitCode.ts"

const jiceng = Command.make("jiceng").pipe(
  Command.withDescription(
    "Rules as code for grass-roots governance: rate tables by published measures, with the clause behind every result",
  ),
  Command.withSubcommands([list, show, template, run, explain, check]),
)

/**
 * Runs the command line with arguments. Errors are printed on stderr and set the exit code; bugs still throw.
 *
 * @category running
 * @since 0.1.0
 */
export const main = (args: ReadonlyArray<string>) =>
  Command.runWith(jiceng, { version: manifest.version })(args).pipe(
    Effect.catch((error) =>
      error._tag === "ShowHelp"
        ? error.errors.length > 0
          ? badCall
          : Effect.void
        : Effect.andThen(Console.error(`jiceng: ${error.message}`), badCall),
    ),
  )
