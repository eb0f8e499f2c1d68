import { problemsOf } from "@jiceng/kernel/testing"
import { Dispatch, titlesOfDispatch } from "@jiceng/procedure"
import { anyDispatch } from "@jiceng/procedure/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dispatch, writtenDispatch } from "./dispatchSample.ts"

const withSteps = (steps: ReadonlyArray<unknown>) => ({
  ...writtenDispatch,
  route: { ...writtenDispatch.route, steps },
})
const [discover, report, whistle, respond, handle] = writtenDispatch.route.steps

describe("Dispatch", () => {
  it("the steps of its route can stand in another order", () => {
    expect(problemsOf(Dispatch, withSteps([report, discover, whistle, respond, handle]))).toEqual([])
  })

  it.each([
    [
      "a route without a step",
      [discover, report, whistle, respond],
      "Expected the steps discover, report, whistle, respond, handle",
    ],
    [
      "a route with one step more",
      [discover, report, whistle, respond, handle, { ...handle, name: "celebrate" }],
      "Expected the steps discover, report, whistle, respond, handle",
    ],
  ])("%s is refused", (_, steps, problem) => {
    expect(problemsOf(Dispatch, withSteps(steps))).toEqual([`route.steps: ${problem}`])
  })

  it("a step that asks for records is refused", () => {
    const needs = { atLeast: 1, of: [{ name: "letter", title: { zh: "函", en: "letter" } }] }
    expect(problemsOf(Dispatch, withSteps([{ ...discover, needs }, report, whistle, respond, handle]))).toEqual([
      "route.steps.0.needs: Expected no records: events bring none",
    ])
  })
})

describe("titlesOfDispatch", () => {
  it("actors, steps, departments and events have titles", () => {
    expect(Object.keys(titlesOfDispatch(dispatch))).toEqual(
      expect.arrayContaining(["grid", "street", "whistle", "handle", "justice", "housing", "Withdrew"]),
    )
  })
})

describe("the generators", () => {
  it("make dispatches that hold what they should", () => {
    fc.assert(
      fc.property(anyDispatch, ({ route, call }) => {
        expect(route.steps).toHaveLength(5)
        expect(call.several).toBeGreaterThan(0)
      }),
    )
  })
})
