import type { Day } from "@jiceng/kernel"
import { anyDay } from "@jiceng/kernel/testing"
import { isLonger, Span, widenWindow, windowOf } from "@jiceng/points"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const day = (text: string) => text as Day
const anySpan = fc.constantFrom(...Span.literals)

describe("windowOf", () => {
  it.each([
    ["2026-03-31", "2026-04-01", ["day", "month", "quarter"]],
    ["2026-06-30", "2026-07-01", ["day", "month", "quarter", "halfYear"]],
    ["2026-12-31", "2027-01-01", ["day", "month", "quarter", "halfYear", "year"]],
    ["2026-02-01", "2026-02-28", ["day"]],
    ["2026-05-05", "2026-05-05", []],
  ])("%s and %s lie in different windows of %j only", (one, other, apart) => {
    const differing = Span.literals.filter((span) => windowOf(day(one), span) !== windowOf(day(other), span))
    expect(differing).toEqual(apart)
  })
})

describe("isLonger", () => {
  it("a lifetime is longer than a year, and a year is not longer than itself", () => {
    expect([isLonger("lifetime", "year"), isLonger("year", "year"), isLonger("day", "month")]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe("laws", () => {
  it("days in one window lie in one window of every longer span", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anySpan, anySpan, (one, other, span, wide) => {
        fc.pre(!isLonger(span, wide) && windowOf(one, span) === windowOf(other, span))
        return windowOf(one, wide) === windowOf(other, wide)
      }),
      { maxSkipsPerRun: 1000 },
    )
  })

  it("a later day never lies in an earlier window", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anySpan, (one, other, span) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        return windowOf(earlier, span) <= windowOf(later, span)
      }),
    )
  })

  it("a window that is widened is the window of its days", () => {
    fc.assert(
      fc.property(anyDay, anySpan, anySpan, (one, span, other) => {
        const [short, wide] = isLonger(span, other) ? [other, span] : [span, other]
        return widenWindow(windowOf(one, short), short, wide) === windowOf(one, wide)
      }),
    )
  })
})
