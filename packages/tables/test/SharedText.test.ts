import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { escapeText, putBackEscaped } from "../src/SharedText.ts"

describe("putBackEscaped", () => {
  it.each([
    ["a_x000D_b", "a\rb"],
    ["_x005F_x0041_", "_x0041_"],
    ["_x41_", "_x41_"],
    ["_xD800_", "_xD800_"],
    ["plain", "plain"],
  ])("%s is %j", (written, text) => {
    expect(putBackEscaped(written)).toBe(text)
  })
})

describe("escapeText", () => {
  it("what XML cannot hold is escaped, and nothing else", () => {
    expect(escapeText("a\0\t\n\r_x0041_ _x 星")).toBe("a_x0000_\t\n_x000D__x005F_x0041_ _x 星")
  })
})

describe("laws", () => {
  it("what is escaped is put back", () => {
    const anyText = fc.string({ unit: fc.constantFrom("_", "x", "0", "4", "1", "\0", "\r", "\n", "星", "\u0085", "a") })
    fc.assert(
      fc.property(anyText, (text) => {
        expect(putBackEscaped(escapeText(text))).toBe(text)
      }),
    )
  })
})
