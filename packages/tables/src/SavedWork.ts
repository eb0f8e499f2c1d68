/**
 * What a run left that was killed: files under their temporary names, and beside the first of them a log. Its first line is
 * the key of the work; each further line is a savepoint, which says how long every file was when it was reached, and what
 * their bytes add up to. A savepoint counts as long as the files still have these bytes.
 *
 * @since 0.1.0
 */
import { basename, dirname } from "node:path"
import { crc32 } from "node:zlib"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { type FilePlace, partOf } from "./WritePlace.ts"

/** A file up to some length, and the CRC-32 of it. */
export const Extent = Schema.Struct({ length: Schema.Int, sum: Schema.Int })
export type Extent = typeof Extent.Type

/** Every file up to where it was sound, and what the writer noted there. */
export const Savepoint = Schema.Struct({ extents: Schema.Array(Extent), note: Schema.Unknown })
export type Savepoint = typeof Savepoint.Type

/** Work that was left: the word in the names of its files, the length of its log, and its last savepoint that counts. */
export interface SavedWork {
  readonly token: string
  readonly logLength: number
  readonly savepoint: Savepoint | undefined
}

/**
 * Finds the name of the log of work on some files.
 *
 * @category finding
 * @since 0.1.0
 */
export const logOf = ({ target }: FilePlace, token: string): string => `${target}.${token}.saved`

const decodeSavepoint = Schema.decodeUnknownOption(Schema.fromJsonString(Savepoint))

const isExtentOf = Effect.fnUntraced(function* (path: string, { length, sum }: Extent) {
  const files = yield* FileSystem.FileSystem
  if (length === 0) return yield* Effect.as(files.stat(path), true)
  let read = 0
  let added = 0
  const add = (chunk: Uint8Array) =>
    Effect.sync(() => {
      read += chunk.length
      added = crc32(chunk, added)
    })
  yield* Stream.runForEach(files.stream(path, { bytesToRead: length, chunkSize: 2 ** 20 }), add)
  return read === length && added === sum
})

/** Whether every file still has the bytes that a savepoint counts on. */
const isSound = Effect.fnUntraced(function* ({ extents }: Savepoint, places: ReadonlyArray<FilePlace>, token: string) {
  if (extents.length !== places.length) return false
  const sound = yield* Effect.forEach(places, (place, index) =>
    isExtentOf(partOf(place, token), extents[index] as Extent).pipe(Effect.orElseSucceed(() => false)),
  )
  return sound.every((isOne) => isOne)
})

const readLog = Effect.fnUntraced(function* (places: ReadonlyArray<FilePlace>, token: string, key: string) {
  const files = yield* FileSystem.FileSystem
  const log = yield* files.readFile(logOf(places[0] as FilePlace, token))
  const [first, ...savepoints] = new TextDecoder().decode(log).split("\n").slice(0, -1) // what has no end was being written
  if (first !== key) return Option.none<SavedWork>()
  for (const line of savepoints.toReversed()) {
    const savepoint = Option.getOrUndefined(decodeSavepoint(line))
    if (savepoint === undefined || !(yield* isSound(savepoint, places, token))) continue
    return Option.some<SavedWork>({ token, logLength: log.length, savepoint })
  }
  return Option.some<SavedWork>({ token, logLength: log.length, savepoint: undefined })
})

const reachOf = ({ savepoint }: SavedWork): number => savepoint?.extents[0]?.length ?? -1

/**
 * Finds all work that was left on some files under a key, the work that came furthest first.
 *
 * @category finding
 * @since 0.1.0
 */
export const findSavedWork = Effect.fnUntraced(function* (places: ReadonlyArray<FilePlace>, key: string) {
  const files = yield* FileSystem.FileSystem
  const first = (places[0] as FilePlace).target
  const begins = `${basename(first)}.`
  const names = yield* files.readDirectory(dirname(first)).pipe(Effect.orElseSucceed(() => []))
  const tokens = names.flatMap((name) => {
    const token = name.startsWith(begins) ? /^(\w+)\.saved$/.exec(name.slice(begins.length))?.[1] : undefined
    return token === undefined ? [] : [token]
  })
  const found = yield* Effect.forEach(tokens, (token) =>
    readLog(places, token, key).pipe(Effect.orElseSucceed(() => Option.none<SavedWork>())),
  )
  return found.flatMap(Option.toArray).toSorted((one, other) => reachOf(other) - reachOf(one))
})
