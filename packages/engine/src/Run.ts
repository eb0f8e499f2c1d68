/**
 * A run of one rule over the rows of a table. Rows come in blocks and leave in blocks, in their order; between blocks a
 * run remembers the ids it has met, and what it wrote for facts it has met, since equal facts have equal outcomes.
 *
 * A row that is in order is read straight from bytes. Every other row goes through the door of the schema, which tells
 * all its faults, so that there is one definition of what a rule accepts.
 *
 * Laws:
 *
 * - every row is rated or rejected
 * - a row in a batch is rated as it is alone
 * - the order of rows does not change what any row gets
 * - how rows are cut into blocks does not change what they get
 * - every row with an id met before is rejected
 *
 * @since 0.1.0
 */
import { columnsOf } from "@jiceng/kernel"
import * as Result from "effect/Result"
import type { Block } from "./Block.ts"
import { rateRecords } from "./FactsDoor.ts"
import type { Layout } from "./Header.ts"
import { makeIdCheck } from "./IdCheck.ts"
import { makeMemory } from "./Memory.ts"
import type { Describe } from "./Output.ts"
import type { Rated, RatedBlock, RowResult } from "./RatedBlock.ts"
import type { Rating } from "./Rating.ts"
import { makeRowReader } from "./RowReader.ts"

/** Rates a block. All blocks of a table go to one run, in order. */
export type Run = (block: Block) => RatedBlock

/**
 * Starts a run of a rule over tables of one layout; `describe` says what is written of an outcome.
 *
 * @category rating
 * @since 0.1.0
 */
export const startRun = (rating: Rating, layout: Layout, describe: Describe): Run => {
  const names = columnsOf(rating.facts).map(({ name }) => name)
  const reader = makeRowReader(rating, layout)
  const rateRecord = rateRecords(rating)
  const checkId = makeIdCheck(layout.id)
  const memory = makeMemory()

  const rateRead = (): Rated | undefined => {
    const facts = reader.facts()
    return facts === undefined ? undefined : describe(rating.rate(facts))
  }

  const rateByMemory = (): Rated | undefined => {
    const key = reader.key()
    const known = memory.find(key)
    if (known !== undefined) return known
    const rated = rateRead()
    return rated === undefined ? undefined : memory.keep(key, rated)
  }

  const rateThroughDoor = (block: Block, row: number): RowResult => {
    const texts = names.map((name, index) => [name, block.text(row, layout.facts[index] ?? -1)] as const)
    const record = Object.fromEntries(texts.filter(([, text]) => text !== undefined))
    return Result.match(rateRecord(record), {
      onSuccess: describe,
      onFailure: (faults): RowResult => ({ _tag: "Rejected", faults }),
    })
  }

  const rateRow = (block: Block, row: number): RowResult => {
    const broken = block.broken.get(row)
    if (broken !== undefined) return { _tag: "Rejected", faults: [{ column: "", ...broken }] }
    const faultOfId = checkId(block, row)
    const read = reader.read(block, row) ? (reader.hasKeys ? rateByMemory() : rateRead()) : undefined
    const result = read ?? rateThroughDoor(block, row)
    if (faultOfId === undefined) return result
    return { _tag: "Rejected", faults: [faultOfId, ...(result._tag === "Rejected" ? result.faults : [])] }
  }

  return (block) => {
    const results: Array<RowResult> = []
    for (let row = 0; row < block.rows; row++) results.push(rateRow(block, row))
    return { block, results }
  }
}
