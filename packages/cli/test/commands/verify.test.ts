import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { type Files, inFolder, runIn } from "../jiceng.ts"

const members = "id,points,checkIns\nA,92.5,6\nB,60,9\nC,95%,9\n"

const stars = "yongning-2020/member-stars"

/** Runs with a manifest in a folder, does something to the folder, and verifies. */
const verifyAfter = (files: Files, flags: ReadonlyArray<string>, change: (place: (name: string) => string) => void) =>
  inFolder(files, async (folder) => {
    const ran = await runIn(folder, ["run", ...flags, "--manifest", "m.json"], "")
    expect(ran.exit).toBeLessThan(2)
    change((name) => join(folder, name))
    const verified = await runIn(folder, ["verify", "m.json"], "")
    const asJson = await runIn(folder, ["verify", "m.json", "--json"], "")
    return { ...verified, json: asJson.stdout }
  })

const plain = [stars, "in.csv", "--out", "out.csv", "--rejects", "r.csv"]

const decided = ["--slot", "star-table=t.csv", "--reading", "stars-and-above=exclusive", "--on", "2020-09-10"]

const unchanged = () => undefined

describe("verify", { timeout: 60_000 }, () => {
  const calls: ReadonlyArray<readonly [string, Files, ReadonlyArray<string>]> = [
    ["a plain run", { "in.csv": members }, plain],
    [
      "a run with a slot, a reading, a day, reasons and Chinese columns",
      { "in.csv": members, "t.csv": "from,stars\n0,0\n90,10\n" },
      [...plain, ...decided, "--explain", "--columns", "zh"],
    ],
    ["a run to a workbook", { "in.csv": members }, [stars, "in.csv", "--out", "out.xlsx"]],
    ["a run to compressed JSON", { "in.csv": members }, [stars, "in.csv", "--out", "out.json.gz"]],
  ]
  it.concurrent.each(calls)("%s is found as it was", async (_, files, flags) => {
    const { exit, stderr, json } = await verifyAfter(files, flags, unchanged)
    expect({ exit, stderr }).toEqual({
      exit: 0,
      stderr: "m.json: everything is as it was: 3 rows read, 2 rated\n",
    })
    expect(JSON.parse(json)).toEqual({ same: true, differences: [] })
  })

  it.concurrent("results that were touched are named", async () => {
    const { exit, stderr } = await verifyAfter({ "in.csv": members }, plain, (place) => {
      appendFileSync(place("out.csv"), "D,10,10,,official,\n")
      rmSync(place("r.csv"))
    })
    expect(exit).toBe(1)
    const lines = stderr.replaceAll(/[0-9a-f]{64}/g, "…").split("\n")
    expect(lines).toEqual([
      "m.json: not everything is as it was",
      "  out.csv: the manifest says …, found …",
      "  r.csv: the manifest says …, found nothing",
      "",
    ])
  })

  it.concurrent("a table that was changed gives other rows", async () => {
    const { exit, json } = await verifyAfter({ "in.csv": members }, plain, (place) =>
      writeFileSync(place("in.csv"), readFileSync(place("in.csv"), "utf8").replace("95%", "95")),
    )
    expect(exit).toBe(1)
    const places = JSON.parse(json).differences.map(({ place }: { readonly place: string }) => place)
    expect(places).toEqual([
      "the table in.csv",
      "rows rated",
      "rows rejected",
      "results done again",
      "rejects done again",
    ])
  })

  it.concurrent("a manifest whose edition is another one by now says so", async () => {
    const { json } = await verifyAfter({ "in.csv": members }, plain, (place) => {
      const manifest = JSON.parse(readFileSync(place("m.json"), "utf8"))
      const edition = { ...manifest.edition, sha256: "0" }
      writeFileSync(place("m.json"), JSON.stringify({ ...manifest, edition, packages: { "@jiceng/cli": "9.9.9" } }))
    })
    const { differences } = JSON.parse(json)
    expect(differences[0]).toMatchObject({ place: "edition yongning-2020", recorded: "0" })
    expect(differences[1]).toMatchObject({ place: "version of @jiceng/cli", recorded: "9.9.9" })
  })

  const tampered: ReadonlyArray<readonly [flags: object, complaint: string]> = [
    [{ out: "precious.csv" }, "the manifest has a flag that no manifest has: out"],
    [{ help: true }, "the manifest has a flag that no manifest has: help"],
    [{ "explain --out": "precious.csv" }, "the manifest has a flag that no manifest has: explain --out"],
    [{ jobs: "64", json: true }, "the manifest has a flag that no manifest has: jobs, json"],
  ]
  it.concurrent.each(tampered)("flags %j are refused", async (flags, complaint) => {
    const { exit, stdout, stderr } = await verifyAfter({ "in.csv": members }, plain, (place) => {
      const manifest = JSON.parse(readFileSync(place("m.json"), "utf8"))
      writeFileSync(place("m.json"), JSON.stringify({ ...manifest, call: { ...manifest.call, flags } }))
    })
    expect({ exit, stdout, stderr }).toEqual({ exit: 2, stdout: "", stderr: `jiceng: ${complaint}\n` })
  })

  it.concurrent("a table and a slot whose names begin like flags are found", () =>
    inFolder({ "--in.csv": members, "--t.csv": "from,stars\n0,0\n90,10\n" }, async (folder) => {
      const flags = ["--out", "out.csv", "--slot", "star-table=--t.csv", "--manifest", "m.json"]
      expect((await runIn(folder, ["run", ...flags, "--", stars, "--in.csv"], "")).exit).toBe(1)
      expect((await runIn(folder, ["verify", "m.json"], "")).exit).toBe(0)
    }))

  it.concurrent("results that are a device by now are not read", async () => {
    const { exit, stderr } = await verifyAfter({ "in.csv": members }, plain, (place) => {
      rmSync(place("r.csv"))
      symlinkSync("/dev/null", place("r.csv"))
    })
    expect(exit).toBe(1)
    expect(stderr).toMatch(/ {2}r\.csv: the manifest says \w+, found nothing\n/)
  })

  it.concurrent("a file that is no manifest is refused with its faults", async () => {
    const { exit, stderr } = await inFolder({ "m.json": '{"rule":1}' }, (folder) =>
      runIn(folder, ["verify", "m.json"], ""),
    )
    expect(exit).toBe(2)
    expect(stderr).toContain("rule")
    expect(stderr).toContain("inputs")
  })

  it.concurrent("a table that is gone cannot be rated again", async () => {
    const { exit, stderr } = await verifyAfter({ "in.csv": members }, plain, (place) => rmSync(place("in.csv")))
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: "jiceng: in.csv: found nothing, expected a file\n" })
  })
})
