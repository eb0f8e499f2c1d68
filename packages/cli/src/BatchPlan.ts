/**
 * How a table is rated: which columns it has for a rule, what is written of every row, and how a block is turned into what is
 * written of it. All of it follows from the rule, the header and the call, so every thread can make it for itself.
 *
 * @since 0.1.0
 */
import {
  type Block,
  type Describe,
  describeOutcomes,
  type HeaderMismatch,
  type IdFaults,
  idTitle,
  type Layout,
  type OutputColumn,
  outputColumns,
  type RateBlock,
  rateBlocks,
  type Tally,
  tallyBlock,
} from "@jiceng/engine"
import type { Language, Words } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { makeCsvWriter, makeNdjsonWriter, makeRejectsWriter, type RowLayout } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import { BadCall } from "./BadCall.ts"
import { findEarlier, joinEarlier, matchPast } from "./EarlierRun.ts"
import { type RangedResults, rangeResults } from "./RangedResults.ts"
import { tellReasons } from "./Reasons.ts"

/** What is written, and in which words. */
export interface WritingCall {
  readonly input: string
  readonly language: Language
  readonly explain: boolean
  readonly strict: boolean
  /** Whether rows in which figures are missing get ranges. */
  readonly partial: boolean
}

/**
 * Takes out of a call what is written and in which words, which is all that a thread needs of it.
 *
 * @category planning
 * @since 0.1.0
 */
export const writingOf = ({ input, language, explain, strict, partial }: WritingCall): WritingCall => {
  return { input, language, explain, strict, partial }
}

/** How a table is rated and written. */
export interface BatchPlan {
  readonly layout: Layout
  readonly rows: RowLayout
  readonly rateBlock: RateBlock
}

const reasonsTitle: Words = { zh: "理由", en: "reasons" }

/** Finds the name under which a column is written. */
export const nameIn = (language: Language) => (column: { readonly name: string; readonly title: Words }) =>
  language === "zh" ? column.title.zh : column.name

/** The columns that are written after the id, and what is written of an outcome in them. */
export const resultsOf = (rule: BoundRule, { language, explain }: Pick<WritingCall, "language" | "explain">) => {
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

/** What a rule writes where no figure may be missing. */
const wholeResultsOf = (rule: BoundRule, call: WritingCall): RangedResults => ({
  ...resultsOf(rule, call),
  rateAround: (rateBlock) => rateBlock,
})

/** More columns than these are not told. */
const mostColumns = 20

const tellHeader =
  (path: string, header: ReadonlyArray<string>) =>
  ({ message }: HeaderMismatch): BadCall => {
    const left = header.length > mostColumns ? ` and ${header.length - mostColumns} more` : ""
    const columns = `the columns are ${header.slice(0, mostColumns).join(", ")}${left}`
    return new BadCall({ message: `${message.replaceAll(/^/gm, `${path}: `)}\n  ${columns}` })
  }

/** Columns that are carried through must not have the name of one that is written, such as that of the reasons. */
const checkExtras = (
  extras: ReadonlyArray<string>,
  columns: ReadonlyArray<OutputColumn>,
  { input, strict }: WritingCall,
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

/**
 * Plans how a table with a header is rated by a rule, or says why it cannot be.
 *
 * @category planning
 * @since 0.1.0
 */
export const planBatch = Effect.fnUntraced(function* (
  rule: BoundRule,
  header: ReadonlyArray<string>,
  call: WritingCall,
) {
  const { columns, describe, rateAround } = call.partial
    ? rangeResults(resultsOf(rule, call), rule, call)
    : wholeResultsOf(rule, call)
  const earlier = findEarlier(header, columns)
  const layout = yield* Effect.mapError(
    Effect.fromResult(matchPast(header, rule, earlier)),
    tellHeader(call.input, header),
  )
  const extras = layout.extras.map((index) => header[index] ?? "")
  yield* checkExtras(extras, columns, call)
  const rating = call.explain ? { ...rule, breaks: {} } : rule // reasons tell every fact, so no two facts are alike
  const inWords = nameIn(call.language)
  const names = [inWords({ name: "id", title: idTitle }), ...columns.map(inWords), ...extras]
  const plan: BatchPlan = {
    layout,
    rows: { names, id: layout.id, extras: layout.extras, shapes: columns.map(({ shape }) => shape) },
    rateBlock: joinEarlier(rateAround(rateBlocks(rating, layout, describe), layout), earlier, columns),
  }
  return plan
})

/** What is written of a block, to the results and to the rejects, and what its rows come to. */
export interface RatedPart {
  readonly out: Uint8Array
  readonly rejects: Uint8Array
  readonly tally: Tally
}

/** Turns a block whose ids were checked into what is written of it. */
export type RatePart = (block: Block, idFaults: IdFaults) => RatedPart

/** The formats whose rows are written one after another, so that each block can be written by itself. */
export type RowFormat = "csv" | "ndjson"

/**
 * Makes what turns blocks into bytes: what is written before all of them, and the function for each.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeParts = ({ layout, rows, rateBlock }: BatchPlan, format: RowFormat, language: Language) => {
  const writer = format === "csv" ? makeCsvWriter(rows) : makeNdjsonWriter(rows)
  const rejects = makeRejectsWriter(layout.id, language)
  const ratePart: RatePart = (block, idFaults) => {
    const rated = rateBlock(block, idFaults)
    return { out: writer.rows(rated), rejects: rejects.rows(rated), tally: tallyBlock(rated) }
  }
  return { head: { out: writer.head, rejects: rejects.head }, ratePart }
}
