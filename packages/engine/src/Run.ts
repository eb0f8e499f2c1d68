/**
 * A run of one rule over the rows of a table. Rows come in blocks and leave in blocks, in their order; between blocks a
 * run remembers the ids it has met, and a limited number of outcomes, since equal facts have equal outcomes.
 *
 * A row that is in order is read straight from bytes. Every other row goes through the door of the schema, which tells
 * all its faults, so that there is one definition of what a rule accepts.
 *
 * Laws:
 *
 * - every row is rated or rejected
 * - a row rated in a batch has the outcome that it has alone
 * - the order of rows does not change the outcome of any
 * - how rows are cut into blocks does not change their results
 * - every row with an id met before is rejected
 *
 * @since 0.1.0
 */
import { type Column, columnsOf } from "@jiceng/kernel"
import type * as SchemaAST from "effect/SchemaAST"
import type { Block } from "./Block.ts"
import { cellReader, factOf, unreadable } from "./CellReader.ts"
import { recordRater } from "./FactsDoor.ts"
import type { Fault } from "./Fault.ts"
import type { Layout } from "./Header.ts"
import type { Rated, RatedBlock, Rejected, RowResult } from "./RatedBlock.ts"
import type { Rating } from "./Rating.ts"
import { makeSeenIds } from "./SeenIds.ts"

/** Rates a block. Blocks of one table go to one run, in order. */
export type Run = (block: Block) => RatedBlock

/** How many outcomes a run remembers. */
const mostRemembered = 1 << 15

interface ColumnReader {
  readonly name: string
  readonly place: number
  readonly read: (bytes: Uint8Array, start: number, end: number) => number
  readonly factOf: (read: number) => unknown
  readonly least: number
  readonly values: number
}

const valuesOf = ({ shape }: Column): readonly [least: number, values: number] => {
  switch (shape._tag) {
    case "Number":
      return [shape.quantity.least, shape.quantity.most - shape.quantity.least + 1]
    case "Choice":
      return [0, shape.options.length]
    case "Flag":
      return [0, 2]
  }
}

const readersOf = (rating: Rating, layout: Layout): ReadonlyArray<ColumnReader> =>
  columnsOf(rating.facts).map((column, index) => {
    const { name, shape } = column
    const [least, values] = valuesOf(column)
    return { name, place: layout.facts[index] ?? -1, read: cellReader(shape), factOf: factOf(shape), least, values }
  })

/** Compiles the checks that a struct makes of its decoded fields as a whole. */
const wholeCheck = (rating: Rating): ((facts: unknown) => boolean) => {
  const { ast } = rating.facts
  const flat = (checks: ReadonlyArray<SchemaAST.Check<unknown>>): ReadonlyArray<SchemaAST.Filter<unknown>> =>
    checks.flatMap((check) => (check._tag === "Filter" ? [check] : flat(check.checks)))
  const filters = flat(ast.checks ?? [])
  return (facts) => filters.every((filter) => filter.run(facts, ast, {}) === undefined)
}

const encoder = new TextEncoder()

const fault = (column: string, found: string, zh: string, en: string): Fault => ({
  column,
  found,
  expected: { zh, en },
})

const hasHighByte = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let index = start; index < end; index++) if ((bytes[index] as number) >= 0x80) return true
  return false
}

/** Makes the function that says what is wrong with the id of a row, and notes the id. */
const idChecker = (layout: Layout) => {
  const isNew = makeSeenIds()
  const repeated = (id: string): Fault => fault("id", id, "未出现过的编号", "an id that no row before has")
  return (block: Block, row: number): Fault | undefined => {
    const cell = row * block.width + layout.id
    const [start, end] = [block.starts[cell] as number, block.ends[cell] as number]
    const isPlain = start >= 0 && (block.quoting[cell] as number) < 2 && !hasHighByte(block.bytes, start, end)
    if (isPlain && start < end) {
      return isNew(block.bytes, start, end) ? undefined : repeated(block.text(row, layout.id) ?? "")
    }
    const text = block.text(row, layout.id)
    if (text === undefined && start >= 0) return fault("id", "", "UTF-8 文本", "text in UTF-8")
    if (text === undefined || text === "" || block.quoting[cell] === 3) return fault("id", text ?? "", "编号", "an id")
    const bytes = encoder.encode(text)
    return isNew(bytes, 0, bytes.length) ? undefined : repeated(text)
  }
}

/**
 * Starts a run of a rule over tables of one layout.
 *
 * @category rating
 * @since 0.1.0
 */
export const startRun = (rating: Rating, layout: Layout): Run => {
  const readers = readersOf(rating, layout)
  const isWhole = wholeCheck(rating)
  const rateRecord = recordRater(rating)
  const faultOfId = idChecker(layout)
  const remembered = new Map<number, Rated>()
  const canRemember = readers.reduce((product, { values }) => product * values, 1) <= Number.MAX_SAFE_INTEGER
  const read = new Float64Array(readers.length)

  const isRead = (block: Block, row: number): boolean => {
    for (let index = 0; index < readers.length; index++) {
      const reader = readers[index] as ColumnReader
      const cell = row * block.width + reader.place
      const start = block.starts[cell] as number
      if (start < 0 || (block.quoting[cell] as number) > 1) return false
      const value = reader.read(block.bytes, start, block.ends[cell] as number)
      if (value === unreadable) return false
      read[index] = value
    }
    return true
  }

  const keyOfRead = (): number => {
    let key = 0
    for (let index = 0; index < readers.length; index++) {
      const { least, values } = readers[index] as ColumnReader
      key = key * values + (read[index] as number) - least
    }
    return key
  }

  const rateRead = (): Rated | undefined => {
    const facts: Record<string, unknown> = {}
    for (let index = 0; index < readers.length; index++) {
      const reader = readers[index] as ColumnReader
      facts[reader.name] = reader.factOf(read[index] as number)
    }
    return isWhole(facts) ? { _tag: "Rated", outcome: rating.rate(facts) } : undefined
  }

  const rateFast = (block: Block, row: number): Rated | undefined => {
    if (!isRead(block, row)) return undefined
    if (!canRemember) return rateRead()
    const key = keyOfRead()
    const known = remembered.get(key)
    if (known !== undefined) return known
    const rated = rateRead()
    if (rated !== undefined && remembered.size < mostRemembered) remembered.set(key, rated)
    return rated
  }

  const rateThroughDoor = (block: Block, row: number): RowResult => {
    const texts = readers.map(({ name, place }) => [name, block.text(row, place)] as const)
    return rateRecord(Object.fromEntries(texts.filter(([, text]) => text !== undefined)))
  }

  const rateRow = (block: Block, row: number): RowResult => {
    const broken = block.broken.get(row)
    if (broken !== undefined) return { _tag: "Rejected", faults: [{ column: "", ...broken }] }
    const ofId = faultOfId(block, row)
    const result = rateFast(block, row) ?? rateThroughDoor(block, row)
    if (ofId === undefined) return result
    return { _tag: "Rejected", faults: [ofId, ...(result._tag === "Rejected" ? result.faults : [])] } satisfies Rejected
  }

  return (block) => {
    const results = new Array<RowResult>(block.rows)
    for (let row = 0; row < block.rows; row++) results[row] = rateRow(block, row)
    return { block, results }
  }
}
