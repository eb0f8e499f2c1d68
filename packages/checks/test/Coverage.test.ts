import { existsSync } from "node:fs"
import { join } from "node:path"
import { catalogue } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { writeCoveragePage } from "../src/CoveragePage.ts"
import { describeRow, pickIds } from "../src/CoverageSample.ts"
import { root } from "../src/Package.ts"
import { coverageWith, findRuleTests, writeRuleTests } from "../src/RuleTests.ts"

const tests = findRuleTests()
const rows = coverageWith(tests)

describe("the coverage of the catalogue", () => {
  // What changed is recorded by `pnpm vitest run packages/checks/test/Coverage.test.ts -u`.
  it("is on the page that the documentation shows", async () => {
    await expect(writeCoveragePage(rows)).toMatchFileSnapshot("../../../docs/coverage.md")
  })

  it("has the tests that the command line names", async () => {
    await expect(writeRuleTests(tests)).toMatchFileSnapshot("../../policies/src/catalogue/tests.ts")
  })

  it("has a row for every id of the catalogue", () => {
    expect(rows.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id))
  })

  it("names only tests that are there", () => {
    const paths = new Set(rows.flatMap(({ test = [] }) => test))
    expect([...paths].filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it("names a test for every id that is encoded, and for no other", () => {
    expect(rows.filter(({ disposition, test }) => (disposition === "encoded") !== (test !== undefined))).toEqual([])
  })
})

describe("findRuleTests", () => {
  it("a rule is under the test of its edition that names it", () => {
    expect(tests["yongning-2020/dispatch-route"]).toBe("packages/policies/test/yongning/2020.dispatch.test.ts")
  })
})

describe("a sample of the catalogue", () => {
  it("the same seed picks the same ids, each once", () => {
    const picked = pickIds(20, 7)
    expect(new Set(picked).size).toBe(20)
    expect(pickIds(20, 7)).toEqual(picked)
    expect(pickIds(20, 8)).not.toEqual(picked)
  })

  it("a sample of all ids is the catalogue", () => {
    expect(pickIds(10_000, 1)).toEqual(catalogue.map(({ id }) => id))
  })

  it("an encoded id is told with clause, data, function and test", () => {
    const row = rows.find(({ id }) => id === "yongning-2020-dispatch-no-withdrawal")
    expect(row && describeRow(row).map((line) => line.slice(0, 120))).toMatchInlineSnapshot(`
      [
        "yongning-2020-dispatch-no-withdrawal: encoded",
        "  clause    yongning-2020#21: “街道吹哨、部门报到” (streets call, departments come)",
        "  rule      yongning-2020/dispatch-withdrawal: 下沉人员撤离 (withdrawal of people who were sent)",
        "  data      {"kind":"prerequisites","cite":"yongning-2020#21","when":{"atLeast":1,"of":[{"name":"withdrawn","title":{"zh",
        "  function  checkPrerequisites, kind prerequisites, in packages/procedure/src/Prerequisites.ts",
        "  test      packages/policies/test/yongning/2020.dispatch.test.ts",
      ]
    `)
  })

  it.each(["recorded", "encoded", "setAside"])("every %s id is told with its clause", (wanted) => {
    const own = rows.filter(({ disposition }) => disposition === wanted)
    expect(own.filter((row) => !describeRow(row)[1]?.startsWith("  clause    ")).map(({ id }) => id)).toEqual([])
  })
})
