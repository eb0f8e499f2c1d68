/**
 * A small dispatch and a case in which everything goes right, for the tests of cases.
 */
import { CaseEvent, Dispatch } from "@jiceng/procedure"
import * as Schema from "effect/Schema"

const cite = "yongning-2020#21"
const named = (name: string) => ({ name, title: { zh: name, en: name } })

export const writtenDispatch = {
  route: {
    kind: "sequence",
    cite,
    actors: ["grid", "community", "street"].map(named),
    steps: [
      { ...named("discover"), by: ["grid"] },
      { ...named("report"), by: ["community"] },
      { ...named("whistle"), by: ["street", "community"] },
      { ...named("respond"), by: [] },
      { ...named("handle"), by: [] },
    ],
  },
  call: {
    kind: "departmentCall",
    cite,
    stationed: [named("justice")],
    onCall: ["housing", "environment"].map(named),
    several: 2,
  },
  response: { kind: "departmentResponse", cite, limits: [{ grade: 1, minutes: 30 }] },
}

export const dispatch = Schema.decodeUnknownSync(Dispatch)(writtenDispatch)

/** Makes an event of case 1 at a time of one day. */
export const eventAt = (time: string, _tag: string, by: string, more: Readonly<Record<string, unknown>> = {}) =>
  Schema.decodeUnknownSync(CaseEvent)({ case: "1", at: `2020-09-10T${time}`, _tag, by, ...more })

const calling = { departments: ["justice", "housing", "environment"], urgent: true, grade: 1 }

/** From finding the matter to closing the case; `environment` never comes. */
export const course: ReadonlyArray<CaseEvent> = [
  eventAt("08:00", "Discovered", "grid"),
  eventAt("08:10", "Reported", "community"),
  eventAt("08:20", "Whistled", "street", calling),
  eventAt("08:50", "Arrived", "justice"),
  eventAt("08:51", "Arrived", "housing"),
  eventAt("09:00", "Acted", "justice"),
  eventAt("10:00", "Solved", "street"),
  eventAt("10:05", "Withdrew", "justice"),
  eventAt("10:10", "Scored", "street", { department: "justice", score: 92.5 }),
  eventAt("10:15", "Closed", "street"),
]
