/**
 * Files that are written together, and that a later run can go on with where an earlier one was killed. Like whole files they
 * are written under temporary names and take their own names only when they are kept.
 *
 * Laws:
 *
 * - files that were gone on with are those that were written at once
 * - what was left is gone on with only under its own key
 *
 * @since 0.1.0
 */
import { crc32 } from "node:zlib"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import * as Scope from "effect/Scope"
import { findCompression } from "./Compression.ts"
import { type Extent, findSavedWork, logOf, type SavedWork } from "./SavedWork.ts"
import type { UnwritableFile } from "./TableError.ts"
import { type FilePlace, findWritePlace, makeToken, partOf, refuseWrite } from "./WritePlace.ts"

/** Files being written. */
export interface LastingFiles {
  /** One function for each file. */
  readonly writes: ReadonlyArray<(bytes: Uint8Array) => Effect.Effect<void, UnwritableFile>>
  /** What was noted where the files are gone on from; `undefined` where they are begun. */
  readonly reached: unknown
  /** Notes that what is written so far can be gone on from. */
  readonly save: (note: unknown) => Effect.Effect<void, UnwritableFile>
  readonly keep: Effect.Effect<void, UnwritableFile>
}

/**
 * What becomes of work: `begin` leaves alone what an earlier run left, and removes its own files unless they are kept;
 * `goOn` takes the work up that came furthest, and leaves its own to be taken up.
 */
export type Manner = "begin" | "goOn"

/** Which work this is: what was left is taken up only under the same key, a text without line breaks. */
export interface Work {
  readonly key: string
  readonly manner: Manner
}

/**
 * Finds where files are written to, if all of them are plain files: only those can be gone on with.
 *
 * @category finding
 * @since 0.1.0
 */
export const findLastingPlaces = Effect.fnUntraced(function* (paths: ReadonlyArray<string>) {
  const places = yield* Effect.forEach(paths, findWritePlace)
  const plain = places.filter((place): place is FilePlace => place._tag === "File")
  const isPlain = plain.length === paths.length && paths.every((path) => findCompression(path) === undefined)
  return isPlain ? plain : undefined
})

const removeWork = (
  files: FileSystem.FileSystem,
  places: ReadonlyArray<FilePlace>,
  token: string,
): Effect.Effect<void> => {
  const names = [...places.map((place) => partOf(place, token)), logOf(places[0] as FilePlace, token)]
  return Effect.forEach(names, (name) => Effect.ignore(files.remove(name, { force: true })), { discard: true })
}

/** Opens a file at the end of what of it counts, or makes it. */
const openAt = Effect.fnUntraced(function* (path: string, length: number | undefined, mode: number | undefined) {
  const files = yield* FileSystem.FileSystem
  if (length === undefined) return yield* files.open(path, { flag: "wx", mode })
  yield* files.truncate(path, length)
  return yield* files.open(path, { flag: "a" })
})

/** A file, and how much has been written to it. */
const openPart = Effect.fnUntraced(function* (place: FilePlace, token: string, extent: Extent | undefined) {
  const file = yield* openAt(partOf(place, token), extent?.length, place.mode)
  let { length, sum } = extent ?? { length: 0, sum: 0 }
  return {
    extent: (): Extent => ({ length, sum }),
    write: (bytes: Uint8Array) => {
      length += bytes.length
      sum = crc32(bytes, sum)
      return Effect.mapError(file.writeAll(bytes), refuseWrite(place.path))
    },
  }
})

const encoder = new TextEncoder()

/**
 * Opens files to be written together.
 *
 * @category writing
 * @since 0.1.0
 */
export const openLasting = Effect.fnUntraced(function* (places: ReadonlyArray<FilePlace>, { key, manner }: Work) {
  const [first] = places as readonly [FilePlace, ...ReadonlyArray<FilePlace>]
  const files = yield* FileSystem.FileSystem
  const refuse = <A, R>(effect: Effect.Effect<A, PlatformError, R>) => Effect.mapError(effect, refuseWrite(first.path))
  const left: ReadonlyArray<SavedWork> = manner === "goOn" ? yield* findSavedWork(places, key) : []
  const savepoint = left[0]?.savepoint
  const [token, logLength] =
    savepoint === undefined ? [yield* makeToken, undefined] : [left[0]?.token ?? "", left[0]?.logLength]
  const opened = yield* Scope.make()
  const close = Scope.close(opened, Exit.void)
  let ending: "remove" | "leave" | "kept" = savepoint === undefined ? "remove" : "leave"
  yield* Effect.addFinalizer(() =>
    Effect.andThen(
      close,
      Effect.suspend(() => (ending === "remove" ? removeWork(files, places, token) : Effect.void)),
    ),
  )
  const log = yield* refuse(Scope.provide(openAt(logOf(first, token), logLength, undefined), opened))
  if (savepoint === undefined) yield* refuse(log.writeAll(encoder.encode(`${key}\n`)))
  const parts = yield* Effect.forEach(places, (place, index) =>
    Effect.mapError(Scope.provide(openPart(place, token, savepoint?.extents[index]), opened), refuseWrite(place.path)),
  )
  const keepAll = Effect.gen(function* () {
    yield* close
    yield* Effect.forEach(places, (place) =>
      Effect.mapError(files.rename(partOf(place, token), place.target), refuseWrite(place.path)),
    )
    ending = "kept"
    yield* Effect.forEach([{ token }, ...left], (work) => removeWork(files, places, work.token))
  })
  return {
    writes: parts.map(({ write }) => write),
    reached: savepoint?.note,
    save: (note) => {
      const line = JSON.stringify({ extents: parts.map(({ extent }) => extent()), note })
      if (manner === "goOn") ending = "leave"
      return refuse(log.writeAll(encoder.encode(`${line}\n`)))
    },
    keep: Effect.uninterruptible(keepAll),
  } satisfies LastingFiles
})
