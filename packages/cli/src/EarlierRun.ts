/**
 * What an earlier run remarked on the rows of a table that it wrote, where these are rated by a further rule: their points by
 * a star scheme, say. What rests on them is no more certain than they are, so the remarks are joined with those of this run.
 *
 * Laws:
 *
 * - a result is never trusted more than what it rests on
 * - no clause and no dispute of the earlier run is lost
 *
 * @since 0.1.0
 */
import {
  type Block,
  type HeaderMismatch,
  type Layout,
  matchHeader,
  type OutputColumn,
  type RateBlock,
  type Rated,
  type RowResult,
} from "@jiceng/engine"
import { Status, type Words, weakestStatus } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

/** Where the remarks of an earlier run stand in a table. */
export interface EarlierRemarks {
  readonly disputed: number
  readonly status: number
  readonly cites: number
}

const names = ["disputed", "status", "cites"] as const

/**
 * Finds the remarks of an earlier run in a header: all of them, each once. `columns` are those that are written.
 *
 * @category finding
 * @since 0.1.0
 */
export const findEarlier = (
  header: ReadonlyArray<string>,
  columns: ReadonlyArray<OutputColumn>,
): EarlierRemarks | undefined => {
  const places = names.map((name) => {
    const title = columns.find((column) => column.name === name)?.title.zh
    return header.flatMap((text, place) => (text === name || text === title ? [place] : []))
  })
  if (places.some(({ length }) => length !== 1)) return undefined
  const [disputed = -1, status = -1, cites = -1] = places.flat()
  return { disputed, status, cites }
}

/**
 * Finds the columns of a rule in a header, past the remarks of an earlier run, which are in nobody's way and are not carried
 * through.
 *
 * @category finding
 * @since 0.1.0
 */
export const matchPast = (
  header: ReadonlyArray<string>,
  rule: BoundRule,
  earlier: EarlierRemarks | undefined,
): Result.Result<Layout, HeaderMismatch> => {
  if (earlier === undefined) return matchHeader(header, rule)
  const places = Object.values(earlier)
  const shown = header.map((name, place) => (places.includes(place) ? `\0${name}` : name))
  return Result.map(matchHeader(shown, rule), (layout) => ({
    ...layout,
    header,
    extras: layout.extras.filter((place) => !places.includes(place)),
  }))
}

const isStatus = Schema.is(Status)

const expected: Words = {
  zh: `${Status.literals.join("、")} 之一,如先前的评定所写`,
  en: `one of ${Status.literals.join(", ")}, as an earlier run writes it`,
}

/** So many different remarks are remembered for rows of which the same would be written without them. */
const mostRemarks = 64

const joinTexts = (texts: ReadonlyArray<string>): string =>
  [...new Set(texts.flatMap((text) => (text === "" ? [] : text.split(";"))))].join(";")

/**
 * Rates blocks, and joins what an earlier run remarked on their rows. `columns` are those that are written.
 *
 * @category rating
 * @since 0.1.0
 */
export const joinEarlier = (
  rateBlock: RateBlock,
  earlier: EarlierRemarks | undefined,
  columns: ReadonlyArray<OutputColumn>,
): RateBlock => {
  if (earlier === undefined) return rateBlock
  const [disputedCell = -1, statusCell = -1, citesCell = -1] = names.map((name) =>
    columns.findIndex((column) => column.name === name),
  )
  const known = new WeakMap<Rated, Map<string, Rated>>()

  const join = (rated: Rated, told: { readonly [Name in (typeof names)[number]]: string }): Rated => {
    const own = (place: number) => rated.cells[place]?.text ?? ""
    const texts = new Map([
      [disputedCell, joinTexts([told.disputed, own(disputedCell)])],
      [statusCell, weakestStatus([told.status as Status, own(statusCell) as Status])],
      [citesCell, joinTexts([told.cites, own(citesCell)])],
    ])
    const cells = rated.cells.map((cell, place) => ({ ...cell, text: texts.get(place) ?? cell.text }))
    return { ...rated, cells, disputed: rated.disputed || told.disputed !== "" }
  }

  /** Rows of which the same is written share one object, as they do without remarks. */
  const joinOnce = (rated: Rated, block: Block, row: number): RowResult => {
    const text = (place: number) => block.text(row, place) ?? ""
    const told = {
      disputed: text(earlier.disputed),
      status: text(earlier.status),
      cites: text(earlier.cites),
    }
    if (!isStatus(told.status)) {
      return { _tag: "Rejected", faults: [{ column: "status", found: told.status, expected }] }
    }
    const joined = known.get(rated) ?? new Map<string, Rated>()
    const key = Object.values(told).join("\0")
    const found = joined.get(key) ?? join(rated, told)
    if (joined.size < mostRemarks) known.set(rated, joined.set(key, found))
    return found
  }

  return (block, idFaults) => {
    const rated = rateBlock(block, idFaults)
    const results = rated.results.map((result, row) =>
      result._tag === "Rejected" ? result : joinOnce(result, block, row),
    )
    return { block: rated.block, results }
  }
}
