import type { Cite } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import { PointsCatalogue } from "@jiceng/points"
import { anyPointsCatalogue } from "@jiceng/points/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cite, title, written } from "./catalogue.ts"

const lecture = { kind: "fixed", name: "lecture", points: 2 }
const problems = (items: ReadonlyArray<object>, more: object = {}) =>
  problemsOf(PointsCatalogue, written(items as never, more as never))
const limit = (per: string) => ({ cite, per, atMost: 5 })
const study = (...limits: ReadonlyArray<object>) => ({ components: [{ name: "study", title, cite, limits }] })

describe("PointsCatalogue", () => {
  it("what the generator draws is a catalogue", () => {
    fc.assert(
      fc.property(anyPointsCatalogue(cite as Cite), (catalogue) => {
        expect(Schema.decodeUnknownSync(PointsCatalogue)(Schema.encodeSync(PointsCatalogue)(catalogue))).toEqual(
          catalogue,
        )
      }),
    )
  })

  it.each([
    ["a name used twice", [lecture, lecture], {}],
    ["a component that is not there", [{ ...lecture, component: "work" }], {}],
    [
      "a component named like a column",
      [{ ...lecture, component: "points" }],
      { components: [{ name: "points", title, cite }] },
    ],
    ["a count of nothing", [lecture], { counts: [{ name: "checkIns", title, items: ["checkIn"], by: "entry" }] }],
    ["a multiple of itself", [{ kind: "multiple", name: "twice", of: "twice", times: 2 }], {}],
    [
      "a multiple that is not exact",
      [
        { ...lecture, points: 0.01 },
        { kind: "multiple", name: "half", of: "lecture", times: 0.5 },
      ],
      {},
    ],
    ["a step worth less than a hundredth", [{ kind: "perUnit", name: "hours", points: 0.01, step: 0.5 }], {}],
    ["a step of nothing", [{ kind: "perUnit", name: "hours", points: 1, step: 0 }], {}],
    ["an item limited for longer than its component", [{ ...lecture, limits: [limit("year")] }], study(limit("month"))],
    [
      "an item limited for less than its own span",
      [{ kind: "once", name: "a", per: "year", points: 1, limits: [limit("month")] }],
      {},
    ],
    [
      "a limit per event on entries that earn together",
      [{ kind: "once", name: "a", per: "year", points: 1, limits: [limit("event")] }],
      {},
    ],
    ["a limit per event on a component", [lecture], study(limit("event"))],
    [
      "steps that fall back",
      [
        {
          kind: "highestStep",
          name: "exam",
          outOf: 100,
          steps: [
            { from: 80, points: 1 },
            { from: 60, points: 2 },
          ],
        },
      ],
      {},
    ],
    [
      "brackets that do not begin at 0",
      [{ kind: "brackets", name: "hours", per: "year", step: 1, rows: [{ from: 1, points: 1 }] }],
      {},
    ],
    [
      "a bound between two steps",
      [
        {
          kind: "brackets",
          name: "hours",
          per: "year",
          step: 1,
          rows: [
            { from: 0, points: 1 },
            { from: 1.5, points: 2 },
          ],
        },
      ],
      {},
    ],
    ["an absence by day", [{ kind: "absence", name: "a", per: "day", count: 1, points: -1 }], {}],
    ["an absence that earns", [{ kind: "absence", name: "a", per: "month", count: 1, points: 0 }], {}],
    ["a limit below nothing", [{ ...lecture, limits: [{ cite, per: "year", atMost: -1 }] }], {}],
    ["a ceiling under the floor", [lecture], { floor: { cite, points: 10 }, ceiling: { cite, points: 9.99 } }],
    ["a benchmark out of reach", [lecture], { ceiling: { cite, points: 60 }, benchmark: { cite, points: 70 } }],
    ["more than 1000 points", [{ ...lecture, points: 1000.01 }], {}],
  ])("%s is refused", (_, items, more) => {
    expect(problems(items, more)).toMatchSnapshot()
  })

  it.each([
    [
      "limits that are nested",
      [{ ...lecture, limits: [limit("event"), limit("month"), limit("quarter")] }],
      study(limit("quarter"), limit("year")),
    ],
    [
      "an item of another span than its limits",
      [{ kind: "expected", name: "a", per: "month", count: 1, points: 1, further: 0, limits: [limit("year")] }],
      study(limit("lifetime")),
    ],
  ])("%s are accepted", (_, items, more) => {
    expect(problems(items, more)).toEqual([])
  })
})
