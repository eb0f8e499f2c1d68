import { checkOrganization, planOrganization } from "@jiceng/organization"
import { anyPlanFacts } from "@jiceng/organization/testing"
import { xingqing2018 } from "@jiceng/policies"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { placedRulesOf } from "../placedRules.ts"
import { ruleOf } from "../rateRow.ts"
import { expectRows } from "../rows.ts"

describe("Party organisations and bodies", () => {
  expectRows(xingqing2018, {
    "committee-size": [
      ["1 1 2 2 0 0", "met=false size=6 missing=1 surplus=0"],
      ["1 1 2 3 0 0", "met=true size=7 missing=0 surplus=0"],
      ["1 1 2 4 0 0", "met=false size=8 missing=1 surplus=1"],
      ["1 1 2 7 0 0", "met=true size=11 missing=0 surplus=0"],
      ["1 1 2 8 0 0", "met=false size=12 missing=0 surplus=1"],
      ["1 1 2 3 1 0", "met=true size=7 missing=0 surplus=0 disputed=met=false;size=8;missing=1;surplus=1"],
    ],
    "committee-posts": [
      ["1 1 2 2 0 0", "met=false total=6 missing=1 surplus=0"],
      ["1 1 2 3 5 5", "met=true total=17 missing=0 surplus=0"],
      ["1 1 2 8 0 0", "met=false total=12 missing=0 surplus=1"],
      ["1 0 3 3 0 0", "met=false total=7 missing=1 surplus=1"],
    ],
    "congress-committee-body": [
      ["1 1 0", "met=false total=2 missing=1 surplus=0"],
      ["1 1 1", "met=true total=3 missing=0 surplus=0"],
      ["1 1 3", "met=true total=5 missing=0 surplus=0"],
      ["1 1 4", "met=false total=6 missing=0 surplus=1"],
    ],
    "joint-committee-posts": [
      ["0 3 3", "met=false total=6 missing=1 surplus=0"],
      ["1 0 0", "met=true total=1 missing=0 surplus=0"],
    ],
    "joint-committee-member": [
      ["n n y y n", "met=true missing=0"],
      ["n n n y n", "met=false missing=1"],
    ],
    "one-committee-station-residents": [["1 0", "met=false total=1 missing=1 surplus=0"]],
    "station-per-community": [
      ["0 n", "met=false size=0 missing=1 surplus=0"],
      ["1 n", "met=true size=1 missing=0 surplus=0"],
      ["2 n", "met=false size=2 missing=0 surplus=1"],
      ["2 y", "met=true size=2 missing=0 surplus=0"],
      ["3 y", "met=false size=3 missing=0 surplus=1"],
    ],
    "street-organs": [["y y y y n", "met=false missing=1"]],
    "grid-merge": [
      ["0", "met=true size=0 missing=0 surplus=0"],
      ["1", "met=false size=1 missing=0 surplus=1"],
    ],
    "reporting-lines": [
      ["congressCommittee street", "met=true"],
      ["congressCommittee districtCongress", "met=true"],
      ["serviceStation street", "met=false"],
      ["serviceStation streetOffice", "met=true"],
    ],
  })
})

describe("a planned street", () => {
  const rules = placedRulesOf(xingqing2018)

  it("breaks no rule; what only the street can know stays open", () => {
    fc.assert(
      fc.property(anyPlanFacts(fc.integer({ min: 1, max: 6000 })), (drawn) => {
        const found = checkOrganization(planOrganization(drawn, rules), rules).filter(
          ({ severity }) => severity !== "disputed",
        )
        expect(found.filter(({ severity }) => severity !== "unknown")).toEqual([])
        expect([...new Set(found.map(({ rule }) => rule))]).toEqual([
          "grid-merge",
          "station-staff",
          "station-staff-apart",
          "street-posts-filled",
          "street-staff",
        ])
      }),
      { numRuns: 30 },
    )
  })
})

describe("grid workers", () => {
  const { rate, facts, results } = ruleOf(xingqing2018, "grid-workers")

  it("has the columns of the contract", () => {
    expect([facts, results]).toEqual([
      ["households", "dense", "posts"],
      ["gridWorkers", "toRecruit"],
    ])
  })

  it.each([
    ["500", "false", "0", "1", "1"],
    ["501", "false", "0", "2", "2"],
    ["2500", "false", "5", "5", "0"],
    ["2501", "false", "5", "6", "1"],
    ["5000", "false", "9", "10", "1"],
    ["300", "true", "0", "1", "1"],
    ["301", "true", "0", "2", "2"],
    ["3000", "true", "5", "10", "5"],
  ])(
    "%s households, dense %s, %s posts: %s grid workers, %s to recruit",
    (households, dense, posts, gridWorkers, toRecruit) => {
      expect(rate(households, dense, posts)).toMatchObject({ gridWorkers, toRecruit })
    },
  )

  it("disputes the remainder, the lost stop and the secretary, each where it matters", () => {
    expect(rate("5000", "false", "20")).toEqual({ gridWorkers: "10", toRecruit: "0" })
    expect(rate("4500", "false", "20")).toEqual({ gridWorkers: "9", toRecruit: "0", disputed: "gridWorkers=0" })
    expect(rate("5001", "false", "20")).toEqual({ gridWorkers: "11", toRecruit: "0", disputed: "gridWorkers=10" })
    expect(rate("5000", "false", "9")).toEqual({ gridWorkers: "10", toRecruit: "1", disputed: "toRecruit=2" })
  })

  it("under other readings the other values stand", () => {
    const under = (choices: Readonly<Record<string, string>>) => ruleOf(xingqing2018, "grid-workers", { choices }).rate
    expect(under({ rounding: "down" })("999", "false", "0")).toMatchObject({ gridWorkers: "1" })
    expect(under({ rounding: "half-up" })("750", "false", "0")).toMatchObject({ gridWorkers: "2" })
    expect(under({ "lost-stop": "top-band" })("4999", "false", "0")).toMatchObject({ gridWorkers: "0" })
  })
})
