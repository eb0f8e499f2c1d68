import { readFile } from "node:fs/promises"
import { gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from "node:zlib"
import {
  findCompression,
  inflateBytes,
  openTable,
  type Table,
  tellTableError,
  UnreadableFile,
  writeWhole,
} from "@jiceng/tables"
import { anyChunks } from "@jiceng/tables/testing"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeCompressor } from "../src/Compression.ts"
import { type Folder, inFolder, withoutFolder } from "./disk.ts"
import { cellsOf, concat, encode } from "./rows.ts"

const archivers = { gzip: gzipSync, zstd: zstdCompressSync }

const names = { gzip: "members.csv.gz", zstd: "members.csv.zst" }

const compressions = ["gzip", "zstd"] as const

const plain = { encoding: "auto", wanted: [] } as const

const readAll = ({ run, path }: Folder, name: string) =>
  run(
    Effect.scoped(
      Effect.flatMap(openTable(path(name), plain), ({ blocks }: Table) =>
        Effect.map(Stream.runCollect(blocks), cellsOf),
      ),
    ),
  )

const failure = async (folder: Folder, name: string) => {
  const error = await folder.run(
    Effect.scoped(
      Effect.flip(Effect.flatMap(openTable(folder.path(name), plain), ({ blocks }) => Stream.runDrain(blocks))),
    ),
  )
  return [error._tag, withoutFolder(error.message), withoutFolder(tellTableError(error, "zh"))]
}

const inflate = (name: string, ...chunks: ReadonlyArray<Uint8Array>) =>
  Effect.map(Stream.runCollect(inflateBytes(name, Stream.fromIterable(chunks))), concat)

const csv = `id,points\n${"A1,60.5\n".repeat(50_000)}`

describe("findCompression", () => {
  it.each([
    ["members.csv.gz", "gzip"],
    ["MEMBERS.CSV.GZ", "gzip"],
    ["members.ndjson.zst", "zstd"],
    ["members.csv", undefined],
    ["members.gz.csv", undefined],
    ["-", undefined],
  ])("%s is compressed with %s", (path, compression) => {
    expect(findCompression(path)).toBe(compression)
  })
})

describe("a compressed table", () => {
  it.each(compressions)("in %s is read like the plain one", (compression) =>
    inFolder(async (folder) => {
      await folder.write(names[compression], archivers[compression](csv))
      const cells = await readAll(folder, names[compression])
      expect(cells).toHaveLength(50_000)
      expect(cells[49_999]).toEqual(["A1", "60.5"])
    }),
  )

  it.each(compressions)("of several parts in %s is read whole", (compression) =>
    inFolder(async (folder) => {
      const parts = ["id,points\n", "A1,6\n"].map((part) => archivers[compression](part))
      await folder.write(names[compression], concat(parts))
      expect(await readAll(folder, names[compression])).toEqual([["A1", "6"]])
    }),
  )

  it.each([
    ["gzip", "gz", gunzipSync],
    ["zstd", "zst", zstdDecompressSync],
  ] as const)("in %s is written by the ending of its name", (_, ending, decompress) =>
    inFolder(async ({ run, path, list }) => {
      await run(writeWhole(path(`out.csv.${ending}`), Stream.make(encode("id,"), encode(""), encode(csv))))
      expect(await list()).toEqual([`out.csv.${ending}`])
      expect(decompress(await readFile(path(`out.csv.${ending}`))).toString()).toBe(`id,${csv}`)
    }),
  )

  it("is written to the same bytes each time", () =>
    inFolder(async ({ run, path, read }) => {
      for (const name of ["a.csv.gz", "b.csv.gz"]) await run(writeWhole(path(name), Stream.make(encode(csv))))
      expect(await read("a.csv.gz")).toBe(await read("b.csv.gz"))
    }))
})

describe("archives that are not sound", () => {
  const cases = compressions.flatMap((compression) => {
    const whole = archivers[compression](csv)
    const changed = Uint8Array.from(whole)
    const near = whole.length - 6
    changed[near] = (changed[near] as number) ^ 1
    return [
      ["cut short", compression, whole.subarray(0, whole.length - 3)],
      ["empty", compression, new Uint8Array(0)],
      ["no archive", compression, encode(csv)],
      ["with bytes behind the end", compression, concat([whole, encode("more")])],
      ...(compression === "gzip" ? [["changed on the way", compression, changed] as const] : []),
    ] as const
  })

  it.each(cases)("%s, %s", (_, compression, bytes) =>
    inFolder(async (folder) => {
      await folder.write(names[compression], bytes)
      expect(await failure(folder, names[compression])).toMatchSnapshot()
    }),
  )

  it("a table that is compressed but named as if it were not is an error", () =>
    inFolder(async (folder) => {
      await folder.write("members.csv", gzipSync(csv))
      expect(await failure(folder, "members.csv")).toMatchSnapshot()
    }))
})

describe("a file that cannot be read any further", () => {
  it.each(compressions)("is that error, and none of the archive, %s", async (compression) => {
    const whole = archivers[compression](csv)
    const refusal = new UnreadableFile({ path: "a", found: "EIO", expected: { zh: "可读", en: "readable" } })
    const chunks = Stream.concat(Stream.succeed(whole.subarray(0, 50)), Stream.fail(refusal))
    const error = await Effect.runPromise(Effect.flip(Stream.runDrain(inflateBytes(names[compression], chunks))))
    expect(error).toBe(refusal)
  })
})

describe("memory", () => {
  it("an archive that inflates to gigabytes only streams", async () => {
    const mebibyte = new Uint8Array(2 ** 20)
    const bomb = zstdCompressSync(new Uint8Array(2 ** 28))
    const before = process.memoryUsage().rss
    let peak = before
    let length = 0
    const chunks = Stream.fromIterable(Array.from({ length: 8 }, () => bomb))
    await Effect.runPromise(
      Stream.runForEach(inflateBytes("bomb.zst", chunks), (chunk) =>
        Effect.sync(() => {
          length += chunk.length
          peak = Math.max(peak, process.memoryUsage().rss)
        }),
      ),
    )
    expect(length).toBe(2 ** 31)
    expect((peak - before) / mebibyte.length).toBeLessThan(200)
  }, 60_000)

  it("what is not asked for is not inflated", async () => {
    const first = await Effect.runPromise(
      Stream.runHead(inflateBytes("bomb.gz", Stream.succeed(gzipSync(new Uint8Array(2 ** 26))))),
    )
    expect(first).toMatchObject({ _tag: "Some" })
  })
})

describe("laws", () => {
  const anyCompression = fc.constantFrom(...compressions)

  it("what is compressed is inflated back, wherever chunks begin", async () => {
    const anyPieces = anyChunks(fc.uint8Array({ maxLength: 300 }))
    await fc.assert(
      fc.asyncProperty(
        anyPieces,
        anyCompression,
        fc.integer({ min: 1, max: 40 }),
        async (pieces, compression, size) => {
          const name = names[compression]
          const inflated = Effect.gen(function* () {
            const { push, end } = yield* makeCompressor(name, compression)
            const pushed = yield* Effect.forEach(pieces.chunks, push)
            const archive = concat([...pushed, yield* end])
            const cut = Array.from({ length: Math.ceil(archive.length / size) }, (_, at) =>
              archive.slice(at * size, (at + 1) * size),
            )
            return yield* inflate(name, ...cut)
          })
          expect(await Effect.runPromise(inflated)).toEqual(pieces.whole)
        },
      ),
    )
  })

  it("an archive that is cut short anywhere is an error", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array(),
        anyCompression,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (bytes, compression, share) => {
          const whole = archivers[compression](bytes)
          const short = whole.subarray(0, Math.floor(share * whole.length))
          const error = await Effect.runPromise(Effect.flip(inflate(names[compression], short)))
          expect(error).toMatchObject({ _tag: "DamagedFile" })
        },
      ),
    )
  })
})
