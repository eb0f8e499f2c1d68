/**
 * A Parquet file as a table: its schema is the header, in line 1, so the first row is in line 2. Missing values are missing cells, as
 * `null` is in NDJSON. The file is read page by page, so that of each column about a page is held in memory.
 *
 * Laws:
 *
 * - every value is there in its row
 * - with any bytes changed, a file is a table or an error of the file
 *
 * @since 0.1.0
 */
import type { Block, BrokenRow } from "@jiceng/engine"
import type { Words } from "@jiceng/kernel"
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { rowsPerBlock } from "./BlockDraft.ts"
import type { ByteRanges } from "./ByteRanges.ts"
import { findHeaderFaults } from "./Header.ts"
import { makeInflater } from "./PageCodec.ts"
import { type CellReader, makeCellReader } from "./ParquetCells.ts"
import type { ColumnChunk, ParquetPlan, RefusedColumns } from "./ParquetFooter.ts"
import { makePageReader } from "./ParquetPages.ts"
import { makeRowBlocks, type RowBlocks, type RowText } from "./RowBlocks.ts"
import { BadHeader, DamagedFile, OversizedFile, type TableError } from "./TableError.ts"
import type { CutTable } from "./TextTable.ts"
import { rowLimit, tooLong } from "./Verdict.ts"

const sound: Words = {
  zh: "完整、未加密、页面不压缩或以 Snappy、gzip、Brotli、Zstandard 压缩的 Parquet 文件",
  en: "a Parquet file that is whole, not encrypted, and packed, if at all, with Snappy, gzip, Brotli or Zstandard",
}

/** Below these sizes nothing does harm. */
const harmless = { rows: 2 ** 24, bytes: 2 ** 28 }

const mostRatio = 1000

const mostRowsPerByte = 64

const mostHeld = 2 ** 29

const bounded: Words = {
  zh: "文件尾至多 16 MiB,解压后不超过压缩前 1,000 倍,每字节至多 64 行,各列当前页合计至多 512 MiB 的 Parquet 文件",
  en: "a Parquet file with a footer of at most 16 MiB, inflating at most 1,000 times, with at most 64 rows a byte and at most 512 MiB in the pages that stand side by side",
}

type Library = typeof import("./ParquetFooter.ts")

/** A file that is open, and what it holds. */
interface Opened extends ParquetPlan {
  readonly path: string
  readonly ranges: ByteRanges
  readonly library: Library
}

const damaged = (path: string, found: string) => new DamagedFile({ path, found, expected: sound })

const oversized = (path: string, found: string) => new OversizedFile({ path, found, expected: bounded })

/** What went wrong inside arrays of numbers says nothing to people. */
const tell = (cause: unknown): string =>
  cause instanceof Error && !(cause instanceof RangeError) && !(cause instanceof TypeError)
    ? cause.message
    : "bytes that are not what they should be"

const readPlan = Effect.fnUntraced(function* (path: string, ranges: ByteRanges, library: Library) {
  const { mark, mostInFooter, readFooter, tailSize } = library
  const { size } = ranges
  if (size < tailSize + 4) return yield* damaged(path, `${size} bytes`)
  const tail = new DataView((yield* ranges.read(size - tailSize, size)).buffer)
  const [length, last] = [tail.getUint32(0, true), tail.getUint32(4, true)]
  if (last !== mark)
    return yield* damaged(path, last === 0x45524150 ? "an encrypted footer" : "no mark of Parquet at its end")
  const begins = size - tailSize - length
  if (begins < 4) return yield* damaged(path, `a footer of ${length} bytes`)
  if (length > mostInFooter) return yield* oversized(path, `a footer of ${length} bytes`)
  const footer = yield* ranges.read(begins, size)
  return yield* Effect.try({
    try: (): ParquetPlan | RefusedColumns => readFooter(footer, begins),
    catch: (cause) => damaged(path, tell(cause)),
  })
})

const checkPlan = (
  path: string,
  { columns, groups, size }: ParquetPlan,
  packed: number,
): Effect.Effect<void, TableError> => {
  const names = columns.map(({ name }) => name)
  const faults = findHeaderFaults(names.length === 0 ? undefined : { _tag: "Header", names })
  if (Arr.isReadonlyArrayNonEmpty(faults)) return new BadHeader({ path, faults })
  const rows = groups.reduce((sum, group) => sum + group.rows, 0)
  if (rows > harmless.rows && rows > mostRowsPerByte * packed) return oversized(path, `${rows} rows in ${packed} bytes`)
  return size > harmless.bytes && size > mostRatio * packed ? oversized(path, `${packed} → ${size} bytes`) : Effect.void
}

/** The rows of a file that are still to be read: a group, and how many of its rows. */
interface Place {
  readonly group: number
  readonly rowsLeft: number
  readonly readers: ReadonlyArray<CellReader>
  readonly held: number
}

const openGroup = ({ path, ranges, library, columns, groups }: Opened, nth: number): Place => {
  const inflate = makeInflater(library.inflateSnappy)
  const readers = columns.map((column, at) => {
    const chunk = groups[nth]?.chunks[at] as ColumnChunk
    const refuse = (cause: unknown) => damaged(path, `row group ${nth + 1}, column ${column.name}: ${tell(cause)}`)
    return makeCellReader(column, makePageReader({ ranges, column, chunk, inflate, refuse }))
  })
  return { group: nth, rowsLeft: groups[nth]?.rows ?? 0, readers, held: 0 }
}

/** Reads pages until every column has cells for the next row. */
const loadPages = Effect.fnUntraced(function* ({ path, columns }: Opened, place: Place) {
  let { held } = place
  for (const [at, reader] of place.readers.entries()) {
    while (reader.left() === 0) {
      const more = yield* reader.load
      if (more === undefined) {
        const found = `row group ${place.group + 1}, column ${columns[at]?.name}: ${place.rowsLeft} rows too few`
        return yield* damaged(path, found)
      }
      if (reader.left() > place.rowsLeft) {
        const found = `row group ${place.group + 1}, column ${columns[at]?.name}: ${reader.left() - place.rowsLeft} rows too many`
        return yield* damaged(path, found)
      }
      held += more
      if (held > mostHeld) return yield* oversized(path, `${held} bytes in pages that stand side by side`)
    }
  }
  return held
})

const addRow = (
  blocks: RowBlocks,
  line: number,
  { columns }: Opened,
  readers: ReadonlyArray<CellReader>,
): Block | undefined => {
  const cells: Array<RowText> = []
  let fault: BrokenRow | undefined
  let length = 0
  for (let at = 0; at < readers.length; at += 1) {
    const cell = (readers[at] as CellReader).take()
    if (typeof cell === "object" && "expected" in cell) fault ??= { column: columns[at]?.name ?? "", ...cell }
    else {
      cells.push(cell)
      length += cell?.length ?? 0
    }
  }
  if (fault !== undefined) return blocks.addBroken(line, fault)
  if (length > rowLimit) return blocks.addBroken(line, { found: `${length} bytes`, expected: tooLong })
  return blocks.add(line, cells)
}

/**
 * Reads the rows of the file whose bytes can be asked for.
 *
 * @category reading
 * @since 0.1.0
 */
export const cutParquet = (path: string, ranges: ByteRanges): CutTable => {
  let learnt: ReadonlyArray<string> = []
  const opening = Effect.gen(function* () {
    const library = yield* Effect.promise(() => import("./ParquetFooter.ts"))
    const plan = yield* readPlan(path, ranges, library)
    if ("faults" in plan) return yield* new BadHeader({ path, faults: plan.faults })
    yield* checkPlan(path, plan, ranges.size)
    learnt = plan.columns.map(({ name }) => name)
    const opened: Opened = { path, ranges, library, ...plan }
    const blocks = makeRowBlocks(plan.columns.length)
    let line = 1

    const readGroup = Effect.fnUntraced(function* (place: Place) {
      const full: Array<Block> = []
      if (place.rowsLeft === 0) {
        const next = place.group + 1
        const last = next < opened.groups.length ? undefined : blocks.end()
        if (last !== undefined) full.push(last)
        return [full, next < opened.groups.length ? Option.some(openGroup(opened, next)) : Option.none()] as const
      }
      const held = yield* loadPages(opened, place)
      const rows = Math.min(rowsPerBlock, place.rowsLeft, ...place.readers.map(({ left }) => left()))
      for (let nth = 0; nth < rows; nth += 1) {
        line += 1
        const block = addRow(blocks, line, opened, place.readers)
        if (block !== undefined) full.push(block)
      }
      return [full, Option.some<Place>({ ...place, rowsLeft: place.rowsLeft - rows, held })] as const
    })
    const first = { group: -1, rowsLeft: 0, readers: [], held: 0 }
    return Stream.paginate<Place, Block, TableError>(first, readGroup)
  })
  return { blocks: Stream.unwrap(opening), names: () => learnt }
}
