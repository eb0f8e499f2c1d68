import { type Encoding, openTable, type ReadOptions, tellTableError } from "@jiceng/tables"
import { anyTexts } from "@jiceng/tables/testing"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csvText } from "../src/CsvText.ts"
import { type Folder, inFolder, withoutFolder } from "./disk.ts"
import { encodeGb18030 } from "./gb18030.ts"
import { parquetOf, textColumn, wholeColumn } from "./parquet.ts"
import { cellsOf, concat, decode, encode } from "./rows.ts"

const plain: ReadOptions = { encoding: "auto", wanted: [] }

/** Reads everything that a table is. */
const readAll = ({ run, path }: Folder, name: string, options = plain) =>
  run(
    Effect.scoped(
      Effect.gen(function* () {
        const { format, header, size, blocks, bytesRead } = yield* openTable(name === "-" ? name : path(name), options)
        const cells = cellsOf(yield* Stream.runCollect(blocks))
        return { format, header, size, cells, bytesRead: yield* bytesRead }
      }),
    ),
  )

const failure = ({ run, path }: Folder, name: string) =>
  run(
    Effect.scoped(openTable(name === "-" ? name : path(name), plain)).pipe(
      Effect.flip,
      Effect.map((error) => [error._tag, withoutFolder(error.message), withoutFolder(tellTableError(error, "zh"))]),
    ),
  )

describe("openTable", () => {
  it("a CSV file has a header, rows and a size", () =>
    inFolder(async (folder) => {
      await folder.write("members.csv", "id,points\nA1,60.5\nA2,7\n")
      expect(await readAll(folder, "members.csv")).toEqual({
        format: "csv",
        header: ["id", "points"],
        size: 23,
        cells: [
          ["A1", "60.5"],
          ["A2", "7"],
        ],
        bytesRead: 23,
      })
    }))

  it.each(["members.ndjson", "members.jsonl", "MEMBERS.NDJSON"])("%s is read as NDJSON", (name) =>
    inFolder(async (folder) => {
      await folder.write(name, '{"id":"A1","积分":60.50}\n')
      const table = await readAll(folder, name, { encoding: "auto", wanted: [["id"], ["points", "积分"]] })
      expect(table).toMatchObject({ format: "ndjson", header: ["id", "积分"], cells: [["A1", "60.50"]] })
    }),
  )

  it("a Parquet file has a header, rows and a size", () =>
    inFolder(async (folder) => {
      const bytes = parquetOf(2, [textColumn("id", "A1", "A2"), wholeColumn("points", 60, 7)])
      await folder.write("members.parquet", bytes)
      const { bytesRead, ...table } = await readAll(folder, "members.parquet")
      expect(table).toEqual({
        format: "csv",
        header: ["id", "points"],
        size: bytes.length,
        cells: [
          ["A1", "60"],
          ["A2", "7"],
        ],
      })
      expect(bytesRead).toBeGreaterThan(0)
    }))

  it("Parquet from standard input is an error", () =>
    inFolder(
      async (folder) => {
        expect(await failure(folder, "-")).toMatchSnapshot()
      },
      parquetOf(1, [textColumn("id", "A1")]),
    ))

  it("- is CSV from standard input, whose size is not known", () =>
    inFolder(async (folder) => {
      const table = await readAll(folder, "-")
      expect(table).toEqual({ format: "csv", header: ["id"], size: undefined, cells: [["A1"]], bytesRead: 6 })
    }, encode("id\nA1\n")))

  it("a sheet can only be named of a workbook", () =>
    inFolder(async ({ run, path, write }) => {
      await write("members.csv", "id\nA1\n")
      const opened = Effect.scoped(openTable(path("members.csv"), { ...plain, sheet: "一月" }))
      const error = await run(Effect.flip(opened))
      expect([withoutFolder(error.message), withoutFolder(tellTableError(error, "zh"))]).toEqual([
        "members.csv: found “一月”, expected a workbook (.xlsx), since only those have sheets",
        "members.csv: 发现“一月”,应为工作簿(.xlsx),只有它有工作表",
      ])
    }))

  it("a table without rows has none", () =>
    inFolder(async (folder) => {
      await folder.write("members.csv", "id,points\n")
      expect(await readAll(folder, "members.csv")).toMatchObject({ header: ["id", "points"], cells: [] })
    }))

  it("a table of many blocks is read whole", () =>
    inFolder(async (folder) => {
      await folder.write("members.csv", `id,points\n${"A1,60.5\n".repeat(300_000)}`)
      expect((await readAll(folder, "members.csv")).cells).toHaveLength(300_000)
    }))

  it.each([
    ["no file", "missing.csv", undefined],
    ["an ending of no format", "members.pdf", "id\n"],
    ["JSON that is no array", "members.json", "{}"],
    ["no ending", "members", "id\n"],
    ["an empty file", "members.csv", ""],
    ["names that are missing and doubled", "members.csv", "id,,points,id\n"],
    ["a header with a broken quote", "members.csv", '"id"x,points\n'],
    ["thousands of names that are missing", "members.csv", `id${",".repeat(5000)}\n`],
    ["UTF-16", "members.csv", "\ufeffid\n"],
    ["an empty key in NDJSON", "members.ndjson", '{"":1}\n'],
    ["no Parquet file", "missing.parquet", undefined],
    ["text named like Parquet", "members.parquet", "id,points\nA1,60.5\n"],
    ["Parquet that is packed once more", "members.parquet.gz", "PAR1"],
  ])("%s is an error", (title, name, content) =>
    inFolder(async (folder) => {
      const bytes = title === "UTF-16" ? Buffer.from(content ?? "", "utf16le") : content
      if (bytes !== undefined) await folder.write(name, bytes)
      expect(await failure(folder, name)).toMatchSnapshot()
    }),
  )

  it.each(["members.csv", "members.parquet"])("a folder named like a table is an error: %s", (name) =>
    inFolder(async (folder) => {
      const { mkdir } = await import("node:fs/promises")
      await mkdir(folder.path(name))
      expect(await failure(folder, name)).toMatchSnapshot()
    }),
  )
})

describe("laws", () => {
  it("a GB18030 table is read like its UTF-8 twin", async () => {
    const head = ["编号", "姓名", "所在社区"]
    const anyRows = fc.array(
      fc.tuple(fc.nat().map(String), fc.constantFrom("张三", "李四"), fc.constantFrom("东街", "西街")),
      {
        minLength: 1,
      },
    )
    await inFolder(async (folder) => {
      const anyEncoding = fc.constantFrom<Encoding>("auto", "gb18030")
      await fc.assert(
        fc.asyncProperty(anyRows, anyTexts, anyEncoding, async (rows, texts, encoding) => {
          const wide = encoding === "gb18030" ? [texts.header, ...texts.rows] : [head, ...rows]
          const text = csvText(wide).replaceAll("\ufeff", "〇")
          await folder.write("utf8.csv", text)
          await folder.write("gb.csv", encodeGb18030(text))
          const twin = await readAll(folder, "utf8.csv", { encoding: "utf-8", wanted: [] })
          const { header, cells } = await readAll(folder, "gb.csv", { encoding, wanted: [] })
          expect({ header, cells }).toEqual({ header: twin.header, cells: twin.cells })
        }),
        { numRuns: 50 },
      )
    })
  })
  it("every cell of a row that is not broken is text", async () => {
    const anyBytes = fc.constantFrom(encode("东街"), encode("a"), Uint8Array.of(0xff), Uint8Array.of(0xe4, 0xb8))
    await inFolder(async (folder) => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyBytes, { maxLength: 6 }), async (texts) => {
          const lines = texts.flatMap((text, at) => [encode(`P${at},`), text, encode("\n")])
          await folder.write("a.csv", concat([encode("id,village\n"), ...lines]))
          await folder.write(
            "a.parquet",
            parquetOf(texts.length, [
              textColumn("id", ...texts.map((_, at) => `P${at}`)),
              textColumn("village", ...texts),
            ]),
          )
          const isText = (text: Uint8Array) => text[0] !== 0xff && text.length !== 2
          const expected = texts.flatMap((text, at) => (isText(text) ? [[`P${at}`, decode(text)]] : []))
          for (const name of ["a.csv", "a.parquet"]) {
            expect((await readAll(folder, name, { encoding: "utf-8", wanted: [] })).cells).toEqual(expected)
          }
        }),
        { numRuns: 50 },
      )
    })
  })
})
