import { problemsOf } from "@jiceng/kernel/testing"
import { checkOrganization, PlanFacts, planOrganization, Structure } from "@jiceng/organization"
import { anyPlanFacts } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rules } from "./street.ts"

const building = (id: string, households: number, directMembers: number) => ({
  id,
  counts: { households, directMembers, inServiceMembers: 0, mobileMembers: 0 },
})
const facts = {
  street: "s",
  communities: [
    {
      id: "c",
      directMembers: 230,
      compounds: [
        { id: "x", buildings: [building("x1", 400, 1), building("x2", 400, 29)] },
        { id: "y", buildings: [building("y1", 500, 40), building("y2", 500, 40)] },
        { id: "z", buildings: [building("z1", 400, 40), building("z2", 400, 40), building("z3", 400, 40)] },
      ],
    },
  ],
}
const plan = planOrganization(Schema.decodeUnknownSync(PlanFacts)(facts), rules)
const idsOf = (kind: string) => plan.units.filter((unit) => unit.kind === kind).map(({ id }) => id)

describe("planOrganization", () => {
  it("compounds of 30, 80 and 120 members have one, two and three branches", () => {
    expect(idsOf("compoundBranch")).toEqual([
      "x/branch-1",
      "y/branch-1",
      "y/branch-2",
      "z/branch-1",
      "z/branch-2",
      "z/branch-3",
    ])
  })

  it("a building with one member joins the group beside it", () => {
    expect(
      plan.units.filter(({ kind }) => kind === "building").map(({ id, mode, under }) => [id, mode, ...under]),
    ).toEqual([
      ["x2", "own", "x/branch-1/group-1"],
      ["x1", "joint", "x/branch-1/group-1"],
      ["y1", "own", "y/branch-1/group-1"],
      ["y2", "own", "y/branch-2/group-1"],
      ["z1", "own", "z/branch-1/group-1"],
      ["z2", "own", "z/branch-2/group-1"],
      ["z3", "own", "z/branch-3/group-1"],
    ])
  })

  it("the community has the form, the posts and the grids of its numbers", () => {
    const community = plan.units.find(({ id }) => id === "c")
    expect(community).toMatchObject({ form: "committee", under: ["s"], counts: { households: 3000, posts: 5 } })
    expect(idsOf("grid")).toHaveLength(6)
  })

  it("one person is secretary and director, and another works in the grid", () => {
    const community = plan.units.find(({ id }) => id === "c")
    expect(community?.posts).toEqual({
      communitySecretary: ["c/communitySecretary-1"],
      residentsDirector: ["c/communitySecretary-1"],
    })
    expect(plan.units.find(({ id }) => id === "c/grid-1")?.posts).toEqual({
      gridLeader: ["c/grid-1/gridLeader-1"],
      gridWorker: ["c/grid-1/gridWorker-1"],
    })
  })

  it("a vacancy says what its holder must meet", () => {
    expect(plan.people.find(({ id }) => id === "x/branch-1/branchSecretary-1")).toEqual({
      id: "x/branch-1/branchSecretary-1",
      is: ["cadre"],
    })
  })

  it("passes the check", () => {
    expect(checkOrganization(plan, rules)).toEqual([])
  })

  it("what is not stated of a building stays open", () => {
    const bare = {
      street: "s",
      communities: [
        { id: "c", directMembers: 3, compounds: [{ id: "x", buildings: [{ id: "x1", counts: { households: 300 } }] }] },
      ],
    }
    const open = planOrganization(Schema.decodeUnknownSync(PlanFacts)(bare), rules)
    expect(open.units.find(({ id }) => id === "x1")).toMatchObject({ counts: { households: 300 } })
    expect(checkOrganization(open, rules).map(({ rule, severity, unit }) => [rule, severity, unit])).toEqual([
      ["branch-size", "unknown", "x/branch-1"],
      ["branch-size", "unknown", "x/branch-1"],
      ["branch-size", "unknown", "x/branch-1"],
      ["building-mode", "unknown", "x1"],
      ["duty", "unknown", "x/branch-1"],
    ])
  })

  it("where no division into grids is possible, the check says so of every grid that strays", () => {
    const small = {
      street: "s",
      communities: [{ id: "c", directMembers: 3, compounds: [{ id: "x", buildings: [building("x1", 550, 3)] }] }],
    }
    const found = checkOrganization(planOrganization(Schema.decodeUnknownSync(PlanFacts)(small), rules), rules)
    expect(found.map(({ rule, severity, unit }) => [rule, severity, unit])).toEqual([
      ["grid-size", "warning", "c/grid-1"],
      ["grid-size", "warning", "c/grid-2"],
    ])
  })
})

describe("PlanFacts", () => {
  it.each([
    ["an id twice", { ...facts, street: "x1" }, ['communities.0.compounds.0: Expected ids used once, got "x1"']],
    [
      "a building without households",
      {
        street: "s",
        communities: [{ id: "c", directMembers: 1, compounds: [{ id: "x", buildings: [{ id: "b", counts: {} }] }] }],
      },
      ["communities.0.compounds.0.buildings.0.counts.households: Missing key"],
    ],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(PlanFacts, data)).toEqual(problems)
  })
})

/** Numbers of households that grids of 300 to 500 can hold. */
const anyHouseholds = fc
  .integer({ min: 2, max: 14 })
  .chain((grids) => fc.integer({ min: 300 * grids, max: 500 * grids }))

describe("laws", () => {
  it("what a plan proposes, the check accepts", () => {
    fc.assert(
      fc.property(anyPlanFacts(anyHouseholds), (drawn) => {
        expect(checkOrganization(planOrganization(drawn, rules), rules)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it("every household of a plan is in exactly one grid", () => {
    fc.assert(
      fc.property(anyPlanFacts(fc.nat({ max: 5000 })), (drawn) => {
        const cover = rules.filter(({ name }) => name === "one-grid")
        expect(checkOrganization(planOrganization(drawn, rules), cover)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe("the generators", () => {
  it("make facts that decode, and plans of them decode too", () => {
    fc.assert(
      fc.property(anyPlanFacts(anyHouseholds), (drawn) => {
        expect(problemsOf(PlanFacts, drawn)).toEqual([])
        expect(problemsOf(Structure, planOrganization(drawn, rules))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
