import { compareLadders, Ladder } from "@jiceng/compensation"
import { anyLadder, anyRungOf } from "@jiceng/compensation/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const ladderOf = (base: number) =>
  Schema.decodeUnknownSync(Ladder)({
    kind: "ladder",
    cite: "xingqing-2018#三(四)3",
    posts: [{ name: "staff", title: { zh: "其他", en: "staff" }, lowest: 1, highest: 2 }],
    pay: {
      mode: "coefficient",
      base,
      rounding: "halfUp",
      grades: [
        { grade: 1, coefficient: 1 },
        { grade: 2, coefficient: 1.1 },
      ],
    },
    basicShare: 80,
    rounding: "up",
  })

describe("compareLadders", () => {
  it("says for everybody what changes, and what it costs a month", () => {
    const roster = [
      { id: "a", post: "staff", grade: 1 },
      { id: "b", post: "staff", grade: 2 },
    ] as unknown as Parameters<typeof compareLadders>[0]
    expect(compareLadders(roster, ladderOf(3400), ladderOf(3500))).toEqual({
      changes: [
        { id: "a", before: 340_000, after: 350_000, change: 10_000 },
        { id: "b", before: 374_000, after: 385_000, change: 11_000 },
      ],
      monthlyCost: 21_000,
    })
  })
})

const anyTwoLadders = fc.tuple(anyLadder, anyLadder).map(([before, other]) => {
  const isShared = Schema.is(Ladder)({ ...before, pay: other.pay })
  return { before, after: isShared ? { ...before, pay: other.pay } : before }
})
const anyRoster = anyTwoLadders.chain((ladders) =>
  fc.record({
    ladders: fc.constant(ladders),
    roster: fc.array(anyRungOf(ladders.before).map((rung) => ({ id: "a", ...rung }))),
  }),
)

describe("laws", () => {
  it("a ladder costs nothing beside itself", () => {
    fc.assert(
      fc.property(anyRoster, ({ ladders, roster }) => {
        expect(compareLadders(roster, ladders.before, ladders.before).monthlyCost).toBe(0)
      }),
    )
  })

  it("the changes of all workers sum to the cost", () => {
    fc.assert(
      fc.property(anyRoster, ({ ladders: { before, after }, roster }) => {
        const { changes, monthlyCost } = compareLadders(roster, before, after)
        expect(changes.reduce((sum, { change }) => sum + change, 0)).toBe(monthlyCost)
        expect(changes.every((one) => one.after - one.before === one.change)).toBe(true)
      }),
    )
  })
})
