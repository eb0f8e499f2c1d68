import * as NodeServices from "@effect/platform-node/NodeServices"
import type { Cite } from "@jiceng/kernel"
import { readRecords } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { bareCell, type ResultRow, type ResultTable, textCell, writeTable } from "../src/ResultTable.ts"
import { inFolder, readFolder } from "./jiceng.ts"

const row = (unit: string, held: number | undefined, verdict: string | undefined): ResultRow => ({
  key: unit,
  cells: [textCell(unit), bareCell(held), textCell(verdict)],
  status: "official",
  cites: ["yongning-2020#23", "yongning-2020#11", "yongning-2020#23"] as ReadonlyArray<Cite>,
})

const table: ResultTable = {
  names: ["unit"],
  columns: [
    { name: "unit", title: { zh: "单位", en: "unit" } },
    { name: "held", title: { zh: "次数", en: "held" } },
    { name: "verdict", title: { zh: "结论", en: "verdict" } },
  ],
  rows: [row('A"1', 2, "kept"), row("B,2", undefined, undefined)],
  others: [[row('A"1', 2, "missed")], [row('A"1', 3, "missed"), row("B,2", undefined, undefined)]],
}

const write = (name: string, own: ResultTable) =>
  inFolder({}, async (folder) => {
    await Effect.runPromise(Effect.provide(writeTable(`${folder}/${name}`, own, "en"), NodeServices.layer))
    return readFolder(folder)[name] ?? ""
  })

const cites = "yongning-2020#23;yongning-2020#11"

describe("writeTable", () => {
  it("CSV has what other readings give, each once, and every clause once", async () => {
    expect(await write("a.csv", table)).toBe(
      [
        "unit,held,verdict,disputed,status,cites",
        `"A""1",2,kept,verdict=missed;held=3,official,${cites}`,
        `"B,2",,,,official,${cites}`,
        "",
      ].join("\n"),
    )
  })

  it("JSON and NDJSON have the same rows, with null where there is nothing", async () => {
    const rows = [
      { unit: 'A"1', held: 2, verdict: "kept", disputed: "verdict=missed;held=3", status: "official", cites },
      { unit: "B,2", held: null, verdict: null, disputed: "", status: "official", cites },
    ]
    expect(JSON.parse(await write("a.json", table))).toEqual(rows)
    const lines = (await write("a.ndjson", table)).trimEnd().split("\n")
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows)
  })

  it.each([
    ["a workbook", "a.xlsx", ""],
    ["Parquet, where nothing is a missing cell,", "a.parquet", undefined],
  ])("%s is read back as the table that was written", async (_format, name, nothing) => {
    const read = await inFolder({}, (folder) =>
      Effect.runPromise(
        Effect.provide(
          Effect.andThen(writeTable(`${folder}/${name}`, table, "zh"), readRecords(`${folder}/${name}`)),
          NodeServices.layer,
        ),
      ),
    )
    expect(read.map((record) => [record["单位"], record["次数"], record["存疑"]])).toEqual([
      ['A"1', "2", "verdict=missed;held=3"],
      ["B,2", nothing, ""],
    ])
  })

  it("a table without rows is one in every format", async () => {
    const empty = { ...table, rows: [], others: [] }
    expect(await write("a.csv", empty)).toBe("unit,held,verdict,disputed,status,cites\n")
    expect(await write("a.json", empty)).toBe("[]\n")
    expect(await write("a.ndjson", empty)).toBe("")
  })
})
