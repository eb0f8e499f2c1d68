/**
 * The files of a run: what is read and what is written must be different ones, and of standard input and output each
 * serves only once.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { BadCall } from "./BadCall.ts"

/** A file of a run, and what it is for, such as `--out`. */
export interface RunFile {
  readonly use: string
  readonly path: string
}

/** Finds the one path that stands for a file, whatever links lead to it and whether or not it is there yet. */
const findTarget = Effect.fnUntraced(function* (path: string) {
  const files = yield* FileSystem.FileSystem
  const paths = yield* Path.Path
  const absolute = paths.resolve(path)
  const ofFolder = Effect.map(files.realPath(paths.dirname(absolute)), (folder) =>
    paths.join(folder, paths.basename(absolute)),
  )
  return yield* files.realPath(absolute).pipe(
    Effect.catch(() => ofFolder),
    Effect.orElseSucceed(() => absolute),
  )
})

const refuseTwice = Effect.fnUntraced(function* (files: ReadonlyArray<RunFile>, stream: string) {
  const [first, second] = files.filter(({ path }) => path === "-")
  if (first !== undefined && second !== undefined) {
    return yield* new BadCall({ message: `${first.use} and ${second.use} would both use ${stream}` })
  }
})

/**
 * Refuses files of a recorded run that cannot be read again: standard input and output, pipes and devices.
 *
 * @category checking
 * @since 0.1.0
 */
export const checkLasting = Effect.fnUntraced(function* (named: ReadonlyArray<RunFile>) {
  const files = yield* FileSystem.FileSystem
  for (const { use, path } of named) {
    const type = yield* Effect.map(files.stat(path), (info) => info.type).pipe(Effect.orElseSucceed(() => "File"))
    if (path === "-" || (type !== "File" && type !== "Directory")) {
      return yield* new BadCall({ message: `--manifest needs files that can be read again, and ${use} is ${path}` })
    }
  }
})

/**
 * Refuses a run that would write over what it reads, or write two things to one place.
 *
 * @category checking
 * @since 0.1.0
 */
export const checkFiles = Effect.fnUntraced(function* (read: ReadonlyArray<RunFile>, written: ReadonlyArray<RunFile>) {
  yield* refuseTwice(read, "stdin")
  yield* refuseTwice(written, "stdout")
  const taken = new Map<string, RunFile>()
  for (const file of read) taken.set(yield* findTarget(file.path), file)
  for (const file of written.filter(({ path }) => path !== "-")) {
    const target = yield* findTarget(file.path)
    const other = taken.get(target)
    if (other !== undefined) {
      return yield* new BadCall({ message: `${file.use} ${file.path} is also ${other.use}: it would be written over` })
    }
    taken.set(target, file)
  }
})
