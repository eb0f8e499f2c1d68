import { problemsOf } from "@jiceng/kernel/testing"
import { Moment, minutesBetween } from "@jiceng/procedure"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const moment = Schema.decodeUnknownSync(Moment)

describe("minutesBetween", () => {
  it.each([
    ["2020-09-10T08:30", "2020-09-10T08:30", 0],
    ["2020-09-10T08:30", "2020-09-10T09:15", 45],
    ["2020-02-28T23:59", "2020-02-29T00:00", 1],
    ["2019-02-28T23:59", "2019-03-01T00:00", 1],
    ["2020-09-10T09:15", "2020-09-10T08:30", -45],
  ])("from %s to %s are %i minutes", (from, until, minutes) => {
    expect(minutesBetween(moment(from), moment(until))).toBe(minutes)
  })
})

describe("Moment", () => {
  it.each([
    "2020-09-10",
    "2020-02-30T08:30",
    "2020-09-10T24:00",
    "2020-09-10T08:60",
    "2020-09-10 08:30",
    "2020-09-10T08:30:00",
    "2020-09-10T08:30Z",
    "2020-9-10T08:30",
  ])("%s is refused", (text) => {
    expect(problemsOf(Moment, text)).toEqual([": Expected a moment written like 2020-09-10T08:30"])
  })
})

describe("laws", () => {
  const anyMinute = fc.integer({ min: 0, max: 60_000_000 })
  const momentAt = (minute: number) => moment(new Date(minute * 60_000).toISOString().slice(0, 16))

  it("moments sort as their texts do", () => {
    fc.assert(
      fc.property(anyMinute, anyMinute, (one, other) => {
        expect(momentAt(one) < momentAt(other)).toBe(one < other)
      }),
    )
  })

  it("minutes there and back sum to zero", () => {
    fc.assert(
      fc.property(anyMinute, anyMinute, (one, other) => {
        const [from, until] = [momentAt(one), momentAt(other)]
        expect(minutesBetween(from, until)).toBe(other - one)
        expect(minutesBetween(from, until) + minutesBetween(until, from)).toBe(0)
      }),
    )
  })
})
