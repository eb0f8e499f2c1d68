/**
 * A sheet of a workbook (XLSX) as a table: the first row that has anything in it is the header. The file is held in memory as it
 * is packed, together with the texts that its sheets share; the rows are not.
 *
 * @since 0.1.0
 */
import type { Block } from "@jiceng/engine"
import type { Words } from "@jiceng/kernel"
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { cellCount } from "./CsvRow.ts"
import { findHeaderFaults } from "./Header.ts"
import type { ReadOptions } from "./ReadOptions.ts"
import { isResultWorkbook } from "./ResultSheets.ts"
import { makeRowBlocks, type RowBlocks } from "./RowBlocks.ts"
import { makeSheetListener, type SheetRow } from "./SheetRows.ts"
import { BadHeader, DamagedFile, OversizedFile, type TableError, UnclearSheet } from "./TableError.ts"
import type { CutTable } from "./TextTable.ts"
import { readWorkbook, type Sheet, type Workbook } from "./Workbook.ts"
import type { MakeXmlReader } from "./Xml.ts"
import { openZip, type Zip } from "./Zip.ts"

/** The most bytes of a file that are held in memory. */
const mostPacked = 2 ** 28

const packed: Words = { zh: "至多 256 MiB 的 XLSX 文件", en: "an XLSX file of at most 256 MiB" }

const sound: Words = { zh: "合乎 ISO/IEC 29500 的 XLSX 文件", en: "an XLSX file as in ISO/IEC 29500" }

const one: Words = { zh: "用 --sheet 指明其中一张工作表", en: "one of these sheets, chosen with --sheet" }

const among = (names: ReadonlyArray<string>): Words => ({
  zh: `以下工作表之一:${names.join("、")}`,
  en: `one of the sheets ${names.join(", ")}`,
})

/** A workbook that is open. */
interface Opened {
  readonly path: string
  readonly zip: Zip
  readonly makeXml: MakeXmlReader
  readonly workbook: Workbook
}

const isTableError = (cause: unknown): cause is TableError => cause instanceof Error && "_tag" in cause

const refuse = (path: string) => (cause: unknown) =>
  isTableError(cause)
    ? cause
    : new DamagedFile({ path, found: cause instanceof Error ? cause.message : "", expected: sound })

/** Reads the rows of a sheet in the groups that its bytes arrive in. */
async function* readRows(
  { path, zip, makeXml, workbook }: Opened,
  { name, part }: Sheet,
): AsyncGenerator<ReadonlyArray<SheetRow>> {
  let rows: Array<SheetRow> = []
  const xml = makeXml(makeSheetListener(workbook, (row) => rows.push(row)))
  try {
    for await (const bytes of zip.inflate(part)) {
      xml.push(bytes)
      if (rows.length > 0) yield rows
      rows = []
    }
    xml.end()
  } catch (cause) {
    throw refuse(`${path}!${name}`)(cause)
  }
  if (rows.length > 0) yield rows
}

const hasRows = async (opened: Opened, sheet: Sheet): Promise<boolean> => {
  for await (const _ of readRows(opened, sheet)) return true
  return false
}

const chooseSheet = async (opened: Opened, wanted: string | undefined): Promise<Sheet> => {
  const { path, workbook } = opened
  const { sheets } = workbook
  const names = sheets.map(({ name }) => name)
  if (wanted !== undefined) {
    const sheet = sheets.find(({ name }) => name === wanted)
    if (sheet === undefined) throw new UnclearSheet({ path, found: wanted, expected: among(names) })
    return sheet
  }
  if (isResultWorkbook(names)) return sheets[0] as Sheet
  const filled: Array<Sheet> = []
  for (const sheet of sheets) if (sheets.length === 1 || (await hasRows(opened, sheet))) filled.push(sheet)
  const [first = sheets[0], second] = filled
  if (first === undefined) throw new DamagedFile({ path, found: "no sheet", expected: sound })
  if (second !== undefined) {
    throw new UnclearSheet({ path, found: filled.map(({ name }) => name).join(", "), expected: one })
  }
  return first
}

const addRow = (blocks: RowBlocks, { line, texts, fault }: SheetRow, width: number): Block | undefined => {
  if (fault !== undefined) return blocks.addBroken(line, fault)
  if (texts.length <= width) return blocks.add(line, texts)
  const found = texts.slice(width).join(" ").trim().slice(0, 40)
  return blocks.addBroken(line, { found, expected: cellCount(width, texts.length) })
}

async function* readBlocks(
  opened: Opened,
  options: ReadOptions,
  learn: (names: ReadonlyArray<string>) => void,
): AsyncGenerator<Block> {
  const { path } = opened
  const sheet = await chooseSheet(opened, options.sheet)
  let width = 0
  let blocks: RowBlocks | undefined
  for await (const rows of readRows(opened, sheet)) {
    for (const row of rows) {
      if (blocks === undefined) {
        const header =
          row.fault === undefined
            ? ({ _tag: "Header", names: row.texts } as const)
            : ({ _tag: "BrokenHeader", ...row.fault } as const)
        const faults = findHeaderFaults(header)
        if (Arr.isReadonlyArrayNonEmpty(faults)) throw new BadHeader({ path: `${path}!${sheet.name}`, faults })
        learn(row.texts)
        width = row.texts.length
        blocks = makeRowBlocks(width)
        continue
      }
      const full = addRow(blocks, row, width)
      if (full !== undefined) yield full
    }
  }
  const faults = findHeaderFaults(undefined)
  if (blocks === undefined && Arr.isReadonlyArrayNonEmpty(faults))
    throw new BadHeader({ path: `${path}!${sheet.name}`, faults })
  const last = blocks?.end()
  if (last !== undefined) yield last
}

const attempt = <A>(path: string, ask: () => A | Promise<A>) =>
  Effect.tryPromise({ try: async () => ask(), catch: refuse(path) })

const collect = Effect.fnUntraced(function* (path: string, bytes: Stream.Stream<Uint8Array, TableError>) {
  const chunks: Array<Uint8Array> = []
  let length = 0
  yield* Stream.runForEach(bytes, (chunk) => {
    length += chunk.length
    chunks.push(chunk)
    return length <= mostPacked
      ? Effect.void
      : Effect.fail(new OversizedFile({ path, found: `${length} bytes`, expected: packed }))
  })
  return Buffer.concat(chunks)
})

/**
 * Reads a sheet of the workbook whose bytes arrive.
 *
 * @category reading
 * @since 0.1.0
 */
export const cutWorkbook = (
  path: string,
  options: ReadOptions,
  bytes: Stream.Stream<Uint8Array, TableError>,
): CutTable => {
  let learnt: ReadonlyArray<string> = []
  const learn = (names: ReadonlyArray<string>) => {
    learnt = names
  }
  const opening = Effect.gen(function* () {
    const whole = yield* collect(path, bytes)
    const zip = yield* attempt(path, () => openZip(path, whole))
    const { makeXmlReader } = yield* Effect.promise(() => import("./Xml.ts"))
    const workbook = yield* attempt(path, () => readWorkbook(zip, makeXmlReader))
    const opened = { path, zip, makeXml: makeXmlReader, workbook }
    return Stream.fromAsyncIterable(readBlocks(opened, options, learn), refuse(path))
  })
  return { blocks: Stream.unwrap(opening), names: () => learnt }
}
