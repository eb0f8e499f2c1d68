import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeGroupCounter, mostGroups } from "../src/GroupCount.ts"

const row = { isDisputed: false, isHeld: false, result: "1", components: [] }

describe("makeGroupCounter", () => {
  it("the largest group comes first, then the names in order", () => {
    const counter = makeGroupCounter()
    for (const name of ["b", "a", "c", "c"]) counter.add(name, row)
    expect(counter.end()?.map(({ name, rows }) => [name, rows])).toEqual([
      ["c", 2],
      ["a", 1],
      ["b", 1],
    ])
  })

  it("components are summed in each group", () => {
    const counter = makeGroupCounter()
    counter.add("a", { ...row, components: [5, -3] })
    counter.add("a", { ...row, components: [1, 0] })
    expect(counter.end()?.[0]?.components).toEqual([6n, -3n])
  })

  it("too many groups are not compared", () => {
    const counter = makeGroupCounter()
    for (let at = 0; at <= mostGroups; at += 1) counter.add(String(at), row)
    expect(counter.end()).toBeUndefined()
  })

  describe("laws", () => {
    it("the rows of all groups are all rows", () => {
      const anyRow = fc.record({ name: fc.constantFrom("", "a", "b"), isDisputed: fc.boolean(), isHeld: fc.boolean() })
      fc.assert(
        fc.property(fc.array(anyRow), (rows) => {
          const counter = makeGroupCounter()
          for (const { name, ...own } of rows) counter.add(name, { ...row, ...own })
          const groups = counter.end() ?? []
          const sum = (pick: (group: (typeof groups)[number]) => number) =>
            groups.reduce((all, own) => all + pick(own), 0)
          expect(sum((group) => group.rows)).toBe(rows.length)
          expect(sum((group) => group.disputed)).toBe(rows.filter(({ isDisputed }) => isDisputed).length)
          expect(sum((group) => group.held)).toBe(rows.filter(({ isHeld }) => isHeld).length)
          expect(sum((group) => group.result.filled)).toBe(rows.length)
        }),
      )
    })
  })
})
