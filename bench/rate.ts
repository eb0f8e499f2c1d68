/**
 * Rates one table of members in several ways, in turn, several rounds over, and prints whole-process times as ratios: CSV to
 * CSV, then NDJSON to NDJSON. Every output has to be the same, to the byte but for quotes around cells of CSV that need none.
 *
 * Run it with `node bench/rate.ts [rows] [rounds]`.
 *
 * @since 0.1.0
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { cli, compare, compareIn } from "./contest.ts"
import { risingMembers, writeMembers } from "./members.ts"

const rows = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 5)
const folder = mkdtempSync(join(tmpdir(), "jiceng-bench-"))
const contest = { folder, what: "rows", count: rows, rounds }
const contestant = (name: string) => join(import.meta.dirname, "contestants", name)

const csv = join(folder, "members.csv")
writeMembers(csv, risingMembers(rows))
compare(
  {
    jiceng: (out) => [cli, "run", "yongning-2020/member-stars", csv, "--out", out],
    "duckdb, same checks": (out) => [contestant("duckdb.ts"), "checked", csv, out],
    "duckdb, declared": (out) => [contestant("duckdb.ts"), "declared", csv, out],
    papaparse: (out) => [contestant("papaparse.ts"), csv, out],
  },
  contest,
)

const ndjson = join(folder, "members.ndjson")
writeMembers(ndjson, risingMembers(rows))
compareIn(
  "ndjson",
  {
    "jiceng, NDJSON": (out) => [cli, "run", "yongning-2020/member-stars", ndjson, "--out", out],
    "duckdb, same checks": (out) => [contestant("duckdb.ts"), "checked", ndjson, out],
    "duckdb, numbers as doubles": (out) => [contestant("duckdb.ts"), "doubles", ndjson, out],
    "duckdb, declared": (out) => [contestant("duckdb.ts"), "declared", ndjson, out],
    "JSON.parse": (out) => [contestant("json-parse.ts"), ndjson, out],
  },
  contest,
)
rmSync(folder, { recursive: true })
