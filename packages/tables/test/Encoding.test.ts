import { type Encoding, makeTranscoder } from "@jiceng/tables"
import { anyChunks, anyHostileBytes } from "@jiceng/tables/testing"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyGb18030Text, encodeGb18030 } from "./gb18030.ts"
import { concat, decode, encode } from "./rows.ts"

const transcode = (encoding: Encoding, ...chunks: ReadonlyArray<Uint8Array>) => {
  const transcoder = makeTranscoder(encoding)
  return concat([
    ...chunks.map((chunk) => Result.getOrThrow(transcoder.push(chunk))),
    Result.getOrThrow(transcoder.end()),
  ])
}

const notice = "编号,姓名,积分\nA1,东街社区,60.5\nA2,西街社区,59\n"

describe("makeTranscoder", () => {
  it.each([
    ["UTF-8", encode(notice)],
    ["UTF-8 with a byte-order mark", encode(`\ufeff${notice}`)],
    ["GB18030", encodeGb18030(notice)],
    ["GB18030 far behind ASCII", concat([encode("1".repeat(100_000)), encodeGb18030(notice)])],
  ])("%s is told from its bytes", (_, bytes) => {
    expect(decode(transcode("auto", bytes))).toMatch(new RegExp(`${notice}$`))
  })

  it("ASCII stays as it is", () => {
    expect(decode(transcode("auto", encode("id,points\nA1,60.5\n")))).toBe("id,points\nA1,60.5\n")
  })

  it("ASCII is passed on before the encoding is told", () => {
    expect(makeTranscoder("auto").push(encode("id,points\n"))).toEqual(Result.succeed(encode("id,points\n")))
  })

  it("UTF-8 with a few broken bytes in it is still UTF-8", () => {
    const bytes = concat([encode(notice), Uint8Array.of(0xff, 0xc4), encode(notice)])
    expect(transcode("auto", bytes)).toEqual(bytes)
  })

  it("a sign of four bytes is read", () => {
    expect(decode(transcode("gb18030", Uint8Array.of(0x95, 0x32, 0x82, 0x36)))).toBe("𠀀")
  })

  it("bytes that are not GB18030 become bytes that are not UTF-8", () => {
    const bytes = concat([encodeGb18030("东"), Uint8Array.of(0xff), encode(",1\n"), Uint8Array.of(0xc4)])
    const broken = Uint8Array.of(0xff, 0xff, 0xff)
    expect(transcode("gb18030", bytes)).toEqual(concat([encode("东"), broken, encode(",1\n"), broken]))
  })

  it.each([
    ["little", Uint8Array.of(0xff, 0xfe, 0x69, 0x00)],
    ["big", Uint8Array.of(0xfe, 0xff, 0x00, 0x69)],
  ])("UTF-16 with the %s end first is refused", (_, bytes) => {
    expect(makeTranscoder("auto").push(bytes)).toMatchSnapshot()
    expect(Result.isFailure(makeTranscoder("utf-8").push(bytes))).toBe(true)
  })
})

describe("a file that is no text", () => {
  it.each([
    ["an archive", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14)],
    ["a compressed file", Uint8Array.of(0x1f, 0x8b, 0x08, 0x00, 0x00)],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
  ])("%s is refused, wherever chunks begin", (_, bytes) => {
    const refusal = makeTranscoder("auto").push(bytes)
    expect(refusal).toMatchSnapshot()
    const bytewise = makeTranscoder("gb18030")
    expect([...bytes].map((byte) => bytewise.push(Uint8Array.of(byte))).at(-1)).toEqual(refusal)
  })

  it("a header that begins like one is text", () => {
    expect(decode(transcode("auto", encode("PAR1,PK\n")))).toBe("PAR1,PK\n")
  })
})

describe("laws", () => {
  it("a GB18030 table becomes its UTF-8 twin", () => {
    fc.assert(
      fc.property(anyGb18030Text, (text) => {
        expect(decode(transcode("gb18030", encodeGb18030(text)))).toBe(text)
        expect(decode(transcode("auto", encodeGb18030(notice + text)))).toBe(notice + text)
      }),
    )
  })

  it("UTF-8 stays as it is, byte for byte", () => {
    fc.assert(
      fc.property(fc.oneof(anyHostileBytes, fc.string({ unit: "binary" }).map(encode)), (bytes) => {
        expect(transcode("utf-8", bytes)).toEqual(bytes)
        expect(transcode("auto", encode(notice), bytes)).toEqual(concat([encode(notice), bytes]))
      }),
    )
  })

  it("the bytes do not depend on where chunks begin", () => {
    const anyBytes = fc.oneof(anyHostileBytes, anyGb18030Text.map(encodeGb18030))
    const anyEncoding = fc.constantFrom<Encoding>("auto", "utf-8", "gb18030")
    fc.assert(
      fc.property(anyChunks(anyBytes), anyEncoding, ({ whole, chunks }, encoding) => {
        expect(transcode(encoding, ...chunks)).toEqual(transcode(encoding, whole))
      }),
    )
  })
})
