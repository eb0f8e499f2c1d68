/**
 * Compressed tables: gzip (`.gz`) and Zstandard (`.zst`), told by the last ending of a file's name, in and out. Bytes are
 * inflated as they are asked for, so an archive that inflates to more than any disk holds only streams. An archive that is
 * cut short, was changed, or has anything behind its end is an error, however much of it could be read.
 *
 * Laws:
 *
 * - what is compressed is inflated back, wherever chunks begin
 * - an archive that is cut short anywhere is an error
 *
 * @since 0.1.0
 */
import { Readable, type Transform } from "node:stream"
import * as zlib from "node:zlib"
import type { Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { DamagedFile, UnknownFormat } from "./TableError.ts"

/** A way of compressing a file (压缩方式). */
export const Compression = Schema.Literals(["gzip", "zstd"])
export type Compression = typeof Compression.Type

/** Compresses bytes as they come. */
export interface Compressor {
  /** Takes the next bytes and gives those that are ready. */
  readonly push: (bytes: Uint8Array) => Effect.Effect<Uint8Array>
  /** Gives the last bytes. Nothing may be pushed afterwards. */
  readonly end: Effect.Effect<Uint8Array>
}

const endings: Readonly<Record<Compression, RegExp>> = { gzip: /\.gz$/i, zstd: /\.zst$/i }

/**
 * Finds how the file at a path is compressed: `undefined` where it is not.
 *
 * @category finding
 * @since 0.1.0
 * @example
 * ```ts
 * import { findCompression } from "@jiceng/tables"
 *
 * findCompression("members.csv.gz") // => "gzip"
 * findCompression("members.csv") // => undefined
 * ```
 */
export const findCompression = (path: string): Compression | undefined =>
  Compression.literals.find((compression) => endings[compression].test(path))

/**
 * Takes the ending of its compression off a path.
 *
 * @category finding
 * @since 0.1.0
 */
export const withoutCompression = (path: string): string => {
  const compression = findCompression(path)
  return compression === undefined ? path : path.replace(endings[compression], "")
}

const newerNode: Words = { zh: "支持 Zstandard 的 Node.js(22.15 起)", en: "a Node.js with Zstandard, from 22.15 on" }

/** Zstandard is younger than the rest of `node:zlib`. */
const makeTransform = (
  path: string,
  makers: { readonly gzip: () => Transform; readonly zstd: (() => Transform) | undefined },
  compression: Compression,
) =>
  Effect.suspend(() => {
    const make = makers[compression]
    return make === undefined
      ? Effect.fail(new UnknownFormat({ path, found: ".zst", expected: newerNode }))
      : Effect.succeed(make())
  })

const { createZstdCompress, createZstdDecompress } = zlib as Partial<typeof zlib>

const compressors = { gzip: () => zlib.createGzip(), zstd: createZstdCompress && (() => createZstdCompress()) }

const chunkSize = 2 ** 18

const inflaters = {
  gzip: () => zlib.createGunzip({ chunkSize }),
  zstd: createZstdDecompress && (() => createZstdDecompress({ chunkSize })),
}

const archives: Readonly<Record<Compression, Words>> = {
  gzip: { zh: "完整的 gzip 文件", en: "a gzip file that is whole" },
  zstd: { zh: "完整的 Zstandard 文件", en: "a Zstandard file that is whole" },
}

/** Inflates with back pressure: nothing is read before what it inflates to has been taken. */
async function* inflate(chunks: AsyncIterable<Uint8Array>, inflater: Transform) {
  let arrived = 0
  const count = async function* () {
    for await (const chunk of chunks) {
      arrived += chunk.length
      yield chunk
    }
  }
  const source = Readable.from(count(), { objectMode: false, highWaterMark: 1 })
  source.on("error", (error) => inflater.destroy(error))
  try {
    yield* source.pipe(inflater) as AsyncIterable<Uint8Array>
    const { bytesWritten } = inflater as Transform & zlib.Zlib
    if (bytesWritten < arrived) throw new Error(`${arrived - bytesWritten} bytes behind the end`)
  } finally {
    source.destroy()
    inflater.destroy()
  }
}

/**
 * Inflates the bytes of the file at a path, if it is compressed.
 *
 * @category reading
 * @since 0.1.0
 */
export const inflateBytes = <E extends { readonly _tag: string }>(
  path: string,
  chunks: Stream.Stream<Uint8Array, E>,
): Stream.Stream<Uint8Array, E | DamagedFile | UnknownFormat> => {
  const compression = findCompression(path)
  if (compression === undefined) return chunks
  const refuse = (cause: unknown) =>
    cause instanceof Error && "_tag" in cause
      ? (cause as unknown as E)
      : new DamagedFile({ path, found: cause instanceof Error ? cause.message : "", expected: archives[compression] })
  return Stream.unwrap(
    Effect.map(makeTransform(path, inflaters, compression), (inflater) =>
      Stream.fromAsyncIterable(inflate(Stream.toAsyncIterable(chunks), inflater), refuse),
    ),
  )
}

/**
 * Compresses with a transform of `node:zlib`, or any other.
 *
 * @category writing
 * @since 0.1.0
 */
export const compressWith = (transform: Transform): Compressor => {
  let ready: Array<Uint8Array> = []
  transform.on("data", (piece: Uint8Array) => ready.push(piece))
  const settle = (write: (settled: () => void) => void) =>
    Effect.callback<Uint8Array>((resume) =>
      write(() => {
        resume(Effect.succeed(Buffer.concat(ready)))
        ready = []
      }),
    )
  return {
    push: (bytes) => settle((settled) => transform.write(bytes, () => settled())),
    end: settle((settled) => {
      transform.once("end", settled)
      transform.end()
    }),
  }
}

/**
 * Makes a compressor for the file at a path.
 *
 * @category writing
 * @since 0.1.0
 */
export const makeCompressor = (path: string, compression: Compression): Effect.Effect<Compressor, UnknownFormat> =>
  Effect.map(makeTransform(path, compressors, compression), compressWith)
