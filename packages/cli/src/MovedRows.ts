/**
 * The rows of a table under two rules: who moves from which result to which, written as a table, and counted.
 *
 * @since 0.1.0
 */
import {
  type ComparedRow,
  type Difference,
  idTitle,
  type Layout,
  matchHeader,
  type OutputCell,
  outputColumns,
  type RatedBlock,
  type RowResult,
  startComparison,
} from "@jiceng/engine"
import { columnsOf, type Language } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { type Encoding, encodeTable, findWritableFormat, makeRejectsWriter, openTable, openWhole } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { BadCall } from "./BadCall.ts"
import type { RulePair } from "./ComparisonText.ts"

/** The table, where the rows that move and those that are rejected go, and in which words. */
export interface MovedCall {
  readonly input: string
  readonly out: Option.Option<string>
  readonly rejects: Option.Option<string>
  readonly encoding: Encoding
  readonly language: Language
}

/** So many rows move from one result to another. */
export interface Move extends Difference {
  readonly rows: number
}

/** What a table came to under two rules. */
export interface Moves {
  readonly read: number
  readonly compared: number
  readonly moved: number
  readonly rejected: number
  readonly moves: ReadonlyArray<Move>
}

const layoutOf = (rule: BoundRule, header: ReadonlyArray<string>, input: string): Effect.Effect<Layout, BadCall> =>
  Effect.mapError(
    Effect.fromResult(matchHeader(header, rule)),
    ({ message }) => new BadCall({ message: message.replaceAll(/^/gm, `${input}: ${rule.id}: `) }),
  )

const resultCells = (cells: ReadonlyArray<OutputCell>, rule: BoundRule) => cells.slice(0, columnsOf(rule.result).length)

const rowResult = (row: ComparedRow, { a, b }: RulePair): RowResult => {
  if (row._tag === "Rejected") return row
  if (row._tag === "Same") return { _tag: "Rejected", faults: [] } // is not written, and has no fault to be told
  const cells = [...resultCells(row.one.cells, a), ...resultCells(row.other.cells, b)]
  return { _tag: "Rated", cells, disputed: row.one.disputed || row.other.disputed, limits: [] }
}

/** The columns of the rows that move: every result of A, then every result of B. */
const namesOf = ({ a, b }: RulePair, language: Language): ReadonlyArray<string> =>
  Object.entries({ A: a, B: b }).flatMap(([letter, rule]) =>
    columnsOf(rule.result).map(({ name, title }) => `${language === "zh" ? title.zh : name}${letter}`),
  )

const makeCount = () => {
  const moves = new Map<string, Move>()
  const counts = { read: 0, compared: 0, moved: 0, rejected: 0 }
  return {
    add: (rows: ReadonlyArray<ComparedRow>) => {
      for (const row of rows) {
        counts.read += 1
        counts[row._tag === "Rejected" ? "rejected" : "compared"] += 1
        if (row._tag !== "Moved") continue
        counts.moved += 1
        for (const difference of row.differences) {
          const key = JSON.stringify(difference)
          moves.set(key, { ...difference, rows: (moves.get(key)?.rows ?? 0) + 1 })
        }
      }
    },
    counted: (results: ReadonlyArray<string>): Moves => {
      const place = ({ result, rows }: Move) => [results.indexOf(result), -rows] as const
      const sorted = [...moves.values()].toSorted((one, other) => {
        const [[result, rows], [otherResult, otherRows]] = [place(one), place(other)]
        return result - otherResult || rows - otherRows
      })
      return { ...counts, moves: sorted }
    },
  }
}

/**
 * Rates every row of a table by two rules, writes those that move, and counts the moves.
 *
 * @category running
 * @since 0.1.0
 */
export const compareTable = Effect.fnUntraced(function* (pair: RulePair, call: MovedCall) {
  const { input, encoding, language } = call
  const titles = [{ name: "id", title: idTitle }, ...columnsOf(pair.a.facts), ...columnsOf(pair.b.facts)]
  const wanted = [...new Map(titles.map(({ name, title }) => [name, title.zh]))]
  const table = yield* openTable(input, { encoding, separator: "auto", wanted })
  const layout = yield* layoutOf(pair.a, table.header, input)
  const otherLayout = yield* layoutOf(pair.b, table.header, input)
  const extras = layout.extras.filter((index) => otherLayout.extras.includes(index))
  const names = [language === "zh" ? idTitle.zh : "id", ...namesOf(pair, language)]
  const carried = extras.map((index) => table.header[index] ?? "")
  const taken = carried.filter((name) => names.includes(name))
  if (taken.length > 0) {
    return yield* new BadCall({ message: `${input}: column ${taken.join(", ")}: expected a name that no result has` })
  }
  const compare = startComparison({ rating: pair.a, layout }, { rating: pair.b, layout: otherLayout })
  const count = makeCount()
  const rejectsWriter = makeRejectsWriter(layout.id, language)
  const rejects = yield* Effect.transposeOption(Option.map(call.rejects, openWhole))
  if (Option.isSome(rejects)) yield* rejects.value.write(rejectsWriter.head)
  const note = (rated: RatedBlock) =>
    Option.isSome(rejects) ? rejects.value.write(rejectsWriter.rows(rated)) : Effect.void
  const rated = table.blocks.pipe(
    Stream.map((block): RatedBlock => {
      const rows = compare(block)
      count.add(rows)
      return { block, results: rows.map((row) => rowResult(row, pair)) }
    }),
    Stream.tap(note),
  )
  if (Option.isSome(call.out)) {
    const format = yield* Effect.fromResult(findWritableFormat(call.out.value))
    const out = yield* openWhole(call.out.value)
    const rows = { names: [...names, ...carried], id: layout.id, extras }
    yield* Stream.runForEach(encodeTable(rated, rows, format), out.write)
    yield* out.keep
  } else {
    yield* Stream.runDrain(rated)
  }
  if (Option.isSome(rejects)) yield* rejects.value.keep
  return count.counted(outputColumns(pair.a).map(({ name }) => name))
})
