import { type Contender, type Ranking, type RankOrder, rankContenders } from "@jiceng/engine"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyContenders, withScores } from "./contenders.ts"

const cite = "our-branch-2026#6"
const orderOf = (ranking: Ranking, ...tieBreaks: RankOrder["tieBreaks"]): RankOrder => ({ cite, ranking, tieBreaks })
const ranks = (contenders: ReadonlyArray<Contender>, order: RankOrder): ReadonlyArray<number> =>
  rankContenders(contenders, order).map(({ value }) => value)

describe("rankContenders", () => {
  it.each([
    ["standard", [1, 1, 3, 4]],
    ["dense", [1, 1, 2, 3]],
  ] as const)("%s ranks of 95, 95, 90 and 80 are %j", (ranking, expected) => {
    expect(ranks(withScores([95, 95, 90, 80]), orderOf(ranking))).toEqual(expected)
  })

  it.each([
    ["higher", [2, 1, 3, 4]],
    ["lower", [1, 2, 3, 4]],
  ] as const)("a tie-break by the %s age parts 95 and 95", (better, expected) => {
    expect(ranks(withScores([95, 95, 90, 80]), orderOf("standard", { column: "age", better }))).toEqual(expected)
  })

  it("subjects are ranked within their groups", () => {
    const [one, two] = [withScores([1, 2]), withScores([5, 4])]
    const parted = [...one, ...two.map((contender) => ({ ...contender, group: "other" }))]
    expect(ranks(parted, orderOf("standard"))).toEqual([2, 1, 1, 2])
  })

  it("the reason names the rank, the group and the tie", () => {
    expect(rankContenders(withScores([3, 3, 1]), orderOf("standard"))[1]?.steps).toEqual([
      { _tag: "Ranked", cite, rank: 1, of: 3, tied: 2 },
    ])
  })
})

const anyOrder = fc
  .record({
    ranking: fc.constantFrom("standard" as const, "dense" as const),
    tieBreaks: fc.constantFrom([], [{ column: "age", better: "lower" as const }]),
  })
  .map((order): RankOrder => ({ cite, ...order }))

const isTold = (a: Contender, b: Contender, { tieBreaks }: RankOrder) =>
  a.score !== b.score || (tieBreaks.length > 0 && a.breakers["age"] !== b.breakers["age"])

describe("laws", () => {
  it("equal scores and tie-breaks have equal ranks", () => {
    fc.assert(
      fc.property(anyContenders, anyOrder, (contenders, order) => {
        const found = ranks(contenders, order)
        return contenders.every((a, at) =>
          contenders.every((b, other) => a.group !== b.group || isTold(a, b, order) || found[at] === found[other]),
        )
      }),
    )
  })

  it("a higher score has a better rank", () => {
    fc.assert(
      fc.property(anyContenders, anyOrder, (contenders, order) => {
        const found = ranks(contenders, order)
        return contenders.every((a, at) =>
          contenders.every(
            (b, other) => a.group !== b.group || a.score <= b.score || Number(found[at]) < Number(found[other]),
          ),
        )
      }),
    )
  })

  it("the order of subjects does not change any rank", () => {
    fc.assert(
      fc.property(anyContenders, anyOrder, (contenders, order) => {
        expect(ranks(contenders.toReversed(), order).toReversed()).toEqual(ranks(contenders, order))
      }),
    )
  })

  it("a standard rank is one more than the number of better subjects", () => {
    fc.assert(
      fc.property(anyContenders, (contenders) => {
        const better = contenders.map(
          (a) => contenders.filter((b) => a.group === b.group && b.score > a.score).length + 1,
        )
        expect(ranks(contenders, orderOf("standard"))).toEqual(better)
      }),
    )
  })

  it("dense ranks have no gaps", () => {
    fc.assert(
      fc.property(anyContenders, (contenders) => {
        const own = contenders.filter(({ group }) => group === "east")
        const distinct = [...new Set(ranks(own, orderOf("dense")))].toSorted((a, b) => a - b)
        expect(distinct).toEqual(distinct.map((_, index) => index + 1))
      }),
    )
  })
})
