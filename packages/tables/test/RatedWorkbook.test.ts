import type { RatedBlock } from "@jiceng/engine"
import { encodeRatedWorkbook, encodeTable, makeCsvScanner, openTable } from "@jiceng/tables"
import { anyCsv } from "@jiceng/tables/testing"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { inFolder } from "./disk.ts"
import { oneExtra, rateCsv, rateNdjson, resultNames } from "./rated.ts"
import { cellsOf, concat, scan } from "./rows.ts"

const readSheet = (bytes: Uint8Array, sheet: string) =>
  inFolder(async ({ run, path, write }) => {
    await write("out.xlsx", bytes)
    const opened = Effect.flatMap(
      openTable(path("out.xlsx"), { encoding: "auto", wanted: [], sheet }),
      ({ header, blocks }) => Effect.map(Stream.runCollect(blocks), (all) => [header, ...cellsOf(all)]),
    )
    return run(Effect.scoped(opened))
  })

const collect = <E>(bytes: Stream.Stream<Uint8Array, E>) =>
  Effect.runPromise(Effect.map(Stream.runCollect(bytes), concat))

describe("encodeRatedWorkbook", () => {
  it.each([
    ["en", ["results", "rejects", "rule"]],
    ["zh", ["结果", "未评定", "规则"]],
  ] as const)("a run in %s has results, rejects and notes", async (language, [results, rejects, rule]) => {
    const rated = rateCsv('id,x\n=A1,"a ""b"""\nA2\nA3,007\n"A4\n')
    const rows = Effect.succeed([
      [
        { text: "rejected", quoted: true },
        { text: "2", quoted: false },
      ],
    ])
    const bytes = await collect(
      encodeRatedWorkbook(
        Stream.fromIterable(rated),
        { layout: oneExtra, language },
        { header: ["what", "value"], rows },
      ),
    )
    expect(await readSheet(bytes, results)).toEqual([
      oneExtra.names,
      ["=A1", "7", "", 'a "b", c', 'a "b"'],
      ["A3", "7", "", 'a "b", c', "007"],
    ])
    expect(await readSheet(bytes, rejects)).toMatchSnapshot()
    expect(await readSheet(bytes, rule)).toEqual([
      ["what", "value"],
      ["rejected", "2"],
    ])
  })

  it("what is carried through from NDJSON keeps its type", async () => {
    const rated = rateNdjson('{"id":"A1","x":1.50}\n{"id":"A2","x":null}\n{"id":"A3","x":"1.50"}\n{"id":"A4"}\n')
    const bytes = await collect(encodeTable(Stream.fromIterable(rated), oneExtra, "xlsx"))
    expect((await readSheet(bytes, "results")).map((row) => row[4])).toEqual(["x", "1.5", "", "1.50", ""])
  })
})

describe("laws", () => {
  it("the sheet of results has the rows that CSV has", async () => {
    await fc.assert(
      fc.asyncProperty(anyCsv, async ({ texts, bytes }) => {
        const extras = texts.header.map((_, column) => column)
        const layout = { names: ["id", ...resultNames, ...texts.header], id: 0, extras }
        const rated: ReadonlyArray<RatedBlock> = rateCsv(bytes)
        const [csv, xlsx] = await Promise.all(
          (["csv", "xlsx"] as const).map((format) => collect(encodeTable(Stream.fromIterable(rated), layout, format))),
        )
        const [, ...rows] = await readSheet(xlsx as Uint8Array, "results")
        expect(rows).toEqual(cellsOf(scan(makeCsvScanner(), csv as Uint8Array)))
      }),
      { numRuns: 60 },
    )
  })
})
