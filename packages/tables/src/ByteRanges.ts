/**
 * Ranges of the bytes of a file, read one after another in any order, for formats that tell at their end what they hold.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type * as Scope from "effect/Scope"
import { refuseOpening, refuseReading } from "./ByteSource.ts"
import { DamagedFile, type NoSuchFile, UnreadableFile } from "./TableError.ts"

/** A file whose bytes can be asked for. */
export interface ByteRanges {
  readonly size: number
  /** Reads the bytes from a place up to another. */
  readonly read: (from: number, to: number) => Effect.Effect<Uint8Array, DamagedFile | UnreadableFile>
  /** Tells how many bytes have been read so far. */
  readonly bytesRead: Effect.Effect<number>
}

const onDisk: Words = {
  zh: "磁盘上的文件,此格式要从末尾读起",
  en: "a file on a disk: this format is read from its end",
}

const unchanged: Words = { zh: "读取期间不变的文件", en: "a file that does not change while it is read" }

/**
 * Opens a file to read ranges of it, for as long as its scope is open.
 *
 * @category reading
 * @since 0.1.0
 */
export const openRanges = Effect.fnUntraced(function* (
  path: string,
): Effect.fn.Return<ByteRanges, NoSuchFile | UnreadableFile, FileSystem.FileSystem | Scope.Scope> {
  const files = yield* FileSystem.FileSystem
  const { size: bytes, type } = yield* Effect.mapError(files.stat(path), refuseOpening(path))
  if (type !== "File") return yield* new UnreadableFile({ path, found: type, expected: onDisk })
  const size = Number(bytes)
  const file = yield* Effect.mapError(files.open(path, { flag: "r" }), refuseOpening(path))
  let bytesRead = 0

  const read = Effect.fnUntraced(function* (from: number, to: number) {
    const range = new Uint8Array(to - from)
    for (let done = 0; done < range.length; ) {
      const position = BigInt(from + done)
      const count = yield* Effect.mapError(file.read(range.subarray(done), { position }), refuseReading(path))
      if (count === 0) return yield* new DamagedFile({ path, found: `${from + done} bytes`, expected: unchanged })
      done += count
    }
    bytesRead += range.length
    return range
  })
  return { size, read, bytesRead: Effect.sync(() => bytesRead) }
})
