import { type ChildProcess, spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { once } from "node:events"
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { setTimeout } from "node:timers/promises"
import { describe, expect, it } from "vitest"
import { inFolder, program } from "./jiceng.ts"

/** Some of the rows are wrong, and some ids stand twice. */
const tableOf = (rows: number): string => {
  const lines = Array.from({ length: rows }, (_, row) => {
    const id = row % 1009 === 1008 ? row - 1 : row
    const points = row % 211 === 0 ? "95%" : ((row * 7919) % 10_001) / 100
    return `M${id},${points},${(row * 31) % 13},村${row % 97}`
  })
  return `id,points,checkIns,village\n${lines.join("\n")}\n`
}

const start = (folder: string, ...flags: ReadonlyArray<string>): ChildProcess => {
  const files = ["in.csv", "--out", "out.csv", "--rejects", "r.csv"]
  return spawn(process.execPath, [program, "run", "yongning-2020/member-stars", ...files, ...flags], { cwd: folder })
}

const endOf = async (child: ChildProcess) => {
  const stderr = child.stderr === null ? "" : text(child.stderr)
  const [code, signal] = await once(child, "exit")
  return { code, signal, stderr: await stderr }
}

const hashOf = (folder: string, name: string): string =>
  createHash("sha256")
    .update(readFileSync(join(folder, name)))
    .digest("hex")

const hashesOf = (folder: string) => [hashOf(folder, "out.csv"), hashOf(folder, "r.csv")]

/** How much has been written to the results so far. */
const writtenIn = (folder: string): number =>
  readdirSync(folder)
    .filter((name) => /^out\.csv\.\w+\.part$/.test(name))
    .reduce((most, name) => Math.max(most, statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0)

/** Waits until so much is written, or the run is over. */
const waitFor = async (folder: string, child: ChildProcess, bytes: number) => {
  while (child.exitCode === null && child.signalCode === null && writtenIn(folder) < bytes) await setTimeout(1)
}

/** Uses a folder with a table, the results of an undisturbed run, and their length. */
const withTable = (
  rows: number,
  use: (folder: string, whole: { readonly hashes: ReadonlyArray<string>; readonly length: number }) => Promise<void>,
) =>
  inFolder({ "in.csv": tableOf(rows) }, async (folder) => {
    expect((await endOf(start(folder))).code).toBe(1)
    const whole = { hashes: hashesOf(folder), length: statSync(join(folder, "out.csv")).size }
    for (const name of ["out.csv", "r.csv"]) rmSync(join(folder, name))
    await use(folder, whole)
  })

const moments = 20

/** Behind this share of its results a run could be over before it is killed. */
const latest = 0.9

describe("a run survives", { timeout: 900_000 }, () => {
  it("being killed at twenty moments: each time it is gone on with to the same bytes", () =>
    withTable(400_000, async (folder, { hashes, length }) => {
      let goneOn = 0
      for (let moment = 0; moment < moments; moment++) {
        const killed = start(folder, "--jobs", String(1 + (moment % 2)))
        await waitFor(folder, killed, (latest * length * (moment + Math.random())) / moments)
        killed.kill("SIGKILL")
        await once(killed, "exit")
        expect(readdirSync(folder)).not.toContain("out.csv")
        const { code, stderr } = await endOf(start(folder, "--resume"))
        expect(code).toBe(1)
        if (stderr.includes("going on after")) goneOn += 1
        expect(readdirSync(folder).toSorted()).toEqual(["in.csv", "out.csv", "r.csv"])
        expect(hashesOf(folder)).toEqual(hashes)
        for (const name of ["out.csv", "r.csv"]) rmSync(join(folder, name))
      }
      expect(goneOn).toBeGreaterThan(moments / 2)
    }))

  it("being killed again and again while it goes on", () =>
    withTable(400_000, async (folder, { hashes, length }) => {
      for (const share of [0.3, 0.5, 0.7, 0.9]) {
        const killed = start(folder, "--resume")
        await waitFor(folder, killed, length * share)
        killed.kill("SIGKILL")
        await once(killed, "exit")
      }
      expect((await endOf(start(folder, "--resume", "--jobs", "2"))).stderr).toContain("going on after")
      expect(hashesOf(folder)).toEqual(hashes)
      expect(readdirSync(folder).toSorted()).toEqual(["in.csv", "out.csv", "r.csv"])
    }))

  const others = [
    tableOf(300_000).replace("M1,", "N1,"),
    tableOf(100),
    tableOf(300_000).replace("points,checkIns", "checkIns,points"),
  ]
  it("a table that is another one by then is refused, and a run that begins anew leaves nothing of it", () =>
    withTable(300_000, async (folder, { length }) => {
      const killed = start(folder)
      await waitFor(folder, killed, length / 2)
      killed.kill("SIGKILL")
      await once(killed, "exit")
      for (const table of others) {
        writeFileSync(join(folder, "in.csv"), table)
        const refused = await endOf(start(folder, "--resume"))
        expect(refused.code).toBe(2)
        expect(refused.stderr).toContain("going on after")
        expect(refused.stderr).toContain("in.csv: is not the table that was read until here: run without --resume\n")
        expect(refused.stderr).not.toContain("call again")
        expect(readdirSync(folder)).not.toContain("out.csv")
      }
      expect((await endOf(start(folder))).code).toBe(1)
      expect(readdirSync(folder).toSorted()).toEqual(["in.csv", "out.csv", "r.csv"])
    }))

  it("two that go on with what a third is still writing: each gives the same bytes", () =>
    withTable(400_000, async (folder, { hashes, length }) => {
      const first = start(folder)
      await waitFor(folder, first, length / 3)
      const all = [first, start(folder, "--resume"), start(folder, "--resume", "--jobs", "2")]
      const ends = await Promise.all(all.map(endOf))
      expect(ends.filter(({ code }) => code === 1).length).toBeGreaterThan(0)
      expect(hashesOf(folder)).toEqual(hashes)
    }))

  it("a signal leaves the work of a run that may be gone on with", () =>
    withTable(400_000, async (folder, { hashes, length }) => {
      const child = start(folder, "--resume")
      const ended = endOf(child)
      await waitFor(folder, child, length * 0.8)
      child.kill("SIGTERM")
      expect((await ended).stderr).toContain("what is done is kept: call again with --resume to go on\n")
      expect((await endOf(start(folder, "--resume"))).stderr).toContain("going on after")
      expect(hashesOf(folder)).toEqual(hashes)
    }))

  it.each([2, 3, 7])("%i jobs write the bytes of one", (jobs) =>
    withTable(100_000, async (folder, { hashes }) => {
      expect((await endOf(start(folder, "--jobs", String(jobs)))).code).toBe(1)
      expect(hashesOf(folder)).toEqual(hashes)
    }),
  )

  it("a table that changes or vanishes while it is read is refused, and nothing is written", async () => {
    const changes: ReadonlyArray<readonly [(path: string) => void, string]> = [
      [(path) => truncateSync(path, 4_000_000), "a file that does not change while it is read"],
      [(path) => rmSync(path), "a file that can be read"],
    ]
    for (const [change, expected] of changes) {
      await withTable(400_000, async (folder) => {
        const child = start(folder)
        const ended = endOf(child)
        await waitFor(folder, child, 1)
        change(join(folder, "in.csv"))
        const { code, stderr } = await ended
        expect(code).toBe(2)
        expect(stderr).toContain(expected)
        expect(readdirSync(folder).filter((name) => name !== "in.csv")).toEqual([])
      })
    }
  })

  it("a disk that is full, and nothing is written", () =>
    withTable(300_000, async (folder) => {
      const shell = `trap '' XFSZ; ulimit -f 4000; exec "$0" "$@"`
      const run = [process.execPath, program, "run", "yongning-2020/member-stars", "in.csv", "--out", "out.csv"]
      const { code, stderr } = await endOf(spawn("sh", ["-c", shell, ...run], { cwd: folder }))
      expect(code).toBe(2)
      expect(stderr).toBe("jiceng: out.csv: found “EFBIG: file too large”, expected a file that can be written\n")
      expect(readdirSync(folder)).toEqual(["in.csv"])
    }))
})
