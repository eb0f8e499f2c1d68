import { anyCellText } from "@jiceng/tables/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeByteOutput } from "../src/ByteOutput.ts"
import { putJsonString } from "../src/JsonText.ts"
import { decode, encode } from "./rows.ts"

const write = (bytes: Uint8Array) => {
  const output = makeByteOutput(0)
  putJsonString(output, bytes)
  return output.take()
}

describe("putJsonString", () => {
  it.each([
    ["", '""'],
    ["东街", '"东街"'],
    ['say "yes"', String.raw`"say \"yes\""`],
    ["a\\b", String.raw`"a\\b"`],
    ["a\r\n\tb", String.raw`"a\r\n\tb"`],
    ["\0", String.raw`"\u0000"`],
  ])("%j is written %s", (text, expected) => {
    expect(decode(write(encode(text)))).toBe(expected)
  })

  it("bytes that are not UTF-8 stay as they are", () => {
    expect(write(Uint8Array.of(0xff, 0x22))).toEqual(Uint8Array.of(0x22, 0xff, 0x5c, 0x22, 0x22))
  })
})

describe("laws", () => {
  it("what is written is read back", () => {
    fc.assert(
      fc.property(anyCellText, (text) => {
        expect(JSON.parse(decode(write(encode(text))))).toBe(text)
      }),
    )
  })
})
