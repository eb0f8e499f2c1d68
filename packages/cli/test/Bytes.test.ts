import {
  addToTally,
  describeOutcomes,
  emptyTally,
  matchHeader,
  type RatedBlock,
  type RowResult,
  startRun,
} from "@jiceng/engine"
import { anyRows } from "@jiceng/engine/testing"
import {
  csvText,
  makeCsvScanner,
  makeCsvWriter,
  makeNdjsonScanner,
  makeRejectsWriter,
  type Scanner,
} from "@jiceng/tables"
import { anyHostileBytes } from "@jiceng/tables/testing"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ruleOf } from "./shipped.ts"

const rule = ruleOf("yongning-2020/member-stars")
const columns = ["id", "points", "checkIns"]
const encode = (text: string) => new TextEncoder().encode(text)

const scan = (scanner: Scanner, bytes: Uint8Array) => [...scanner.push(bytes), ...scanner.end()]

/** Rates bytes as `jiceng run` does, and gives what it would write. */
const rate = (scanner: Scanner, bytes: Uint8Array) => {
  const blocks = scan(scanner, bytes)
  const header = scanner.header()
  const layout = Result.getOrThrow(matchHeader(header?._tag === "Header" ? header.names : [], rule))
  const rated = blocks.map(startRun(rule, layout, describeOutcomes(rule)))
  const out = makeCsvWriter({ names: ["id", "1", "2", "3", "4", "5"], id: layout.id, extras: [] })
  const rejects = makeRejectsWriter(layout.id, "en")
  const join = (parts: ReadonlyArray<Uint8Array>) => Buffer.concat(parts)
  return {
    rated,
    tally: rated.reduce(addToTally, emptyTally),
    out: join([out.head, ...rated.map(out.rows)]),
    rejects: join([rejects.head, ...rated.map(rejects.rows)]),
  }
}

const countRows = (csv: Uint8Array): number => scan(makeCsvScanner(), csv).reduce((sum, { rows }) => sum + rows, 0)

const rejectedLines = (csv: Uint8Array): ReadonlySet<string | undefined> =>
  new Set(
    scan(makeCsvScanner(), csv).flatMap((block) => Array.from({ length: block.rows }, (_, row) => block.text(row, 0))),
  )

const linesOf = (rated: ReadonlyArray<RatedBlock>): ReadonlyArray<number> =>
  rated.flatMap(({ block }) => [...block.lines])

/** A byte-order mark at the head belongs to no line. */
const countLines = (all: Uint8Array): number => {
  const bytes = all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf ? all.subarray(3) : all
  const ends = bytes.filter((byte) => byte === 0x0a).length
  return bytes.length > 0 && bytes.at(-1) !== 0x0a ? ends + 1 : ends
}

/** Bytes of any kind, and bytes that come near to rows of the table. */
const anyBytes = fc.oneof(
  anyHostileBytes,
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(fc.constantFrom("A1", "7", "60.5", ",", ",", '"', "\n", "\r\n", "{", "}", '"id"', ":", "é", "\0"))
    .map((parts) => encode(parts.join(""))),
)

describe("a run over any bytes whatsoever", () => {
  it("in = rated + rejected for CSV, and every row is in one of the two files", () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const { tally, rated, out, rejects } = rate(
          makeCsvScanner(),
          Buffer.concat([encode("id,points,checkIns\n"), bytes]),
        )
        expect(tally.read).toBe(tally.rated + tally.rejected)
        expect(linesOf(rated)).toHaveLength(tally.read)
        expect(countRows(out)).toBe(tally.rated)
        expect(rejectedLines(rejects).size).toBe(tally.rejected)
        expect(tally.read > 0).toBe(bytes.length > 0)
      }),
      { numRuns: 1000 },
    )
  })

  it("in = rated + rejected for NDJSON, where in is the number of lines", () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const { tally, out, rejects } = rate(makeNdjsonScanner([["id"], ["points"], ["checkIns"]]), bytes)
        expect(tally.read).toBe(tally.rated + tally.rejected)
        expect(tally.read).toBe(countLines(bytes))
        expect(countRows(out)).toBe(tally.rated)
        expect(rejectedLines(rejects).size).toBe(tally.rejected)
      }),
      { numRuns: 1000 },
    )
  })
})

describe("the order of rows", () => {
  const anyTable = anyRows(rule).map((rows) => rows.map((row, index) => [`M${index}`, ...row.slice(1)]))

  const resultsById = (rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyMap<string | undefined, RowResult> => {
    const { rated } = rate(makeCsvScanner(), encode(csvText([columns, ...rows])))
    const results = rated.flatMap((block) => block.results)
    return new Map(rows.map(([id], index) => [id, results[index] as RowResult]))
  }

  it("any permutation of rows gives the same results per id", () => {
    const anyTwo = anyTable.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    )
    fc.assert(
      fc.property(anyTwo, ([rows, shuffled]) => {
        expect(resultsById(shuffled)).toEqual(resultsById(rows))
      }),
      { numRuns: 300 },
    )
  })
})
