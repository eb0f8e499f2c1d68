import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { barsChart, columnsChart, rangesChart, sharesChart, stackedChart } from "../src/BarCharts.ts"
import { drawChart, labelOf } from "../src/Chart.ts"
import { anyHostileText } from "../src/testing.ts"

const anyBars = fc.array(fc.record({ label: anyHostileText, rows: fc.nat(1000) }), { minLength: 1, maxLength: 6 })

const drawings = (bars: ReadonlyArray<{ readonly label: string; readonly rows: number }>) => {
  const labels = bars.map(({ label }) => label)
  const series = [{ name: "a", color: "#0072b2", values: bars.map(({ rows }) => rows) }]
  return [
    columnsChart(bars, "#0072b2"),
    barsChart(bars, "#0072b2"),
    sharesChart({ labels, series }),
    stackedChart({ labels, series }),
    rangesChart(bars.map(({ label, rows }) => ({ label, values: [0, 1, 2, 3, rows] }))),
  ]
}

describe("drawChart", () => {
  it("a bar is as long as its count", () => {
    const bars = [
      { label: "one", rows: 1 },
      { label: "two", rows: 2 },
    ]
    const { inside } = drawChart(barsChart(bars, "#d55e00"), 600)
    const lengths = [...inside.matchAll(/<path d="M[\d.]+ [\d.]+l([\d.]+) 0[^>]*fill="#d55e00"/g)].map(([, width]) =>
      Number(width),
    )
    expect(lengths.length).toBe(2)
    expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(2, 1)
  })

  it("what a drawing leaves for a living page is taken out", () => {
    for (const draw of drawings([{ label: "one", rows: 1 }])) {
      expect(drawChart(draw, 600).inside).not.toMatch(/<style|class=|ecmeta|zr\d|<script/)
    }
  })

  it("labels are shortened by their width", () => {
    expect([labelOf("永宁县望远街道", 8), labelOf("abcdefgh", 8), labelOf("a\u202eb\nc", 8)]).toEqual([
      "永宁县…",
      "abcdefgh",
      "abc",
    ])
  })

  describe("laws", () => {
    it("a chart that is drawn twice is the same", () => {
      fc.assert(
        fc.property(anyBars, fc.constantFrom(340, 600), (bars, width) => {
          for (const draw of drawings(bars)) {
            const { inside } = drawChart(draw, width)
            expect(drawChart(draw, width).inside).toBe(inside)
            expect(inside).not.toMatch(/<(?:script|img|style|b)\b/)
          }
        }),
        { numRuns: 25 },
      )
    })
  })
})
