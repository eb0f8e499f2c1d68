import { tellStep } from "@jiceng/kernel"
import { anyRowOf, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { judgeAct, Prohibition, prohibition } from "@jiceng/procedure"
import { anyNamed } from "@jiceng/procedure/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "yongning-2020#20"
const ruleOf = (...names: ReadonlyArray<string>) => ({
  kind: "prohibition",
  cite,
  acts: names.map((name) => ({ name, title: { zh: `${name}之事`, en: name } })),
})
const rule = Schema.decodeUnknownSync(Prohibition)(ruleOf("shiftDuty", "hangPlaque"))

describe("judgeAct", () => {
  it.each([
    ["shiftDuty", false, "ActForbidden"],
    ["hangPlaque", false, "ActForbidden"],
    ["other", true, "ActNotNamed"],
  ])("the act %s is allowed: %s", (act, allowed, _tag) => {
    expect(judgeAct({ act }, rule)).toEqual({ value: { allowed }, steps: [{ _tag, cite, act }] })
  })

  it("the step says so in words", () => {
    const [step] = judgeAct({ act: "shiftDuty" }, rule).steps
    expect(step && tellStep(step, prohibition.steps, {}, "zh")).toBe("禁止:shiftDuty")
  })
})

describe("Prohibition", () => {
  it.each([
    ["no act", ruleOf(), ["acts.0: Missing key"]],
    ["an act named twice", ruleOf("shift", "shift"), ['acts.1.name: Expected a name used once, got "shift"']],
    ["an act named other", ruleOf("other"), ['acts.0.name: Expected a name used once, got "other"']],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(Prohibition, data)).toEqual(problems)
  })

  it("an act that nobody named is refused as a fact", () => {
    expect(problemsOf(prohibition.facts(rule), { act: "constructor" })).toHaveLength(1)
  })
})

describe("laws", () => {
  it("exactly the acts that a prohibition names are forbidden", () => {
    const anyRule = anyNamed(1, 6).map((acts) => ({ kind: "prohibition", cite, acts }) as unknown as Prohibition) // not empty
    fc.assert(
      fc.property(
        anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyRowOf(prohibition.facts(drawn)))),
        ([drawn, facts]) => {
          expect(judgeAct(facts, drawn).value.allowed).toBe(facts.act === "other")
        },
      ),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(prohibition.steps))
  })
})
