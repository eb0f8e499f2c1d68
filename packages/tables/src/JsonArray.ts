/**
 * NDJSON made into one JSON array while it passes by: the same objects, in brackets and with commas in between.
 *
 * Laws:
 *
 * - the array holds the objects in their order, wherever chunks begin
 *
 * @since 0.1.0
 */
import * as Stream from "effect/Stream"
import { lineFeed } from "./Ascii.ts"
import { makeByteOutput } from "./ByteOutput.ts"

const encode = (text: string) => new TextEncoder().encode(text)

const opening = encode("[\n")

const separator = encode(",\n")

/** Joins lines as they come. */
export interface ArrayJoiner {
  readonly push: (lines: Uint8Array) => Uint8Array
  /** Gives the end of the array. Nothing may be pushed afterwards. */
  readonly end: () => Uint8Array
}

/**
 * Starts a JSON array of NDJSON without blank lines.
 *
 * @category writing
 * @since 0.1.0
 */
export const makeArrayJoiner = (): ArrayJoiner => {
  let between: Uint8Array = opening
  let isBetween = true
  return {
    push: (lines) => {
      const output = makeByteOutput(lines.length + 1024)
      for (let from = 0, end = 0; from < lines.length; from = end + 1) {
        const lineEnd = lines.indexOf(lineFeed, from)
        end = lineEnd === -1 ? lines.length : lineEnd
        if (end > from && isBetween) {
          output.put(between)
          between = separator
        }
        output.putRange(lines, from, end)
        isBetween = lineEnd !== -1
      }
      return output.take()
    },
    end: () => encode(between === opening ? "[]\n" : "\n]\n"),
  }
}

/**
 * Makes a JSON array of NDJSON without blank lines.
 *
 * @category writing
 * @since 0.1.0
 */
export const joinArray = <E, R>(lines: Stream.Stream<Uint8Array, E, R>): Stream.Stream<Uint8Array, E, R> =>
  Stream.suspend(() => {
    const joiner = makeArrayJoiner()
    return Stream.concat(
      Stream.map(lines, joiner.push),
      Stream.suspend(() => Stream.succeed(joiner.end())),
    )
  })
