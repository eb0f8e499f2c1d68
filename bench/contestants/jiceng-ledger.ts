/**
 * Stars with a quota from a ledger, as two commands: `run` makes the points and the stars of members, and `rank` holds to the
 * quota. The peak that is told is that of the larger of the two.
 *
 * @since 0.1.0
 */
import { spawnSync } from "node:child_process"
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const [input = "", output = ""] = process.argv.slice(2)
const bench = join(import.meta.dirname, "..")
const cli = join(bench, "../packages/cli/dist/bin.js")
const rules = join(bench, "ledger-points.json")
const stars = `${output}.stars.csv`
const peakFile = process.env["PEAK_FILE"] ?? `${output}.peak`

const commands = [
  ["run", `${rules}#member-stars`, input, "--points", `${rules}#points`, "--out", stars],
  ["rank", stars, "--rule", join(bench, "ledger-quota.json"), "--out", output],
]
const peaks = commands.map((args) => {
  const own = ["--import", join(bench, "peak.mjs"), cli, ...args]
  const { status, stderr } = spawnSync(process.execPath, own, {
    encoding: "utf8",
    env: { ...process.env, PEAK_FILE: peakFile },
  })
  if (status !== 0) throw new Error(stderr)
  return Number(readFileSync(peakFile, "utf8"))
})
rmSync(stars)
// This process notes its own peak when it ends; that of the commands is noted after it.
process.on("exit", () => writeFileSync(peakFile, String(Math.max(...peaks))))
