/**
 * Files that are written together, and that a later run can go on with where an earlier one was killed. Like whole files they
 * are written under temporary names and take their own names only when they are kept, the first of them last. Work is gone on
 * with in a copy, since nobody can tell whether the run that left it is still writing.
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
 * What becomes of work: `begin` removes its own files unless they are kept; `goOn` takes the work up that came furthest, and
 * leaves its own to be taken up. What was left is removed once there is something in its place.
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

/** Removes work that has not grown since it was found: what has grown is being written by another run. */
const removeLeft = Effect.fnUntraced(function* (places: ReadonlyArray<FilePlace>, { token, logLength }: SavedWork) {
  const files = yield* FileSystem.FileSystem
  const log = yield* files.stat(logOf(places[0] as FilePlace, token))
  if (Number(log.size) === logLength) yield* removeWork(files, places, token)
})

/** A file of work that is gone on with: where it is copied from, and as far as it counts. */
interface Origin {
  readonly path: string
  readonly extent: Extent
}

/** Opens a file at the end of a copy of its origin, or makes it. */
const openAt = Effect.fnUntraced(function* (path: string, origin: Origin | undefined, mode: number | undefined) {
  const files = yield* FileSystem.FileSystem
  if (origin === undefined) return yield* files.open(path, { flag: "wx", mode })
  yield* files.copyFile(origin.path, path)
  yield* files.truncate(path, origin.extent.length)
  return yield* files.open(path, { flag: "a" })
})

/** A file, and how much has been written to it. */
const openPart = Effect.fnUntraced(function* (place: FilePlace, token: string, origin: Origin | undefined) {
  const file = yield* openAt(partOf(place, token), origin, place.mode)
  let { length, sum } = origin?.extent ?? { length: 0, sum: 0 }
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
  const left = yield* findSavedWork(places, key)
  const [furthest] = manner === "goOn" ? left : []
  const removable = manner === "goOn" ? left : left.filter(({ savepoint }) => savepoint !== undefined)
  const origin = furthest?.savepoint && { token: furthest.token, savepoint: furthest.savepoint }
  const token = yield* makeToken
  const opened = yield* Scope.make()
  const close = Scope.close(opened, Exit.void)
  let ending: "remove" | "leave" | "kept" = "remove"
  yield* Effect.addFinalizer(() =>
    Effect.andThen(
      close,
      Effect.suspend(() => (ending === "remove" ? removeWork(files, places, token) : Effect.void)),
    ),
  )
  const log = yield* refuse(Scope.provide(files.open(logOf(first, token), { flag: "wx" }), opened))
  const writeLog = (line: string) => refuse(log.writeAll(encoder.encode(`${line}\n`)))
  yield* writeLog(key)
  const parts = yield* Effect.forEach(places, (place, index) => {
    const extent = origin?.savepoint.extents[index]
    const copied = origin && extent && { path: partOf(place, origin.token), extent }
    return Effect.mapError(Scope.provide(openPart(place, token, copied), opened), refuseWrite(place.path))
  })
  const removeAllLeft = Effect.provideService(
    Effect.forEach(removable, (work) => Effect.ignore(removeLeft(places, work)), { discard: true }),
    FileSystem.FileSystem,
    files,
  )
  const save = Effect.fnUntraced(function* (note: unknown) {
    yield* writeLog(JSON.stringify({ extents: parts.map(({ extent }) => extent()), note }))
    if (manner === "begin" || ending === "leave") return
    ending = "leave"
    yield* removeAllLeft
  })
  const keepAll = Effect.gen(function* () {
    yield* close
    yield* Effect.forEach(places.toReversed(), (place) =>
      Effect.mapError(files.rename(partOf(place, token), place.target), refuseWrite(place.path)),
    )
    ending = "kept"
    yield* removeWork(files, places, token)
    yield* removeAllLeft
  })
  return {
    writes: parts.map(({ write }) => write),
    reached: origin?.savepoint.note,
    save,
    keep: Effect.uninterruptible(keepAll),
  } satisfies LastingFiles
})
