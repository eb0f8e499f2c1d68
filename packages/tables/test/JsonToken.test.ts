import { anyHostileBytes, anyJson } from "@jiceng/tables/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { endOfValue } from "../src/JsonToken.ts"
import { decode, encode } from "./rows.ts"

/** Tells whether a text is one value as a whole. A line feed stands behind it, as in a table. */
const isValue = (text: string) => {
  const bytes = encode(`${text}\n`)
  return endOfValue(bytes, 0) === bytes.length - 1
}

const isWhole = (text: string) => decode(encode(text)) === text

/** Tells the same by `JSON.parse`. */
const isJson = (text: string) => {
  const halves: Array<string> = []
  const look = (key: string, value: unknown) => {
    halves.push(...[key, value].filter((part) => typeof part === "string").filter((part) => !isWhole(part)))
    return value
  }
  try {
    JSON.parse(text, look)
    return halves.length === 0 && text.trim() === text && !text.includes("\n")
  } catch {
    return false
  }
}

describe("endOfValue", () => {
  it.each([
    "0",
    "-0",
    "1.10",
    "1e3",
    "1E+2",
    "-1.5e-7",
    "true",
    "false",
    "null",
    '""',
    '"a"',
    String.raw`"\"\u00e9\n"`,
    "[]",
    "{}",
    '[1,"]",{"a":[]}]',
  ])("%s is a value", (text) => {
    expect(isValue(text)).toBe(true)
  })

  it.each([
    "",
    "-",
    "+1",
    "01",
    "1.",
    ".5",
    "1e",
    "1e+",
    "0x1",
    "tru",
    "True",
    "nul",
    '"',
    '"\\"',
    String.raw`"\x"`,
    String.raw`"\u00g0"`,
    String.raw`"\ud83d"`,
    String.raw`"\ud83d\u0041"`,
    String.raw`"\ude00"`,
    '"\t"',
    "[",
    "]",
    "[1,]",
    "[1 2]",
    "{1:2}",
    '{"a"}',
    "[}",
    "[1\n]",
  ])("%s is no value", (text) => {
    expect(isValue(text)).toBe(false)
  })

  it.each([
    ["-x", 1],
    ["1.x", 2],
    ["trux", 3],
    ['"a\tb"', 2],
    [String.raw`"\u00g0"`, 5],
    [String.raw`"\ud83dab"`, 7],
  ])("%s has its fault at place %i", (text, at) => {
    expect(~endOfValue(encode(`${text}\n`), 0)).toBe(at)
  })
})

describe("laws", () => {
  it("a value is accepted exactly where `JSON.parse` accepts it on one line, unless it has half a surrogate pair", () => {
    const anyJsonLike = fc
      .tuple(anyJson, fc.nat(), fc.constantFrom("", '"', "\\", "e", ".", "0", "-", "[", "}", ",", "\t", "u", "\n"))
      .map(([json, at, sign]) => json.slice(0, at % (json.length + 1)) + sign + json.slice(at % (json.length + 1)))
    const anyText = fc.oneof(
      anyJson,
      anyJsonLike,
      anyHostileBytes.map((bytes) => new TextDecoder().decode(bytes)),
    )
    fc.assert(
      fc.property(
        anyText.map((text) => decode(encode(text))),
        (text) => {
          expect(isValue(text)).toBe(isJson(text))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
