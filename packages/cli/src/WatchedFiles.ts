/**
 * Files that have to stay as they are while a run reads them, one after another, and until they are hashed.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import { BadCall } from "./BadCall.ts"
import type { RunFile } from "./RunFiles.ts"

/** Tells what changes with the content of a file; nothing where there is no file. */
const lookAt = Effect.fnUntraced(function* ({ path }: RunFile) {
  const files = yield* FileSystem.FileSystem
  const look = Effect.map(files.stat(path), ({ size, mtime, ino }) =>
    [size, Option.getOrUndefined(mtime)?.getTime(), Option.getOrUndefined(ino)].join(" "),
  )
  return yield* Effect.orElseSucceed(look, () => "")
})

/**
 * Notes how files are, and gives what fails where one of them is another by then.
 *
 * @category checking
 * @since 0.1.0
 */
export const watchFiles = Effect.fnUntraced(function* (watched: ReadonlyArray<RunFile>) {
  const before = yield* Effect.forEach(watched, lookAt)
  return Effect.gen(function* () {
    const after = yield* Effect.forEach(watched, lookAt)
    const changed = watched.filter((_, index) => before[index] !== after[index])
    if (changed.length > 0) {
      const told = changed.map(({ use, path }) => `${path}: ${use} was changed during the run: it has no manifest`)
      return yield* new BadCall({ message: told.join("\n") })
    }
  })
})
