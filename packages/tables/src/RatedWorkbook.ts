/**
 * Rated rows as a workbook: the results on its first sheet, why rows were rejected on the second, and what the caller has to say
 * about the run on the third.
 *
 * Laws:
 *
 * - the sheet of results has the rows that CSV has
 *
 * @since 0.1.0
 */
import type { OutputCell, RatedBlock } from "@jiceng/engine"
import type { Language } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { tellProblem } from "./Problem.ts"
import { rejectColumns } from "./RejectsWriter.ts"
import { cellText, resultRows } from "./ResultRows.ts"
import { resultSheets } from "./ResultSheets.ts"
import type { UnwritableFile } from "./TableError.ts"
import type { RowLayout } from "./TableWriter.ts"
import { encodeWorkbook, type SheetOutput } from "./WorkbookOutput.ts"

/** Plain rows for the third sheet: the rule, its clauses, the numbers of the run. They are asked for when the run is over. */
export interface WorkbookNotes<E, R> {
  readonly header: ReadonlyArray<string>
  readonly rows: Effect.Effect<ReadonlyArray<ReadonlyArray<OutputCell>>, E, R>
}

const textCell = (text: string): OutputCell => ({ text, quoted: true })

const writeRejects =
  ({ id }: RowLayout, language: Language) =>
  ({ block, results: all }: RatedBlock): ReadonlyArray<ReadonlyArray<OutputCell>> =>
    all.flatMap((result, row) => {
      if (result._tag === "Rated") return []
      const line = { text: String(block.lines[row]), quoted: false }
      const name = textCell(block.broken.has(row) ? "" : cellText(block, row * block.width + id))
      return result.faults.map(({ column, found, expected }) => [
        line,
        name,
        ...[column, found, tellProblem(expected, language)].map(textCell),
      ])
    })

/**
 * Writes the rated rows of blocks as a workbook of one sheet.
 *
 * @category writing
 * @since 0.1.0
 */
export const encodeResults = <E, R>(
  rated: Stream.Stream<RatedBlock, E, R>,
  layout: RowLayout,
): Stream.Stream<Uint8Array, E | UnwritableFile, R> =>
  encodeWorkbook([{ name: resultSheets.results.en, header: layout.names, rows: Stream.map(rated, resultRows(layout)) }])

/**
 * Writes blocks as a workbook of results, rejects and notes, in a language. The rejected rows are held in memory until the results
 * are written.
 *
 * @category writing
 * @since 0.1.0
 */
export const encodeRatedWorkbook = <E, R>(
  rated: Stream.Stream<RatedBlock, E, R>,
  { layout, language }: { readonly layout: RowLayout; readonly language: Language },
  { header, rows }: WorkbookNotes<E, R>,
): Stream.Stream<Uint8Array, E | UnwritableFile, R> =>
  Stream.suspend(() => {
    const rejected: Array<ReadonlyArray<ReadonlyArray<OutputCell>>> = []
    const gather = (block: RatedBlock) =>
      Effect.sync(() => {
        const group = writeRejects(layout, language)(block)
        if (group.length > 0) rejected.push(group)
      })
    const sheets: ReadonlyArray<SheetOutput<E, R>> = [
      {
        name: resultSheets.results[language],
        header: layout.names,
        rows: rated.pipe(Stream.tap(gather), Stream.map(resultRows(layout))),
      },
      {
        name: resultSheets.rejects[language],
        header: rejectColumns,
        rows: Stream.suspend(() => Stream.fromIterable(rejected)),
      },
      { name: resultSheets.notes[language], header, rows: Stream.fromEffect(rows) },
    ]
    return encodeWorkbook(sheets)
  })
