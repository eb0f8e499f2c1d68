/**
 * Data in a JSON file that have to fit a schema: all faults are told at once, each with its path.
 *
 * @since 0.1.0
 */
import { faultsOf } from "@jiceng/policy"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { BadCall } from "./BadCall.ts"
import { tellFaults } from "./EditionFaults.ts"
import { readJson } from "./Json.ts"

/** Of a line that shows a whole list, only the place and what was expected are of use. */
const [mostFirst, mostLast] = [120, 80]

const shorten = (line: string): string =>
  line.length <= mostFirst + mostLast ? line : `${line.slice(0, mostFirst)} … ${line.slice(-mostLast)}`

/**
 * Reads data from a JSON file; `-` is standard input.
 *
 * @category reading
 * @since 0.1.0
 */
export const readSoundJson = Effect.fnUntraced(function* <A>(path: string, schema: Schema.Codec<A, unknown>) {
  const data = yield* readJson(path)
  const decoded = Schema.decodeUnknownOption(schema)(data, { onExcessProperty: "error" })
  if (Option.isSome(decoded)) return decoded.value
  return yield* new BadCall({ message: tellFaults(path, faultsOf(data, schema)).map(shorten).join("\n") })
})
