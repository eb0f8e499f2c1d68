import { Count } from "@jiceng/kernel"
import { reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { Finding, tellViolation, Violation } from "@jiceng/organization"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "yongning-2020#1"
const violationOf = (finding: Finding): Violation => ({
  rule: "rule",
  status: "official",
  severity: "error",
  unit: "c",
  finding,
  disputed: [],
})

describe("tellViolation", () => {
  it.each<[Finding, string, string]>([
    [{ _tag: "FormDiffers", cite, form: "branch", expected: "committee" }, "现设党支部,按党员人数应设党委", "改设党委"],
    [
      { _tag: "WorkersMissing", cite, workers: Count.make(2), expected: Count.make(3) },
      "网格员2名,应配3名",
      "配足3名网格员",
    ],
    [
      { _tag: "ParentDoubled", cite, parent: "community", parents: ["甲", "乙"] },
      "同时隶属多个社区:甲、乙",
      "只保留一个社区",
    ],
  ])("tells %j in Chinese", (finding, reason, cure) => {
    const titles = {
      branch: { zh: "党支部", en: "branch" },
      committee: { zh: "党委", en: "committee" },
      community: { zh: "社区", en: "community" },
    }
    expect(tellViolation(violationOf(finding), titles, "zh")).toEqual({ reason, cure })
  })

  it("the reasons of all findings name only their fields", () => {
    fc.assert(
      reasonsNameOnlyFields(Object.fromEntries(Finding.members.map((step) => [step.fields._tag.schema.literal, step]))),
    )
  })
})

describe("Violation", () => {
  it("is the same after it was written as JSON and read back", () => {
    const violation = violationOf({ _tag: "BodyMissing", cite, forms: { zh: "居委会", en: "committee" } })
    const text = JSON.stringify(Schema.encodeSync(Violation)(violation))
    expect(Schema.decodeUnknownSync(Violation)(JSON.parse(text))).toEqual(violation)
  })
})
