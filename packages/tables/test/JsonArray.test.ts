import { joinArray } from "@jiceng/tables"
import { anyChunks, anyNdjson } from "@jiceng/tables/testing"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { concat, decode, encode } from "./rows.ts"

const join = (...chunks: ReadonlyArray<Uint8Array>) =>
  decode(concat(Effect.runSync(Stream.runCollect(joinArray(Stream.fromIterable(chunks))))))

describe("joinArray", () => {
  it.each([
    ["no rows", "", "[]\n"],
    ["one row", '{"a":1}\n', '[\n{"a":1}\n]\n'],
    ["two rows", '{"a":1}\n{"a":2}\n', '[\n{"a":1},\n{"a":2}\n]\n'],
    ["no final line end", "{}\n{}", "[\n{},\n{}\n]\n"],
  ])("%s become an array", (_, lines, array) => {
    expect(join(encode(lines))).toBe(array)
  })
})

describe("laws", () => {
  it("the array holds the objects in their order, wherever chunks begin", () => {
    const anyLines = anyNdjson.map(({ objects }) =>
      encode(
        objects.map((row) => `{${row.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(",")}}\n`).join(""),
      ),
    )
    fc.assert(
      fc.property(anyChunks(anyLines), ({ whole, chunks }) => {
        const objects = decode(whole)
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line))
        expect(JSON.parse(join(...chunks))).toEqual(objects)
        expect(join(...chunks)).toBe(join(whole))
      }),
    )
  })
})
