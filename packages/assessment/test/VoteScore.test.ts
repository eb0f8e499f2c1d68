import { scoreVotes, VoteFacts, VoteOption, VoteScore, VoteValues, voteScore } from "@jiceng/assessment"
import { anyScore, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const options = VoteOption.literals
const values = [95, 85, 75, 65, 0]
const ruleOf = (given: ReadonlyArray<number>, unknownCounts: boolean) =>
  Schema.decodeUnknownSync(VoteScore)({
    kind: "voteScore",
    cite: "xingqing-2018#三(三)2",
    values: options.map((option, index) => {
      return { option, value: given[index], counts: option !== "unknown" || unknownCounts }
    }),
    rounding: "halfUp",
  })
const factsOf = (votes: ReadonlyArray<number>) =>
  Object.fromEntries(options.map((option, index) => [option, votes[index] ?? 0])) as unknown as VoteFacts
const score = (votes: ReadonlyArray<number>, rule: VoteScore) => scoreVotes(factsOf(votes), rule).value.score

describe("scoreVotes", () => {
  // The values 95, 85, 75, 65 and 0 are those of a published ballot; whether “don't know” is divided by is data.
  it.each([
    [[10, 0, 0, 0, 0], true, 950_000],
    [[1, 1, 1, 0, 0], true, 850_000],
    [[1, 1, 0, 1, 0], true, 816_667],
    [[5, 0, 0, 0, 5], true, 475_000],
    [[5, 0, 0, 0, 5], false, 950_000],
    [[0, 0, 0, 0, 5], true, 0],
    [[0, 0, 0, 0, 5], false, null],
    [[0, 0, 0, 0, 0], true, null],
  ])("the votes %j, don't know counting %s, score %s", (votes, unknownCounts, expected) => {
    expect(score(votes, ruleOf(values, unknownCounts))).toBe(expected)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(voteScore.steps))
  })
})

describe("VoteValues", () => {
  it("takes every option once", () => {
    const row = { option: "good", value: 85, counts: true }
    expect([[row, row], [row]].flatMap((rows) => problemsOf(VoteValues, rows))).toMatchInlineSnapshot(`
      [
        "1.option: Expected an option that no row before it has",
        ": Expected a row for every option",
      ]
    `)
  })

  it("takes votes in whole numbers", () => {
    expect(problemsOf(VoteFacts, { ...factsOf([1, 1, 1, 1, 1]), good: 1.5, poor: "" })).toMatchInlineSnapshot(`
      [
        "good: Expected a whole number from 0 to 10000000",
        "poor: Expected a whole number from 0 to 10000000",
      ]
    `)
  })
})

const anyVotes = fc.array(fc.nat({ max: 50 }), { minLength: 5, maxLength: 5 })
const anyRule = fc
  .tuple(fc.array(anyScore, { minLength: 5, maxLength: 5 }), fc.boolean())
  .map(([given, unknownCounts]) =>
    ruleOf(
      given.map((value) => value / 100),
      unknownCounts,
    ),
  )

describe("laws", () => {
  it("the score lies between the lowest and the highest value of the options voted for", () => {
    fc.assert(
      fc.property(anyVotes, anyRule, (votes, rule) => {
        const scored = score(votes, rule)
        const chosen = rule.values.filter(({ counts }, index) => counts && (votes[index] ?? 0) > 0)
        const units = chosen.map(({ value }) => value * 100)
        return scored === null || (Math.min(...units) <= scored && scored <= Math.max(...units))
      }),
    )
  })

  it("a vote moved to an option of higher value never lowers the score", () => {
    fc.assert(
      fc.property(anyVotes, anyRule, fc.nat(4), fc.nat(4), (votes, rule, one, other) => {
        const [from, to] = [one, other].toSorted(
          (a, b) => Number(rule.values[a]?.value) - Number(rule.values[b]?.value),
        ) as [number, number]
        fc.pre(rule.values[from]?.counts === true && rule.values[to]?.counts === true)
        const before = votes.map((count, index) => (index === from ? count + 1 : count))
        const after = votes.map((count, index) => (index === to ? count + 1 : count))
        return Number(score(before, rule)) <= Number(score(after, rule))
      }),
    )
  })

  it("twice the votes of every option give the same score", () => {
    fc.assert(
      fc.property(anyVotes, anyRule, (votes, rule) => {
        const twice = votes.map((count) => 2 * count)
        expect(score(twice, rule)).toBe(score(votes, rule))
      }),
    )
  })

  it("without a vote that counts there is no score", () => {
    fc.assert(
      fc.property(anyVotes, anyRule, (votes, rule) => {
        const counted = rule.values.some(({ counts }, index) => counts && (votes[index] ?? 0) > 0)
        expect(score(votes, rule) === null).toBe(!counted)
      }),
    )
  })
})
