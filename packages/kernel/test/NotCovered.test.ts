import { isNotCovered, NotCovered, tellStep } from "@jiceng/kernel"
import { anyNotCovered, problemsOf } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("NotCovered", () => {
  it("tells the reader to turn to the clause", () => {
    const step: NotCovered = { _tag: "NotCovered", cite: "yongning-2020#17" }
    expect([tellStep(step, { NotCovered }, {}, "zh"), tellStep(step, { NotCovered }, {}, "en")]).toMatchInlineSnapshot(`
      [
        "文件对此未作规定,参见所引条款",
        "the text does not answer this case; turn to the clause cited",
      ]
    `)
  })

  it("without a clause to turn to it is refused", () => {
    expect(problemsOf(NotCovered, { _tag: "NotCovered" })).toMatchInlineSnapshot(`
      [
        "cite: Missing key",
      ]
    `)
  })
})

describe("isNotCovered", () => {
  it("what is drawn as not covered is not covered", () => {
    fc.assert(fc.property(anyNotCovered, (value) => isNotCovered(value) && problemsOf(NotCovered, value).length === 0))
  })

  it.each([0, 5, "NotCovered", null, undefined, {}, [], { _tag: "Disputed" }, ["NotCovered"]])(
    "%j is covered",
    (value) => {
      expect(isNotCovered(value)).toBe(false)
    },
  )
})
