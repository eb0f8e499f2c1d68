/**
 * A batch run from files to files: blocks are read, rated and written one after another, so memory does not grow with the
 * table. The outputs appear whole or not at all.
 *
 * @since 0.1.0
 */
import {
  addToTally,
  type Describe,
  describeOutcomes,
  emptyTally,
  type HeaderMismatch,
  idTitle,
  matchHeader,
  type OutputColumn,
  outputColumns,
  type RatedBlock,
  startRun,
} from "@jiceng/engine"
import { columnsOf, type Language, type Words } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import {
  type Encoding,
  encodeTable,
  findWritableFormat,
  makeRejectsWriter,
  openTable,
  openWhole,
  type Separator,
  type Table,
} from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { BadCall } from "./BadCall.ts"
import type { ShowProgress } from "./Progress.ts"
import { tellReasons } from "./Reasons.ts"

/** From where to where, and in which words. */
export interface BatchCall {
  readonly input: string
  readonly out: string
  readonly rejects: Option.Option<string>
  readonly encoding: Encoding
  readonly separator: Separator
  readonly sheet: Option.Option<string>
  readonly language: Language
  readonly explain: boolean
  readonly strict: boolean
}

const reasonsTitle: Words = { zh: "理由", en: "reasons" }

/** Finds the name under which a column is written. */
export const nameIn = (language: Language) => (column: { readonly name: string; readonly title: Words }) =>
  language === "zh" ? column.title.zh : column.name

/** The columns that are written after the id, and what is written of an outcome in them. */
export const resultsOf = (rule: BoundRule, { language, explain }: Pick<BatchCall, "language" | "explain">) => {
  const columns = outputColumns(rule)
  const describe = describeOutcomes(rule)
  if (!explain) return { columns, describe }
  const describeWithReasons: Describe = (outcome) => {
    const rated = describe(outcome)
    const text = tellReasons(outcome, rule, language).join(" | ")
    return { ...rated, cells: [...rated.cells, { text, quoted: true }] }
  }
  return { columns: [...columns, { name: "reasons", title: reasonsTitle }], describe: describeWithReasons }
}

/** More columns than these are not told. */
const mostColumns = 20

const tellHeader =
  (path: string, { header }: Table) =>
  ({ message }: HeaderMismatch): BadCall => {
    const left = header.length > mostColumns ? ` and ${header.length - mostColumns} more` : ""
    const columns = `the columns are ${header.slice(0, mostColumns).join(", ")}${left}`
    return new BadCall({ message: `${message.replaceAll(/^/gm, `${path}: `)}\n  ${columns}` })
  }

/** Columns that are carried through must not have the name of one that is written, such as that of the reasons. */
const checkExtras = (
  extras: ReadonlyArray<string>,
  columns: ReadonlyArray<OutputColumn>,
  { input, strict }: BatchCall,
): Effect.Effect<void, BadCall> => {
  const written = columns.flatMap(({ name, title }) => [name, title.zh])
  const taken = extras.filter((extra) => written.includes(extra))
  if (taken.length > 0) {
    return new BadCall({ message: `${input}: column ${taken.join(", ")}: expected a name that no result has` })
  }
  return strict && extras.length > 0
    ? new BadCall({ message: `${input}: --strict, and the rule does not use ${extras.join(", ")}` })
    : Effect.void
}

type Wanted = ReadonlyArray<readonly [name: string, zh: string]>

/**
 * Gathers how a table is to be read.
 *
 * @category reading
 * @since 0.1.0
 */
export const readOptionsOf = ({ encoding, separator, sheet }: BatchCall, wanted: Wanted) => {
  const chosen = Option.isSome(sheet) ? { sheet: sheet.value } : {}
  return { encoding, separator, ...chosen, wanted }
}

/**
 * Rates every row of a table, and tells what the run came to.
 *
 * @category running
 * @since 0.1.0
 */
export const runBatch = Effect.fnUntraced(function* (rule: BoundRule, call: BatchCall, showProgress: ShowProgress) {
  const format = yield* Effect.fromResult(findWritableFormat(call.out))
  const wanted = [
    ["id", idTitle.zh] as const,
    ...columnsOf(rule.facts).map(({ name, title }) => [name, title.zh] as const),
  ]
  const table = yield* openTable(call.input, readOptionsOf(call, wanted))
  const layout = yield* Effect.mapError(
    Effect.fromResult(matchHeader(table.header, rule)),
    tellHeader(call.input, table),
  )
  const extras = layout.extras.map((index) => table.header[index] ?? "")
  const { columns, describe } = resultsOf(rule, call)
  yield* checkExtras(extras, columns, call)

  const rating = call.explain ? { ...rule, breaks: {} } : rule // reasons tell every fact, so no two facts are alike
  const inWords = nameIn(call.language)
  const names = [inWords({ name: "id", title: idTitle }), ...columns.map(inWords), ...extras]
  const rowLayout = { names, id: layout.id, extras: layout.extras }
  const out = yield* openWhole(call.out)
  const rejects = yield* Effect.transposeOption(Option.map(call.rejects, openWhole))
  const rejectsWriter = makeRejectsWriter(layout.id, call.language)
  if (Option.isSome(rejects)) yield* rejects.value.write(rejectsWriter.head)

  let tally = emptyTally
  const note = Effect.fnUntraced(function* (rated: RatedBlock) {
    if (Option.isSome(rejects)) yield* rejects.value.write(rejectsWriter.rows(rated))
    tally = addToTally(tally, rated)
    yield* showProgress(table.size === undefined ? undefined : (yield* table.bytesRead) / table.size, tally)
  })
  const rated = table.blocks.pipe(Stream.map(startRun(rating, layout, describe)), Stream.tap(note))
  yield* Stream.runForEach(encodeTable(rated, rowLayout, format), out.write)
  yield* out.keep
  if (Option.isSome(rejects)) yield* rejects.value.keep
  return tally
})
