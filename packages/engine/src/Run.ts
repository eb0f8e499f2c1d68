/**
 * A run of one rule over the rows of a table. Rows come in blocks and leave in blocks, in their order. Only the ids have to
 * be looked at in that order; what else is in a block can be rated by itself, in any order and on any thread. Between blocks
 * a run remembers what it wrote for facts it has met, since equal facts have equal outcomes.
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
 * - blocks can be rated in any order, once their ids are checked
 *
 * @since 0.1.0
 */
import { columnsOf } from "@jiceng/kernel"
import * as Result from "effect/Result"
import type { Block } from "./Block.ts"
import { rateRecords } from "./FactsDoor.ts"
import type { Fault } from "./Fault.ts"
import type { Layout } from "./Header.ts"
import { makeIdCheck } from "./IdCheck.ts"
import { makeMemory } from "./Memory.ts"
import type { Describe } from "./Output.ts"
import type { Rated, RatedBlock, RowResult } from "./RatedBlock.ts"
import type { Rating } from "./Rating.ts"
import { makeRowReader } from "./RowReader.ts"

/** Rates a block. All blocks of a table go to one run, in order. */
export type Run = (block: Block) => RatedBlock

/** What is wrong with the ids of a block, by row. */
export type IdFaults = ReadonlyMap<number, Fault>

/** Rates a block whose ids were checked. */
export type RateBlock = (block: Block, idFaults: IdFaults) => RatedBlock

/**
 * Starts the check of the ids of a table: the blocks go to it in order. Rows that could not be cut have none.
 *
 * @category checking
 * @since 0.1.0
 */
export const startIdCheck = ({ id }: Layout): ((block: Block) => IdFaults) => {
  const checkId = makeIdCheck(id)
  return (block) => {
    const faults = new Map<number, Fault>()
    for (let row = 0; row < block.rows; row++) {
      if (block.broken.size > 0 && block.broken.has(row)) continue
      const fault = checkId(block, row)
      if (fault !== undefined) faults.set(row, fault)
    }
    return faults
  }
}

/**
 * Makes the function that rates blocks of one layout, whose ids were checked; `describe` says what is written of an outcome.
 *
 * @category rating
 * @since 0.1.0
 */
export const rateBlocks = (rating: Rating, layout: Layout, describe: Describe): RateBlock => {
  const names = columnsOf(rating.facts).map(({ name }) => name)
  const reader = makeRowReader(rating, layout)
  const rateRecord = rateRecords(rating)
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

  const rateRow = (block: Block, row: number, faultOfId: Fault | undefined): RowResult => {
    const broken = block.broken.get(row)
    if (broken !== undefined) return { _tag: "Rejected", faults: [{ column: "", ...broken }] }
    const read = reader.read(block, row) ? (reader.hasKeys ? rateByMemory() : rateRead()) : undefined
    const result = read ?? rateThroughDoor(block, row)
    if (faultOfId === undefined) return result
    return { _tag: "Rejected", faults: [faultOfId, ...(result._tag === "Rejected" ? result.faults : [])] }
  }

  return (block, idFaults) => {
    const results: Array<RowResult> = []
    for (let row = 0; row < block.rows; row++) results.push(rateRow(block, row, idFaults.get(row)))
    return { block, results }
  }
}

/**
 * Starts a run of a rule over tables of one layout; `describe` says what is written of an outcome.
 *
 * @category rating
 * @since 0.1.0
 */
export const startRun = (rating: Rating, layout: Layout, describe: Describe): Run => {
  const checkIds = startIdCheck(layout)
  const rateBlock = rateBlocks(rating, layout, describe)
  return (block) => rateBlock(block, checkIds(block))
}
