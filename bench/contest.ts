/**
 * Contestants that do the same work in turn, several rounds over, each as a whole process. Their outputs have to be the
 * same, to the byte but for quotes around cells of CSV that need none; times are told as ratios.
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

/** What a process took. */
export interface Taken {
  readonly seconds: number
  /** The seconds of its processors, on all of its threads. */
  readonly cpu: number
  /** Its peak memory in MB. */
  readonly peak: number
}

/** Where the command line lies once it is built, or where the environment says that another build of it lies. */
export const cli = process.env["JICENG"] ?? join(import.meta.dirname, "../packages/cli/dist/bin.js")

/** Runs Node with arguments, as a process of its own; notes go to the folder. */
export const measure = (args: ReadonlyArray<string>, folder: string): Taken => {
  const note = join(folder, "peak")
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ["--import", join(import.meta.dirname, "peak.mjs"), ...args], {
    encoding: "utf8",
    env: { ...process.env, PEAK_FILE: note },
  })
  const seconds = (performance.now() - begin) / 1000
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`)
  const [peak = Number.NaN, cpu = Number.NaN] = [note, `${note}.cpu`].map((path) => Number(readFileSync(path, "utf8")))
  return { seconds, cpu, peak: peak / 1024 }
}

/** Finds the middle of some numbers. */
export const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Reads an output as it is compared. */
export const readOutput = (path: string): string => {
  const text = readFileSync(path, "utf8")
  return path.endsWith(".csv") ? text.replaceAll('"', "").replaceAll("\r\n", "\n") : text
}

/** Runs a contest whose outputs are in a format, and prints what it came to. */
export const compareIn = (format: "csv" | "ndjson", contestants: Contestants, contest: Contest): void => {
  const { folder, what, count, rounds } = contest
  const names = Object.keys(contestants)
  const [own = ""] = names
  const outputOf = (name: string) => join(folder, `${names.indexOf(name)}.${format}`)
  const runs = Array.from({ length: rounds }, () =>
    Object.fromEntries(
      names.map((name) => [name, measure(contestants[name]?.(outputOf(name)) ?? [], folder)] as const),
    ),
  )
  const expected = readOutput(outputOf(own))
  for (const name of names) if (readOutput(outputOf(name)) !== expected) throw new Error(`${name} and ${own} differ`)

  console.log(`${count} ${what}, medians of ${rounds} rounds, Node ${process.version}`)
  console.log(`contestant\tseconds\t${what}/s\t${own} ÷ it\tpeak MB`)
  for (const name of names) {
    const seconds = median(runs.map((run) => run[name]?.seconds ?? Number.NaN))
    const ratio = median(runs.map((run) => (run[own]?.seconds ?? Number.NaN) / (run[name]?.seconds ?? Number.NaN)))
    const peak = median(runs.map((run) => run[name]?.peak ?? Number.NaN))
    console.log([name, seconds.toFixed(2), Math.round(count / seconds), ratio.toFixed(2), Math.round(peak)].join("\t"))
  }
}

/** Runs a contest whose outputs are CSV, and prints what it came to. */
export const compare = (contestants: Contestants, contest: Contest): void => compareIn("csv", contestants, contest)
