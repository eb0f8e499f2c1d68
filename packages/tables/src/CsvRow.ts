/**
 * The grammar of a row of CSV (RFC 4180): cells between commas, or between semicolons or tabs, bare or in quotes; a quote
 * inside quotes is doubled; the row ends in LF or CRLF outside quotes.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import { carriageReturn, comma, lineFeed, quote } from "./Ascii.ts"
import type { Cut, CutFault, CutRow } from "./Cut.ts"
import { nameSeparator } from "./Separator.ts"

const noQuote: Words = {
  zh: "不含引号的单元格,或整格置于引号之内",
  en: "a cell without quotes, or in quotes as a whole",
}

const endOfCell = ({ zh, en }: Words): Words => ({
  zh: `紧接在右引号之后的${zh}或换行`,
  en: `a ${en} or a line end right after the closing quote`,
})

const endOfLine: Words = { zh: "以 LF 或 CRLF 换行", en: "lines that end in LF or CRLF" }

/** How many cells were expected. */
export const cellCount = (width: number, columns: number): Words => ({
  zh: `一行 ${width} 个单元格,而非 ${columns} 个`,
  en: `${width} cells in the row, not ${columns}`,
})

const noBlankLine = (width: number): Words => ({
  zh: width === 0 ? "表头行,而非空行" : `一行 ${width} 个单元格,而非空行`,
  en: width === 0 ? "a header row, not a blank line" : `${width} cells in the row, not a blank line`,
})

/**
 * Makes a cutter of rows of CSV between whose cells a byte stands. It gives the same object for every row.
 *
 * @category scanning
 * @since 0.1.0
 */
export const makeCsvRowCutter = (separator: number): CutRow => {
  const expectedEnd = endOfCell(nameSeparator(separator))
  /** No byte above this one ends a bare cell. */
  const highest = Math.max(separator, comma)
  const cut: { -readonly [Field in keyof Cut]: Cut[Field] } = { reach: 0, lines: 0, columns: 0, fault: undefined }
  let hasDoubled = false

  const stop = (reach: number, columns: number, fault: CutFault | undefined): Cut => {
    cut.reach = reach
    cut.columns = columns
    cut.fault = fault
    return cut
  }

  const findClosing = (bytes: Uint8Array, from: number, end: number): number => {
    hasDoubled = false
    for (let at = from; ; at += 1) {
      const byte = bytes[at]
      if (byte === quote) {
        if (bytes[at + 1] !== quote) return at
        hasDoubled = true
        at += 1
      } else if (byte === lineFeed) {
        if (at === end) return end
        cut.lines += 1
      }
    }
  }

  return ({ bytes, origin, from, end }, { width, starts, ends, quoting }, row) => {
    const base = row * width
    cut.lines = 0
    let at = from
    for (let column = 0; ; at += 1) {
      const isQuoted = bytes[at] === quote
      const start = isQuoted ? at + 1 : at
      let stopsAt: number
      let byte: number
      if (isQuoted) {
        stopsAt = findClosing(bytes, start, end)
        if (stopsAt === end) return stop(end, column, undefined)
        at = stopsAt + 1
        if (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed) at += 1
        byte = bytes[at] as number
        if (byte !== separator && byte !== lineFeed) {
          return stop(at, column, { _tag: "InLine", at: start - 1, expected: expectedEnd })
        }
      } else {
        for (byte = bytes[at] as number; byte !== separator && byte !== lineFeed; byte = bytes[at] as number) {
          if (byte === quote) return stop(at, column, { _tag: "InLine", at: start, expected: noQuote })
          if (byte === carriageReturn && bytes[at + 1] !== lineFeed) {
            return stop(at, column, { _tag: "InLine", at: start, expected: endOfLine })
          }
          do at += 1
          while ((bytes[at] as number) > highest)
        }
        stopsAt = byte === lineFeed && at > start && bytes[at - 1] === carriageReturn ? at - 1 : at
      }
      if (column < width) {
        starts[base + column] = start - origin
        ends[base + column] = stopsAt - origin
        quoting[base + column] = isQuoted ? (hasDoubled ? 2 : 1) : 0
      }
      column += 1
      if (byte === lineFeed) {
        if (at === end) return stop(end, column, undefined)
        if (column === 1 && !isQuoted && start === stopsAt) {
          return stop(at, column, { _tag: "InRow", at: from, expected: noBlankLine(width) })
        }
        const fits = width === 0 || column === width
        return stop(at, column, fits ? undefined : { _tag: "InRow", at: from, expected: cellCount(width, column) })
      }
    }
  }
}
