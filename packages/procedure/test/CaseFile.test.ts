import { type CaseEvent, type Dispatch, noCases, replayCases } from "@jiceng/procedure"
import { anyCaseLog, anyDispatch, casesReplayedFromAnyPrefix } from "@jiceng/procedure/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { course, dispatch } from "./dispatchSample.ts"

const acceptedOf = (log: ReadonlyArray<CaseEvent>, rules: Dispatch) =>
  [...replayCases(noCases, log, rules).values()].map(({ entries }) =>
    entries.filter(({ against }) => against.length === 0).map(({ event }) => event),
  )

describe("replayCases", () => {
  it("two cases in one log are two files, in the order in which they begin", () => {
    const [first, ...others] = course
    const second = course.map((event) => ({ ...event, case: "2" }))
    const files = replayCases(noCases, [...(first ? [first] : []), ...second, ...others], dispatch)
    expect([...files].map(([number, { entries, state }]) => [number, entries.length, state.closedAt])).toEqual([
      ["1", 10, "2020-09-10T10:15"],
      ["2", 10, "2020-09-10T10:15"],
    ])
  })

  it("no events make no files", () => {
    expect(replayCases(noCases, [], dispatch).size).toBe(0)
  })

  it("files that were replayed before stay as they were", () => {
    const head = replayCases(noCases, course.slice(0, 3), dispatch)
    replayCases(head, course.slice(3), dispatch)
    expect(head.get("1")?.entries).toHaveLength(3)
  })
})

describe("laws", () => {
  it("a log replayed from any prefix gives the same files as replayed whole", () => {
    fc.assert(fc.property(anyDispatch, (drawn) => fc.assert(casesReplayedFromAnyPrefix(drawn), { numRuns: 20 })))
  })

  it("every event of a log comes out once, accepted or refused", () => {
    fc.assert(
      fc.property(anyDispatch, anyCaseLog, (drawn, log) => {
        const entries = [...replayCases(noCases, log, drawn).values()].flatMap((file) => file.entries)
        expect(new Set(entries.map(({ event }) => event))).toEqual(new Set(log))
        expect(entries).toHaveLength(log.length)
      }),
    )
  })

  it("cases in one log do not touch one another", () => {
    fc.assert(
      fc.property(anyDispatch, anyCaseLog, (drawn, log) => {
        for (const [number, file] of replayCases(noCases, log, drawn)) {
          const own = log.filter((event) => event.case === number)
          expect(replayCases(noCases, own, drawn).get(number)).toEqual(file)
        }
      }),
    )
  })

  it("no event is accepted out of order or by somebody who is not entitled, whatever the log", () => {
    const stages = ["Discovered", "Reported", "Whistled", "Arrived", "Acted", "Solved", "Closed"]
    const entitled: Readonly<Record<string, ReadonlyArray<string>>> = {
      Discovered: ["grid"],
      Reported: ["community"],
      Whistled: ["street", "community"],
    }
    fc.assert(
      fc.property(anyDispatch, anyCaseLog, (drawn, log) => {
        for (const events of acceptedOf(log, drawn)) {
          const first = stages.map((tag) => events.findIndex(({ _tag }) => _tag === tag))
          const begun = first.filter((place) => place >= 0)
          expect(begun).toEqual(first.slice(0, begun.length))
          expect(begun).toEqual(begun.toSorted((a, b) => a - b))
          const whistlers = events.filter(({ _tag }) => _tag === "Whistled").map(({ by }) => by)
          const called = events.flatMap((event) => (event._tag === "Whistled" ? event.departments : []))
          for (const { _tag, by } of events) {
            const may = ["Solved", "Scored", "Closed"].includes(_tag) ? whistlers : (entitled[_tag] ?? called)
            expect(may).toContain(by)
          }
        }
      }),
    )
  })
})
