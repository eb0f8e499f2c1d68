import { emptyTally, type Tally } from "@jiceng/engine"
import { describe, expect, it } from "vitest"
import { summarize } from "../src/RunSummary.ts"
import { ruleOf } from "./shipped.ts"

const stars = ruleOf("yongning-2020/member-stars")

describe("summarize", () => {
  it("a run of no rows says so, and nothing else", () => {
    expect(summarize(emptyTally, stars)).toEqual([
      "yongning-2020/member-stars: 党员星级 (stars of a member)",
      "  read         0",
      "  rated        0",
      "  rejected     0",
    ])
  })

  it("a run tells faults by column, values, what held rows down, disputes and what they rest on", () => {
    const tally: Tally = {
      read: 5,
      rated: 3,
      rejected: 2,
      disputed: 1,
      ranged: 0,
      values: { "": 1, "7": 2 },
      limited: { "yongning-2020#29": 1 },
      faults: { points: 1, "": 2 },
    }
    expect(summarize(tally, stars).slice(1)).toEqual([
      "  read         5",
      "  rated        3",
      "  rejected     2",
      "  faults       whole row 2, points 1",
      "  stars        7 × 2, none × 1",
      "  held down    1 by yongning-2020#29 (星级评定与到社区报到挂钩: star ratings depend on checking in at the community)",
      "  disputed     1: another reading of the text gives another result",
      "  illustrative 3, resting on star-table",
    ])
  })

  it("values that are too many to look at are left out", () => {
    const tally: Tally = { ...emptyTally, read: 1, rated: 1, values: undefined }
    expect(summarize(tally, ruleOf("yongning-2020/community-posts"))).toHaveLength(4)
  })

  it("what rests on no slot rests on the edition", () => {
    const liaoning = ruleOf("liaoning-1plus3/pay-floor")
    expect(summarize({ ...emptyTally, read: 1, rated: 1, values: undefined }, liaoning).at(-1)).toBe(
      "  secondary    1, resting on liaoning-1plus3",
    )
  })
})
