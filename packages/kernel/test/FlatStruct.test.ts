import { Count, columnsOf, Flag, Percent, repeatedNames, structOfColumns, type TypedColumn, Yuan } from "@jiceng/kernel"
import { anyWords, problemsOf } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = { zh: "标题", en: "title" }

describe("structOfColumns", () => {
  it("a struct of columns refuses what its fields refuse, and names the column", () => {
    const struct = structOfColumns([
      { name: "workers", title: words, schema: Count },
      { name: "present", title: words, schema: Flag },
    ])
    expect(problemsOf(struct, { workers: -1, present: "yes" })).toMatchInlineSnapshot(`
      [
        "workers: Expected a whole number from 0 to 1000000000",
        "present: Expected true or false",
      ]
    `)
  })
})

describe("repeatedNames", () => {
  it.each([
    [["met", "workers"], []],
    [
      ["met", "workers", "met", "met"],
      [2, 3],
    ],
    [
      ["id", "a", "status", "cites", "disputed"],
      [0, 2, 3, 4],
    ],
    [[], []],
  ])("of %j the positions %j cannot be columns", (names, positions) => {
    expect(repeatedNames(names)).toEqual(positions)
  })
})

describe("laws", () => {
  it("the columns of a struct are those it was made of, in order", () => {
    const anyColumn = fc.record({
      name: fc.constantFrom("workers", "budget", "rate", "constructor", "a", "zz"),
      title: anyWords,
      schema: fc.constantFrom(Count, Yuan, Percent, Flag),
    }) as fc.Arbitrary<TypedColumn>
    const anyColumns = fc.uniqueArray(anyColumn, { minLength: 1, maxLength: 6, selector: ({ name }) => name })
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const found = columnsOf(structOfColumns(columns))
        expect(found.map(({ name, title }) => ({ name, title }))).toEqual(
          columns.map(({ name, title }) => ({ name, title })),
        )
      }),
    )
  })
})
