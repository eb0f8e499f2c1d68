/**
 * Rows of texts made into blocks, as if they had been cut from CSV: the bytes of a block are its cells as CSV, so that what is
 * carried through is copied. The empty cells at the end of a row share a place, so that a short row in a wide table is cheap.
 *
 * Laws:
 *
 * - every row is there with its texts and its line
 *
 * @since 0.1.0
 */
import type { Block, BrokenRow } from "@jiceng/engine"
import { carriageReturn, comma, lineFeed, quote } from "./Ascii.ts"
import { breakRow, finishBlock, isFull, makeDraft } from "./BlockDraft.ts"

/** The text of a cell, also as bytes; `undefined` where the row has no such cell. */
export type RowText = string | Uint8Array | undefined

/** Gathers rows into blocks. */
export interface RowBlocks {
  /** Adds a row; columns behind its texts are empty. Gives the block that it fills. */
  readonly add: (line: number, texts: ReadonlyArray<RowText>) => Block | undefined
  /** Adds a row whose cells could not be read. */
  readonly addBroken: (line: number, fault: BrokenRow) => Block | undefined
  /** Gives the last rows. */
  readonly end: () => Block | undefined
}

const needsQuotes = /[",\r\n\ufeff]/

const isMark = (bytes: Uint8Array, at: number) => bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf

/** Finds in the bytes of a text what `needsQuotes` finds in the text. */
const hasSpecial = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (byte === quote || byte === comma || byte === carriageReturn || byte === lineFeed) return true
    if (byte === 0xef && isMark(bytes, at)) return true
  }
  return false
}

const leastRoom = 2 ** 14

/** No character takes more bytes in UTF-8 than this for each of its code units. */
const bytesPerUnit = 3

/**
 * Makes a gatherer of rows with some columns.
 *
 * @category making
 * @since 0.1.0
 */
export const makeRowBlocks = (width: number): RowBlocks => {
  const encoder = new TextEncoder()
  let draft = makeDraft(width)
  let bytes = new Uint8Array(leastRoom)
  let length = 0
  let rows = 0

  const close = (): Block | undefined => {
    const block = rows === 0 ? undefined : finishBlock(draft, rows, { format: "csv", bytes: bytes.subarray(0, length) })
    draft = makeDraft(width)
    bytes = new Uint8Array(leastRoom + length + (length >> 3))
    length = 0
    rows = 0
    return block
  }

  const addLine = (line: number) => {
    draft.lines[rows] = line
    rows += 1
    return isFull(draft, rows, length) ? close() : undefined
  }

  const makeRoom = (added: number) => {
    if (length + added <= bytes.length) return
    const grown = new Uint8Array(2 * (length + added))
    grown.set(bytes.subarray(0, length))
    bytes = grown
  }

  const putBytes = (text: Uint8Array, index: number) => {
    const isQuoted = hasSpecial(text)
    makeRoom(2 * text.length + 3)
    if (isQuoted) bytes[length++] = quote
    draft.cells.starts[index] = length
    let hasQuote = false
    if (isQuoted) {
      for (const byte of text) {
        if (byte === quote) {
          bytes[length++] = quote
          hasQuote = true
        }
        bytes[length++] = byte
      }
    } else {
      bytes.set(text, length)
      length += text.length
    }
    draft.cells.ends[index] = length
    draft.cells.quoting[index] = hasQuote ? 2 : isQuoted ? 1 : 0
    if (isQuoted) bytes[length++] = quote
  }

  const putText = (text: string, index: number) => {
    const isQuoted = needsQuotes.test(text)
    const hasQuote = isQuoted && text.includes('"')
    const written = hasQuote ? text.replaceAll('"', '""') : text
    makeRoom(bytesPerUnit * written.length + 3)
    if (isQuoted) bytes[length++] = quote
    draft.cells.starts[index] = length
    length += encoder.encodeInto(written, bytes.subarray(length)).written
    draft.cells.ends[index] = length
    draft.cells.quoting[index] = hasQuote ? 2 : isQuoted ? 1 : 0
    if (isQuoted) bytes[length++] = quote
  }

  const put = (text: RowText, index: number) => {
    if (typeof text === "string") putText(text, index)
    else if (text !== undefined) putBytes(text, index)
    makeRoom(1)
    bytes[length++] = comma
  }

  return {
    add: (line, texts) => {
      const [first, end] = [rows * width, (rows + 1) * width]
      for (let column = 0; column < texts.length; column += 1) put(texts[column], first + column)
      makeRoom(1)
      draft.cells.starts.fill(length, first + texts.length, end)
      draft.cells.ends.fill(length, first + texts.length, end)
      bytes[length++] = lineFeed
      return addLine(line)
    },
    addBroken: (line, fault) => {
      breakRow(draft, rows, fault)
      return addLine(line)
    },
    end: close,
  }
}
