/**
 * Files as a whole: their text, and the hash that tells whether two are the same.
 *
 * @since 0.1.0
 */
import { createHash } from "node:crypto"
import type { Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { openBytes } from "./ByteSource.ts"
import { UnreadableFile, WrongEncoding } from "./TableError.ts"
import { readUtf8 } from "./Utf8.ts"
import { writeWhole } from "./WholeFile.ts"

const utf8: Words = { zh: "UTF-8 编码的文字", en: "text in UTF-8" }

/**
 * Reads a file as text in UTF-8; `-` is standard input.
 *
 * @category reading
 * @since 0.1.0
 */
export const readText = Effect.fnUntraced(function* (path: string) {
  const { chunks } = yield* openBytes(path)
  const text = readUtf8(Buffer.concat(yield* Stream.runCollect(chunks)))
  return text === undefined
    ? yield* new WrongEncoding({ path, found: "", expected: utf8 })
    : text.replace(/^\ufeff/, "")
})

/**
 * Writes text to a file in UTF-8, whole or not at all; `-` is standard output.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeText = (path: string, text: string) =>
  writeWhole(path, Stream.succeed(new TextEncoder().encode(text)))

/**
 * Computes the SHA-256 of a text in UTF-8, in hexadecimal digits.
 *
 * @category reading
 * @since 0.1.0
 */
export const hashText = (text: string): string => createHash("sha256").update(text).digest("hex")

const lasting: Words = { zh: "可再次读取的文件", en: "a file that can be read again" }

/**
 * Computes the SHA-256 of a file's bytes, in hexadecimal digits. A pipe or a device has no bytes that stay.
 *
 * @category reading
 * @since 0.1.0
 */
export const hashFile = Effect.fnUntraced(function* (path: string) {
  const { size, chunks } = yield* openBytes(path)
  if (size === undefined) return yield* new UnreadableFile({ path, found: "pipe or device", expected: lasting })
  const hash = createHash("sha256")
  yield* Stream.runForEach(chunks, (chunk) => Effect.sync(() => hash.update(chunk)))
  return hash.digest("hex")
})
