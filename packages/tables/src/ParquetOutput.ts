/**
 * Writing a Parquet table while its rows arrive. Its columns are typed by the shapes of the results: whole numbers, exact decimals,
 * logical values; all others are texts, as are the columns that are carried through. A blank cell is a missing value.
 *
 * Groups of rows are cut by the rows alone, so the same rows give the same bytes however they arrive. Of one group the rows are held
 * in memory: 65,536 of them, or fewer where they are long.
 *
 * Laws:
 *
 * - what is written is read back
 * - the bytes do not depend on how rows arrive
 *
 * @since 0.1.0
 */
import type { OutputCell } from "@jiceng/engine"
import type { Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { ColumnOutput, ParquetGroups, StoredValue } from "./ParquetGroups.ts"
import { UnwritableFile } from "./TableError.ts"

const rowsPerGroup = 2 ** 16

const charactersPerGroup = 2 ** 26

const decimal = /^(-?\d+)(?:\.(\d+))?$/

const number = (places: number): Words => ({
  zh: `至多 ${places} 位小数的数`,
  en: `a number of at most ${places} places`,
})

/** Reads a number as a whole number of its smallest unit. */
const readUnits = (text: string, places: number): bigint | undefined => {
  const [, whole, fraction = ""] = decimal.exec(text) ?? []
  const isRead = whole !== undefined && fraction.length <= places
  return isRead ? BigInt(whole + fraction.padEnd(places, "0")) : undefined
}

/** A cell that does not fit its column is thrown, as an error of the file. */
const storeCell = ({ text, quoted }: OutputCell, { name, shape }: ColumnOutput): StoredValue => {
  if (text === "" && (!quoted || shape?._tag === "Number" || shape?._tag === "Flag")) return null
  if (shape?._tag === "Flag") return text === "true"
  if (shape?._tag !== "Number") return text
  const units = readUnits(text, shape.quantity.places)
  if (units !== undefined) return units
  throw new UnwritableFile({ path: name, found: text, expected: number(shape.quantity.places) })
}

type Rows = ReadonlyArray<ReadonlyArray<OutputCell>>

/** Gathers rows into groups. */
const makeGathering = (columns: ReadonlyArray<ColumnOutput>, groups: ParquetGroups) => {
  let values: ReadonlyArray<Array<StoredValue>> = columns.map(() => [])
  let rows = 0
  let characters = 0

  const close = (): Uint8Array => {
    const bytes = groups.write(values)
    values = columns.map(() => [])
    rows = 0
    characters = 0
    return bytes
  }

  return {
    add: (added: Rows): ReadonlyArray<Uint8Array> =>
      added.flatMap((cells) => {
        for (const [at, cell] of cells.entries()) {
          values[at]?.push(storeCell(cell, columns[at] as ColumnOutput))
          characters += cell.text.length
        }
        rows += 1
        return rows === rowsPerGroup || characters >= charactersPerGroup ? [close()] : []
      }),
    end: (): ReadonlyArray<Uint8Array> => [...(rows > 0 ? [close()] : []), groups.end()],
  }
}

const attempt =
  <A>(add: (rows: Rows) => A) =>
  (rows: Rows): Effect.Effect<A, UnwritableFile> =>
    Effect.suspend(() => {
      try {
        return Effect.succeed(add(rows))
      } catch (cause) {
        if (cause instanceof UnwritableFile) return Effect.fail(cause)
        throw cause
      }
    })

/**
 * Writes rows of cells under typed columns.
 *
 * @category writing
 * @since 0.1.0
 */
export const encodeParquet = <E, R>(
  columns: ReadonlyArray<ColumnOutput>,
  rows: Stream.Stream<Rows, E, R>,
): Stream.Stream<Uint8Array, E | UnwritableFile, R> =>
  Stream.unwrap(
    Effect.map(
      Effect.promise(() => import("./ParquetGroups.ts")),
      ({ beginParquet }) => {
        const { add, end } = makeGathering(columns, beginParquet(columns))
        const groups = rows.pipe(Stream.mapEffect(attempt(add)), Stream.flattenIterable)
        return Stream.concat(
          groups,
          Stream.suspend(() => Stream.fromIterable(end())),
        )
      },
    ),
  )
