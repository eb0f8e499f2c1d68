import * as NodeServices from "@effect/platform-node/NodeServices"
import { Day } from "@jiceng/kernel"
import { csvText } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type EntryColumns, readCells, readingOf } from "../src/EntryColumns.ts"
import { readEntries, readSound, rejectEntries, rejectRepeated } from "../src/EntryTable.ts"
import { countRejected } from "../src/RejectedRows.ts"
import { inFolder } from "./jiceng.ts"

interface Visit {
  readonly id: string
  readonly date: Day
}

const columns: EntryColumns<Visit> = {
  id: {
    title: { zh: "编号", en: "id" },
    schema: Schema.NonEmptyString,
    expected: { zh: "非空文字", en: "a text" },
  },
  date: { title: { zh: "日期", en: "date" }, schema: Day, expected: { zh: "日期", en: "a day" } },
}

const readTable = (name: string, table: string) =>
  inFolder({ [name]: table }, (folder) =>
    readEntries(`${folder}/${name}`, "auto", readingOf(columns)).pipe(
      Effect.provide(NodeServices.layer),
      Effect.runPromise,
    ),
  )

describe("readEntries", () => {
  it("reads columns by their names or Chinese titles, in any order", async () => {
    const { read, entries, rejected } = await readTable("a.csv", "日期,who,id\n2021-01-02,x,A\n")
    expect([read, entries, rejected]).toEqual([1, [{ line: 2, id: "A", entry: { id: "A", date: "2021-01-02" } }], []])
  })

  it("keeps aside rows with all their faults, and rows that cannot be cut", async () => {
    const { entries, rejected } = await readTable("a.csv", 'id,date\n,2021-02-30\nB\nC,2021-01-01\n"D,2021-01-01\n')
    expect(entries.map(({ id }) => id)).toEqual(["C"])
    expect(rejected.map(({ line, id, column, found, problem }) => [line, id, column, found, problem.en])).toEqual([
      [2, "", "id", "", "expected a text"],
      [2, "", "date", "2021-02-30", "expected a day"],
      [3, "", "", "B", expect.stringContaining("expected")],
      [5, "", "", expect.anything(), expect.stringContaining("expected")],
    ])
    expect(countRejected(rejected)).toBe(3)
  })

  it("reads NDJSON, where a row may lack a cell", async () => {
    const { entries, rejected } = await readTable("a.ndjson", '{"id":"A"}\n{"date":"2021-01-01","id":"B"}\n')
    expect(entries.map(({ line, id }) => [line, id])).toEqual([[2, "B"]])
    expect(rejected.map(({ line, column, found }) => [line, column, found])).toEqual([[1, "date", ""]])
  })

  it("a column that is missing or there twice is a bad call", async () => {
    await expect(readTable("a.csv", "id,日期,date\n")).rejects.toThrow(
      "column date: found 2 ×, expected one column named date or 日期",
    )
    await expect(readTable("a.csv", "date\n")).rejects.toThrow("column id: found nothing")
  })
})

describe("rejectRepeated", () => {
  it("keeps the first entry of a name, and none where the first one was rejected", async () => {
    const rows = await readTable("a.csv", "id,date\nA,2021-01-01\nB,none\nA,2021-01-02\nB,2021-01-02\n")
    const { entries, rejected } = rejectRepeated(rows)
    expect(entries.map(({ line }) => line)).toEqual([2])
    expect(rejected.map(({ line, column }) => [line, column])).toEqual([
      [3, "date"],
      [4, "id"],
      [5, "id"],
    ])
  })

  it("keeps the first of several entries on one line of a JSON array", async () => {
    const rows = await readTable("a.json", '[{"id":"A","date":"2021-01-01"},{"id":"A","date":"2021-01-02"}]')
    const { entries, rejected } = rejectRepeated(rows)
    expect(entries.map(({ entry }) => entry.date)).toEqual(["2021-01-01"])
    expect(rejected.map(({ line, column }) => [line, column])).toEqual([[1, "id"]])
  })
})

describe("readSound", () => {
  it("tells the first faults of a table that has to be sound", async () => {
    const table = csvText([["id", "date"], ...Array.from({ length: 22 }, (_, row) => [`R${row}`, "soon"])])
    const failure = inFolder({ "a.csv": table }, (folder) =>
      readSound(`${folder}/a.csv`, "auto", readingOf(columns)).pipe(
        Effect.provide(NodeServices.layer),
        Effect.flip,
        Effect.runPromise,
      ),
    )
    const { message } = await failure
    expect(message).toContain('a.csv: line 2, date: found "soon", expected a day')
    expect(message).toMatch(/\nand 2 more$/)
  })
})

describe("readCells", () => {
  it("tells all faults of a row", () => {
    const read = readCells(new Map([["date", "2021"]]), columns)
    expect(Result.isFailure(read) ? read.failure.map(({ column, found }) => [column, found]) : []).toEqual([
      ["id", ""],
      ["date", "2021"],
    ])
  })
})

describe("laws", () => {
  it("every row is an entry or is rejected", async () => {
    const anyId = fc.constantFrom("A", "B", "C", "")
    const anyDate = fc.constantFrom("2021-01-01", "2021-06-30", "2021-02-30", "")
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyId, anyDate), { maxLength: 12 }), async (cells) => {
        const rows = await readTable("a.csv", csvText([["id", "date"], ...cells]))
        const late = rejectEntries(rejectRepeated(rows), ({ date }) =>
          date > "2021-03-01" ? { column: "date", found: date, expected: { zh: "早", en: "early" } } : undefined,
        )
        const lines = [...late.entries, ...late.rejected].map(({ line }) => line)
        expect([...new Set(lines)].toSorted((one, other) => one - other)).toEqual(cells.map((_, row) => row + 2))
        expect(late.entries.length + countRejected(late.rejected)).toBe(late.read)
      }),
      { numRuns: 30 },
    )
  })
})
