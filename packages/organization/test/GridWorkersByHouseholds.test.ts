import type { Count } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import {
  countGridWorkers,
  GridWorkersByHouseholds,
  GridWorkersFacts,
  gridWorkersByHouseholds,
} from "@jiceng/organization"
import {
  anyGridWorkersByHouseholds,
  anyGridWorkersFacts,
  moreHouseholdsNeverLowerWorkers,
} from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const written = {
  kind: "gridWorkersByHouseholds",
  cite: "xingqing-2018#三(四)2",
  from: 0,
  perWorker: 500,
  perWorkerWhenDense: 300,
  rounding: "up",
  withoutGrid: 0,
}
const decode = Schema.decodeUnknownSync(GridWorkersByHouseholds)
const rule = decode(written)
const factsOf = (households: number, dense: boolean, posts: number) =>
  Schema.decodeUnknownSync(GridWorkersFacts)({ households, dense, posts })

describe("countGridWorkers", () => {
  it.each([
    [0, false, 5, 0, 0],
    [499, false, 0, 1, 1],
    [500, false, 0, 1, 1],
    [501, false, 0, 2, 2],
    [2500, false, 5, 5, 0],
    [2501, false, 5, 6, 1],
    [300, true, 0, 1, 1],
    [301, true, 0, 2, 2],
    [3000, true, 5, 10, 5],
    [5000, false, 9, 10, 1],
  ])(
    "%i households, dense %s, with %i posts: %i grid workers, %i to recruit",
    (households, dense, posts, ...expected) => {
      const { gridWorkers, toRecruit } = countGridWorkers(factsOf(households, dense, posts), rule).value
      expect([gridWorkers, toRecruit]).toEqual(expected)
    },
  )

  it.each([
    ["down", 749, 1],
    ["halfUp", 749, 1],
    ["halfUp", 750, 2],
    ["up", 1001, 3],
  ])("rounded %s, %i households need %i", (rounding, households, gridWorkers) => {
    expect(countGridWorkers(factsOf(households, false, 0), decode({ ...written, rounding })).value.gridWorkers).toBe(
      gridWorkers,
    )
  })

  it("a ratio that is for large communities only leaves others without", () => {
    const large = decode({ ...written, from: 5000 })
    expect(countGridWorkers(factsOf(4999, false, 0), large).value).toEqual({ gridWorkers: 0, toRecruit: 0 })
    expect(countGridWorkers(factsOf(5000, false, 0), large).value).toEqual({ gridWorkers: 10, toRecruit: 10 })
    expect(countGridWorkers(factsOf(4999, true, 0), large).value).toEqual({ gridWorkers: 17, toRecruit: 17 })
  })

  it("a secretary who is no grid worker leaves one more to recruit", () => {
    const kept = decode({ ...written, withoutGrid: 1 })
    expect(countGridWorkers(factsOf(3000, false, 5), kept).value).toEqual({ gridWorkers: 6, toRecruit: 2 })
    expect(countGridWorkers(factsOf(500, false, 0), kept).value).toEqual({ gridWorkers: 1, toRecruit: 1 })
  })
})

describe("GridWorkersByHouseholds", () => {
  it.each([
    [
      "a dense ratio above the ordinary one",
      { ...written, perWorkerWhenDense: 501 },
      ["perWorkerWhenDense: Expected no more households than `perWorker`"],
    ],
    [
      "a worker for no household",
      { ...written, perWorkerWhenDense: 0 },
      ["perWorkerWhenDense: Expected a whole number from 1 to 1000000000"],
    ],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(GridWorkersByHouseholds, data)).toEqual(problems)
  })
})

const anyRule = anyGridWorkersByHouseholds(fc.constant("yongning-2020#1"))
const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyGridWorkersFacts(drawn)))

describe("laws", () => {
  it("one more household never lowers the grid workers", () => {
    fc.assert(fc.property(anyRule, (drawn) => fc.assert(moreHouseholdsNeverLowerWorkers(drawn), { numRuns: 20 })))
  })

  it("a dense community never needs fewer grid workers", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const workers = (dense: boolean) => countGridWorkers({ ...facts, dense }, drawn).value.gridWorkers
        expect(workers(true)).toBeGreaterThanOrEqual(workers(false))
      }),
    )
  })

  it("one more post never raises the number to recruit", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const more = { ...facts, posts: (facts.posts + 1) as Count }
        const [before, after] = [countGridWorkers(facts, drawn).value, countGridWorkers(more, drawn).value]
        expect(after.toRecruit).toBeLessThanOrEqual(before.toRecruit)
      }),
    )
  })

  it("nobody is recruited beyond the grid workers needed", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { gridWorkers, toRecruit } = countGridWorkers(facts, drawn).value
        expect(toRecruit).toBeLessThanOrEqual(gridWorkers)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        expect(
          problemsOf(gridWorkersByHouseholds.rule, Schema.encodeSync(gridWorkersByHouseholds.rule)(drawn)),
        ).toEqual([])
        expect(problemsOf(gridWorkersByHouseholds.facts(drawn), facts)).toEqual([])
        expect(
          problemsOf(
            gridWorkersByHouseholds.result(drawn),
            Schema.encodeSync(gridWorkersByHouseholds.result(drawn))(gridWorkersByHouseholds.rate(facts, drawn).value),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(gridWorkersByHouseholds.steps))
  })
})
