/**
 * `jiceng verify`: does a run again from its manifest, and tells whether everything is as it was.
 *
 * @since 0.1.0
 */
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { someRejected } from "../ExitCode.ts"
import { Manifest } from "../Manifest.ts"
import { printResult } from "../Printing.ts"
import { readSoundJson } from "../SoundJson.ts"
import { type Difference, verifyRun } from "../Verification.ts"

const show = (value: string | undefined): string => value ?? "nothing"

const tellDifference = ({ place, recorded, found }: Difference): string =>
  `  ${place}: the manifest says ${show(recorded)}, found ${show(found)}`

/** The command `verify`. */
export const verify = Command.make(
  "verify",
  {
    manifest: Argument.String("manifest").pipe(Argument.withDescription("the .json file that run --manifest wrote")),
    json: Flag.Boolean("json").pipe(Flag.withDefault(false), Flag.withDescription("print the differences as JSON")),
  },
  Effect.fnUntraced(function* ({ manifest: path, json }) {
    const manifest = yield* readSoundJson(path, Manifest)
    const differences = yield* verifyRun(manifest)
    const lines =
      differences.length === 0
        ? [`${path}: everything is as it was: ${manifest.counts.read} rows read, ${manifest.counts.rated} rated`]
        : [`${path}: not everything is as it was`, ...differences.map(tellDifference)]
    yield* json
      ? printResult(JSON.stringify({ same: differences.length === 0, differences }))
      : Console.error(lines.join("\n"))
    if (differences.length > 0) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("Do a run again from its manifest, and compare"))
