import { citesOf } from "@jiceng/kernel"
import { xingqing2018 } from "@jiceng/policies"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

/** Rates one row and lists the clauses that decided. */
const citesFor = ({ rule }: ReturnType<typeof ruleOf>, facts: unknown) =>
  citesOf(rule.rate(Schema.decodeUnknownSync(rule.facts)(facts)))

describe("xingqing-2018/community-organisation", () => {
  const organisation = ruleOf(xingqing2018, "community-organisation")

  it("has the columns of the contract", () => {
    expect([organisation.facts, organisation.results]).toEqual([["directMembers"], ["form"]])
  })

  // Part 三(一): a committee above 100 members, a general branch below 100. The text leaves exactly 100 out.
  it.each([
    ["0", { form: "generalBranch" }],
    ["49", { form: "generalBranch" }],
    ["50", { form: "generalBranch" }],
    ["99", { form: "generalBranch" }],
    ["100", { form: "generalBranch", disputed: "form=committee" }],
    ["101", { form: "committee" }],
    ["1000000000", { form: "committee" }],
  ])("%s members: %o", (members, result) => {
    expect(organisation.rate(members)).toEqual(result)
  })

  it.each([
    ["99", { form: "generalBranch" }],
    ["100", { form: "committee", disputed: "form=generalBranch" }],
    ["101", { form: "committee" }],
  ])("where 100 members make a committee, %s members: %o", (members, result) => {
    const choices = { "exactly-100": "committee" }
    expect(ruleOf(xingqing2018, "community-organisation", { choices }).rate(members)).toEqual(result)
  })

  it("rests on part 三(一), and its figures are the document's own", () => {
    expect(citesFor(organisation, { directMembers: 100 })).toEqual(["xingqing-2018#三(一)"])
    expect(organisation.rule.status).toBe("official")
  })
})

describe("xingqing-2018/community-posts", () => {
  const posts = ruleOf(xingqing2018, "community-posts")

  it("has the columns of the contract", () => {
    expect([posts.facts, posts.results]).toEqual([["households"], ["posts"]])
  })

  // Part 三(四)2: 5 posts up to 3000 households, 7 between, 9 from 5000 on, without an end.
  it.each([
    ["0", { posts: "5" }],
    ["2999", { posts: "5" }],
    ["3000", { posts: "5", disputed: "posts=7" }],
    ["3001", { posts: "7" }],
    ["4999", { posts: "7" }],
    ["5000", { posts: "9", disputed: "posts=7" }],
    ["5001", { posts: "9" }],
    ["6999", { posts: "9" }],
    ["7000", { posts: "9" }],
    ["7001", { posts: "9" }],
    ["1000000000", { posts: "9" }],
  ])("%s households: %o", (households, result) => {
    expect(posts.rate(households)).toEqual(result)
  })

  it.each([
    ["boundary-up", "3000", { posts: "7", disputed: "posts=5" }],
    ["boundary-up", "5000", { posts: "9", disputed: "posts=7" }],
    ["boundary-down", "3000", { posts: "5", disputed: "posts=7" }],
    ["boundary-down", "5000", { posts: "7", disputed: "posts=9" }],
    ["boundary-down", "5001", { posts: "9" }],
  ])("under %s, %s households: %o", (boundary, households, result) => {
    expect(ruleOf(xingqing2018, "community-posts", { choices: { boundary } }).rate(households)).toEqual(result)
  })

  it("rests on part 三(四)2, and its figures are the document's own", () => {
    expect(citesFor(posts, { households: 5000 })).toEqual(["xingqing-2018#三(四)2"])
    expect(posts.rule.status).toBe("official")
  })
})
