import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { openZip } from "../src/Zip.ts"
import { concat, encode } from "./rows.ts"
import { toZip64, zipOf } from "./xlsx.ts"

const inflate = async (bytes: Uint8Array, name: string) => {
  const chunks: Array<Uint8Array> = []
  for await (const chunk of openZip("a.xlsx", bytes).inflate(name)) chunks.push(chunk)
  return concat(chunks)
}

describe("openZip", () => {
  it("an archive has its parts", async () => {
    const bytes = zipOf([
      { name: "a.xml", content: "<a/>" },
      { name: "文/b.xml", content: "" },
    ])
    expect(openZip("a.xlsx", bytes).names).toEqual(["a.xml", "文/b.xml"])
    expect(await inflate(bytes, "a.xml")).toEqual(encode("<a/>"))
    expect(await inflate(bytes, "文/b.xml")).toEqual(encode(""))
  })

  it("an archive may have its numbers with 64 bits", async () => {
    const bytes = toZip64(
      zipOf([
        { name: "a", content: "x" },
        { name: "文", content: "y" },
      ]),
    )
    expect(openZip("a.xlsx", bytes).names).toEqual(["a", "文"])
    expect(await inflate(bytes, "a")).toEqual(encode("x"))
    expect(await inflate(bytes, "文")).toEqual(encode("y"))
  })

  it.each([
    ["a locator that points nowhere", (view: DataView) => view.setBigUint64(view.byteLength - 34, 2n ** 60n, true)],
    ["a locator that points at something else", (view: DataView) => view.setBigUint64(view.byteLength - 34, 0n, true)],
    ["a directory that begins elsewhere", (view: DataView) => view.setBigUint64(view.byteLength - 50, 2n ** 63n, true)],
    ["more parts than there are", (view: DataView) => view.setBigUint64(view.byteLength - 66, 9n, true)],
  ])("an archive of 64 bits with %s is refused", (_name, change) => {
    const bytes = toZip64(zipOf([{ name: "a", content: "x" }]))
    change(new DataView(bytes.buffer))
    expect(() => openZip("a.xlsx", bytes)).toThrow(/^a\.xlsx: found “a directory that is/)
  })

  it("an archive may have a comment", async () => {
    const bytes = zipOf([{ name: "a", content: "x" }])
    const commented = concat([bytes, encode("made by hand")])
    new DataView(commented.buffer).setUint16(bytes.length - 2, 12, true)
    expect(await inflate(commented, "a")).toEqual(encode("x"))
  })
})

describe("laws", () => {
  it("with any one byte changed, an entry has the bytes that were packed, or is an error", async () => {
    const content = encode("<a>some text, some text</a>")
    const sound = zipOf([{ name: "a", content }])
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Uint8Array.from(sound)
        bytes[at] = (bytes[at] as number) ^ change
        const found = await inflate(bytes, "a").catch((error) => error._tag)
        if (found !== "DamagedFile" && found !== "OversizedFile") expect(found).toEqual(content)
      }),
      { numRuns: 500 },
    )
  })
})
