/**
 * The bytes of a file or of standard input, as they arrive.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { NoSuchFile, UnreadableFile } from "./TableError.ts"
import { standardStream } from "./TableFormat.ts"

/** Bytes to come, and how many there are in all where that is known. */
export interface ByteSource {
  readonly size: number | undefined
  readonly chunks: Stream.Stream<Uint8Array, UnreadableFile>
}

const chunkSize = 2 ** 20

const file: Words = { zh: "一个文件", en: "a file" }

const readable: Words = { zh: "可读取的文件", en: "a file that can be read" }

/**
 * Says what the system found wrong, in its own words, without the path.
 *
 * @category writing
 * @since 0.1.0
 */
export const showRefusal = ({ reason }: PlatformError): string =>
  reason.cause instanceof Error ? reason.cause.message.replace(/, .*/, "") : (reason.description ?? reason._tag)

const refuse = (path: string) => (error: PlatformError) =>
  error.reason._tag === "NotFound"
    ? new NoSuchFile({ path, found: "", expected: file })
    : new UnreadableFile({ path, found: showRefusal(error), expected: readable })

const unreadable = (path: string) => (error: PlatformError) =>
  new UnreadableFile({ path, found: showRefusal(error), expected: readable })

/**
 * Opens the bytes of a path; `-` is standard input.
 *
 * @category reading
 * @since 0.1.0
 */
export const openBytes = Effect.fnUntraced(function* (
  path: string,
): Effect.fn.Return<ByteSource, NoSuchFile | UnreadableFile, FileSystem.FileSystem | Stdio.Stdio> {
  const files = yield* FileSystem.FileSystem
  const stdio = yield* Stdio.Stdio
  if (path === standardStream) {
    return { size: undefined, chunks: Stream.mapError(stdio.stdin, unreadable(path)) }
  }
  const { size, type } = yield* Effect.mapError(files.stat(path), refuse(path))
  if (type === "Directory") return yield* new UnreadableFile({ path, found: "directory", expected: readable })
  const chunks = files
    .stream(path, { chunkSize })
    .pipe(Stream.mapError(unreadable(path)), Stream.buffer({ capacity: 2 }))
  return { size: type === "File" ? Number(size) : undefined, chunks }
})
