import { columnsOf } from "@jiceng/kernel"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { matchHeader } from "../src/Header.ts"
import { levelRating } from "../src/testing.ts"

const columns = columnsOf(levelRating.facts)
const names = ["id", ...columns.map(({ name }) => name)]
const titles = ["编号", ...columns.map(({ title }) => title.zh)]

const faultsOf = (header: ReadonlyArray<string>) =>
  Result.match(matchHeader(header, levelRating), {
    onSuccess: () => [],
    onFailure: ({ message }) => message.split("\n"),
  })

describe("matchHeader", () => {
  it("names and Chinese titles are found alike", () => {
    expect(faultsOf(names)).toEqual([])
    expect(faultsOf(titles)).toEqual([])
  })

  it("columns that the rule does not use are carried through", () => {
    expect(matchHeader([...names, "street"], levelRating)).toMatchObject({ success: { extras: [6] } })
  })

  it("all faults of a header are told at once", () => {
    expect(faultsOf(["id", "id", "group", "得分", "score", "level", "exempt"])).toMatchInlineSnapshot(`
      [
        "column id: found 2 ×, expected one column named id or 编号",
        "column score: found 2 ×, expected one column named score or 得分",
        "column invited: found nothing, expected one column named invited or 应到次数",
        "column attended: found nothing, expected one column named attended or 实到次数",
        "column level: found level, expected a name that no result has",
      ]
    `)
  })

  describe("laws", () => {
    const anyHeader = fc
      .uniqueArray(fc.constantFrom("street", "note", "街道"), { maxLength: 3 })
      .chain((extras) => fc.shuffledSubarray([...names, ...extras], { minLength: names.length + extras.length }))

    it("every column of a matched header is the id, a fact or carried through, and only one of these", () => {
      fc.assert(
        fc.property(anyHeader, (header) => {
          const { id, facts, extras } = Result.getOrThrow(matchHeader(header, levelRating))
          expect([id, ...facts, ...extras].toSorted((a, b) => a - b)).toEqual(header.map((_, index) => index))
        }),
      )
    })

    it("the order of a header does not change what is found in it", () => {
      fc.assert(
        fc.property(anyHeader, (header) => {
          const { id, facts } = Result.getOrThrow(matchHeader(header, levelRating))
          expect([id, ...facts].map((index) => header[index])).toEqual(names)
        }),
      )
    })
  })
})
