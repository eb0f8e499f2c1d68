/**
 * Rates members by engines that take their rules as data, beside jiceng: tables of one row, which tell what a process takes to
 * start; of some rows, on which all outputs have to be the same; and, for jiceng alone, of many. What a row takes is told
 * without the start.
 *
 * Run it with `node bench/engines.ts [rows] [rows for jiceng] [rounds]`.
 *
 * @since 0.1.0
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { cli, measure, median, readOutput } from "./contest.ts"
import { risingMembers, writeMembers } from "./members.ts"

const rows = Number(process.argv[2] ?? 100_000)
const many = Number(process.argv[3] ?? 1_000_000)
const rounds = Number(process.argv[4] ?? 5)
const folder = mkdtempSync(join(tmpdir(), "jiceng-bench-"))

const contestant = (name: string) => (input: string, out: string) => [
  join(import.meta.dirname, "contestants", name),
  input,
  out,
]
const jiceng = (input: string, out: string) => [cli, "run", "yongning-2020/member-stars", input, "--out", out]
const engines = {
  jiceng,
  "@gorules/zen-engine": contestant("zen-engine.ts"),
  "json-rules-engine": contestant("json-rules-engine.ts"),
}

const tables = [1, rows, many].map((count) => {
  const input = join(folder, `members-${count}.csv`)
  writeMembers(input, risingMembers(count))
  return { count, input }
})

/** Everybody by the number of rows: times of all rounds, in turn. */
const plan = tables.flatMap(({ count, input }) =>
  Object.entries(engines)
    .filter(([name]) => count < many || name === "jiceng")
    .map(([name, call]) => {
      const out = join(folder, `${Object.keys(engines).indexOf(name)}-${count}.csv`)
      return { name, count, out, args: call(input, out), times: [] as number[] }
    }),
)
for (let round = 0; round < rounds; round++)
  for (const { args, times } of plan) times.push(measure(args, folder).seconds)

const outputOf = (name: string) => readOutput(plan.find((one) => one.name === name && one.count === rows)?.out ?? "")
for (const name of Object.keys(engines)) {
  if (outputOf(name) !== outputOf("jiceng")) throw new Error(`${name} and jiceng differ`)
}

const secondsOf = (wanted: string, rowsOf: number): number =>
  median(plan.find(({ name, count }) => name === wanted && count === rowsOf)?.times ?? [])
const perRow = (name: string, count: number): number => (secondsOf(name, count) - secondsOf(name, 1)) / (count - 1)
const own = perRow("jiceng", many)

console.log(`medians of ${rounds} rounds, Node ${process.version}`)
console.log("contestant\trows\tseconds\tof these to start\tµs a row\tit ÷ jiceng, a row\tit ÷ jiceng, whole runs")
for (const { name, count } of plan) {
  if (count === 1) continue
  const [seconds, start, each] = [secondsOf(name, count), secondsOf(name, 1), perRow(name, count)]
  const whole = seconds / secondsOf("jiceng", count)
  console.log(
    [
      name,
      count,
      seconds.toFixed(2),
      start.toFixed(2),
      (1e6 * each).toFixed(2),
      (each / own).toFixed(1),
      whole.toFixed(1),
    ].join("\t"),
  )
}
rmSync(folder, { recursive: true })
