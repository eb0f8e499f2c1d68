/**
 * Rates one table of members in several ways, in turn, several rounds over, and prints whole-process times as ratios.
 * Every output has to be the same, to the byte but for quotes around cells that need none.
 *
 * @since 0.1.0
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { compare } from "./contest.ts"
import { writeMembers } from "./members.ts"

const rows = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 5)
const folder = mkdtempSync(join(tmpdir(), "jiceng-bench-"))
const input = join(folder, "members.csv")
writeMembers(input, rows)

const here = import.meta.dirname
const cli = join(here, "../packages/cli/dist/bin.js")
compare(
  {
    jiceng: (out) => [cli, "run", "yongning-2020/member-stars", input, "--out", out],
    "duckdb, same checks": (out) => [join(here, "contestants/duckdb.ts"), "checked", input, out],
    "duckdb, declared": (out) => [join(here, "contestants/duckdb.ts"), "declared", input, out],
    papaparse: (out) => [join(here, "contestants/papaparse.ts"), input, out],
  },
  { folder, what: "rows", count: rows, rounds },
)
rmSync(folder, { recursive: true })
