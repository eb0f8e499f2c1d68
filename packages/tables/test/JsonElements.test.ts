import { openTable } from "@jiceng/tables"
import { anyChunks, anyNdjson } from "@jiceng/tables/testing"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeJsonElements } from "../src/JsonElements.ts"
import { inFolder, withoutFolder } from "./disk.ts"
import { concat, decode, encode, rowsOf } from "./rows.ts"

/** The lines of an array that arrives in some pieces, and the line that each begins on. */
const takeApart = (...chunks: ReadonlyArray<Uint8Array>) => {
  const elements = makeJsonElements()
  const results = [...chunks.map(elements.push), elements.end()]
  return Result.map(Result.all(results), (pieces) => {
    const lines = decode(concat(pieces)).split("\n").slice(0, -1)
    return { lines, begins: elements.takeLines(lines.length) }
  })
}

const rowsIn = (json: string, name = "members.json") => {
  let rows: ReturnType<typeof rowsOf> = []
  return inFolder(async ({ run, path, write }) => {
    await write(name, json)
    await run(
      Effect.scoped(
        Effect.flatMap(openTable(path(name), { encoding: "auto", wanted: [["id"]] }), ({ blocks }) =>
          Effect.map(Stream.runCollect(blocks), (all) => {
            rows = rowsOf(all)
          }),
        ),
      ),
    )
    return rows
  })
}

describe("makeJsonElements", () => {
  it.each([
    ["nothing", "[]", [], []],
    ["nothing, with white space", "\ufeff \n[ \n]\r\n", [], []],
    ["an element a line", '[\n{"a":1},\n{"a":2}\n]\n', ['{"a":1}', '{"a":2} '], [2, 3]],
    ["an element on several lines", '[{\n"a":\n1}]', ['{ "a": 1}'], [1]],
    ["commas and brackets in strings", '[{"a":"],[\\"}"}]', ['{"a":"],[\\"}"}'], [1]],
    ["nested values", '[{"a":[1,{"b":[2]}]},3]', ['{"a":[1,{"b":[2]}]}', "3"], [1, 1]],
    ["elements that are missing", "[,\n,]", ["", "", ""], [1, 2, 2]],
    ["a comma that is missing", '[{"a":1}\n{"a":2}]', ['{"a":1} {"a":2}'], [1]],
  ])("%s is taken apart", (_, json, lines, begins) => {
    expect(takeApart(encode(json))).toEqual(Result.succeed({ lines, begins }))
  })

  it.each([
    ["nothing at all", ""],
    ["an object", '{"a":1}'],
    ["NDJSON", '{"a":1}\n{"a":2}\n'],
    ["an array that is not closed", '[{"a":1}'],
    ["an array that is cut short in a string", '[{"a":"1'],
    ["a line end in a string", '[{"a":"1\n"}]'],
    ["anything behind the end", '[{"a":1}]\n[]'],
    ["brackets that are not closed", '[{"a":[1},{"a":2}]'],
  ])("%s is at fault", (_, json) => {
    expect(Result.getOrThrow(Result.flip(takeApart(encode(json))))).toMatchSnapshot()
  })
})

describe("a JSON table", () => {
  it("has rows with the lines that they begin on", async () => {
    expect(await rowsIn('[\n  {\n    "id": "A1",\n    "x": 1.10\n  },\n  {"id": "A2", "x": 1e3}\n]\n')).toEqual([
      { line: 2, cells: ["A1", "1.10"] },
      { line: 6, cells: ["A2", "1e3"] },
    ])
  })

  it("is as strict as NDJSON, and a broken row changes no other", async () => {
    const broken = ['{"id":01}', "1", "null", '{"id":1,"id":2}', '{"y":1}', "", '{"id":"\\x"}', '{"id":1}}', "[1]"]
    const rows = await rowsIn(`[{"id":"A1","x":1},\n${broken.join(",\n")},\n{"id":"A2","x":2}]`)
    expect(rows.at(0)).toEqual({ line: 1, cells: ["A1", "1"] })
    expect(rows.at(-1)).toEqual({ line: broken.length + 2, cells: ["A2", "2"] })
    expect(rows.slice(1, -1)).toMatchSnapshot()
  })

  it("has many rows", async () => {
    const rows = await rowsIn(`[${Array.from({ length: 50_000 }, (_, at) => `{"id":"A${at}"}`).join(",\n")}]`)
    expect(rows).toHaveLength(50_000)
    expect(rows.at(-1)).toEqual({ line: 50_000, cells: ["A49999"] })
  })

  it("that is no array is an error", async () => {
    await expect(rowsIn('{"id":1}').catch((error: Error) => withoutFolder(error.message))).resolves.toBe(
      "members.json: found “{ (1)”, expected an array of JSON objects",
    )
  })
})

const arrayOf = ({ objects }: { readonly objects: ReadonlyArray<ReadonlyArray<readonly [string, string]>> }) =>
  objects.map((row) => `{${row.map(([key, json]) => `${JSON.stringify(key)}:\n${json}`).join(",")}}`)

describe("laws", () => {
  it("an array has the rows of its objects as NDJSON, wherever chunks begin", () => {
    const anyArray = fc
      .tuple(anyNdjson.map(arrayOf), fc.constantFrom(",", " ,\n", "\r\n, "))
      .map(([objects, between]) => ({ objects, bytes: encode(`[${objects.join(between)}]\n`) }))
    fc.assert(
      fc.property(
        anyArray.chain(({ objects, bytes }) => fc.tuple(fc.constant(objects), anyChunks(fc.constant(bytes)))),
        ([objects, { whole, chunks }]) => {
          const apart = takeApart(...chunks)
          expect(apart).toEqual(takeApart(whole))
          const lines = Result.getOrThrow(apart).lines.map((line) => line.trim())
          expect(lines).toEqual(objects.map((object) => object.replaceAll("\n", " ")))
        },
      ),
    )
  })

  it("an array that is cut short anywhere is at fault", () => {
    fc.assert(
      fc.property(anyNdjson.map(arrayOf), fc.nat(), (objects, at) => {
        const whole = encode(`[${objects.join(",")}]`)
        expect(Result.isFailure(takeApart(whole.subarray(0, at % whole.length)))).toBe(true)
      }),
    )
  })
})
