/**
 * A file that appears whole or not at all: it is written under a temporary name in the same folder and takes its own name
 * only when it is kept. Standard output and devices have no such choice and are written to as it goes. A file whose name ends
 * in `.gz` or `.zst` is compressed on the way.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FileSystem from "effect/FileSystem"
import * as Scope from "effect/Scope"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { findCompression, makeCompressor } from "./Compression.ts"
import type { UnwritableFile } from "./TableError.ts"
import { standardStream } from "./TableFormat.ts"
import { type FilePlace, findWritePlace, makeToken, partOf, refuseWrite } from "./WritePlace.ts"

/** A file being written. Without `keep` nothing is left of it once its scope closes. */
export interface WholeFile {
  readonly write: (bytes: Uint8Array) => Effect.Effect<void, UnwritableFile>
  readonly keep: Effect.Effect<void, UnwritableFile>
}

const toStandardOutput = Effect.map(
  Stdio.Stdio,
  (stdio): WholeFile => ({
    write: (bytes) =>
      Stream.run(Stream.succeed(bytes), stdio.stdout({ endOnDone: false })).pipe(
        Effect.mapError(refuseWrite(standardStream)),
      ),
    keep: Effect.void,
  }),
)

const toDevice = Effect.fnUntraced(function* (path: string) {
  const files = yield* FileSystem.FileSystem
  const file = yield* files.open(path, { flag: "a" })
  return {
    write: (bytes) => Effect.mapError(file.writeAll(bytes), refuseWrite(path)),
    keep: Effect.void,
  } satisfies WholeFile
})

const toTemporary = Effect.fnUntraced(function* (place: FilePlace) {
  const files = yield* FileSystem.FileSystem
  const temporary = partOf(place, yield* makeToken)
  const opened = yield* Scope.make()
  let isKept = false
  const close = Scope.close(opened, Exit.void)
  const discard = Effect.suspend(() => (isKept ? Effect.void : files.remove(temporary, { force: true })))
  const file = yield* Effect.acquireRelease(
    files.open(temporary, { flag: "wx", mode: place.mode }).pipe(Scope.provide(opened)),
    () => Effect.andThen(close, Effect.ignore(discard)),
  )
  const markKept = Effect.sync(() => {
    isKept = true
  })
  return {
    write: (bytes) => Effect.mapError(file.writeAll(bytes), refuseWrite(place.path)),
    keep: Effect.uninterruptible(
      Effect.mapError(
        close.pipe(Effect.andThen(files.rename(temporary, place.target)), Effect.andThen(markKept)),
        refuseWrite(place.path),
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
  const place = yield* findWritePlace(path)
  switch (place._tag) {
    case "StandardOutput":
      return yield* toStandardOutput
    case "Device":
      return yield* Effect.mapError(toDevice(path), refuseWrite(path))
    case "File":
      return yield* Effect.mapError(toTemporary(place), refuseWrite(path))
  }
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
