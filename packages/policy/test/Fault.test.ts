import { Count } from "@jiceng/kernel"
import { faultsOf, type Path, writePath } from "@jiceng/policy"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("faultsOf", () => {
  const community = Schema.Struct({ name: Schema.NonEmptyString, households: Schema.Array(Count) })

  it("each fault has its path, what was found there and what was expected", () => {
    expect(faultsOf({ households: [3000, "3,000", -1], extra: { a: 1 } }, community)).toMatchInlineSnapshot(`
      [
        {
          "expected": "no such key",
          "found": {
            "a": 1,
          },
          "path": [
            "extra",
          ],
        },
        {
          "expected": "a value",
          "found": undefined,
          "path": [
            "name",
          ],
        },
        {
          "expected": "a whole number from 0 to 1000000000",
          "found": "3,000",
          "path": [
            "households",
            1,
          ],
        },
        {
          "expected": "a whole number from 0 to 1000000000",
          "found": -1,
          "path": [
            "households",
            2,
          ],
        },
      ]
    `)
  })

  it("a fault in one field does not hide what is wrong between others", () => {
    const fits = Schema.makeFilter(
      ({ least, most }: { readonly least: number; readonly most: number }) =>
        least <= most ? undefined : { path: ["most"], issue: "Expected no less than `least`" },
      { needs: ["least", "most"] },
    )
    const range = Schema.Struct({ name: Schema.NonEmptyString, least: Count, most: Count }).check(fits)
    const told = (data: unknown) => faultsOf(data, range).map(({ path, expected }) => `${writePath(path)}: ${expected}`)
    expect(told({ name: 5, least: 3, most: 2 })).toEqual(["name: string", "most: no less than `least`"])
    expect(told({ name: "a", least: 3, most: 2 })).toEqual(["most: no less than `least`"])
    expect(told({ name: 5, least: "x", most: 2 })).toEqual([
      "name: string",
      "least: a whole number from 0 to 1000000000",
    ])
  })

  it("data in order have no faults", () => {
    expect(faultsOf({ name: "a", households: [] }, community)).toEqual([])
  })

  it.each([null, undefined, 5, "a", []])("%j is told as a whole", (data) => {
    expect(faultsOf(data, community)).toEqual([{ path: [], found: data, expected: "object" }])
  })

  it("what every object inherits is not found in any", () => {
    const inherited = Schema.Struct({ constructor: Count })
    expect(faultsOf({}, inherited)).toEqual([
      { path: ["constructor"], found: undefined, expected: "a whole number from 0 to 1000000000" },
    ])
  })
})

describe("writePath", () => {
  it.each<[Path, string]>([
    [[], ""],
    [["rules", 0, "rule", "table", 2, "stars"], "rules[0].rule.table[2].stars"],
    [["slots", "star-table", "shipped"], 'slots["star-table"].shipped'],
    [["sources", 0, "clauses", "三(四)2"], 'sources[0].clauses["三(四)2"]'],
    [["star-table"], '["star-table"]'],
    [[0], "[0]"],
    [['a"b'], '["a\\"b"]'],
  ])("%j", (path, text) => {
    expect(writePath(path)).toBe(text)
  })
})

describe("laws", () => {
  it("two paths are written alike only where they are the same", () => {
    const anyKey = fc.oneof(
      fc.nat({ max: 3 }),
      fc.string({ unit: fc.constantFrom("a", "0", ".", '"', "[", "]", "\\", "-"), maxLength: 3 }),
    )
    const anyPath = fc.array(anyKey, { maxLength: 3 })
    fc.assert(
      fc.property(anyPath, anyPath, (one, other) => {
        expect(writePath(one) === writePath(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
      { numRuns: 2000 },
    )
  })
})
