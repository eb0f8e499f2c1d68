/**
 * Turns one ledger of entries into the points and stars of its members, ranked and held to a quota, in several ways, in turn,
 * several rounds over.
 *
 * Run it with `node bench/ledger.ts [entries] [members] [rounds]`.
 *
 * @since 0.1.0
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { compare } from "./contest.ts"
import { writeEntries } from "./entries.ts"

const entries = Number(process.argv[2] ?? 10_000_000)
const members = Number(process.argv[3] ?? 200_000)
const rounds = Number(process.argv[4] ?? 5)
const folder = mkdtempSync(join(tmpdir(), "jiceng-bench-"))
const input = join(folder, "ledger.csv")
writeEntries(input, entries, members)

const here = import.meta.dirname
compare(
  {
    jiceng: (out) => [join(here, "contestants/jiceng-ledger.ts"), input, out],
    "duckdb, same checks": (out) => [join(here, "contestants/duckdb-ledger.ts"), "checked", input, out],
    "duckdb, declared": (out) => [join(here, "contestants/duckdb-ledger.ts"), "declared", input, out],
  },
  { folder, what: "entries", count: entries, rounds },
)
rmSync(folder, { recursive: true })
