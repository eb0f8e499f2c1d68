import { catalogue } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"

describe("jiceng coverage", () => {
  it("accounts for every id of the catalogue, in its order", async () => {
    const { exit, stdout, stderr } = await runJiceng(["coverage", "--json"], {}, "")
    const rows: ReadonlyArray<Readonly<Record<string, unknown>>> = JSON.parse(stdout)
    expect(exit).toBe(0)
    expect(rows.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id))
    expect(rows).toHaveLength(635)
    expect(
      [...new Set(rows.map(({ disposition }) => disposition))].every((word) =>
        ["encoded", "recorded", "setAside"].includes(String(word)),
      ),
    ).toBe(true)
    expect(
      rows.filter((row) => row["disposition"] === "encoded" && !(row["rule"] && row["package"] && row["test"])),
    ).toEqual([])
    expect(rows.find(({ id }) => id === "yongning-2020-dispatch-no-withdrawal")).toEqual({
      id: "yongning-2020-dispatch-no-withdrawal",
      disposition: "encoded",
      rule: "yongning-2020/dispatch-withdrawal",
      package: "@jiceng/procedure",
      test: "packages/policies/test/yongning/2020.dispatch.test.ts",
    })
    expect(stderr).toMatch(/^635 of 635 accounted for: /)
  })

  it("prints a line for each", async () => {
    const { stdout } = await runJiceng(["coverage"], {}, "")
    const printed = stdout.trimEnd().split("\n")
    expect(printed).toHaveLength(635)
    expect(printed).toContain(
      "yongning-2020-task-01\tencoded\tyongning-2020/task-ledger\t@jiceng/duties\tpackages/policies/test/yongning/2020.tasks.test.ts",
    )
  })
})
