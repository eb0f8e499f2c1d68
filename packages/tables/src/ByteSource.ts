/**
 * The bytes of a file or of standard input, as they arrive.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
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

/**
 * Says why a file could not be opened.
 *
 * @category writing
 * @since 0.1.0
 */
export const refuseOpening = (path: string) => (error: PlatformError) =>
  error.reason._tag === "NotFound"
    ? new NoSuchFile({ path, found: "", expected: file })
    : new UnreadableFile({ path, found: showRefusal(error), expected: readable })

/**
 * Says why a file could not be read.
 *
 * @category writing
 * @since 0.1.0
 */
export const refuseReading = (path: string) => (error: PlatformError) =>
  new UnreadableFile({ path, found: showRefusal(error), expected: readable })

const unchanged: Words = { zh: "读取期间不变的文件", en: "a file that does not change while it is read" }

/** Fails where a file is no longer what it was when it was opened: what was read of it may never have been in it together. */
const checkUnchanged = (path: string, before: FileSystem.File.Info) =>
  Effect.gen(function* () {
    const files = yield* FileSystem.FileSystem
    const after = yield* Effect.mapError(files.stat(path), refuseReading(path))
    const isSame = after.size === before.size && Equal.equals(after.mtime, before.mtime)
    if (!isSame) return yield* new UnreadableFile({ path, found: "another content", expected: unchanged })
  })

/**
 * Opens the bytes of a path; `-` is standard input. A file that changes while it is read is refused at its end.
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
    return { size: undefined, chunks: Stream.mapError(stdio.stdin, refuseReading(path)) }
  }
  const info = yield* Effect.mapError(files.stat(path), refuseOpening(path))
  const { size, type } = info
  if (type === "Directory") return yield* new UnreadableFile({ path, found: "directory", expected: readable })
  const chunks = files
    .stream(path, { chunkSize })
    .pipe(Stream.mapError(refuseReading(path)), Stream.buffer({ capacity: 2 }))
  if (type !== "File") return { size: undefined, chunks }
  const check = checkUnchanged(path, info).pipe(Effect.provideService(FileSystem.FileSystem, files))
  return { size: Number(size), chunks: Stream.concat(chunks, Stream.drain(Stream.fromEffect(check))) }
})
