/**
 * Contestants that do the same work in turn, several rounds over, each as a whole process. Their outputs have to be the
 * same, to the byte but for quotes around cells that need none; times are told as ratios.
 *
 * @since 0.1.0
 */
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"

/** The arguments of Node for each contestant, by its name, when it writes to `out`. The first one is compared to all. */
export type Contestants = Readonly<Record<string, (out: string) => ReadonlyArray<string>>>

/** A contest: where files go, what is counted, how many there are of it, and how often everybody runs. */
export interface Contest {
  readonly folder: string
  readonly what: string
  readonly count: number
  readonly rounds: number
}

/** Runs a contestant in a process of its own; gives its seconds and its peak memory in MB. */
const measure = (name: string, args: ReadonlyArray<string>, folder: string) => {
  const peak = join(folder, "peak")
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ["--import", join(import.meta.dirname, "peak.mjs"), ...args], {
    encoding: "utf8",
    env: { ...process.env, PEAK_FILE: peak },
  })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return { seconds: (performance.now() - begin) / 1000, peak: Number(readFileSync(peak, "utf8")) / 1024 }
}

const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Runs a contest and prints what it came to. */
export const compare = (contestants: Contestants, { folder, what, count, rounds }: Contest): void => {
  const names = Object.keys(contestants)
  const [own = ""] = names
  const outputOf = (name: string) => join(folder, `${names.indexOf(name)}.csv`)
  const runs = Array.from({ length: rounds }, () =>
    Object.fromEntries(
      names.map((name) => [name, measure(name, contestants[name]?.(outputOf(name)) ?? [], folder)] as const),
    ),
  )
  const normal = (name: string) => readFileSync(outputOf(name), "utf8").replaceAll('"', "").replaceAll("\r\n", "\n")
  const expected = normal(own)
  for (const name of names) if (normal(name) !== expected) throw new Error(`${name} and ${own} differ`)

  console.log(`${count} ${what}, medians of ${rounds} rounds, Node ${process.version}`)
  console.log(`contestant\tseconds\t${what}/s\t${own} ÷ it\tpeak MB`)
  for (const name of names) {
    const seconds = median(runs.map((run) => run[name]?.seconds ?? Number.NaN))
    const ratio = median(runs.map((run) => (run[own]?.seconds ?? Number.NaN) / (run[name]?.seconds ?? Number.NaN)))
    const peak = median(runs.map((run) => run[name]?.peak ?? Number.NaN))
    console.log([name, seconds.toFixed(2), Math.round(count / seconds), ratio.toFixed(2), Math.round(peak)].join("\t"))
  }
}
