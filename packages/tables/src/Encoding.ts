/**
 * The encoding of a table: UTF-8 or GB18030 (of which GBK and GB2312 are parts). Tables are scanned as UTF-8, so GB18030 is
 * turned into it first. Where the encoding is not given, it is told from the 64 KiB behind the first byte
 * that is not ASCII; up to there all encodings are the same.
 *
 * A file that begins like an archive or a workbook is no text at all, and is not read.
 *
 * Bytes that are not GB18030 become bytes that are not UTF-8 either, so such a cell has no text and is never taken for
 * another.
 *
 * Laws:
 *
 * - a GB18030 table becomes its UTF-8 twin
 * - UTF-8 stays as it is, byte for byte
 * - the bytes do not depend on where chunks begin
 *
 * @since 0.1.0
 */
import { isAscii } from "node:buffer"
import type { Words } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { findSignature, longestSignature } from "./Signature.ts"

/** An encoding that tables come in (编码); `auto` tells it from the bytes. */
export const Encoding = Schema.Literals(["auto", "utf-8", "gb18030"])
export type Encoding = typeof Encoding.Type

/** An encoding that is not read. */
export interface EncodingFault {
  readonly found: string
  readonly expected: Words
}

/** Turns a table into UTF-8 while it arrives. */
export interface Transcoder {
  /** Takes the next bytes and gives those that are certain, or why none of them can be read. */
  readonly push: (chunk: Uint8Array) => Result.Result<Uint8Array, EncodingFault>
  /** Gives the last bytes. Nothing may be pushed afterwards. */
  readonly end: () => Result.Result<Uint8Array, EncodingFault>
}

const sampleSize = 2 ** 16

const expected: Words = { zh: "UTF-8 或 GB18030 编码的表", en: "a table in UTF-8 or GB18030" }

const nothing = new Uint8Array(0)

const join = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  if (one.length === 0) return other
  const joined = new Uint8Array(one.length + other.length)
  joined.set(one)
  joined.set(other, one.length)
  return joined
}

const hasMark = (bytes: Uint8Array, ...mark: ReadonlyArray<number>) =>
  mark.every((byte, index) => bytes[index] === byte)

const findForeign = (bytes: Uint8Array): number => {
  if (isAscii(bytes)) return bytes.length
  let at = 0
  while ((bytes[at] as number) < 0x80) at += 1
  return at
}

const countSigns = (sample: Uint8Array, encoding: "utf-8" | "gb18030") => {
  const text = new TextDecoder(encoding).decode(sample, { stream: true })
  const malformed = text.split("\ufffd").length - 1
  return { malformed, wellFormed: (text.match(/[^\0-\x7f]/gu)?.length ?? 0) - malformed }
}

/** Chinese in GB18030 is hardly ever well-formed UTF-8, while UTF-8 often looks like GB18030: so UTF-8 has the first say. */
const tellEncoding = (sample: Uint8Array): "utf-8" | "gb18030" => {
  const utf8 = countSigns(sample, "utf-8")
  if (utf8.malformed <= utf8.wellFormed) return "utf-8"
  return countSigns(sample, "gb18030").malformed < utf8.malformed ? "gb18030" : "utf-8"
}

/** Writes text as UTF-8, but for U+FFFD, the sign of malformed bytes: in its place come three that are never UTF-8. */
const encode = (text: string): Uint8Array => {
  const bytes = new TextEncoder().encode(text)
  for (let at = text.includes("\ufffd") ? bytes.indexOf(0xef) : -1; at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) bytes.fill(0xff, at, at + 3)
  }
  return bytes
}

/**
 * Makes a transcoder from an encoding into UTF-8. A byte-order mark of UTF-8 is left where it is.
 *
 * @category reading
 * @since 0.1.0
 */
export const makeTranscoder = (encoding: Encoding): Transcoder => {
  const decoder = new TextDecoder("gb18030")
  let told = encoding
  let hasBegun = false
  let held: Uint8Array = nothing

  const hold = (bytes: Uint8Array, from: number) => {
    held = bytes.slice(from)
    return Result.succeed(bytes.subarray(0, from))
  }

  const take = (chunk: Uint8Array, isLast: boolean): Result.Result<Uint8Array, EncodingFault> => {
    const bytes = join(held, chunk)
    held = nothing
    if (!hasBegun) {
      if (hasMark(bytes, 0xff, 0xfe) || hasMark(bytes, 0xfe, 0xff)) return Result.fail({ found: "UTF-16", expected })
      if (bytes.length < longestSignature && !isLast) return hold(bytes, 0)
      hasBegun = true
      const signature = findSignature(bytes)
      if (signature !== undefined) return Result.fail({ found: signature, expected })
      if (told === "auto" && hasMark(bytes, 0xef, 0xbb, 0xbf)) told = "utf-8"
    }
    if (told === "auto") {
      const foreign = findForeign(bytes)
      const sample = bytes.subarray(foreign, foreign + sampleSize)
      if (sample.length < sampleSize && !isLast) return hold(bytes, foreign)
      told = tellEncoding(sample)
    }
    return Result.succeed(told === "gb18030" ? encode(decoder.decode(bytes, { stream: !isLast })) : bytes)
  }

  return { push: (chunk) => take(chunk, false), end: () => take(nothing, true) }
}
