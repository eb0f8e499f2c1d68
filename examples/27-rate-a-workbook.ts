/**
 * A year-end in a script: a workbook as it comes from an office program goes in, a workbook with results, rejected rows and
 * notes comes out, and a page for the meeting beside it.
 *
 * Run it with `npx tsx examples/27-rate-a-workbook.ts`. It writes to a folder of its own and says what is in it.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { addToTally, describeOutcomes, emptyTally, idTitle, matchHeader, outputColumns, startRun } from "@jiceng/engine"
import { findClause } from "@jiceng/kernel"
import { yongning2020 } from "@jiceng/policies"
import { bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
import { makeTableCounter, renderReport } from "@jiceng/report"
import { encodeRatedWorkbook, openTable, writeText, writeWhole } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"

const edition = Result.getOrThrow(decodeEdition(yongning2020))
const rule = Result.getOrThrow(bindRule(edition, "member-stars", shippedBinding))
const input = fileURLToPath(new URL("data/members-2026.xlsx", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "year-end-"))
const workbook = join(folder, "stars.xlsx")
const page = join(folder, "stars.html")

/** Rates the workbook, and counts what came of its rows. */
const rateWorkbook = Effect.gen(function* () {
  const table = yield* openTable(input, { encoding: "auto", wanted: [] })
  const layout = yield* Effect.fromResult(matchHeader(table.header, rule))
  const further = layout.extras.map((index) => table.header[index] ?? "")
  const names = [idTitle, ...outputColumns(rule).map(({ title }) => title)].map(({ zh }) => zh)
  const rows = { names: [...names, ...further], id: layout.id, extras: layout.extras }

  let tally = emptyTally
  const count = (rated: Parameters<typeof addToTally>[1]) =>
    Effect.sync(() => {
      tally = addToTally(tally, rated)
    })
  const rated = table.blocks.pipe(Stream.map(startRun(rule, layout, describeOutcomes(rule))), Stream.tap(count))
  const note = (about: string, number: number) => [
    { text: about, quoted: true },
    { text: String(number), quoted: false },
  ]
  const notes = {
    header: ["事项", "行数"],
    rows: Effect.sync(() => [note("已评定", tally.rated), note("未评定", tally.rejected)]),
  }
  yield* writeWhole(workbook, encodeRatedWorkbook(rated, { layout: rows, language: "zh" }, notes))
  return tally
}).pipe(Effect.scoped)

/** Makes the page from the workbook of results, which is read like any other table. */
const writePage = Effect.gen(function* () {
  const results = yield* openTable(workbook, { encoding: "auto", wanted: [] })
  const asked = { rule: undefined, group: "支部", rows: 100, names: "masked" } as const
  const counter = yield* Effect.fromResult(makeTableCounter(results.header, asked))
  yield* Stream.runForEach(results.blocks, (block) =>
    Effect.sync(() => {
      for (let row = 0; row < block.rows; row++) counter.add((place) => block.text(row, place) ?? "")
    }),
  )
  const clauseOf = (cite: string) => findClause(cite, edition.sources)
  const known = { title: "二〇二六年度党员星级", run: undefined, rejects: undefined, findClause: clauseOf }
  yield* writeText(page, renderReport(counter.end(), { language: "zh", ...known }))
}).pipe(Effect.scoped)

const { read, rated, rejected, limited } = await Effect.runPromise(
  rateWorkbook.pipe(Effect.tap(writePage), Effect.provide(NodeServices.layer)),
)
console.log(`read ${read}, rated ${rated}, rejected ${rejected}`)
console.log("held down:", limited)
console.log("written:", readdirSync(folder).join(", "))
const told = readFileSync(page, "utf8")
console.log("the page names its figures:", told.includes(`>${rated}<`), "and masks 王甲:", !told.includes("王甲"))
rmSync(folder, { recursive: true })
