/**
 * Peak memory of rating members, CSV to CSV, at two sizes: with ids that rise, with the same ids in an order as if drawn at
 * random, and on two threads. It fails where one thread takes more than 200 MB and 16 bytes a row.
 *
 * Run it with `node bench/memory.ts [rows] [more rows]`.
 *
 * @since 0.1.0
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { cli, measure } from "./contest.ts"
import { risingMembers, shuffledMembers, writeMembers } from "./members.ts"

const [some, more] = [Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 20_000_000)]
const folder = mkdtempSync(join(tmpdir(), "jiceng-bench-"))
const input = join(folder, "members.csv")
const out = join(folder, "out.csv")

const [mostAtAll, mostPerRow] = [200, 16]
const bytesPerMegabyte = 2 ** 20

const runs = Object.entries({ rising: risingMembers, shuffled: shuffledMembers }).flatMap(([order, members]) =>
  [some, more].flatMap((rows) => {
    writeMembers(input, members(rows))
    return [1, 2].map((jobs) => {
      const args = [cli, "run", "yongning-2020/member-stars", input, "--out", out, "--jobs", String(jobs)]
      return { order, rows, jobs, ...measure(args, folder) }
    })
  }),
)
rmSync(folder, { recursive: true })

console.log(`Node ${process.version}`)
console.log("ids\tthreads\trows\tseconds\tpeak MB\tbytes a row beyond the first size")
for (const { order, rows, jobs, seconds, peak } of runs) {
  const least = runs.find((run) => run.order === order && run.jobs === jobs)?.peak ?? 0
  const each = rows === some ? "" : (((peak - least) * bytesPerMegabyte) / (rows - some)).toFixed(1)
  console.log([order, jobs, rows, seconds.toFixed(1), Math.round(peak), each].join("\t"))
}

const allowed = (rows: number) => mostAtAll + (mostPerRow * rows) / bytesPerMegabyte
const above = runs.filter(({ rows, jobs, peak }) => jobs === 1 && peak > allowed(rows))
if (above.length > 0) throw new Error(`above what is allowed: ${JSON.stringify(above)}`)
