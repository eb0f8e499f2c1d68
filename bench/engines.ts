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
import { cli, measure, median, readOutput, type Taken } from "./contest.ts"
import { risingMembers, writeMembers } from "./members.ts"

const rows = Number(process.argv[2] ?? 100_000)
const many = Number(process.argv[3] ?? 1_000_000)
const rounds = Number(process.argv[4] ?? 5)
const folder = mkdtempSync(join(tmpdir(), "jiceng-bench-"))

const contestant =
  (name: string, ...more: ReadonlyArray<string>) =>
  (input: string, out: string) => [join(import.meta.dirname, "contestants", name), input, out, ...more]
const jiceng = (input: string, out: string) => [cli, "run", "yongning-2020/member-stars", input, "--out", out]
const engines = {
  jiceng,
  "@gorules/zen-engine": contestant("zen-engine.ts"),
  "@gorules/zen-engine, 1000 at once": contestant("zen-engine.ts", "1000"),
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
      return { name, count, out, args: call(input, out), taken: [] as Taken[] }
    }),
)
for (let round = 0; round < rounds; round++) for (const { args, taken } of plan) taken.push(measure(args, folder))

const outputOf = (name: string) => readOutput(plan.find((one) => one.name === name && one.count === rows)?.out ?? "")
for (const name of Object.keys(engines)) {
  if (outputOf(name) !== outputOf("jiceng")) throw new Error(`${name} and jiceng differ`)
}

/** The middle of what a contestant took for so many rows. */
const takenBy = (wanted: string, rowsOf: number, what: "seconds" | "cpu"): number =>
  median(plan.find(({ name, count }) => name === wanted && count === rowsOf)?.taken.map((one) => one[what]) ?? [])

/** Without what the first row takes. */
const perRow = (name: string, count: number, what: "seconds" | "cpu"): number =>
  (takenBy(name, count, what) - takenBy(name, 1, what)) / (count - 1)

console.log(`medians of ${rounds} rounds, Node ${process.version}`)
console.log(
  "contestant\trows\tseconds\tof these to start\tµs a row\tprocessor µs a row\tto jiceng with most rows\tprocessor\twhole run to jiceng's",
)
for (const { name, count } of plan) {
  if (count === 1) continue
  const [each, cpu] = [perRow(name, count, "seconds"), perRow(name, count, "cpu")]
  const shown = [
    takenBy(name, count, "seconds").toFixed(2),
    takenBy(name, 1, "seconds").toFixed(2),
    (1e6 * each).toFixed(2),
    (1e6 * cpu).toFixed(2),
    (each / perRow("jiceng", many, "seconds")).toFixed(1),
    (cpu / perRow("jiceng", many, "cpu")).toFixed(1),
    (takenBy(name, count, "seconds") / takenBy("jiceng", count, "seconds")).toFixed(1),
  ]
  console.log([name, count, ...shown].join("\t"))
}
rmSync(folder, { recursive: true })
