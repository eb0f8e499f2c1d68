import { Count, Disputed, limitsOf, NotCovered, Percent, reasonOf, tellStep, Words } from "@jiceng/kernel"
import { reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const Capped = Schema.TaggedStruct("Capped", {
  cite: Schema.String,
  count: Schema.String,
  counted: Count,
  rate: Percent,
  forms: Schema.Array(Schema.String),
  about: Words,
  values: Schema.Record(Schema.String, Schema.String),
}).annotate({
  reason: {
    zh: "{count}为{counted},{rate}%;{forms};{about};{values}",
    en: "{count} is {counted}, {rate} %; {forms}; {about}; {values}",
  },
})
type Capped = typeof Capped.Type

const capped: Capped = {
  _tag: "Capped",
  cite: "yongning-2020#29",
  count: "checkIns",
  counted: 6 as Count,
  rate: 8950 as Percent,
  forms: ["branch", "committee"],
  about: { zh: "星级", en: "stars" },
  values: { checkIns: "7", form: "branch" },
}
const titles = {
  checkIns: { zh: "报到次数", en: "check-ins" },
  branch: { zh: "党支部", en: "branch" },
  form: { zh: "形式", en: "form" },
}

describe("tellStep", () => {
  it("fields are told in the language asked for, names by their titles", () => {
    expect(tellStep(capped, { Capped }, titles, "zh")).toMatchInlineSnapshot(
      `"报到次数为6,89.5%;党支部、committee;星级;报到次数 = 7; 形式 = 党支部"`,
    )
    expect(tellStep(capped, { Capped }, titles, "en")).toMatchInlineSnapshot(
      `"check-ins is 6, 89.5 %; branch, committee; stars; check-ins = 7; form = branch"`,
    )
  })

  it("names without a title are told as they are, also those that every object inherits", () => {
    const step = { ...capped, count: "constructor", values: { toString: "__proto__" } }
    expect(tellStep(step, { Capped }, {}, "en")).toMatchInlineSnapshot(
      `"constructor is 6, 89.5 %; branch, committee; stars; toString = __proto__"`,
    )
  })

  it("a step without a schema is a bug", () => {
    expect(() => tellStep(capped, {}, titles, "zh")).toThrow("the step Capped has no schema")
    expect(() => tellStep({ ...capped, _tag: "constructor" }, {}, titles, "zh")).toThrow(
      "the step constructor has no schema",
    )
  })

  it("a step that its schema does not allow is a bug", () => {
    expect(() => tellStep({ ...capped, counted: -1 } as Capped, { Capped }, titles, "zh")).toThrow()
  })
})

describe("reasonOf", () => {
  it("a step without words is a bug", () => {
    expect(() => reasonOf(Schema.TaggedStruct("Mute", { cite: Schema.String }))).toThrow(
      "a step needs the annotation `reason`",
    )
  })
})

describe("limitsOf", () => {
  it("the steps whose schemas say that they hold a result down are listed", () => {
    const Held = Capped.annotate({ limits: true })
    expect(limitsOf({ Capped, Held, NotCovered })).toEqual(new Set(["Held"]))
  })
})

describe("laws", () => {
  it("every field that a reason names is a field of its step", () => {
    fc.assert(reasonsNameOnlyFields({ Disputed, NotCovered, Capped }))
  })

  it("what stands in a field is told as it stands", () => {
    const anyText = fc.string({ unit: fc.constantFrom("{", "}", "count", "$&", "$1", "\\", "党", " "), maxLength: 6 })
    fc.assert(
      fc.property(anyText, (count) => {
        const step: Capped = { ...capped, count, forms: [] }
        const told = tellStep(step, { Capped }, {}, "en")
        expect(told).toBe(`${count} is 6, 89.5 %; ; stars; checkIns = 7; form = branch`)
      }),
    )
  })
})

describe("the law of reasons", () => {
  it("a reason that names a field which its step lacks is found", () => {
    const Wrong = Schema.TaggedStruct("Wrong", { cite: Schema.String }).annotate({
      reason: { zh: "{count}次", en: "counted" },
    })
    expect(fc.check(reasonsNameOnlyFields({ Wrong })).failed).toBe(true)
  })
})
