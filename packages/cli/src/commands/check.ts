/**
 * `jiceng check`: everything that is wrong with an edition file, at once.
 *
 * @since 0.1.0
 */
import { checkEdition, writePath } from "@jiceng/policy"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { tellFaults } from "../EditionFaults.ts"
import { badCall } from "../ExitCode.ts"
import { readJson } from "../Json.ts"
import { printResult } from "../Printing.ts"

/** The command `check`. */
export const check = Command.make(
  "check",
  {
    file: Argument.String("file").pipe(Argument.withDescription("an edition as a JSON file")),
    json: Flag.Boolean("json").pipe(Flag.withDefault(false), Flag.withDescription("print JSON")),
  },
  Effect.fnUntraced(function* ({ file, json }) {
    const faults = checkEdition(yield* readJson(file))
    const asData = faults.map(({ path, found, expected }) => {
      return { path: writePath(path), found: found ?? null, expected }
    })
    yield* printResult(json ? JSON.stringify(asData, null, 2) : tellFaults(file, faults).join("\n"))
    if (faults.length > 0) yield* badCall
  }),
).pipe(Command.withDescription("Check an edition file and print every fault with its path"))
