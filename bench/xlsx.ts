/**
 * Rates members in a workbook, to CSV and to a workbook, beside others who read and write workbooks, and beside the least that
 * the libraries take: unpacking alone, unpacking and the events of the XML parser, packing again.
 *
 * Run it with `node bench/xlsx.ts [rows] [rounds]`.
 *
 * @since 0.1.0
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readXlsx } from "hucre/xlsx"
import { cli, measure, median, readOutput, type Taken } from "./contest.ts"
import { risingMembers } from "./members.ts"
import { writeWorkbook } from "./workbook.ts"

const rows = Number(process.argv[2] ?? 200_000)
const rounds = Number(process.argv[3] ?? 5)
const folder = mkdtempSync(join(tmpdir(), "jiceng-bench-"))
const input = join(folder, "members.xlsx")
await writeWorkbook(input, risingMembers(rows))

const jiceng = (out: string) => [cli, "run", "yongning-2020/member-stars", input, "--out", out]
const contestant = (name: string, ...mode: ReadonlyArray<string>) => {
  return (out: string) => [join(import.meta.dirname, "contestants", name), ...mode, out]
}
const workbook = join(folder, "jiceng to xlsx.xlsx")
const runs = [
  { name: "jiceng to csv", ending: "csv", call: jiceng },
  { name: "jiceng to xlsx", ending: "xlsx", call: jiceng },
  { name: "inflate", ending: "txt", call: contestant("xlsx-floor.ts", "inflate", input) },
  { name: "inflate, saxes", ending: "txt", call: contestant("xlsx-floor.ts", "events", input) },
  { name: "inflate, deflate the result", ending: "txt", call: contestant("xlsx-floor.ts", "deflate", workbook) },
  { name: "hucre to csv", ending: "csv", call: contestant("hucre.ts", input) },
  { name: "hucre to xlsx", ending: "xlsx", call: contestant("hucre.ts", input) },
  { name: "exceljs to csv", ending: "csv", call: contestant("exceljs.ts", input) },
  { name: "exceljs to xlsx", ending: "xlsx", call: contestant("exceljs.ts", input) },
].map(({ name, ending, call }) => {
  const out = join(folder, `${name}.${ending}`)
  return { name, out, args: call(out), taken: [] as Taken[] }
})
for (let round = 0; round < rounds; round++) for (const { args, taken } of runs) taken.push(measure(args, folder))

/** The lines of an output: those of CSV, or the rows of the first sheet. */
const linesOf = async (out: string): Promise<ReadonlyArray<string>> => {
  if (out.endsWith(".csv")) return readOutput(out).trimEnd().split("\n")
  const { sheets } = await readXlsx(readFileSync(out), { sheets: [0] })
  return sheets[0]?.rows.map((cells) => cells.map((cell) => cell ?? "").join(",")) ?? []
}

const expected = await linesOf(runs[0]?.out ?? "")
console.log(`${rows} rows of XLSX, medians of ${rounds} rounds, Node ${process.version}`)
console.log("contestant\tseconds\trows/s\tjiceng to csv ÷ it\tpeak MB\tlines that differ")
for (const { name, out, taken } of runs) {
  const seconds = median(taken.map((one) => one.seconds))
  const ratio = median(taken.map((one, round) => (runs[0]?.taken[round]?.seconds ?? Number.NaN) / one.seconds))
  const lines = out.endsWith(".txt") ? undefined : await linesOf(out)
  const different =
    lines && expected.filter((line, at) => line !== lines[at]).length + Math.abs(lines.length - expected.length)
  const peak = Math.round(median(taken.map((one) => one.peak)))
  console.log(
    [name, seconds.toFixed(2), Math.round(rows / seconds), ratio.toFixed(2), peak, different ?? ""].join("\t"),
  )
}
rmSync(folder, { recursive: true })
