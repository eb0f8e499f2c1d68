import { outputColumns, type Rated } from "@jiceng/engine"
import { Status, weakestStatus } from "@jiceng/kernel"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findEarlier, joinEarlier } from "../src/EarlierRun.ts"
import { blocksOfTexts } from "../src/TextBlocks.ts"
import { ruleOf } from "./shipped.ts"

const columns = outputColumns(ruleOf("yongning-2020/member-stars"))
const header = ["id", "disputed", "status", "cites"]

interface Remarks {
  readonly disputed: ReadonlyArray<string>
  readonly status: Status
  readonly cites: ReadonlyArray<string>
}

const ratedWith = ({ disputed, status, cites }: Remarks): Rated => ({
  _tag: "Rated",
  cells: ["7", "9", disputed.join(";"), status, cites.join(";")].map((text) => ({ text, quoted: true })),
  disputed: disputed.length > 0,
  limits: [],
})

/** What is written of rows with remarks of an earlier run, where this run would write the same of all of them. */
const join = (own: Remarks, earlier: ReadonlyArray<ReadonlyArray<string>>) => {
  const rated = ratedWith(own)
  const [block] = blocksOfTexts(
    header,
    earlier.map((remarks, row) => [`m${row}`, ...remarks]),
  )
  if (block === undefined) return []
  const rate = joinEarlier(
    (whole) => ({ block: whole, results: earlier.map(() => rated) }),
    findEarlier(header, columns),
    columns,
  )
  return rate(block, new Map()).results
}

const anyTexts = fc.uniqueArray(fc.constantFrom("a=1", "b=2", "c-1#2", "d-1#3"), { maxLength: 3 })
const anyRemarks: fc.Arbitrary<Remarks> = fc.record({
  disputed: anyTexts,
  status: fc.constantFrom(...Status.literals),
  cites: anyTexts,
})
const cellsOf = ({ disputed, status, cites }: Remarks) => [disputed.join(";"), status, cites.join(";")]

describe("findEarlier", () => {
  it("finds remarks that are all there, by their names or titles, and no column of one's own", () => {
    expect(findEarlier(["cites", "id", "disputed", "status"], columns)).toEqual({ disputed: 2, status: 3, cites: 0 })
    expect(findEarlier(["编号", "存疑", "数据状态", "依据"], columns)).toEqual({ disputed: 1, status: 2, cites: 3 })
    expect(findEarlier(["id", "status"], columns)).toBeUndefined()
    expect(findEarlier(["status", "disputed", "status", "cites"], columns)).toBeUndefined()
  })
})

describe("joinEarlier", () => {
  it("remarks are joined, and a status that no run writes is rejected", () => {
    const own: Remarks = { disputed: ["stars=8"], status: "official", cites: ["own-2020#2"] }
    const [joined, rejected] = join(own, [
      ["points=65", "secondary", "base-2020#1;own-2020#2"],
      ["", "approved", ""],
    ])
    expect(joined?._tag === "Rated" ? joined.cells.map(({ text }) => text) : joined).toEqual([
      "7",
      "9",
      "points=65;stars=8",
      "secondary",
      "base-2020#1;own-2020#2",
    ])
    expect(rejected).toEqual({
      _tag: "Rejected",
      faults: [
        {
          column: "status",
          found: "approved",
          expected: {
            zh: "official、secondary、illustrative 之一,如先前的评定所写",
            en: "one of official, secondary, illustrative, as an earlier run writes it",
          },
        },
      ],
    })
  })
})

describe("laws", () => {
  it("a result is never trusted more than what it rests on", () => {
    fc.assert(
      fc.property(anyRemarks, fc.array(anyRemarks, { minLength: 1, maxLength: 5 }), (own, earlier) => {
        const statuses = join(own, earlier.map(cellsOf)).map((one) => (one._tag === "Rated" ? one.cells[3]?.text : ""))
        expect(statuses).toEqual(earlier.map(({ status }) => weakestStatus([status, own.status])))
      }),
    )
  })

  it("no clause and no dispute of the earlier run is lost", () => {
    fc.assert(
      fc.property(anyRemarks, fc.array(anyRemarks, { minLength: 1, maxLength: 5 }), (own, earlier) => {
        for (const [row, one] of join(own, earlier.map(cellsOf)).entries()) {
          const texts = one._tag === "Rated" ? one.cells.map(({ text }) => text.split(";")) : []
          for (const text of earlier[row]?.disputed ?? []) expect(texts[2]).toContain(text)
          for (const text of earlier[row]?.cites ?? []) expect(texts[4]).toContain(text)
          expect(one._tag === "Rated" && one.disputed).toBe(
            own.disputed.length + (earlier[row]?.disputed.length ?? 0) > 0,
          )
        }
      }),
    )
  })
})
