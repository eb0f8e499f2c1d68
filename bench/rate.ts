/**
 * Rates one table of members in several ways, in turn, several rounds over, and prints whole-process times as ratios.
 * Every output has to be the same, to the byte but for quotes around cells that need none.
 *
 * @since 0.1.0
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { writeMembers } from "./members.ts"

const rows = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 5)
const folder = mkdtempSync(join(tmpdir(), "jiceng-bench-"))
const input = join(folder, "members.csv")
writeMembers(input, rows)

const here = import.meta.dirname
const cli = join(here, "../packages/cli/dist/bin.js")
const contestants = {
  jiceng: (out: string) => [cli, "run", "yongning-2020/member-stars", input, "--out", out],
  "duckdb, same checks": (out: string) => [join(here, "contestants/duckdb.ts"), "checked", input, out],
  "duckdb, declared": (out: string) => [join(here, "contestants/duckdb.ts"), "declared", input, out],
  papaparse: (out: string) => [join(here, "contestants/papaparse.ts"), input, out],
} as const
type Contestant = keyof typeof contestants
const names = Object.keys(contestants) as Array<Contestant>

const outputOf = (name: Contestant) => join(folder, `${names.indexOf(name)}.csv`)

/** Runs a contestant in a process of its own; gives its seconds and its peak memory in MB. */
const measure = (name: Contestant) => {
  const peak = join(folder, "peak")
  const begin = performance.now()
  const args = ["--import", join(here, "peak.mjs"), ...contestants[name](outputOf(name))]
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, PEAK_FILE: peak },
  })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return { seconds: (performance.now() - begin) / 1000, peak: Number(readFileSync(peak, "utf8")) / 1024 }
}

const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const runs = Array.from({ length: rounds }, () => Object.fromEntries(names.map((name) => [name, measure(name)])))

const normal = (name: Contestant) => readFileSync(outputOf(name), "utf8").replaceAll('"', "").replaceAll("\r\n", "\n")
const expected = normal("jiceng")
for (const name of names) if (normal(name) !== expected) throw new Error(`${name} and jiceng differ`)

console.log(`${rows} rows, medians of ${rounds} rounds, Node ${process.version}`)
console.log("contestant\tseconds\trows/s\tjiceng ÷ it\tpeak MB")
for (const name of names) {
  const seconds = median(runs.map((run) => run[name]?.seconds ?? Number.NaN))
  const ratio = median(runs.map((run) => (run["jiceng"]?.seconds ?? Number.NaN) / (run[name]?.seconds ?? Number.NaN)))
  const peak = median(runs.map((run) => run[name]?.peak ?? Number.NaN))
  console.log([name, seconds.toFixed(2), Math.round(rows / seconds), ratio.toFixed(2), Math.round(peak)].join("\t"))
}
rmSync(folder, { recursive: true })
