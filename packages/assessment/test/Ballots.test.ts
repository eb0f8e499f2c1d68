import { Ballot, countBallots, VoteOption } from "@jiceng/assessment"
import { problemsOf } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const ballot = (voter: string, subject: string, option: Ballot["option"]): Ballot => ({ voter, subject, option })

describe("countBallots", () => {
  it("counts nobody's ballot on themselves, and only the first of each voter", () => {
    const [self, first, second] = [
      ballot("a", "a", "excellent"),
      ballot("b", "a", "good"),
      ballot("b", "a", "excellent"),
    ]
    const tally = countBallots([self, first, second, ballot("c", "a", "unknown"), ballot("a", "b", "poor")], "a")
    expect(tally.votes).toEqual({ excellent: 0, good: 1, fair: 0, poor: 0, unknown: 1 })
    expect(tally.leftOut).toEqual([self, second])
  })

  it("counts no vote for somebody on whom nobody voted", () => {
    const votes = { excellent: 0, good: 0, fair: 0, poor: 0, unknown: 0 }
    expect(countBallots([], "a")).toEqual({ votes, leftOut: [] })
  })

  it("takes the options of a ballot and no other", () => {
    expect(problemsOf(Ballot, { voter: "a", subject: "", option: "best" })).toMatchInlineSnapshot(`
      [
        "subject: Expected a value with a length of at least 1",
        "option: Expected "excellent" | "good" | "fair" | "poor" | "unknown"",
      ]
    `)
  })
})

const anyPerson = fc.constantFrom("a", "b", "c", "constructor")
const anyBallot = fc.record({ voter: anyPerson, subject: anyPerson, option: fc.constantFrom(...VoteOption.literals) })

describe("laws", () => {
  it("every ballot is a vote or is left out, and only one of these", () => {
    fc.assert(
      fc.property(fc.array(anyBallot), anyPerson, (ballots, subject) => {
        const { votes, leftOut } = countBallots(ballots, subject)
        const cast = ballots.filter((one) => one.subject === subject).length
        expect(Object.values(votes).reduce((sum, count) => sum + count, 0) + leftOut.length).toBe(cast)
      }),
    )
  })

  it("the order of ballots of different voters does not matter", () => {
    const anyOnes = fc.uniqueArray(anyBallot, { selector: ({ voter }) => voter })
    fc.assert(
      fc.property(anyOnes, anyPerson, (ballots, subject) => {
        expect(countBallots(ballots.toReversed(), subject).votes).toEqual(countBallots(ballots, subject).votes)
      }),
    )
  })
})
