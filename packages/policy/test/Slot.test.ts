import { rowColumnsOf, tellStep } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import { Slot, SlotShape, SlotUsed, slotShapes } from "@jiceng/policy"
import { describe, expect, it } from "vitest"

const words = { zh: "星级标准", en: "star table" }

describe("slotShapes", () => {
  it("there is a schema for every shape", () => {
    expect(Object.keys(slotShapes).toSorted()).toEqual([...SlotShape.literals].toSorted())
  })

  it.each(Object.entries(slotShapes))("%s is a list of flat rows, so that a table can fill it", (_, shape) => {
    expect(rowColumnsOf(shape).length).toBeGreaterThan(0)
  })
})

describe("Slot", () => {
  it("every field is checked", () => {
    const slot = { title: words, cite: "13", shape: "constructor", shipped: { status: "made up" }, value: [] }
    expect(problemsOf(Slot, slot).map((problem) => problem.split(":")[0])).toEqual([
      "value",
      "cite",
      "shape",
      "shipped.status",
      "shipped.value",
    ])
  })
})

describe("SlotUsed", () => {
  it("tells what the text leaves open, and how far the data used can be trusted", () => {
    const step: SlotUsed = {
      _tag: "SlotUsed",
      cite: "sample-2020#13",
      slot: "star-table",
      title: words,
      status: "illustrative",
    }
    const titles = { illustrative: { zh: "示例数据", en: "illustrative" } }
    expect([
      tellStep(step, { SlotUsed }, titles, "zh"),
      tellStep(step, { SlotUsed }, titles, "en"),
    ]).toMatchInlineSnapshot(`
      [
        "文件未给出“星级标准”,所用数据为:示例数据",
        "the text names the star table without giving it; the data used are illustrative",
      ]
    `)
  })
})
