/**
 * Rates members on one thread and on two, in turn, several rounds over, at several sizes.
 *
 * Run it with `node bench/jobs.ts [rounds] [rows…]`.
 *
 * @since 0.1.0
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { cli, compare } from "./contest.ts"
import { risingMembers, writeMembers } from "./members.ts"

const rounds = Number(process.argv[2] ?? 5)
const sizes = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [200_000, 1_000_000, 5_000_000]
const folder = mkdtempSync(join(tmpdir(), "jiceng-bench-"))
const input = join(folder, "members.csv")
const onThreads = (jobs: number) => (out: string) => [
  cli,
  "run",
  "yongning-2020/member-stars",
  input,
  "--jobs",
  String(jobs),
  "--out",
  out,
]

for (const rows of sizes) {
  writeMembers(input, risingMembers(rows))
  compare(
    { "one thread": onThreads(1), "--jobs 2": onThreads(2), "--jobs 3": onThreads(3) },
    { folder, what: "rows", count: rows, rounds },
  )
}
rmSync(folder, { recursive: true })
