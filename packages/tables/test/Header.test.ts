import { findHeaderFaults } from "@jiceng/tables"
import { anyCellText } from "@jiceng/tables/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const faultsOf = (...names: ReadonlyArray<string>) => findHeaderFaults({ _tag: "Header", names })

describe("findHeaderFaults", () => {
  it("names that are there and all different have no fault", () => {
    expect(faultsOf("id", "积分", " id")).toEqual([])
  })

  it("every fault is told at once", () => {
    expect(faultsOf("id", "", "points", "id", "", "id")).toMatchSnapshot()
  })

  it("a header that is missing is told", () => {
    expect(findHeaderFaults(undefined)).toMatchSnapshot()
  })

  it("a broken header is told", () => {
    const expected = { zh: "表头行", en: "a header row" }
    expect(findHeaderFaults({ _tag: "BrokenHeader", found: "x", expected })).toEqual([
      { column: 0, found: "x", expected },
    ])
  })
})

describe("laws", () => {
  it("a header without faults has as many different names as columns", () => {
    fc.assert(
      fc.property(fc.array(anyCellText, { maxLength: 6 }), (names) => {
        const isSound = new Set(names).size === names.length && !names.includes("")
        expect(faultsOf(...names).length === 0).toBe(isSound)
      }),
    )
  })
})
