import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findDoubledKeys } from "../src/Json.ts"

describe("findDoubledKeys", () => {
  it.each([
    ["no object", "7", []],
    ["the same key in two objects", '[{"a":1},{"a":{"a":2}}]', []],
    ["a key like a value", '{"a":"b","b":"a"}', []],
    ["a key that stands twice", '{"a":1,\n"b":[{"c":1}],\n"a" : 2}', [{ line: 3, key: "a" }]],
    ["a key that is written in two ways", '{"a":1,"\\u0061":2}', [{ line: 1, key: "a" }]],
    ["quotes and brackets in texts", '{"}\\"{":1,"a":"{\\"a\\":1","]":2}', []],
    [
      "several objects",
      '{"a":{"b":1,"b":2},"a":3}',
      [
        { line: 1, key: "b" },
        { line: 1, key: "a" },
      ],
    ],
  ])("%s", (_, text, doubled) => {
    expect(findDoubledKeys(text)).toEqual(doubled)
  })
})

describe("laws", () => {
  it("what JSON writes has no doubled key", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 2 }), (data, indent) => {
        expect(findDoubledKeys(JSON.stringify(data, null, indent))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
