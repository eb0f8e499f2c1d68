import { describe, expect, it } from "vitest"
import { inFolder, runIn, runJiceng } from "./jiceng.ts"

const stars = "yongning-2020/member-stars"

const mixed = Buffer.concat([
  Buffer.from("id,points,checkIns,village\nA1,60,1,东\nA2,60,1,"),
  Buffer.from([0xc4, 0xe3]),
  Buffer.from("\nA3,60,1,西\n"),
])

describe("a cell that is carried through and is not UTF-8", { timeout: 30_000 }, () => {
  it.concurrent.each(["out.csv", "out.ndjson", "out.json", "out.xlsx", "out.parquet"])(
    "rejects its row, also for %s",
    async (out) => {
      const args = ["run", stars, "in.csv", "--encoding", "utf-8", "--out", out, "--rejects", "rejects.csv"]
      const { exit, stderr, files } = await runJiceng(args, { "in.csv": mixed }, "")
      expect(exit).toBe(1)
      expect(stderr).toMatch(/ {2}rated {8}2\n {2}rejected {5}1\n {2}faults {7}village 1\n/)
      expect(files["rejects.csv"]).toBe("line,id,column,found,problem\n3,,village,��,expected text in UTF-8\n")
      expect(files[out]).not.toContain("A2,")
      if (out === "out.json") expect(JSON.parse(files[out] ?? "")).toHaveLength(2)
    },
  )
})

describe("Parquet", { timeout: 30_000 }, () => {
  const table = { "in.csv": "id,points,checkIns,village\nA1,60.5,1,东\nA2,100,60,\nA3,95%,1,西\n" }

  it.concurrent("gives back what CSV does", () =>
    inFolder(table, async (folder) => {
      const run = (...args: ReadonlyArray<string>) => runIn(folder, ["run", stars, ...args], "")
      expect(await run("in.csv", "--out", "out.parquet")).toMatchObject({ exit: 1 })
      const carry = ["--by", "stars", "--out", "-"]
      const again = await runIn(folder, ["rank", "out.parquet", ...carry], "")
      await run("in.csv", "--out", "out.csv")
      expect(again).toMatchObject({ exit: 0, stdout: (await runIn(folder, ["rank", "out.csv", ...carry], "")).stdout })
    }))

  it.concurrent("that is no Parquet ends with its place and leaves no file", async () => {
    const ended = await runJiceng(["run", stars, "in.parquet", "--out", "out.csv"], { "in.parquet": "id,points\n" }, "")
    expect(ended).toMatchObject({ exit: 2, stdout: "" })
    expect(ended.stderr).toMatch(
      /^jiceng: in\.parquet: found “(?:no mark of Parquet at its end|10 bytes)”, expected a Parquet file/,
    )
    expect(Object.keys(ended.files)).toEqual(["in.parquet"])
  })
})
