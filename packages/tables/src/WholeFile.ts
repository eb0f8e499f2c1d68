/**
 * A file that appears whole or not at all: it is written under a temporary name in the same folder and takes its own name
 * only when it is kept. Standard output and devices have no such choice and are written to as it goes. A file whose name ends
 * in `.gz` or `.zst` is compressed on the way.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import type { PlatformError } from "effect/PlatformError"
import * as Random from "effect/Random"
import * as Scope from "effect/Scope"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { showRefusal } from "./ByteSource.ts"
import { findCompression, makeCompressor } from "./Compression.ts"
import { UnwritableFile } from "./TableError.ts"
import { standardStream } from "./TableFormat.ts"

/** A file being written. Without `keep` nothing is left of it once its scope closes. */
export interface WholeFile {
  readonly write: (bytes: Uint8Array) => Effect.Effect<void, UnwritableFile>
  readonly keep: Effect.Effect<void, UnwritableFile>
}

const writable: Words = { zh: "可写入的文件", en: "a file that can be written" }

const refuse = (path: string) => (error: PlatformError) =>
  new UnwritableFile({ path, found: showRefusal(error), expected: writable })

const toStandardOutput = Effect.map(
  Stdio.Stdio,
  (stdio): WholeFile => ({
    write: (bytes) =>
      Stream.run(Stream.succeed(bytes), stdio.stdout({ endOnDone: false })).pipe(
        Effect.mapError(refuse(standardStream)),
      ),
    keep: Effect.void,
  }),
)

const toDevice = Effect.fnUntraced(function* (path: string) {
  const files = yield* FileSystem.FileSystem
  const file = yield* files.open(path, { flag: "a" })
  return {
    write: (bytes) => Effect.mapError(file.writeAll(bytes), refuse(path)),
    keep: Effect.void,
  } satisfies WholeFile
})

/** The mode is that of the file which is replaced, if there is one: what was private stays private. */
const toTemporary = Effect.fnUntraced(function* (path: string, target: string, mode: number | undefined) {
  const files = yield* FileSystem.FileSystem
  const temporary = `${target}.${(yield* Random.nextIntBetween(0, 2 ** 40)).toString(36)}.part`
  const opened = yield* Scope.make()
  let isKept = false
  const close = Scope.close(opened, Exit.void)
  const discard = Effect.suspend(() => (isKept ? Effect.void : files.remove(temporary, { force: true })))
  const file = yield* Effect.acquireRelease(
    files.open(temporary, { flag: "wx", mode }).pipe(Scope.provide(opened)),
    () => Effect.andThen(close, Effect.ignore(discard)),
  )
  const markKept = Effect.sync(() => {
    isKept = true
  })
  return {
    write: (bytes) => Effect.mapError(file.writeAll(bytes), refuse(path)),
    keep: Effect.uninterruptible(
      Effect.mapError(
        close.pipe(Effect.andThen(files.rename(temporary, target)), Effect.andThen(markKept)),
        refuse(path),
      ),
    ),
  } satisfies WholeFile
})

const compressed = Effect.fnUntraced(function* (path: string, file: WholeFile) {
  const compression = findCompression(path)
  if (compression === undefined) return file
  const { push, end } = yield* makeCompressor(path, compression)
  return {
    write: (bytes) => Effect.flatMap(push(bytes), file.write),
    keep: Effect.andThen(Effect.flatMap(end, file.write), file.keep),
  } satisfies WholeFile
})

const openPlain = Effect.fnUntraced(function* (path: string) {
  if (path === standardStream) return yield* toStandardOutput
  const files = yield* FileSystem.FileSystem
  const existing = yield* files.stat(path).pipe(
    Effect.map(Option.some),
    Effect.catchIf(
      ({ reason }) => reason._tag === "NotFound",
      () => Effect.succeedNone,
    ),
    Effect.mapError(refuse(path)),
  )
  if (Option.isNone(existing)) return yield* Effect.mapError(toTemporary(path, path, undefined), refuse(path))
  const { type, mode } = existing.value
  if (type === "Directory") return yield* new UnwritableFile({ path, found: "directory", expected: writable })
  if (type !== "File") return yield* Effect.mapError(toDevice(path), refuse(path))
  const target = yield* Effect.mapError(files.realPath(path), refuse(path))
  return yield* Effect.mapError(toTemporary(path, target, mode & 0o777), refuse(path))
})

/**
 * Opens a file for writing; `-` is standard output. A link is followed to the file that it stands for.
 *
 * @category writing
 * @since 0.1.0
 */
export const openWhole = Effect.fnUntraced(function* (path: string) {
  return yield* compressed(path, yield* openPlain(path))
})

/**
 * Writes bytes to a file, whole or not at all; `-` is standard output.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeWhole = <E, R>(path: string, bytes: Stream.Stream<Uint8Array, E, R>) =>
  Effect.scoped(
    Effect.gen(function* () {
      const file = yield* openWhole(path)
      yield* Stream.runForEach(bytes, file.write)
      yield* file.keep
    }),
  )
