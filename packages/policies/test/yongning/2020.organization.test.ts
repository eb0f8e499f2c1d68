import { checkOrganization, PlanFacts, planOrganization, type Structure } from "@jiceng/organization"
import { anyPlanFacts } from "@jiceng/organization/testing"
import { yongning2020 } from "@jiceng/policies"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { placedRulesOf } from "../placedRules.ts"
import { ruleOf } from "../rateRow.ts"
import { expectRows } from "../rows.ts"

describe("Party organisations", () => {
  expectRows(yongning2020, {
    "four-level-chain": [
      ["street none", "met=true"],
      ["community street", "met=true"],
      ["compoundBranch community", "met=true"],
      ["compoundBranch street", "met=false"],
      ["buildingGroup compoundBranch", "met=true"],
      ["buildingGroup community", "met=false"],
    ],
    "compound-branch-size": [
      ["49 0 0", "met=true size=49 missing=0 surplus=0"],
      ["20 20 10", "met=true size=50 missing=0 surplus=0 disputed=size=20"],
      ["50 1 0", "met=false size=51 missing=0 surplus=1 disputed=met=true;size=50;surplus=0"],
      ["51 0 0", "met=false size=51 missing=0 surplus=1"],
    ],
    "compound-branch-unit": [
      ["0", "met=false size=0 missing=1 surplus=0"],
      ["1", "met=true size=1 missing=0 surplus=0"],
      ["2", "met=false size=2 missing=0 surplus=1"],
    ],
    "compound-branch-body": [
      ["1 1", "met=false total=2 missing=1 surplus=0"],
      ["1 2", "met=true total=3 missing=0 surplus=0"],
      ["1 3", "met=false total=4 missing=0 surplus=1"],
    ],
    "branch-secretary": [
      ["y n n", "met=true missing=0"],
      ["n y y", "met=true missing=0"],
      ["n y n", "met=false missing=1"],
    ],
    "branch-member": [
      ["y y n n n n", "met=true missing=0 disputed=met=false;missing=1"],
      ["y n y n n n", "met=true missing=0"],
      ["y n n n n y", "met=true missing=0"],
      ["n n n y n n", "met=false missing=1"],
    ],
    "building-group-leader": [
      ["0", "met=false total=0 missing=1 surplus=0"],
      ["1", "met=true total=1 missing=0 surplus=0"],
      ["2", "met=false total=2 missing=0 surplus=1"],
    ],
    "building-group-mode": [
      ["2", "mode=joint"],
      ["3", "mode=own"],
    ],
    "building-head": [
      ["n n", "met=false missing=1 disputed=missing=2"],
      ["y n", "met=true missing=0 disputed=met=false;missing=1"],
      ["y y", "met=true missing=0"],
    ],
  })

  it("how many members make a building group of its own is illustrative", () => {
    expect(ruleOf(yongning2020, "building-group-mode").rule.status).toBe("illustrative")
  })
})

describe("bodies", () => {
  expectRows(yongning2020, {
    "one-shoulder": [
      ["0", "met=false missing=1 surplus=0"],
      ["1", "met=true missing=0 surplus=0"],
    ],
    "two-committees-cross-post": [
      ["0", "met=false missing=1 surplus=0"],
      ["5", "met=true missing=0 surplus=0"],
    ],
    "comprehensive-committee": [
      ["0", "met=false total=0 missing=1 surplus=0"],
      ["1", "met=true total=1 missing=0 surplus=0"],
    ],
    "nonregistered-residents": [
      ["y n n", "met=true missing=0"],
      ["n y y", "met=true missing=0"],
      ["n n y", "met=false missing=1"],
    ],
    "counterpart-organs": [
      ["n", "met=false missing=1"],
      ["y", "met=true missing=0"],
    ],
  })
})

describe("grids and communities", () => {
  expectRows(yongning2020, {
    grids: [
      ["0", "feasible=true fewest=0 most=0"],
      ["299", "feasible=false fewest= most="],
      ["300", "feasible=true fewest=1 most=1"],
      ["500", "feasible=true fewest=1 most=1"],
      ["501", "feasible=false fewest= most="],
      ["550", "feasible=false fewest= most="],
      ["600", "feasible=true fewest=2 most=2"],
      ["1000", "feasible=true fewest=2 most=3"],
      ["7000", "feasible=true fewest=14 most=23"],
    ],
    "grid-size": [
      ["299 n", "met=false size=299 missing=1 surplus=0"],
      ["300 n", "met=true size=300 missing=0 surplus=0"],
      ["500 n", "met=true size=500 missing=0 surplus=0"],
      ["501 n", "met=false size=501 missing=0 surplus=1"],
      ["501 y", "met=true size=501 missing=0 surplus=0 disputed=met=false;surplus=1"],
    ],
    "community-size": [
      ["2999 n n n", "met=false size=2999 missing=1 surplus=0"],
      ["3000 n n n", "met=true size=3000 missing=0 surplus=0"],
      ["5000 n n n", "met=true size=5000 missing=0 surplus=0"],
      ["5001 n n n", "met=false size=5001 missing=0 surplus=1"],
      ["7000 y y y", "met=true size=7000 missing=0 surplus=0"],
      ["7000 y n n", "met=false size=7000 missing=0 surplus=2000 disputed=met=true;surplus=0"],
      ["7001 y y y", "met=false size=7001 missing=0 surplus=1"],
    ],
    "community-division": [
      ["2999", "feasible=false fewest= most="],
      ["3000", "feasible=true fewest=1 most=1"],
      ["5001", "feasible=false fewest= most="],
      ["6000", "feasible=true fewest=2 most=2"],
      ["15000", "feasible=true fewest=3 most=5"],
    ],
    "community-oversize": [
      ["100 n n n", "met=true size=100 missing=0 surplus=0"],
      ["5001 n n n", "met=false size=5001 missing=0 surplus=1"],
      ["7000 y y y", "met=true size=7000 missing=0 surplus=0"],
      ["7001 y y y", "met=false size=7001 missing=0 surplus=1"],
    ],
    "all-round-grid": [
      ["y n", "met=false missing=1"],
      ["y y", "met=true missing=0"],
    ],
  })
})

const facts = Schema.decodeUnknownSync(PlanFacts)({
  street: "街道",
  communities: [
    {
      id: "社区",
      directMembers: 230,
      compounds: [
        [1, 29],
        [40, 40],
        [40, 40, 40],
      ].map((members, at) => ({
        id: `小区${at + 1}`,
        buildings: members.map((directMembers, position) => ({
          id: `小区${at + 1}-${position + 1}幢`,
          counts: { households: 500, directMembers, inServiceMembers: 0, mobileMembers: 0 },
        })),
      })),
    },
  ],
})

describe("a planned street", () => {
  const rules = placedRulesOf(yongning2020)
  const plan = planOrganization(facts, rules)
  const foundIn = (structure: Structure) =>
    checkOrganization(structure, rules).filter(({ severity }) => severity !== "disputed")
  const inKind = (kind: string) => plan.units.filter((unit) => unit.kind === kind)

  it("has a committee, seven grids and one, two and three branches for compounds of 30, 80 and 120 members", () => {
    expect(inKind("community").map(({ form, counts }) => [form, counts["posts"]])).toEqual([["committee", 7]])
    expect(inKind("grid")).toHaveLength(7)
    expect(inKind("compoundBranch")).toHaveLength(6)
  })

  it("passes the check", () => {
    expect(foundIn(plan)).toEqual([])
  })

  it("passes the check wherever the households suit a community", () => {
    fc.assert(
      fc.property(anyPlanFacts(fc.integer({ min: 3000, max: 5000 })), (drawn) => {
        expect(foundIn(planOrganization(drawn, rules))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it("a warning asks for a reason where two people share what one should hold", () => {
    const [community] = inKind("community")
    const apart = {
      units: plan.units.map((unit) =>
        unit === community
          ? { ...unit, posts: { ...unit.posts, residentsDirector: [plan.people[0]?.id ?? ""] } }
          : unit,
      ),
      people: plan.people,
    }
    const found = foundIn(apart).map(({ rule, severity, finding }) => [rule, severity, finding.cite])
    expect(found).toEqual([
      ["one-shoulder", "warning", "yongning-2020#3"],
      ["two-committees-cross-post", "error", "yongning-2020#3"],
    ])
  })

  it("other readings would have an assistant in every grid, and only heads from outside as branch members", () => {
    const disputed = checkOrganization(plan, rules).filter(({ severity }) => severity === "disputed")
    expect(new Set(disputed.map(({ rule, disputed: [read] }) => `${rule} ${read?.reading}=${read?.option}`))).toEqual(
      new Set(["branch-member owners-committee=heads", "grid-team assistants=required"]),
    )
  })

  it("says where a violation rests on an illustrative figure", () => {
    const turned = {
      units: plan.units.map((unit) => (unit.mode === "own" ? { ...unit, mode: "joint" as const } : unit)),
      people: plan.people,
    }
    expect(new Set(foundIn(turned).map(({ rule, status }) => `${rule} ${status}`))).toEqual(
      new Set(["building-group-mode illustrative"]),
    )
  })
})
