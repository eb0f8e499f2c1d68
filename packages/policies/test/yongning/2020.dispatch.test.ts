import { yongning2020 } from "@jiceng/policies"
import { fillData } from "@jiceng/policy"
import {
  CaseEvent,
  Dispatch,
  gatherScores,
  judgeCase,
  Moment,
  noCases,
  type ResponseLimits,
  replayCases,
} from "@jiceng/procedure"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("yongning-2020/dispatch-route", () => {
  const { rate } = ruleOf(yongning2020, "dispatch-route")

  it.each([
    ["0", "discover", "grid", { allowed: "true", doneAfter: "1", next: "report" }],
    ["1", "report", "community", { allowed: "true", doneAfter: "2", next: "whistle" }],
    ["2", "whistle", "street", { allowed: "true", doneAfter: "3", next: "respond" }],
    ["3", "respond", "other", { allowed: "true", doneAfter: "4", next: "handle" }],
    ["4", "handle", "other", { allowed: "true", doneAfter: "5", next: "none" }],
    ["0", "whistle", "street", { allowed: "false", doneAfter: "0", next: "discover" }],
    ["1", "whistle", "street", { allowed: "false", doneAfter: "1", next: "report" }],
    ["2", "whistle", "grid", { allowed: "false", doneAfter: "2", next: "whistle" }],
  ])("after %s steps, %s by %s", (done, step, by, result) => {
    expect(rate(done, step, by)).toEqual(result)
  })

  it("whether a community may call is disputed", () => {
    expect(rate("2", "whistle", "community")).toEqual({
      allowed: "true",
      doneAfter: "3",
      next: "respond",
      disputed: "allowed=false;doneAfter=2;next=whistle",
    })
  })
})

describe("yongning-2020/department-call", () => {
  const { rate, facts } = ruleOf(yongning2020, "department-call")

  it("asks for the department, the urgency and the departments needed", () => {
    expect(facts).toEqual(["department", "urgent", "onCallNeeded"])
  })

  it.each(["publicSecurity", "enforcement", "justice", "marketSupervision"])("%s is stationed", (department) => {
    expect(rate(department, "false", "0")).toEqual({ tier: "stationed", mustCome: "true" })
  })

  it.each(["environment", "emergency", "civilAffairs", "approval", "housing", "other"])(
    "%s is on call",
    (department) => {
      expect(rate(department, "true", "2")).toEqual({ tier: "onCall", mustCome: "true" })
      expect(rate(department, "true", "1")).toEqual({ tier: "onCall", mustCome: "false", disputed: "mustCome=true" })
      expect(rate(department, "false", "2")).toEqual({ tier: "onCall", mustCome: "false" })
    },
  )
})

describe("yongning-2020/department-response", () => {
  const { rate } = ruleOf(yongning2020, "department-response")

  it("without the user's own limits nobody is late, and the limit is left empty", () => {
    expect(rate("1", "true", "100000", "1", "true")).toEqual({ fault: "none", minutesOver: "" })
    expect(rate("1", "false", "100000", "0", "false")).toEqual({ fault: "none", minutesOver: "" })
    expect(rate("1", "true", "5", "0", "true")).toEqual({ fault: "empty", minutesOver: "" })
    expect(rate("1", "false", "5", "0", "true")).toEqual({ fault: "noResponse", minutesOver: "" })
  })

  it("with limits, the minute of the limit is in time", () => {
    const value: typeof ResponseLimits.Encoded = [{ grade: 1, minutes: 60 }]
    const fills = { "response-limits": { status: "secondary" as const, value } }
    const limited = ruleOf(yongning2020, "department-response", { fills })
    expect(limited.rule.status).toBe("secondary")
    expect(limited.rate("1", "true", "60", "1", "true")).toEqual({ fault: "none", minutesOver: "0" })
    expect(limited.rate("1", "true", "61", "1", "true")).toEqual({ fault: "late", minutesOver: "1" })
    expect(limited.rate("1", "false", "61", "0", "false")).toEqual({ fault: "noResponse", minutesOver: "1" })
  })
})

describe("yongning-2020/dispatch-withdrawal", () => {
  const { rate } = ruleOf(yongning2020, "dispatch-withdrawal")

  it.each([
    ["true", "false", "false"],
    ["true", "true", "true"],
    ["false", "false", "true"],
  ])("withdrawn %s, solved before that %s: met %s", (withdrawn, solved, met) => {
    expect(rate(withdrawn, solved)["met"]).toBe(met)
  })
})

describe("yongning-2020/wartime-pairing", () => {
  const { rate } = ruleOf(yongning2020, "wartime-pairing")

  it.each([
    ["false", "false", "false", "false", "false", { applies: "false", met: "true", missing: "0" }],
    ["true", "false", "false", "true", "false", { applies: "true", met: "false", missing: "1" }],
    ["false", "true", "false", "true", "true", { applies: "true", met: "true", missing: "0" }],
    ["false", "false", "true", "false", "false", { applies: "true", met: "false", missing: "2" }],
  ])(
    "emergency %s, health %s, other %s, paired %s, deployed %s",
    (emergency, health, other, paired, deployed, result) => {
      expect(rate(emergency, health, other, paired, deployed)).toEqual(result)
    },
  )
})

describe("yongning-2020/whistle-supervision", () => {
  const { rate } = ruleOf(yongning2020, "whistle-supervision")

  it("three offices look at the list", () => {
    expect(rate("true", "true", "true")["met"]).toBe("true")
    expect(rate("true", "true", "false")["met"]).toBe("false")
  })
})

describe("a case under the rules of the edition", () => {
  const dataOf = (name: string) => {
    const entry = yongning2020.rules.find((rule) => rule.name === name)
    return fillData(entry?.rule, {
      slot: (slot) => entry?.slots?.[slot]?.shipped.value,
      option: ({ reading, options }) => options[entry?.readings?.[reading]?.default ?? ""],
    })
  }
  const dispatch = Schema.decodeUnknownSync(Dispatch)({
    route: dataOf("dispatch-route"),
    call: dataOf("department-call"),
    response: dataOf("department-response"),
  })
  const events = Schema.decodeUnknownSync(Schema.Array(CaseEvent))([
    { _tag: "Discovered", case: "2020-17", at: "2020-10-12T08:00", by: "grid" },
    { _tag: "Reported", case: "2020-17", at: "2020-10-12T08:20", by: "community" },
    { _tag: "Reported", case: "2020-17", at: "2020-10-12T08:21", by: "community" },
    {
      _tag: "Whistled",
      case: "2020-17",
      at: "2020-10-12T08:30",
      by: "street",
      departments: ["enforcement", "environment", "housing"],
      urgent: true,
      grade: 1,
    },
    { _tag: "Arrived", case: "2020-17", at: "2020-10-12T09:10", by: "environment" },
    { _tag: "Acted", case: "2020-17", at: "2020-10-12T09:30", by: "environment" },
    { _tag: "Arrived", case: "2020-17", at: "2020-10-12T10:00", by: "housing" },
    { _tag: "Withdrew", case: "2020-17", at: "2020-10-12T10:30", by: "housing" },
    { _tag: "Solved", case: "2020-17", at: "2020-10-12T16:00", by: "street" },
    {
      _tag: "Scored",
      case: "2020-17",
      at: "2020-10-12T16:10",
      by: "street",
      department: "environment",
      score: 95,
    },
    { _tag: "Closed", case: "2020-17", at: "2020-10-12T16:20", by: "street" },
  ])
  const file = replayCases(noCases, events, dispatch).get("2020-17")

  it("what does not fit is refused: a second report, and leaving before it is solved", () => {
    const refused = file?.entries.filter(({ against }) => against.length > 0)
    expect(refused?.map(({ event, against }) => [event._tag, ...against.map(({ _tag }) => _tag)])).toEqual([
      ["Reported", "StepOutOfOrder"],
      ["Withdrew", "CaseNotSolved"],
    ])
    expect(file?.state.closedAt).toBe("2020-10-12T16:20")
  })

  it("who never came and who did nothing are at fault, and nobody is late without a limit", () => {
    const at = Schema.decodeUnknownSync(Moment)("2020-10-13T08:00")
    const verdicts = file ? judgeCase(file.state, at, dispatch) : []
    expect(verdicts.map(({ department, value }) => [department, value.mustCome, value.fault])).toEqual([
      ["enforcement", true, "noResponse"],
      ["environment", true, "none"],
      ["housing", true, "empty"],
    ])
  })

  it("the scores are gathered for the yearly assessment", () => {
    expect(file ? gatherScores([file.state]) : []).toEqual([
      { department: "enforcement", called: 1, scored: 0, total: 0 },
      { department: "environment", called: 1, scored: 1, total: 9500 },
      { department: "housing", called: 1, scored: 0, total: 0 },
    ])
  })

  it("the scores are what the assessment of departments on call asks for", () => {
    const { rate, facts } = ruleOf(yongning2020, "on-call-department-score")
    expect(facts).toEqual(["cases", "caseScores", "otherScore"])
    const environment = file
      ? gatherScores([file.state]).find(({ department }) => department === "environment")
      : undefined
    expect(rate(String(environment?.scored), String((environment?.total ?? 0) / 100), "80")).toMatchObject({
      score: "80.75",
    })
  })
})
