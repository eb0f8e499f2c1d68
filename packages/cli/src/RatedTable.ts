/**
 * A table rated row by row into files: blocks are read, rated and written one after another, so memory does not grow with
 * the table. One rating can be written to several files, such as results and the lines that they are made of.
 *
 * @since 0.1.0
 */
import {
  addToTally,
  type Describe,
  emptyTally,
  idTitle,
  matchHeader,
  outputColumns,
  type RatedBlock,
  type Rating,
  startRun,
} from "@jiceng/engine"
import type { Language } from "@jiceng/kernel"
import { encodeTable, findWritableFormat, makeRejectsWriter, openWhole, type Table } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { BadCall } from "./BadCall.ts"
import type { ShowProgress } from "./Progress.ts"

/** From where to where, and in which words. */
export interface TableCall {
  readonly input: string
  readonly out: string
  readonly rejects: Option.Option<string>
  readonly language: Language
}

/** A further file: its path, the names of its columns, and the rows that it has for a block; `id` is where the id stands. */
export interface FurtherFile {
  readonly path: string
  readonly names: ReadonlyArray<string>
  readonly rowsOf: (rated: RatedBlock, id: number) => RatedBlock
}

/** What becomes of rows: what is written of an outcome, who counts each block, further files, and how progress is shown. */
export interface RowHandling {
  readonly describe: Describe
  readonly note: (rated: RatedBlock) => void
  readonly further: ReadonlyArray<FurtherFile>
  readonly showProgress: ShowProgress
}

/** Few blocks wait for the slower of two files. */
const mostWaiting = 2

/**
 * Rates every row of a table and writes what came of it. Gives the tally, and the columns that were carried through.
 *
 * @category running
 * @since 0.1.0
 */
export const rateTable = Effect.fnUntraced(function* (
  table: Table,
  rating: Rating,
  { input, out, rejects: rejectsPath, language, describe, note, further, showProgress }: TableCall & RowHandling,
) {
  const layout = yield* Effect.mapError(
    Effect.fromResult(matchHeader(table.header, rating)),
    ({ message }) => new BadCall({ message: message.replaceAll(/^/gm, `${input}: `) }),
  )
  const { id } = layout
  const extras = layout.extras.map((index) => table.header[index] ?? "")
  const columns = [{ name: "id", title: idTitle }, ...outputColumns(rating)]
  const names = [...columns.map(({ name, title }) => (language === "zh" ? title.zh : name)), ...extras]
  const shapes = columns.slice(1).map(({ shape }) => shape)
  const results = {
    path: out,
    rows: { names, id, extras: layout.extras, shapes },
    rowsOf: (rated: RatedBlock) => rated,
  }
  const written = [results, ...further.map((file) => ({ ...file, rows: { names: file.names, id: 0, extras: [] } }))]
  const files = yield* Effect.forEach(written, (file) =>
    Effect.gen(function* () {
      const format = yield* Effect.fromResult(findWritableFormat(file.path))
      return { ...file, format, whole: yield* openWhole(file.path) }
    }),
  )
  const rejects = yield* Effect.transposeOption(Option.map(rejectsPath, openWhole))
  const rejectsWriter = makeRejectsWriter(id, language)
  if (Option.isSome(rejects)) yield* rejects.value.write(rejectsWriter.head)

  let tally = emptyTally
  const add = Effect.fnUntraced(function* (rated: RatedBlock) {
    if (Option.isSome(rejects)) yield* rejects.value.write(rejectsWriter.rows(rated))
    note(rated)
    tally = addToTally(tally, rated)
    yield* showProgress(table.size === undefined ? undefined : (yield* table.bytesRead) / table.size, tally)
  })
  const rated = table.blocks.pipe(Stream.map(startRun(rating, layout, describe)), Stream.tap(add))
  const streams = yield* Stream.broadcastN(rated, { n: files.length, capacity: mostWaiting })
  const writing = files.map(({ format, rows, rowsOf, whole }, index) => {
    const blocks = Stream.map(streams[index] ?? Stream.empty, (block) => rowsOf(block, id))
    return Stream.runForEach(encodeTable(blocks, rows, format), whole.write)
  })
  yield* Effect.all(writing, { concurrency: "unbounded", discard: true })
  for (const { whole } of files) yield* whole.keep
  if (Option.isSome(rejects)) yield* rejects.value.keep
  return { tally, extras }
})
