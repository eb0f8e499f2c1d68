import { csvText, readRecords } from "@jiceng/tables"
import { anyTexts } from "@jiceng/tables/testing"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Folder, inFolder, withoutFolder } from "./disk.ts"
import { concat, encode } from "./rows.ts"

const readAll = ({ run, path }: Folder, name: string) => run(readRecords(path(name)))

describe("readRecords", () => {
  it("a row of CSV is a record", () =>
    inFolder(async (folder) => {
      await folder.write("pay.csv", '岗位,级,元\n正职,1,"3,200"\n副职,1,\n')
      expect(await readAll(folder, "pay.csv")).toEqual([
        { 岗位: "正职", 级: "1", 元: "3,200" },
        { 岗位: "副职", 级: "1", 元: "" },
      ])
    }))

  it("a row of NDJSON lacks the keys that it does not have", () =>
    inFolder(async (folder) => {
      await folder.write("pay.ndjson", '{"post":"a","pay":1.10}\n{"post":"b"}\n')
      expect(await readAll(folder, "pay.ndjson")).toEqual([{ post: "a", pay: "1.10" }, { post: "b" }])
    }))

  it("every broken row is told", () =>
    inFolder(async (folder) => {
      await folder.write("pay.csv", concat([encode("a,b\n1\n1,2\n"), Uint8Array.of(0xff), encode(',"\n\n')]))
      const error = await folder.run(Effect.flip(readRecords(folder.path("pay.csv"))))
      expect(withoutFolder(error.message)).toMatchSnapshot()
    }))

  it("a cell that is not UTF-8 is told", () =>
    inFolder(async (folder) => {
      await folder.write("pay.csv", concat([encode("a,星\n星,"), Uint8Array.of(0xff), encode("\n")]))
      const error = await folder.run(Effect.flip(readRecords(folder.path("pay.csv"))))
      expect(withoutFolder(error.message)).toMatchSnapshot()
    }))
})

describe("laws", () => {
  it("the records of what `csvText` writes are its rows", async () => {
    await inFolder(async (folder) => {
      await fc.assert(
        fc.asyncProperty(anyTexts, async ({ header, rows }) => {
          await folder.write("table.csv", csvText([header, ...rows]))
          const records = rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column]])))
          expect(await readAll(folder, "table.csv")).toEqual(records)
        }),
        { numRuns: 50 },
      )
    })
  })
})
