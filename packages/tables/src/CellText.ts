/**
 * What a cell says: its bytes without the doubling of quotes or the escapes of its format.
 *
 * @since 0.1.0
 */
import type { Block } from "@jiceng/engine"
import { backslash, quote } from "./Ascii.ts"
import { endOfEscape } from "./JsonToken.ts"
import { readUtf8, showUtf8 } from "./Utf8.ts"

const undoubleQuotes = (written: Uint8Array): Uint8Array => {
  const said = new Uint8Array(written.length)
  let length = 0
  for (let at = 0; at < written.length; at += written[at] === quote ? 2 : 1) {
    said[length] = written[at] as number
    length += 1
  }
  return said.subarray(0, length)
}

const hasEscape = (written: Uint8Array) => written.includes(backslash)

/** No escape is shorter in bytes than what it stands for. */
const undoEscapes = (written: Uint8Array): Uint8Array => {
  const said = new Uint8Array(written.length)
  let length = 0
  for (let at = 0, end = 0; at < written.length; at = end) {
    const isEscape = written[at] === backslash
    end = isEscape ? endOfEscape(written, at) : at + 1
    const part = written.subarray(at, end)
    const meant = isEscape ? new TextEncoder().encode(JSON.parse(`"${showUtf8(part)}"`)) : part
    said.set(meant, length)
    length += meant.length
  }
  return said.subarray(0, length)
}

/**
 * Reads the text of a JSON string from the bytes between its quotes, or gives `undefined` where they are not UTF-8.
 *
 * @category reading
 * @since 0.1.0
 */
export const readJsonString = (written: Uint8Array): string | undefined =>
  readUtf8(hasEscape(written) ? undoEscapes(written) : written)

/**
 * Finds the bytes of what the cell at `index` says, or gives `undefined` where there is no such cell.
 *
 * @category reading
 * @since 0.1.0
 */
export const findCellBytes = (block: Omit<Block, "text">, index: number): Uint8Array | undefined => {
  const start = block.starts[index]
  if (start === undefined || start < 0) return undefined
  const written = block.bytes.subarray(start, block.ends[index])
  if (block.quoting[index] !== 2) return written
  return block.format === "csv" ? undoubleQuotes(written) : undoEscapes(written)
}

/**
 * Reads what the cell at `index` says, or gives `undefined` where there is no such cell or its bytes are not UTF-8.
 *
 * @category reading
 * @since 0.1.0
 */
export const readCell = (block: Omit<Block, "text">, index: number): string | undefined => {
  const said = findCellBytes(block, index)
  return said === undefined ? undefined : readUtf8(said)
}
