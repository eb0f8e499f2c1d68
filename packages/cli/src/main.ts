/**
 * The command line as a whole: its commands, and what becomes of errors.
 *
 * @since 0.1.0
 */
import { UnwritableFile } from "@jiceng/tables"
import * as Console from "effect/Console"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as Effect from "effect/Effect"
import manifest from "../package.json" with { type: "json" }
import { aim } from "./commands/aim.ts"
import { budget } from "./commands/budget.ts"
import { changes } from "./commands/changes.ts"
import { check } from "./commands/check.ts"
import { checkScheme } from "./commands/checkScheme.ts"
import { checkStructure } from "./commands/checkStructure.ts"
import { compare } from "./commands/compare.ts"
import { countUnits } from "./commands/countUnits.ts"
import { coverage } from "./commands/coverage.ts"
import { dispatch } from "./commands/dispatch.ts"
import { duties } from "./commands/duties.ts"
import { explain } from "./commands/explain.ts"
import { list } from "./commands/list.ts"
import { payroll } from "./commands/payroll.ts"
import { publish } from "./commands/publish.ts"
import { rank } from "./commands/rank.ts"
import { report } from "./commands/report.ts"
import { run } from "./commands/run.ts"
import { show } from "./commands/show.ts"
import { tasks } from "./commands/tasks.ts"
import { template } from "./commands/template.ts"
import { verify } from "./commands/verify.ts"
import { badCall } from "./ExitCode.ts"

const jiceng = Command.make("jiceng").pipe(
  Command.withDescription(
    "Rules as code for grass-roots governance: rate tables by published measures, with the clause behind every result",
  ),
  Command.withSubcommands([
    list,
    show,
    template,
    run,
    verify,
    explain,
    compare,
    aim,
    check,
    coverage,
    budget,
    duties,
    tasks,
    dispatch,
    checkScheme,
    checkStructure,
    payroll,
    rank,
    publish,
    changes,
    countUnits,
    report,
  ]),
)

/** What a call that cannot be read is answered with: what is wrong, on stderr, and where to read on. */
const presenter: CliOutput.Presenter = {
  present: (event) => {
    if (event._tag !== "InvalidInvocation") return CliOutput.defaultPresenter.present(event)
    const faults = event.errors.map(({ message }) => `jiceng: ${message}`)
    return Console.error([...faults, `see ${event.commandPath.join(" ")} --help`].join("\n"))
  },
}

const builtIns = [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions]

/** Whoever reads the results has enough of them, as `head` has. */
const isClosedPipe = (error: { readonly message: string }): boolean =>
  error instanceof UnwritableFile && error.path === "-" && error.found.includes("EPIPE")

/**
 * Runs the command line with arguments. Errors are printed on stderr and set the exit code; bugs still throw.
 *
 * @category running
 * @since 0.1.0
 */
export const main = (args: ReadonlyArray<string>) =>
  Command.runWith(jiceng, { version: manifest.version })(args).pipe(
    Effect.provideService(CliOutput.Presenter, presenter),
    Effect.provideService(CliConfig.CliConfig, CliConfig.make({ builtIns })),
    Effect.catch((error) => {
      if (error._tag === "ShowHelp") return error.errors.length > 0 ? badCall : Effect.void
      if (isClosedPipe(error)) return badCall
      return Effect.andThen(Console.error(`jiceng: ${error.message}`), badCall)
    }),
    Effect.onInterrupt(() => Console.error("jiceng: interrupted: no file is left half-written")),
  )
