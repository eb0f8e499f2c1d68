import {
  checkOrganization,
  PlanFacts,
  planOrganization,
  type Structure,
  tellViolation,
  type Violation,
} from "@jiceng/organization"
import { anyPlanFacts } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Unit } from "../src/Structure.ts"
import { rules } from "./street.ts"

const counts = (households: number, directMembers: number) => ({
  households,
  directMembers,
  inServiceMembers: 0,
  mobileMembers: 0,
})
const compound = {
  id: "x",
  buildings: [
    { id: "x1", counts: counts(700, 20) },
    { id: "x2", counts: counts(800, 2) },
  ],
}
const facts = { street: "s", communities: [{ id: "c", directMembers: 120, compounds: [compound] }] }
const plan = planOrganization(Schema.decodeUnknownSync(PlanFacts)(facts), rules)

type Change = (structure: Structure) => Structure

/** Changes the units with an id; what a change leaves out stays as it is. */
const change =
  (id: string, more: (unit: Unit) => object): Change =>
  ({ units, people }) => ({
    units: units.map((unit) => (unit.id === id ? { ...unit, ...more(unit) } : unit)),
    people,
  })
const add =
  (unit: Pick<Unit, "id" | "kind" | "under"> & { readonly counts?: object }): Change =>
  ({ units, people }) => ({
    units: [...units, { is: [], counts: {}, posts: {}, holds: [], ...unit } as Unit],
    people,
  })
const tell = (violations: ReadonlyArray<Violation>) =>
  violations.map((violation) => {
    const { reason, cure } = tellViolation(violation, {}, "en")
    return `${violation.severity} ${violation.rule} ${violation.person ?? violation.unit}: ${reason} → ${cure}`
  })
const findAfter = (...changes: ReadonlyArray<Change>) =>
  tell(
    checkOrganization(
      changes.reduce((structure, apply) => apply(structure), plan),
      rules,
    ),
  )

describe("checkOrganization", () => {
  it("finds nothing in a structure that is in order", () => {
    expect(findAfter()).toEqual([])
  })

  it.each<[string, ReadonlyArray<Change>, ReadonlyArray<string>]>([
    [
      "a seat without a holder",
      [change("x/branch-1", ({ posts }) => ({ posts: { ...posts, branchMember: ["x/branch-1/branchMember-1"] } }))],
      [
        "error branch-body x/branch-1: compoundBranch: 1 × branchMember; 1 missing, 0 too many → branchMember: add 1 or take away 0; 0 means that this way does not help",
      ],
    ],
    [
      "a body that is missing",
      [({ units, people }) => ({ units: units.filter(({ kind }) => kind !== "supervisionCommittee"), people })],
      [
        "error supervision c: community: 0 × supervisionCommittee; 1 missing, 0 too many → supervisionCommittee: add 1 or take away 0; 0 means that this way does not help",
      ],
    ],
    [
      "a form too low for its members",
      [change("c", () => ({ form: "branch" }))],
      ["error form c: it is a branch; its members call for a committee → make it a committee"],
    ],
    [
      "other posts than the households call for",
      [change("c", ({ counts: stated }) => ({ counts: { ...stated, posts: 7 } }))],
      ["error posts c: 7 posts; its households call for 5 → change the posts to 5"],
    ],
    [
      "a figure that is not stated",
      [change("c", ({ counts: { posts: _, ...stated } }) => ({ counts: stated }))],
      [
        "unknown posts c: posts of the two committees: not stated, so this cannot be checked → state: posts of the two committees",
      ],
    ],
    [
      "a branch that is too large",
      [change("x/branch-1", () => ({ counts: counts(0, 51) }))],
      [
        "warning branch-size x/branch-1: compoundBranch: 51 breaks the limits; 0 missing, 1 too many → add 0 or take away 1; 0 means that this way does not help",
      ],
    ],
    [
      "a secretary who meets no way",
      [({ units, people }) => ({ units, people: people.map((person) => ({ ...person, is: [] })) })],
      [
        "error branch-secretary x/branch-1/branchSecretary-1: branchSecretary: not met; what comes nearest lacks cadre → bring about cadre, or choose another",
      ],
    ],
    [
      "two people where one is due",
      [change("c", ({ posts }) => ({ posts: { ...posts, residentsDirector: ["c/grid-1/gridLeader-1"] } }))],
      [
        "error one-shoulder c: 0 hold both communitySecretary and residentsDirector; 1 missing, 0 too many → let 1 more or 0 fewer hold both; 0 means that this way does not help",
      ],
    ],
    [
      "a secretary who works in a grid",
      [change("c/grid-1", ({ posts }) => ({ posts: { ...posts, gridWorker: ["c/communitySecretary-1"] } }))],
      [
        "error apart c: 1 hold both communitySecretary and gridWorker; 0 missing, 1 too many → let 0 more or 1 fewer hold both; 0 means that this way does not help",
      ],
    ],
    [
      "a secretary who works in a grid and is excused",
      [
        change("c/grid-1", ({ posts }) => ({ posts: { ...posts, gridWorker: ["c/communitySecretary-1"] } })),
        ({ units, people }) => ({ units, people: people.map(({ id, is }) => ({ id, is: [...is, "approved"] })) }),
      ],
      [],
    ],
    [
      "too few grid workers",
      [change("c/grid-1", ({ posts }) => ({ posts: { ...posts, gridWorker: [] } }))],
      [
        "error team c/grid-1: grid: 0 × gridWorker; 1 missing, 0 too many → gridWorker: add 1 or take away 0; 0 means that this way does not help",
        "error workers c: 2 grid workers where 3 are needed → bring the grid workers to 3",
      ],
    ],
    [
      "an aim that is not reached",
      [change("c/grid-1", () => ({ is: ["health"] }))],
      [
        "aim grid-information c/grid-1: grid: not met; what comes nearest lacks housing → bring about housing, or choose another",
      ],
    ],
    [
      "another mode than the members call for",
      [change("x1", () => ({ mode: "joint" }))],
      ["error building-mode x1: it is joint; its members call for own → change to own"],
    ],
    [
      "a unit under none",
      [change("x/branch-1", () => ({ under: [] }))],
      ["error chain x/branch-1: compoundBranch stands under none; expected: community → put it under: community"],
    ],
    [
      "a unit under one of another kind",
      [change("x/branch-1", () => ({ under: ["s"] }))],
      ["error chain x/branch-1: compoundBranch stands under street; expected: community → put it under: community"],
    ],
    [
      "a unit under two of a kind",
      [
        add({ id: "d", kind: "compoundBranch", under: ["c"] }),
        change("x/branch-1/group-1", () => ({ under: ["x/branch-1", "d"] })),
      ],
      [
        "unknown branch-body d: branchMember: not stated, so this cannot be checked → state: branchMember",
        "unknown branch-body d: branchSecretary: not stated, so this cannot be checked → state: branchSecretary",
        "unknown branch-size d: directMembers: not stated, so this cannot be checked → state: directMembers",
        "unknown branch-size d: inServiceMembers: not stated, so this cannot be checked → state: inServiceMembers",
        "unknown branch-size d: mobileMembers: not stated, so this cannot be checked → state: mobileMembers",
        "error chain x/branch-1/group-1: stands under several of the kind compoundBranch: d, x/branch-1 → keep one of the kind compoundBranch",
        "unknown duty d: directMembers: not stated, so this cannot be checked → state: directMembers",
      ],
    ],
    [
      "a unit of a kind without a place",
      [add({ id: "v", kind: "village", under: ["s"] })],
      [
        "error chain v: the edition has no place for a unit of the kind village → correct the kind, or leave the unit out",
      ],
    ],
    [
      "a share that is not reached",
      [add({ id: "f", kind: "propertyFirm", under: ["c"], counts: { partyCandidates: 3, candidates: 7 } })],
      ["error candidates f: propertyFirm: 3/7 (about 42.85 %) against at least 50 %; 1 missing → add 1"],
    ],
    [
      "a body that is due",
      [change("x/branch-1", () => ({ counts: counts(0, 1000) }))],
      [
        "warning branch-size x/branch-1: compoundBranch: 1000 breaks the limits; 0 missing, 950 too many → add 0 or take away 950; 0 means that this way does not help",
        "error duty x/branch-1: partyOrganisation is due and has not been set up → set up the partyOrganisation",
      ],
    ],
    [
      "households that a grid does not hold",
      [change("c/grid-1", ({ holds }) => ({ holds: holds.map((range) => ({ ...range, from: range.from + 1 })) }))],
      [
        "error one-grid x1: households 1 to 1 of x1 are in 0 grids, not in one → put these households into one grid and no other",
      ],
    ],
  ])("finds %s", (_, changes, expected) => {
    expect(findAfter(...changes)).toEqual(expected)
  })
})

describe("under another reading", () => {
  const one = rules.filter(({ name }) => name === "branch-size")
  const limits = { least: 0, most: 60 }
  const disputed = one.map((placed) => ({
    ...placed,
    others: [{ reading: "who", option: "direct", rule: { ...placed.rule, limits } }],
  })) as unknown as typeof rules
  const find = (directMembers: number, placed: typeof rules) =>
    checkOrganization(change("x/branch-1", () => ({ counts: counts(0, directMembers) }))(plan), placed).map(
      ({ severity, disputed: readings }) => [severity, ...readings.map(({ option }) => option)],
    )

  it.each([
    [50, []],
    [51, [["warning", "direct"]]],
    [61, [["warning"]]],
  ])("a branch of %i members", (members, expected) => {
    expect(find(members, disputed)).toEqual(expected)
  })

  it("what only another reading sees is told as disputed", () => {
    const turned = disputed.map((placed) => ({
      ...placed,
      rule: placed.others[0]?.rule,
      others: [{ reading: "who", option: "all", rule: placed.rule }],
    })) as unknown as typeof rules
    expect(find(51, turned)).toEqual([["disputed", "all"]])
  })
})

/** Changes at places of their own, each of which breaks rules that none of the others does. */
const breaks: ReadonlyArray<Change> = [
  change("community-0", () => ({ form: undefined })),
  change("community-0", ({ counts: stated }) => ({ counts: { ...stated, posts: 6 } })),
  change("community-0", ({ posts }) => ({ posts: { ...posts, residentsDirector: [] } })),
  change("community-0/grid-1", ({ posts }) => ({ posts: { ...posts, gridLeader: [] } })),
  change("community-0/grid-2", () => ({ is: [] })),
  change("community-0/grid-1", ({ holds }) => ({ holds: holds.slice(1) })),
  change("compound-0-0/branch-1", ({ posts }) => ({ posts: { ...posts, branchMember: [] } })),
  change("compound-0-0/branch-1", () => ({ under: ["street"] })),
  change("building-0-0-0", () => ({ mode: undefined })),
]

const anyHouseholds = fc
  .integer({ min: 2, max: 10 })
  .chain((grids) => fc.integer({ min: 300 * grids, max: 500 * grids }))
const anyBroken = fc
  .tuple(anyPlanFacts(anyHouseholds), fc.subarray([...breaks], { minLength: 1 }))
  .map(([drawn, changes]) => {
    const whole = planOrganization(drawn, rules)
    return { whole, changes, broken: changes.reduce((structure, apply) => apply(structure), whole) }
  })

describe("laws", () => {
  it("the order of units, of people and of rules does not matter", () => {
    fc.assert(
      fc.property(anyBroken, ({ broken: { units, people } }) => {
        const turned = { units: units.toReversed(), people: people.toReversed() }
        expect(checkOrganization(turned, rules.toReversed())).toEqual(checkOrganization({ units, people }, rules))
      }),
      { numRuns: 40 },
    )
  })

  it("a structure stays as it is found when its people are renamed", () => {
    const rename = (id: string) => `somebody called ${id}`
    fc.assert(
      fc.property(anyBroken, ({ broken: { units, people } }) => {
        const renamed = {
          units: units.map((unit) => ({
            ...unit,
            posts: Object.fromEntries(Object.entries(unit.posts).map(([post, ids]) => [post, ids.map(rename)])),
          })),
          people: people.map(({ id, is }) => ({ id: rename(id), is })),
        }
        const found = checkOrganization({ units, people }, rules)
        const expected = found.map(({ person, ...rest }) =>
          person === undefined ? rest : { ...rest, person: rename(person) },
        )
        expect(checkOrganization(renamed, rules)).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  it("removing the cause of a violation removes exactly that violation", () => {
    const tellAll = (structure: Structure) => tell(checkOrganization(structure, rules)).toSorted()
    fc.assert(
      fc.property(anyBroken, fc.nat({ max: 8 }), ({ whole, changes, broken }, at) => {
        const cause = changes[at % changes.length] as Change
        const others = changes.filter((apply) => apply !== cause)
        const cured = others.reduce((structure, apply) => apply(structure), whole)
        expect([...tellAll(cured), ...tellAll(cause(whole))].toSorted()).toEqual(tellAll(broken))
      }),
      { numRuns: 40 },
    )
  })

  it("other readings never change what the chosen ones find", () => {
    const other = rules.filter(({ name }) => name !== "one-grid")
    const read = other.map((placed) => ({
      ...placed,
      others: other
        .filter(({ rule }) => rule.kind === placed.rule.kind)
        .map(({ name, rule }) => ({ reading: "another", option: name, rule })),
    }))
    fc.assert(
      fc.property(anyBroken, ({ broken }) => {
        const found = checkOrganization(broken, read).filter(({ severity }) => severity !== "disputed")
        expect(tell(found)).toEqual(tell(checkOrganization(broken, other)))
      }),
      { numRuns: 30 },
    )
  })
})
