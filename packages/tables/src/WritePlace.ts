/**
 * Where a path is written to: standard output, a device, or a file, which is written under a temporary name in the same folder
 * first. A link is followed to the file that it stands for.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import type { PlatformError } from "effect/PlatformError"
import * as Random from "effect/Random"
import { showRefusal } from "./ByteSource.ts"
import { UnwritableFile } from "./TableError.ts"
import { standardStream } from "./TableFormat.ts"

/** A file: its path as it was given, the file that this stands for, and its mode where it is there already. */
export interface FilePlace {
  readonly _tag: "File"
  readonly path: string
  readonly target: string
  /** What was private stays private. */
  readonly mode: number | undefined
}

/** Where a path is written to. */
export type WritePlace = FilePlace | { readonly _tag: "StandardOutput" } | { readonly _tag: "Device" }

const writable: Words = { zh: "可写入的文件", en: "a file that can be written" }

/**
 * Makes the function that says why the system refused to write to a path.
 *
 * @category errors
 * @since 0.1.0
 */
export const refuseWrite = (path: string) => (error: PlatformError) =>
  new UnwritableFile({ path, found: showRefusal(error), expected: writable })

/**
 * Draws a word that tells the temporary files of a run from those of others.
 *
 * @category making
 * @since 0.1.0
 */
export const makeToken: Effect.Effect<string> = Effect.map(Random.nextIntBetween(0, 2 ** 40), (drawn) =>
  drawn.toString(36),
)

/**
 * Finds the temporary name of a file.
 *
 * @category finding
 * @since 0.1.0
 */
export const partOf = ({ target }: FilePlace, token: string): string => `${target}.${token}.part`

/**
 * Finds where a path is written to; `-` is standard output.
 *
 * @category finding
 * @since 0.1.0
 */
export const findWritePlace = Effect.fnUntraced(function* (
  path: string,
): Effect.fn.Return<WritePlace, UnwritableFile, FileSystem.FileSystem> {
  if (path === standardStream) return { _tag: "StandardOutput" }
  const files = yield* FileSystem.FileSystem
  const existing = yield* files.stat(path).pipe(
    Effect.map(Option.some),
    Effect.catchIf(
      ({ reason }) => reason._tag === "NotFound",
      () => Effect.succeedNone,
    ),
    Effect.mapError(refuseWrite(path)),
  )
  if (Option.isNone(existing)) return { _tag: "File", path, target: path, mode: undefined }
  const { type, mode } = existing.value
  if (type === "Directory") return yield* new UnwritableFile({ path, found: "directory", expected: writable })
  if (type !== "File") return { _tag: "Device" }
  const target = yield* Effect.mapError(files.realPath(path), refuseWrite(path))
  return { _tag: "File", path, target, mode: mode & 0o777 }
})
