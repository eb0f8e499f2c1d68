import { columnsOf, structOfColumns } from "@jiceng/kernel"
import { describe, expect, it } from "vitest"
import { choiceAmong, findNameFaults, flagsOf } from "../src/Columns.ts"

const letter = { name: "letter", title: { zh: "函", en: "letter" } }
const seal = { name: "seal", title: { zh: "章", en: "seal" } }

describe("flagsOf", () => {
  it("every named thing is a column of yes or no under its title", () => {
    expect(columnsOf(structOfColumns(flagsOf([letter, seal])))).toEqual([
      { ...letter, shape: { _tag: "Flag" } },
      { ...seal, shape: { _tag: "Flag" } },
    ])
  })
})

describe("choiceAmong", () => {
  it("the choice is between the named things and the others, in this order", () => {
    const schema = choiceAmong([letter], { other: { zh: "其他", en: "other" } })
    expect(columnsOf(structOfColumns([{ ...seal, schema }]))).toEqual([
      { ...seal, shape: { _tag: "Choice", options: [letter, { name: "other", title: { zh: "其他", en: "other" } }] } },
    ])
  })
})

describe("findNameFaults", () => {
  it.each([
    [["letter", "seal"], []],
    [["letter", "letter"], [{ at: 1, issue: 'Expected a name used once, got "letter"' }]],
    [["met"], [{ at: 0, issue: 'Expected a name used once, got "met"' }]],
    [["id", "seal"], [{ at: 0, issue: 'Expected a name used once, got "id"' }]],
  ])("of %j, those are found that a rule with the column met cannot have", (names, faults) => {
    expect(findNameFaults(names, ["met"])).toEqual(faults)
  })
})
