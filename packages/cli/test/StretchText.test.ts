import { type FactStretch, stretchesBetween } from "@jiceng/engine"
import type { Column } from "@jiceng/kernel"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { joinStretches, tellStretches } from "../src/StretchText.ts"

const titled = (zh: string, en: string) => ({ zh, en })

const points: Column = {
  name: "points",
  title: titled("积分", "points"),
  shape: { _tag: "Number", quantity: { places: 2, least: 0, most: 10_000, padded: false } },
}

const kind: Column = {
  name: "unitKind",
  title: titled("单位类别", "kind of unit"),
  shape: { _tag: "Choice", options: ["organ", "other"].map((name) => ({ name, title: titled(name, name) })) },
}

const stretch = (from: number, to: number): FactStretch => ({ from, to })

describe("tellStretches", () => {
  it.each([
    [points, [stretch(8000, 8499)], "points 80..84.99"],
    [points, [stretch(8000, 8499), stretch(8500, 8999)], "points 80..89.99"],
    [points, [stretch(0, 5999), stretch(9000, 10_000)], "points <=59.99|>=90"],
    [points, [stretch(0, 0), stretch(2, 2), stretch(10_000, 10_000)], "points 0|0.02|100"],
    [points, [{ from: null, to: null }], "points -"],
    [
      kind,
      [
        { from: "organ", to: "organ" },
        { from: "other", to: "other" },
      ],
      "unitKind organ|other",
    ],
  ])("%#: %s", (column, stretches, expected) => {
    expect(tellStretches(stretches, column, "en")).toBe(expected)
  })

  it("titles are told in Chinese", () => {
    expect(tellStretches([stretch(0, 10)], points, "zh")).toBe("积分 <=0.1")
  })

  describe("laws", () => {
    it("stretches that follow one another are told as one", () => {
      const anyBreaks = fc
        .uniqueArray(fc.integer({ min: 1, max: 40 }))
        .map((breaks) => breaks.toSorted((one, other) => one - other))
      fc.assert(
        fc.property(anyBreaks, fc.integer({ min: 41, max: 60 }), (breaks, most) => {
          expect(joinStretches(stretchesBetween({ least: 0, most }, breaks))).toEqual([stretch(0, most)])
        }),
      )
    })
  })
})
