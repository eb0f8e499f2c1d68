import { PlacedRule } from "@jiceng/organization"
import * as Schema from "effect/Schema"

/** Named columns whose titles are their names. */
export const named = (name: string) => ({ name, title: { zh: name, en: name } })

const cite = "yongning-2020#1"
const one = { least: 1, most: 1 }
const tier = (name: string, ...under: ReadonlyArray<string>) => ({ ...named(name), cite, under })
const seat = (name: string, limits: unknown) => ({ ...named(name), limits })
const group = (...posts: ReadonlyArray<string>) => ({ title: named(posts.join("或")).title, posts })
const placed = (name: string, rule: object, modality = "must") => ({
  name,
  status: "official",
  modality,
  rule: { cite, ...rule },
})

/** Rules of every kind that a structure can be checked against, written as an edition would. */
export const rules = Schema.decodeUnknownSync(Schema.Array(PlacedRule))([
  placed("chain", {
    kind: "reportingLines",
    tiers: [
      tier("street"),
      tier("comprehensiveCommittee", "street"),
      tier("community", "street"),
      tier("supervisionCommittee", "community"),
      tier("grid", "community"),
      tier("propertyFirm", "community"),
      tier("compoundBranch", "community"),
      tier("partyOrganisation", "compoundBranch"),
      tier("buildingGroup", "compoundBranch"),
      tier("building", "buildingGroup"),
    ],
  }),
  placed("form", {
    kind: "formByMembers",
    bands: [
      { from: 0, form: "branch" },
      { from: 50, form: "generalBranch" },
      { from: 100, form: "committee" },
    ],
  }),
  placed("posts", {
    kind: "postsByHouseholds",
    bands: [
      { from: 0, posts: 5 },
      { from: 3001, posts: 7 },
    ],
  }),
  placed("grids", { kind: "divisionByHouseholds", part: named("grid"), least: 300, most: 500 }),
  placed(
    "grid-size",
    {
      kind: "sizeLimits",
      body: named("grid"),
      figures: [named("households")],
      counted: ["households"],
      limits: { least: 300, most: 500 },
      conditions: [named("adjusted")],
      exceptions: [{ all: ["adjusted"], limits: { least: 0 } }],
    },
    "default",
  ),
  placed("one-grid", {
    kind: "sizeLimits",
    body: named("household"),
    figures: [named("grids")],
    counted: ["grids"],
    limits: one,
    conditions: [],
    exceptions: [],
  }),
  placed(
    "branch-size",
    {
      kind: "sizeLimits",
      body: named("compoundBranch"),
      figures: [named("directMembers"), named("inServiceMembers"), named("mobileMembers")],
      counted: ["directMembers", "inServiceMembers", "mobileMembers"],
      limits: { least: 0, most: 50 },
      conditions: [],
      exceptions: [],
    },
    "default",
  ),
  placed("comprehensive", { kind: "composition", body: named("street"), seats: [seat("comprehensiveCommittee", one)] }),
  placed("supervision", { kind: "composition", body: named("community"), seats: [seat("supervisionCommittee", one)] }),
  placed("branch-body", {
    kind: "composition",
    body: named("compoundBranch"),
    seats: [seat("branchSecretary", one), seat("branchMember", { least: 2, most: 2 })],
  }),
  placed("team", {
    kind: "composition",
    body: named("grid"),
    seats: [seat("gridLeader", one), seat("gridWorker", { least: 1 })],
  }),
  placed("branch-secretary", {
    kind: "requirements",
    body: named("compoundBranch"),
    post: named("branchSecretary"),
    conditions: [named("cadre"), named("gridWorker"), named("partyMember")],
    ways: [["cadre"], ["gridWorker", "partyMember"]],
  }),
  placed(
    "grid-information",
    {
      kind: "requirements",
      body: named("grid"),
      conditions: [named("health"), named("housing")],
      ways: [["health", "housing"]],
    },
    "aim",
  ),
  placed("one-shoulder", {
    kind: "postOverlap",
    body: named("community"),
    one: group("communitySecretary"),
    other: group("residentsDirector"),
    limits: one,
  }),
  placed("apart", {
    kind: "postOverlap",
    body: named("community"),
    one: group("communitySecretary"),
    other: group("gridWorker"),
    limits: { least: 0, most: 0 },
    excuse: named("approved"),
  }),
  placed("workers", {
    kind: "gridWorkersByHouseholds",
    from: 0,
    perWorker: 500,
    perWorkerWhenDense: 300,
    rounding: "down",
    withoutGrid: 0,
  }),
  placed("building-mode", {
    kind: "modeByMembers",
    body: named("building"),
    bands: [
      { from: 0, mode: "joint" },
      { from: 3, mode: "own" },
    ],
  }),
  placed("candidates", {
    kind: "shareAtLeast",
    body: named("propertyFirm"),
    figures: [named("partyCandidates"), named("candidates")],
    part: "partyCandidates",
    whole: "candidates",
    atLeast: 50,
  }),
  placed("duty", {
    kind: "formationDuty",
    body: named("compoundBranch"),
    forms: named("partyOrganisation"),
    figures: [named("directMembers")],
    ways: [[{ kind: "figureThreshold", figure: "directMembers", atLeast: 1000 }]],
  }),
  placed(
    "may-share",
    { kind: "postOverlap", body: named("street"), one: group("a"), other: group("b"), limits: { least: 9 } },
    "may",
  ),
])
