/**
 * The columns of a points ledger, and reading an entry from the cells of a row. The column of reversals may be left out.
 *
 * @since 0.1.0
 */
import { type Block, type Fault, HeaderMismatch } from "@jiceng/engine"
import { Day, FactName } from "@jiceng/kernel"
import { EntryQuantity, type LedgerEntry } from "@jiceng/points"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { BadCall } from "./BadCall.ts"
import { type EntryColumns, readCells } from "./EntryColumns.ts"

type WrittenEntry = Omit<LedgerEntry, "reverses">

/** A text of spaces is no id. */
const NotBlank = Schema.NonEmptyString.check(Schema.makeFilter((text: string) => text.trim() !== ""))

const columns: EntryColumns<WrittenEntry> = {
  entryId: {
    title: { zh: "流水号", en: "entry id" },
    expected: { zh: "流水号", en: "an id of the entry" },
    schema: NotBlank,
  },
  id: {
    title: { zh: "编号", en: "id" },
    expected: { zh: "编号", en: "an id" },
    schema: NotBlank,
  },
  date: {
    title: { zh: "日期", en: "date" },
    expected: { zh: "如 2020-09-10 的日期", en: "a calendar day written like 2020-09-10" },
    schema: Day,
  },
  item: {
    title: { zh: "积分项目", en: "item" },
    expected: { zh: "积分项目的名称", en: "the name of an item" },
    schema: FactName,
  },
  quantity: {
    title: { zh: "数量", en: "quantity" },
    expected: { zh: "0 至 10000、至多两位小数的数", en: "a number from 0 to 10000 with at most two decimals" },
    schema: EntryQuantity,
  },
}

const reverses = { name: "reverses", zh: "冲销流水号" }

/** The names of the columns and their Chinese titles. */
export const ledgerNames: ReadonlyArray<readonly [name: string, zh: string]> = [
  ...Object.entries(columns).map(([name, { title }]) => [name, title.zh] as const),
  [reverses.name, reverses.zh],
]

/** Where the columns of a ledger stand in a table; `reverses` is −1 where there is no such column. */
export interface LedgerPlaces {
  readonly entryId: number
  readonly id: number
  readonly date: number
  readonly item: number
  readonly quantity: number
  readonly reverses: number
}

/**
 * Finds the columns of a ledger in a header, or says which are missing or doubled.
 *
 * @category finding
 * @since 0.1.0
 */
export const findLedgerPlaces = (path: string, header: ReadonlyArray<string>): Effect.Effect<LedgerPlaces, BadCall> => {
  const places = ledgerNames.map(([name, zh]) => ({
    name,
    zh,
    at: header.flatMap((text, index) => (text === name || text === zh ? [index] : [])),
  }))
  const faults = places
    .filter(({ name, at }) => at.length > 1 || (at.length === 0 && name !== reverses.name))
    .map(({ name, zh, at }): Fault => {
      const expected = { zh: `名为 ${name} 或“${zh}”的一列`, en: `one column named ${name} or ${zh}` }
      return { column: name, found: at.length === 0 ? "" : `${at.length} ×`, expected }
    })
  if (faults.length > 0) return new BadCall({ message: `${path}: ${new HeaderMismatch({ faults }).message}` })
  return Effect.succeed(
    Object.fromEntries(places.map(({ name, at }) => [name, at[0] ?? -1])) as unknown as LedgerPlaces,
  )
}

/** JSON that is no text and no number, such as `null`, is no cell of an entry. */
const cellText = (block: Block, row: number, place: number): string | undefined =>
  place < 0 || block.quoting[row * block.width + place] === 3 ? undefined : block.text(row, place)

/**
 * Reads the entry of a row, or says all that is wrong with it.
 *
 * @category reading
 * @since 0.1.0
 */
export const readEntry = (
  block: Block,
  row: number,
  places: LedgerPlaces,
): Result.Result<LedgerEntry, ReadonlyArray<Fault>> => {
  const broken = block.broken.get(row)
  if (broken !== undefined) return Result.fail([{ column: "", ...broken }])
  const cells = Object.entries(places).flatMap(([name, place]) => {
    const text = cellText(block, row, place)
    return text === undefined ? [] : [[name, text] as const]
  })
  const target = cells.find(([name]) => name === reverses.name)?.[1] ?? ""
  return Result.map(readCells(new Map(cells), columns), (entry) =>
    target === "" ? entry : { ...entry, reverses: target },
  )
}
