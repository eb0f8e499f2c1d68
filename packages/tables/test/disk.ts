/**
 * The services that tables ask for, over the disk of the machine, in a folder of their own that is removed afterwards.
 *
 * @since 0.1.0
 */
import { createReadStream, type Stats } from "node:fs"
import * as fs from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { type PlatformError, systemError } from "effect/PlatformError"
import * as Sink from "effect/Sink"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"

const refuse = (cause: unknown): PlatformError => {
  const { code } = cause as NodeJS.ErrnoException
  return systemError({ _tag: code === "ENOENT" ? "NotFound" : "Unknown", module: "FileSystem", method: "disk", cause })
}

const attempt = <A>(ask: () => Promise<A>) => Effect.tryPromise({ try: ask, catch: refuse })

const typeOf = (stats: Stats) => (stats.isDirectory() ? "Directory" : stats.isFile() ? "File" : "CharacterDevice")

const disk = FileSystem.layerNoop({
  stat: (path) =>
    attempt(() => fs.stat(path)).pipe(
      Effect.map(
        (stats) =>
          ({
            type: typeOf(stats),
            size: BigInt(stats.size),
            mode: stats.mode,
            mtime: Option.some(stats.mtime),
          }) as FileSystem.File.Info,
      ),
    ),
  stream: (path, options) => {
    const highWaterMark = Number(options?.chunkSize ?? 2 ** 16)
    const end = options?.bytesToRead === undefined ? {} : { end: Number(options.bytesToRead) - 1 }
    const reading = createReadStream(path, { highWaterMark, ...end })
    return Stream.fromAsyncIterable<Uint8Array, PlatformError>(reading, refuse)
  },
  open: (path, options) =>
    Effect.acquireRelease(
      attempt(() => fs.open(path, options?.flag, options?.mode)),
      (file) => Effect.promise(() => file.close()),
    ).pipe(
      Effect.map(
        (file) =>
          ({
            writeAll: (bytes: Uint8Array) => attempt(() => file.writeFile(bytes)),
            read: (buffer: Uint8Array, options) =>
              Effect.map(
                attempt(() => file.read(buffer, 0, buffer.length, Number(options?.position ?? 0n))),
                ({ bytesRead }) => bytesRead,
              ),
          }) as FileSystem.File,
      ),
    ),
  truncate: (path, length) => attempt(() => fs.truncate(path, Number(length ?? 0))),
  readDirectory: (path) => attempt(() => fs.readdir(path)),
  readFile: (path) => attempt(() => fs.readFile(path)),
  copyFile: (from, to) => attempt(() => fs.copyFile(from, to)),
  readFileString: (path) => attempt(() => fs.readFile(path, "utf8")),
  rename: (from, to) => attempt(() => fs.rename(from, to)),
  remove: (path, options) => attempt(() => fs.rm(path, options as { readonly force: boolean })),
  realPath: (path) => attempt(() => fs.realpath(path)),
})

/** A folder with the names of the files in it, and what standard output was given. */
export interface Folder {
  readonly path: (name: string) => string
  readonly write: (name: string, bytes: Uint8Array | string) => Promise<void>
  readonly read: (name: string) => Promise<string>
  readonly list: () => Promise<ReadonlyArray<string>>
  readonly printed: () => string
  readonly run: <A, E>(effect: Effect.Effect<A, E, FileSystem.FileSystem | Stdio.Stdio>) => Promise<A>
}

/** Uses a folder. Standard input holds `input`. */
export const inFolder = async <A>(
  use: (folder: Folder) => Promise<A>,
  input: Uint8Array = new Uint8Array(0),
): Promise<A> => {
  const root = await fs.mkdtemp(join(tmpdir(), "tables-"))
  let printed = ""
  const print = (part: string | Uint8Array) =>
    Effect.sync(() => {
      printed += Buffer.from(part).toString()
    })
  const stdio = Stdio.layerTest({ stdin: Stream.succeed(input), stdout: () => Sink.forEach(print) })
  const path = (name: string) => join(root, name)
  const folder: Folder = {
    path,
    write: (name, bytes) => fs.writeFile(path(name), bytes),
    read: (name) => fs.readFile(path(name), "utf8"),
    list: () => fs.readdir(root),
    printed: () => printed,
    run: (effect) => Effect.runPromise(Effect.provide(effect, Layer.merge(disk, stdio))),
  }
  try {
    return await use(folder)
  } finally {
    await fs.rm(root, { recursive: true })
  }
}

/** Takes the name of the folder out of a message. */
export const withoutFolder = (message: string): string => message.replaceAll(/[^\s'“]*tables-\w+[/\\]/g, "")
