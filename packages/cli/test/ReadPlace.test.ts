import type { Block } from "@jiceng/engine"
import { csvText, makeCsvScanner } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { countBlocks, type Place } from "../src/ReadPlace.ts"

type Rows = ReadonlyArray<ReadonlyArray<string>>

/** Each group of rows fills blocks of its own, as many rows would. */
interface Table {
  readonly header: ReadonlyArray<string>
  readonly groups: ReadonlyArray<Rows>
}

const blocksOf = ({ header, groups }: Table) =>
  groups.flatMap((rows) => {
    const scanner = makeCsvScanner()
    return [...scanner.push(new TextEncoder().encode(csvText([header, ...rows]))), ...scanner.end()]
  })

/** Passes all blocks of a table, up to where an earlier run came. */
const passAll = (table: Table, reached: Place | undefined) =>
  Effect.gen(function* () {
    const { pass, checkEnd } = countBlocks({ path: "in.csv", header: table.header }, reached)
    const places = yield* Effect.forEach(blocksOf(table), pass)
    yield* checkEnd
    return places
  })

const refused = "in.csv: is not the table that was read until here: run without --resume"

const anyRow = fc.tuple(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 }))

const anyTable: fc.Arbitrary<Table> = fc.record({
  header: fc.constantFrom(["id", "points"], ["points", "id"]),
  groups: fc.array(fc.array(anyRow, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
})

/** Other tables that lack what a table has up to a block. */
const othersOf = ({ header, groups }: Table, blocks: number): ReadonlyArray<Table> => {
  const [first = [], ...rest] = groups
  const [[id = "", points = ""] = [], ...rows] = first
  return [
    { header: header.toReversed(), groups },
    { header, groups: [[[`${id}x`, points], ...rows], ...rest] },
    { header, groups: [[...first, ["x", "1"]], ...rest] },
    { header, groups: groups.slice(0, blocks - 1) },
  ]
}

/** Where a run is after a block that is that of a workbook with one row, but for something. */
const placeAfter = (other: Partial<Block>) => {
  const [block] = blocksOf({ header: ["id"], groups: [[["A"]]] })
  const { pass } = countBlocks({ path: "in.xlsx", header: ["id"] }, undefined)
  return Effect.runSync(pass({ ...(block as Block), ...other }))
}

const brokenBy = (found: string) => placeAfter({ broken: new Map([[0, { found, expected: { zh: "", en: "" } }]]) })

describe("countBlocks", () => {
  it("rows on other lines are other rows", () => {
    expect(placeAfter({ lines: Float64Array.of(2) })).toEqual(placeAfter({}))
    expect(placeAfter({ lines: Float64Array.of(3) })).not.toEqual(placeAfter({}))
  })

  it("rows that could not be read are told by what is wrong with them", () => {
    expect(brokenBy("#N/A")).toEqual(brokenBy("#N/A"))
    expect(brokenBy("#N/A")).not.toEqual(brokenBy("#REF!"))
  })
})

describe("laws", () => {
  it("a table that was read before is passed to its end", () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), (table, moment) => {
        const places = Effect.runSync(passAll(table, undefined))
        expect(Effect.runSync(passAll(table, places[moment % places.length]))).toEqual(places)
      }),
    )
  })

  it("a table with another header, other rows or fewer blocks is refused", () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), (table, moment) => {
        const places = Effect.runSync(passAll(table, undefined))
        const reached = places[moment % places.length] as Place
        for (const other of othersOf(table, reached.blocks)) {
          expect(Effect.runSync(Effect.flip(passAll(other, reached))).message).toBe(refused)
        }
      }),
    )
  })
})
