import { columnsOf } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Layout } from "../src/Header.ts"
import { describeOutcomes } from "../src/Output.ts"
import { makeRowReader } from "../src/RowReader.ts"
import { anyRows, blockOf, levelRating } from "../src/testing.ts"

const names = columnsOf(levelRating.facts).map(({ name }) => name)
const layout: Layout = { header: ["id", ...names], id: 0, facts: [1, 2, 3, 4, 5], extras: [] }
const describeOutcome = describeOutcomes(levelRating)
const decode = Schema.decodeUnknownResult(levelRating.facts)

const recordOf = (row: ReadonlyArray<string>) => Object.fromEntries(names.map((name, index) => [name, row[index + 1]]))

/** Reads rows one after another: the key and the facts of each, or nothing where the reader leaves it to the schema. */
const readAll = (rows: ReadonlyArray<ReadonlyArray<string>>) => {
  const reader = makeRowReader(levelRating, layout)
  const block = blockOf(rows, 2)
  return rows.map((_, row) => (reader.read(block, row) ? { key: reader.key(), facts: reader.facts() } : undefined))
}

describe("makeRowReader", () => {
  it("a row with a cell that is not there is left to the schema", () => {
    const reader = makeRowReader(levelRating, layout)
    expect(reader.read(blockOf([["A", "north", undefined, "1", "1", "true"]], 2), 0)).toBe(false)
  })

  it("facts that do not fit together are not made", () => {
    expect(readAll([["A", "north", "60", "1", "2", "true"]])[0]?.facts).toBeUndefined()
  })

  describe("laws", () => {
    it("facts read from bytes are those that the schema decodes", () => {
      fc.assert(
        fc.property(anyRows(levelRating), (rows) => {
          const expected = rows.map((row) => Result.getOrUndefined(decode(recordOf(row))))
          expect(readAll(rows).map((read) => read?.facts)).toEqual(expected)
        }),
      )
    })

    it("the same is written of rows with the same key", () => {
      const anyTwins = fc.tuple(anyRows(levelRating), fc.constantFrom("0", "59.99", "60", "79.99", "80", "100"))
      fc.assert(
        fc.property(anyTwins, ([rows, score]) => {
          const twins = rows.flatMap((row) => [row, row.with(2, score)])
          const read = readAll(twins).filter((row) => row?.facts !== undefined)
          const written = new Map(read.map((row) => [row?.key, describeOutcome(levelRating.rate(row?.facts))]))
          for (const row of read) expect(describeOutcome(levelRating.rate(row?.facts))).toEqual(written.get(row?.key))
        }),
      )
    })
  })
})
