import { citesOf } from "@jiceng/kernel"
import { yongning2020 } from "@jiceng/policies"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

/** Rates one row and lists the clauses that decided. */
const citesFor = ({ rule }: ReturnType<typeof ruleOf>, facts: unknown) =>
  citesOf(rule.rate(Schema.decodeUnknownSync(rule.facts)(facts)))

describe("yongning-2020/community-organisation", () => {
  const organisation = ruleOf(yongning2020, "community-organisation")

  it("has the columns of the contract", () => {
    expect([organisation.facts, organisation.results]).toEqual([["directMembers"], ["form"]])
  })

  // Item 1: a committee from 100 members, a general branch from 50; below, the community keeps its branch.
  it.each([
    ["0", "branch"],
    ["49", "branch"],
    ["50", "generalBranch"],
    ["51", "generalBranch"],
    ["99", "generalBranch"],
    ["100", "committee"],
    ["101", "committee"],
    ["1000000000", "committee"],
  ])("%s members: %s", (members, form) => {
    expect(organisation.rate(members)).toEqual({ form })
  })

  it("rests on item 1 alone, and its figures are the document's own", () => {
    expect(citesFor(organisation, { directMembers: 100 })).toEqual(["yongning-2020#1"])
    expect(organisation.rule.status).toBe("official")
  })

  it("takes whole numbers of members only", () => {
    expect(organisation.problems("1e2")).toEqual(["directMembers: Expected a whole number from 0 to 1000000000"])
  })
})

describe("yongning-2020/community-posts", () => {
  const posts = ruleOf(yongning2020, "community-posts")

  it("has the columns of the contract", () => {
    expect([posts.facts, posts.results]).toEqual([["households"], ["posts"]])
  })

  // Item 9: 5, 7 and 9 posts. The bands meet at 3000 and 5000, where “and below” includes the number; above 7000 there is none.
  it.each([
    ["0", { posts: "5" }],
    ["2999", { posts: "5" }],
    ["3000", { posts: "5", disputed: "posts=7" }],
    ["3001", { posts: "7" }],
    ["4999", { posts: "7" }],
    ["5000", { posts: "7", disputed: "posts=9" }],
    ["5001", { posts: "9" }],
    ["6999", { posts: "9" }],
    ["7000", { posts: "9" }],
    ["7001", { posts: "", disputed: "posts=9" }],
    ["1000000000", { posts: "", disputed: "posts=9" }],
  ])("%s households: %o", (households, result) => {
    expect(posts.rate(households)).toEqual(result)
  })

  it.each([
    ["2999", { posts: "5" }],
    ["3000", { posts: "7", disputed: "posts=5" }],
    ["4999", { posts: "7" }],
    ["5000", { posts: "9", disputed: "posts=7" }],
    ["7000", { posts: "9" }],
    ["7001", { posts: "9", disputed: "posts=" }],
  ])("where both readings take the higher band, %s households: %o", (households, result) => {
    const choices = { boundary: "boundary-up", "above-7000": "top-band" }
    expect(ruleOf(yongning2020, "community-posts", { choices }).rate(households)).toEqual(result)
  })

  it("rests on item 9, and above 7000 on item 17, which has communities resized", () => {
    expect(citesFor(posts, { households: 2999 })).toEqual(["yongning-2020#9"])
    expect(citesFor(posts, { households: 7001 })).toEqual(["yongning-2020#17", "yongning-2020#9"])
    expect(posts.rule.status).toBe("official")
  })
})

describe("yongning-2020/member-stars", () => {
  const members = ruleOf(yongning2020, "member-stars")

  it("has the columns of the contract", () => {
    expect([members.facts, members.results]).toEqual([
      ["points", "checkIns"],
      ["stars", "earnedStars"],
    ])
  })

  // Item 29: fewer than 7 check-ins in the year, and no 8 stars or above. In the table that ships 80, 85, 90 and 95
  // points earn 7, 8, 9 and 10 stars.
  it.each([
    ["80", "6", { stars: "7", earnedStars: "7" }],
    ["80", "7", { stars: "7", earnedStars: "7" }],
    ["84.99", "0", { stars: "7", earnedStars: "7" }],
    ["85", "6", { stars: "7", earnedStars: "8", disputed: "stars=8" }],
    ["85", "7", { stars: "8", earnedStars: "8" }],
    ["85", "8", { stars: "8", earnedStars: "8" }],
    ["90", "6", { stars: "7", earnedStars: "9", disputed: "stars=8" }],
    ["90", "7", { stars: "9", earnedStars: "9" }],
    ["90", "8", { stars: "9", earnedStars: "9" }],
    ["95", "0", { stars: "7", earnedStars: "10", disputed: "stars=8" }],
    ["95", "6", { stars: "7", earnedStars: "10", disputed: "stars=8" }],
    ["95", "7", { stars: "10", earnedStars: "10" }],
    ["100", "8", { stars: "10", earnedStars: "10" }],
    ["49.99", "366", { stars: "0", earnedStars: "0" }],
  ])("%s points and %s check-ins: %o", (points, checkIns, result) => {
    expect(members.rate(points, checkIns)).toEqual(result)
  })

  it("where 8 stars are not among “8 stars and above”, the cap is 8", () => {
    const exclusive = ruleOf(yongning2020, "member-stars", { choices: { "stars-and-above": "exclusive" } })
    expect(exclusive.rate("90", "6")).toEqual({ stars: "8", earnedStars: "9", disputed: "stars=7" })
    expect(exclusive.rate("85", "6")).toEqual({ stars: "8", earnedStars: "8", disputed: "stars=7" })
    expect(exclusive.rate("80", "6")).toEqual({ stars: "7", earnedStars: "7" })
  })

  it("is illustrative with the table that ships, and as good as one's own table with that", () => {
    const value = [
      { from: 0, stars: 5 },
      { from: 60, stars: 10 },
    ]
    const own = ruleOf(yongning2020, "member-stars", { fills: { "star-table": { status: "secondary", value } } })
    const decided = ruleOf(yongning2020, "member-stars", { fills: { "star-table": { status: "official", value } } })
    expect([members, own, decided].map(({ rule }) => rule.status)).toEqual(["illustrative", "secondary", "official"])
    expect(own.rate("60", "6")).toEqual({ stars: "7", earnedStars: "10", disputed: "stars=8" })
  })

  it("rests on item 13, and where the cap holds on item 29", () => {
    expect(citesFor(members, { points: 95, checkIns: 7 })).toEqual(["yongning-2020#13"])
    expect(citesFor(members, { points: 95, checkIns: 6 })).toEqual(["yongning-2020#13", "yongning-2020#29"])
  })

  it("takes scores of at most 100, and whole check-ins", () => {
    expect(members.problems("100.01", "six")).toEqual([
      "points: Expected a number from 0 to 100 with at most two decimals",
      expect.stringMatching(/^checkIns: Expected a whole number from 0 to /),
    ])
  })
})

describe("yongning-2020/unit-stars", () => {
  const units = ruleOf(yongning2020, "unit-stars")

  it("has the columns of the contract", () => {
    expect([units.facts, units.results]).toEqual([
      ["unitKind", "points", "members", "checkedIn"],
      ["stars", "earnedStars", "checkInRate"],
    ])
  })

  // Item 29: below 90 % checked in, no three stars or above, for organs and institutions. In the table that ships 70, 80
  // and 96 points earn 2, 3 and 5 stars.
  it.each(["organ", "institution"])("%s: the gate of 90 %% holds", (kind) => {
    const capped = { stars: "2", earnedStars: "5", disputed: "stars=3" }
    const free = { stars: "5", earnedStars: "5" }
    expect(units.rate(kind, "96", "1000000", "899999")).toEqual({ ...capped, checkInRate: "89.99" })
    expect(units.rate(kind, "96", "29", "26")).toEqual({ ...capped, checkInRate: "89.65" })
    expect(units.rate(kind, "96", "1", "0")).toEqual({ ...capped, checkInRate: "0.00" })
    expect(units.rate(kind, "96", "10", "9")).toEqual({ ...free, checkInRate: "90.00" })
    expect(units.rate(kind, "96", "30", "27")).toEqual({ ...free, checkInRate: "90.00" })
    expect(units.rate(kind, "96", "1000000", "900001")).toEqual({ ...free, checkInRate: "90.00" })
    expect(units.rate(kind, "96", "30", "28")).toEqual({ ...free, checkInRate: "93.33" })
    expect(units.rate(kind, "80", "29", "26")).toEqual({ ...capped, earnedStars: "3", checkInRate: "89.65" })
    expect(units.rate(kind, "70", "29", "26")).toEqual({ stars: "2", earnedStars: "2", checkInRate: "89.65" })
  })

  it("enterprise: the gate does not hold, and another reading has it hold", () => {
    const rate = (points: string, part: string) => units.rate("enterprise", points, "29", part)
    expect(rate("96", "26")).toEqual({ stars: "5", earnedStars: "5", checkInRate: "89.65", disputed: "stars=2" })
    expect(rate("80", "26")).toEqual({ stars: "3", earnedStars: "3", checkInRate: "89.65", disputed: "stars=2" })
    expect(rate("70", "26")).toEqual({ stars: "2", earnedStars: "2", checkInRate: "89.65" })
    expect(rate("96", "27")).toEqual({ stars: "5", earnedStars: "5", checkInRate: "93.10" })
  })

  it("other: no reading has the gate hold", () => {
    expect(units.rate("other", "96", "1", "0")).toEqual({ stars: "5", earnedStars: "5", checkInRate: "0.00" })
  })

  it("under the wider and the milder reading together, an enterprise keeps three stars", () => {
    const choices = { "gate-scope": "with-enterprises", "stars-and-above": "exclusive" }
    const other = ruleOf(yongning2020, "unit-stars", { choices })
    expect(other.rate("enterprise", "96", "29", "26")).toEqual({
      stars: "3",
      earnedStars: "5",
      checkInRate: "89.65",
      disputed: "stars=2;stars=5",
    })
  })

  it("is illustrative with the table that ships, and not with one's own", () => {
    const fills = { "star-table": { status: "official", value: [{ from: 0, stars: 3 }] } } as const
    const own = ruleOf(yongning2020, "unit-stars", { fills })
    expect([units.rule.status, own.rule.status]).toEqual(["illustrative", "official"])
    expect(own.rate("organ", "0", "29", "26")).toMatchObject({ stars: "2", earnedStars: "3" })
  })

  it("rests on item 29", () => {
    expect(citesFor(units, { unitKind: "organ", points: 96, members: 29, checkedIn: 26 })).toEqual(["yongning-2020#29"])
  })

  it.each([
    ["no members", ["organ", "96", "0", "0"], ["members: Expected a whole number from 1 to 1000000"]],
    ["more checked in than there are", ["organ", "96", "30", "31"], ["checkedIn: Expected no more than members"]],
    [
      "an unknown kind",
      ["school", "96", "30", "30"],
      ['unitKind: Expected "organ" | "institution" | "enterprise" | "other"'],
    ],
  ])("%s: rejected", (_, cells, problems) => {
    expect(units.problems(...cells)).toEqual(problems)
  })
})
