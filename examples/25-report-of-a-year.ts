/**
 * A year as one page to put before a meeting: members are rated, the results are summed up row by row, and a page with charts,
 * clauses, communities side by side and the rows themselves is written to a temporary folder.
 *
 * Run it with `npx tsx examples/25-report-of-a-year.ts`. The same on the command line, from a table of results:
 * `pnpm --silent jiceng report stars.csv --to stars.html --manifest stars.json --group community`
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describeOutcomes, outputColumns, rateRecords } from "@jiceng/engine"
import { columnsOf, findClause } from "@jiceng/kernel"
import { yongning2020 } from "@jiceng/policies"
import { bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
import { makeTableCounter, type ReportRule, renderReport, writeShare } from "@jiceng/report"
import { makeCsvScanner } from "@jiceng/tables"
import * as Result from "effect/Result"

const edition = Result.getOrThrow(decodeEdition(yongning2020))
const rule = Result.getOrThrow(bindRule(edition, "member-stars", shippedBinding))

// What the page may know of the rule: which columns are results, and that stars can be fewer than points earned.
const about: ReportRule = {
  id: rule.id,
  title: rule.entry.title,
  results: columnsOf(rule.result),
  held: [{ result: "stars", earned: "earnedStars" }],
  components: [],
  basis: edition.sources.map(({ title }) => title),
}
const header = ["id", ...outputColumns(rule).map(({ name }) => name), "community"]
const call = { rule: about, group: "community", rows: 200, names: "masked" } as const
const counter = Result.getOrThrow(makeTableCounter(header, call))

const scanner = makeCsvScanner()
const blocks = [...scanner.push(readFileSync(new URL("data/members.csv", import.meta.url))), ...scanner.end()]
const names = scanner.header()
const columns = names?._tag === "Header" ? names.names : []
const records = blocks.flatMap((block) =>
  Array.from({ length: block.rows }, (_, row) =>
    Object.fromEntries(columns.map((name, column) => [name, block.text(row, column) ?? ""])),
  ),
)

const [rate, describe] = [rateRecords(rule), describeOutcomes(rule)]
let rejected = 0
for (const { id = "", community = "", ...facts } of records) {
  const rated = rate(facts)
  if (Result.isFailure(rated)) rejected += 1
  else {
    const cells = [id, ...describe(rated.success).cells.map(({ text }) => text), community]
    counter.add((place) => cells[place] ?? "")
  }
}

const summary = counter.end()
const page = renderReport(summary, {
  language: "zh",
  title: "党员星级年度评定",
  run: { read: records.length, rated: summary.rows, rejected, limited: undefined },
  rejects: undefined,
  findClause: (cite) => findClause(cite, edition.sources),
})
const folder = mkdtempSync(join(tmpdir(), "jiceng-"))
const path = join(folder, "stars.html")
writeFileSync(path, page)

console.log(`rated ${summary.rows}, rejected ${rejected}, disputed ${summary.disputed}`)
console.log(`held down ${summary.held?.held} (${writeShare(summary.held?.held ?? 0, summary.rows)})`)
for (const { from, to, rows } of summary.held?.moves ?? []) console.log(`- from ${from} to ${to} stars: ${rows}`)
console.log(`communities ${summary.groups?.length}, the page holds ${summary.kept.length} rows`)
const written = readFileSync(path, "utf8")
const [, title] = /<title>(.*)<\/title>/.exec(written) ?? []
console.log(
  `${title}: ${written.match(/<figure /g)?.length} figures, nothing from a network: ${!/ src=/.test(written)}`,
)
rmSync(folder, { recursive: true })
