import { limitsOf } from "@jiceng/kernel"
import { reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { CaseEventName, caseRefusals } from "@jiceng/procedure"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("caseRefusals", () => {
  it("their reasons name only their fields", () => {
    fc.assert(reasonsNameOnlyFields(caseRefusals))
  })

  it("every one of them held a case back", () => {
    expect([...limitsOf(caseRefusals)]).toEqual(Object.keys(caseRefusals))
  })
})

describe("CaseEventName", () => {
  it("names every sort of event", () => {
    expect(CaseEventName.literals).toEqual([
      "Discovered",
      "Reported",
      "Whistled",
      "Arrived",
      "Acted",
      "Solved",
      "Withdrew",
      "Scored",
      "Closed",
    ])
  })
})
