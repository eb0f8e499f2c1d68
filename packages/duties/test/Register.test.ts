import {
  Cadence,
  countYear,
  type HeldEvent,
  judgePeriods,
  judgeRegister,
  keepCadence,
  type OwedDuty,
  type RegisterVerdict,
} from "@jiceng/duties"
import { anyCadence, anyOwedDuties, anyRegister, anySpan } from "@jiceng/duties/testing"
import { Day } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "yongning-2020#23"
const quarterly = Schema.decodeUnknownSync(Cadence)({
  kind: "cadence",
  cite,
  terms: [{ interval: "quarter", least: 1 }],
})
const regularly = Schema.decodeUnknownSync(Cadence)({ kind: "cadence", cite, terms: [] })
const day = (text: string) => Day.make(text)
const event = (id: string, subject: string, duty: string, on: string): HeldEvent => ({
  id,
  subject,
  duty,
  day: day(on),
})

describe("judgePeriods", () => {
  const verdictsOn = (on: string, ...days: ReadonlyArray<string>) =>
    judgePeriods(days.map(day), quarterly, { from: day("2020-10-01"), on: day(on) }).map(
      ({ period, verdict, daysLate }) => `${period.from} ${verdict} ${daysLate}`,
    )

  it("on the last day of a quarter there is still time", () => {
    expect(verdictsOn("2020-12-31")).toEqual(["2020-10-01 open 0"])
  })

  it("on the day after, the quarter is missed by one day, and the next is open", () => {
    expect(verdictsOn("2021-01-01")).toEqual(["2020-10-01 missed 1", "2021-01-01 open 0"])
  })

  it("a meeting on the last day keeps the quarter, and one on the day after does not", () => {
    expect(verdictsOn("2021-01-02", "2020-12-31")).toEqual(["2020-10-01 kept 0", "2021-01-01 open 0"])
    expect(verdictsOn("2021-01-02", "2021-01-01")).toEqual(["2020-10-01 missed 2", "2021-01-01 kept 0"])
  })

  it("a meeting after the day of judging does not count yet", () => {
    expect(verdictsOn("2020-11-30", "2020-12-01")).toEqual(["2020-10-01 open 0"])
  })
})

describe("judgeRegister", () => {
  const duties: ReadonlyArray<OwedDuty> = [
    { name: "community-joint-meetings", cadence: quarterly, subjects: ["河东社区", "河西社区"] },
    { name: "committee-deliberation", cadence: regularly, subjects: ["河东社区"] },
  ]
  const register = [
    event("1", "河东社区", "community-joint-meetings", "2020-11-05"),
    event("2", "河东社区", "community-joint-meetings", "2020-12-05"),
    event("3", "河东社区", "committee-deliberation", "2020-12-05"),
    event("4", "河西社区", "community-joint-meetings", "2020-09-30"),
    event("5", "河西社区", "committee-deliberation", "2020-12-05"),
    event("6", "河东社区", "picnic", "2020-12-05"),
  ]
  const verdict = judgeRegister(register, duties, { from: day("2020-10-01"), on: day("2021-01-15") })

  it("tells of everybody who owes a duty, also of those who held nothing", () => {
    expect(
      verdict.duties.map(({ subject, duty, held, periods }) => [
        subject,
        duty,
        held,
        periods.map((period) => `${period.verdict} ${period.held}/${period.least} ${period.daysLate}`),
      ]),
    ).toEqual([
      ["河东社区", "community-joint-meetings", 2, ["kept 2/1 0", "open 0/1 0"]],
      ["河西社区", "community-joint-meetings", 0, ["missed 0/1 15", "open 0/1 0"]],
      ["河东社区", "committee-deliberation", 1, []],
    ])
  })

  it("hands back what it did not count", () => {
    expect(verdict.outside.map(({ id }) => id)).toEqual(["4"])
    expect(verdict.unknown.map(({ id }) => id)).toEqual(["5", "6"])
  })
})

describe("countYear", () => {
  it("the days of a year fall into its quarters", () => {
    const days = ["2020-03-31", "2020-04-01", "2020-12-31", "2021-01-01"].map(day)
    expect(countYear(days, quarterly, 2020)).toEqual({ inQuarter1: 1, inQuarter2: 1, inQuarter3: 0, inQuarter4: 1 })
  })

  it("a whole year judged by its register is that judged by its counts", () => {
    const span = { from: day("2020-01-01"), on: day("2021-01-01") }
    fc.assert(
      fc.property(anyCadence(fc.constant(cite)), anyRegister, (cadence, register) => {
        const days = register.map((held) => held.day)
        const ofYear = judgePeriods(days, cadence, span).filter(({ period }) => period.until < span.on)
        const { missed } = keepCadence(countYear(days, cadence, 2020), cadence).value
        const missing = ofYear.filter(({ verdict }) => verdict === "missed").length
        expect(cadence.terms.length === 0 ? 0 : missed).toBe(missing)
      }),
    )
  })
})

describe("laws", () => {
  const anyDuties = anyOwedDuties(fc.constant(cite))
  const keptIn = ({ duties }: RegisterVerdict) =>
    duties.flatMap(({ subject, duty, periods }) =>
      periods.filter(({ verdict }) => verdict === "kept").map(({ period }) => `${subject} ${duty} ${period.from}`),
    )
  const missedIn = ({ duties }: RegisterVerdict) =>
    duties.flatMap(({ subject, duty, periods }) =>
      periods.filter(({ verdict }) => verdict === "missed").map(({ period }) => `${subject} ${duty} ${period.from}`),
    )

  it("a period that is kept stays kept when an event is added", () => {
    fc.assert(
      fc.property(anyRegister, anyRegister, anyDuties, anySpan, (register, more, duties, span) => {
        const before = keptIn(judgeRegister(register, duties, span))
        const after = keptIn(judgeRegister([...register, ...more], duties, span))
        expect(before.filter((period) => !after.includes(period))).toEqual([])
      }),
    )
  })

  it("the order of a register does not change a verdict", () => {
    const anyShuffled = anyRegister.chain((register) =>
      fc.tuple(fc.constant(register), fc.shuffledSubarray([...register], { minLength: register.length })),
    )
    fc.assert(
      fc.property(anyShuffled, anyDuties, anySpan, ([register, shuffled], duties, span) => {
        expect(judgeRegister(shuffled, duties, span).duties).toEqual(judgeRegister(register, duties, span).duties)
      }),
    )
  })

  it("a period that is missed on a day is missed on every later day", () => {
    fc.assert(
      fc.property(anyRegister, anyDuties, anySpan, anySpan, (register, duties, span, other) => {
        const [on, later] = [span.on, other.on].toSorted() as [Day, Day]
        const before = missedIn(judgeRegister(register, duties, { from: span.from, on }))
        const after = missedIn(judgeRegister(register, duties, { from: span.from, on: later }))
        expect(before.filter((period) => !after.includes(period))).toEqual([])
      }),
    )
  })

  it("every event of a register is counted, outside the span or unknown", () => {
    fc.assert(
      fc.property(anyRegister, anyDuties, anySpan, (register, duties, span) => {
        const verdict = judgeRegister(register, duties, span)
        const counted = verdict.duties.reduce((sum, { held }) => sum + held, 0)
        expect(counted + verdict.outside.length + verdict.unknown.length).toBe(register.length)
      }),
    )
  })
})
