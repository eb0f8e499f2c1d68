/**
 * The elements of one JSON array, taken apart while it passes by: each becomes a line of NDJSON, however many lines it stands
 * on, and the line that it begins on is kept. Whether an element is an object, and sound, is left to whoever reads the line.
 *
 * What is no array, is not closed, has a line end inside a string or anything behind its end is at fault as a whole: no row
 * of it can be told apart with certainty.
 *
 * Laws:
 *
 * - an array has the rows of its objects as NDJSON, wherever chunks begin
 * - an array that is cut short anywhere is at fault
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import * as Result from "effect/Result"
import { backslash, comma, lineFeed, quote } from "./Ascii.ts"
import { makeByteOutput } from "./ByteOutput.ts"
import { skipSpace } from "./JsonToken.ts"

/** Why an array cannot be taken apart. */
export interface ArrayFault {
  readonly found: string
  readonly expected: Words
}

/** Takes an array apart. */
export interface JsonElements {
  /** Takes the next bytes and gives the lines that they add, or what is wrong with the array. */
  readonly push: (chunk: Uint8Array) => Result.Result<Uint8Array, ArrayFault>
  /** Tells what is wrong with an array that ends here. */
  readonly end: () => Result.Result<Uint8Array, ArrayFault>
  /** Takes the lines that the next elements begin on. */
  readonly takeLines: (count: number) => ReadonlyArray<number>
}

const openBracket = 0x5b

const closeBracket = 0x5d

const space = 0x20

const mark = [0xef, 0xbb, 0xbf]

const array: Words = { zh: "一个由 JSON 对象组成的数组", en: "an array of JSON objects" }

const closed: Words = { zh: "数组末尾的 ]", en: "a ] at the end of the array" }

const oneLine: Words = { zh: "字符串内不换行", en: "a string without line ends" }

const nothingMore: Words = { zh: "数组之后没有内容", en: "nothing behind the array" }

const isOpening = (byte: number) => (byte | 0x20) === 0x7b

const isClosing = (byte: number) => (byte | 0x20) === 0x7d

/** Where in the array the next byte stands. */
type Place = "before" | "between" | "within" | "behind"

/**
 * Makes a taker apart of one array.
 *
 * @category scanning
 * @since 0.1.0
 */
export const makeJsonElements = (): JsonElements => {
  const begins: Array<number> = []
  let place: Place = "before"
  let isEmpty = true
  let depth = 0
  let isInString = false
  let isEscaped = false
  let line = 1
  let arrived = 0

  const fault = (byte: number | undefined, expected: Words) => {
    const shown = byte === undefined ? "" : byte < 0x80 ? String.fromCharCode(byte) : "\ufffd"
    return Result.fail({ found: byte === undefined ? "" : `${shown.trim()} (${line})`, expected })
  }

  /** Passes through a part of an element, up to the end of the element or of the chunk. */
  const passElement = (chunk: Uint8Array, from: number): number => {
    let at = from
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] as number
      if (isInString) {
        if (byte === lineFeed) return at
        if (isEscaped) isEscaped = false
        else if (byte === backslash) isEscaped = true
        else if (byte === quote) isInString = false
      } else if (byte === quote) isInString = true
      else if (byte === lineFeed) return at
      else if (depth === 0 && (byte === comma || byte === closeBracket)) return at
      else if (isOpening(byte)) depth += 1
      else if (isClosing(byte) && depth > 0) depth -= 1
    }
    return at
  }

  const push = (chunk: Uint8Array): Result.Result<Uint8Array, ArrayFault> => {
    const output = makeByteOutput(chunk.length + 1024)
    let at = 0
    for (; arrived + at < mark.length && at < chunk.length && chunk[at] === mark[arrived + at]; ) at += 1
    while (at < chunk.length) {
      const next = place === "within" ? passElement(chunk, at) : skipSpace(chunk, at)
      if (place === "within") output.putRange(chunk, at, next)
      at = next
      const byte = chunk[at]
      if (byte === undefined) break
      if (byte === lineFeed) {
        if (isInString) return fault(byte, oneLine)
        line += 1
        if (place === "within") output.putByte(space)
      } else if (place === "before") {
        if (byte !== openBracket) return fault(byte, array)
        place = "between"
      } else if (place === "behind") {
        return fault(byte, nothingMore)
      } else if (place === "between" && byte === closeBracket && isEmpty) {
        place = "behind"
      } else {
        if (place === "between") {
          begins.push(line)
          isEmpty = false
          place = "within"
          continue
        }
        output.putByte(lineFeed)
        place = byte === comma ? "between" : "behind"
      }
      at += 1
    }
    arrived += chunk.length
    return Result.succeed(output.take())
  }

  return {
    push,
    end: () =>
      place === "behind" ? Result.succeed(new Uint8Array(0)) : fault(undefined, place === "before" ? array : closed),
    takeLines: (count) => begins.splice(0, count),
  }
}
