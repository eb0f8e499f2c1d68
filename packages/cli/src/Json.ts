/**
 * JSON as people write it, in files. A key that stands twice in an object is an error, because only one of its values
 * would be used.
 *
 * Laws:
 *
 * - what JSON writes has no doubled key
 *
 * @since 0.1.0
 */
import { readText } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import { BadCall } from "./BadCall.ts"

/** A key that an object has twice, and the line where it stands for the second time. */
export interface DoubledKey {
  readonly line: number
  readonly key: string
}

const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g

/**
 * Finds the keys that stand twice in an object of sound JSON.
 *
 * @category finding
 * @since 0.1.0
 */
export const findDoubledKeys = (text: string): ReadonlyArray<DoubledKey> => {
  const open: Array<Set<string>> = []
  const doubled: Array<DoubledKey> = []
  for (const { 0: token, 1: string, 2: colon, index } of text.matchAll(tokens)) {
    if (token === "{" || token === "[") open.push(new Set())
    else if (token === "}" || token === "]") open.pop()
    else if (string !== undefined && colon !== undefined) {
      const key: string = JSON.parse(string)
      const keys = open.at(-1)
      if (keys?.has(key)) doubled.push({ line: text.slice(0, index).split("\n").length, key })
      keys?.add(key)
    }
  }
  return doubled
}

/**
 * Reads JSON from a file; `-` is standard input.
 *
 * @category reading
 * @since 0.1.0
 */
export const readJson = Effect.fnUntraced(function* (path: string) {
  const text = yield* readText(path)
  const data = yield* Effect.try({
    try: (): unknown => JSON.parse(text),
    catch: (error) => new BadCall({ message: `${path} is not JSON: ${(error as SyntaxError).message}` }),
  })
  const doubled = findDoubledKeys(text).map(
    ({ line, key }) => `${path}: line ${line}: found ${JSON.stringify(key)} again, expected each key only once`,
  )
  return doubled.length > 0 ? yield* new BadCall({ message: doubled.join("\n") }) : data
})
