/**
 * Workbooks made for tests: any parts in a ZIP archive, and the parts that a sound workbook has.
 *
 * @since 0.1.0
 */
import { crc32, deflateRawSync } from "node:zlib"
import { encode } from "./rows.ts"

/** A part of an archive, and what its directory says of it where that is not true. */
export interface Part {
  readonly name: string
  readonly content: string | Uint8Array
  readonly declared?: {
    readonly size?: number
    readonly crc?: number
    readonly method?: number
    readonly flags?: number
  }
}

const record = (length: number, fill: (view: DataView) => void) => {
  const view = new DataView(new ArrayBuffer(length))
  fill(view)
  return new Uint8Array(view.buffer)
}

/** Packs parts into an archive. */
export const zipOf = (parts: ReadonlyArray<Part>): Uint8Array => {
  let offset = 0
  const written = parts.map(({ name, content, declared = {} }) => {
    const bytes = typeof content === "string" ? encode(content) : content
    const packed = deflateRawSync(bytes)
    const title = encode(name)
    const put = (view: DataView, at: number) => {
      view.setUint16(at, declared.flags ?? 0, true)
      view.setUint16(at + 2, declared.method ?? 8, true)
      view.setUint32(at + 8, declared.crc ?? crc32(bytes), true)
      view.setUint32(at + 12, packed.length, true)
      view.setUint32(at + 16, declared.size ?? bytes.length, true)
      view.setUint16(at + 20, title.length, true)
    }
    const local = record(30, (view) => {
      view.setUint32(0, 0x04034b50, true)
      put(view, 6)
    })
    const entry = record(46, (view) => {
      view.setUint32(0, 0x02014b50, true)
      put(view, 8)
      view.setUint32(42, offset, true)
    })
    const body = Buffer.concat([local, title, packed])
    offset += body.length
    return { body, entry: Buffer.concat([entry, title]) }
  })
  const directory = Buffer.concat(written.map(({ entry }) => entry))
  const end = record(22, (view) => {
    view.setUint32(0, 0x06054b50, true)
    view.setUint16(10, written.length, true)
    view.setUint32(12, directory.length, true)
    view.setUint32(16, offset, true)
  })
  return Uint8Array.from(Buffer.concat([...written.map(({ body }) => body), directory, end]))
}

/** Makes an archive one of 64 bits: every number that can be written so is. */
export const toZip64 = (zip: Uint8Array): Uint8Array => {
  const old = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.length - 22
  const entries: Array<Uint8Array> = []
  for (let at = old.getUint32(end + 16, true); at < end; ) {
    const length = 46 + old.getUint16(at + 28, true)
    const entry = zip.slice(at, at + length)
    const view = new DataView(entry.buffer)
    const extra = record(28, (long) => {
      long.setUint16(0, 1, true)
      long.setUint16(2, 24, true)
      for (const [nth, place] of [24, 20, 42].entries()) {
        long.setBigUint64(4 + 8 * nth, BigInt(view.getUint32(place, true)), true)
        view.setUint32(place, 0xffffffff, true)
      }
    })
    view.setUint16(30, extra.length, true)
    entries.push(entry, extra)
    at += length
  }
  const [from, directory] = [old.getUint32(end + 16, true), Buffer.concat(entries)]
  const count = BigInt(old.getUint16(end + 10, true))
  const longEnd = record(56, (view) => {
    view.setUint32(0, 0x06064b50, true)
    view.setBigUint64(4, 44n, true)
    view.setBigUint64(24, count, true)
    view.setBigUint64(32, count, true)
    view.setBigUint64(40, BigInt(directory.length), true)
    view.setBigUint64(48, BigInt(from), true)
  })
  const locator = record(20, (view) => {
    view.setUint32(0, 0x07064b50, true)
    view.setBigUint64(8, BigInt(from + directory.length), true)
    view.setUint32(16, 1, true)
  })
  const lastEnd = record(22, (view) => {
    view.setUint32(0, 0x06054b50, true)
    view.setUint16(8, 0xffff, true)
    view.setUint16(10, 0xffff, true)
    view.setUint32(12, 0xffffffff, true)
    view.setUint32(16, 0xffffffff, true)
  })
  return Uint8Array.from(Buffer.concat([zip.subarray(0, from), directory, longEnd, locator, lastEnd]))
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

const relations = (list: ReadonlyArray<readonly [string, string]>) =>
  `<Relationships>${list.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`).join("")}</Relationships>`

/** What a workbook is made of. Sheets are the XML inside `sheetData`, by name. */
export interface WorkbookParts {
  readonly sheets: Readonly<Record<string, string>>
  readonly texts?: ReadonlyArray<string>
  readonly formats?: ReadonlyArray<string>
  readonly is1904?: boolean
}

/** The parts of a workbook. Its formats are those of the styles 1, 2 and so on. */
export const partsOf = ({ sheets, texts = [], formats = [], is1904 = false }: WorkbookParts): ReadonlyArray<Part> => {
  const names = Object.keys(sheets)
  const targets = names.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const)
  const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")
  return [
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: relations([["officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="${office}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations([...targets, ["styles", "styles.xml"], ["sharedStrings", "/xl/sharedStrings.xml"]]),
    },
    {
      name: "xl/styles.xml",
      content: `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escapeXml(code)}"/>`).join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join("")}</cellXfs></styleSheet>`,
    },
    { name: "xl/sharedStrings.xml", content: `<sst>${texts.map((text) => `<si>${text}</si>`).join("")}</sst>` },
    ...names.map((name, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
    })),
  ]
}

/** Makes a workbook. */
export const workbookOf = (parts: WorkbookParts): Uint8Array => zipOf(partsOf(parts))

/** A row of inline texts. */
export const textRow = (line: number, ...texts: ReadonlyArray<string>): string =>
  `<row r="${line}">${texts.map((text, at) => `<c r="${String.fromCharCode(65 + at)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`

/** A workbook of one sheet, whose header names the columns a, b and so on, with cells in the row below. */
export const rowOf = (cells: ReadonlyArray<string>, more: Omit<WorkbookParts, "sheets"> = {}): Uint8Array => {
  const names = cells.map((_, at) => String.fromCharCode(97 + at))
  return workbookOf({ ...more, sheets: { 积分: `${textRow(1, ...names)}<row r="2">${cells.join("")}</row>` } })
}
