/**
 * The check of a row's id: there is one, in UTF-8, and no row before had it.
 *
 * @since 0.1.0
 */
import type { Block } from "./Block.ts"
import type { Fault } from "./Fault.ts"
import { makeSeenIds } from "./SeenIds.ts"

/** Notes the id of a row, and says what is wrong with it. */
export type CheckId = (block: Block, row: number) => Fault | undefined

const encoder = new TextEncoder()

const isAscii = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let index = start; index < end; index++) if ((bytes[index] as number) >= 0x80) return false
  return true
}

const missing = (found: string): Fault => ({ column: "id", found, expected: { zh: "编号", en: "an id" } })

const notText: Fault = { column: "id", found: "", expected: { zh: "UTF-8 编码的编号", en: "an id in UTF-8" } }

const repeated = (found: string): Fault => {
  return { column: "id", found, expected: { zh: "前面各行没有的编号", en: "an id that no row before has" } }
}

/**
 * Makes the check for a run; `column` is where the ids stand.
 *
 * @category checking
 * @since 0.1.0
 */
export const makeIdCheck = (column: number): CheckId => {
  const isNew = makeSeenIds()
  const checkText = (block: Block, row: number): Fault | undefined => {
    const cell = row * block.width + column
    const text = block.text(row, column)
    if (text === undefined) return (block.starts[cell] as number) < 0 ? missing("") : notText
    if (text.trim() === "" || block.quoting[cell] === 3) return missing(text)
    const bytes = encoder.encode(text)
    return isNew(bytes, 0, bytes.length) ? undefined : repeated(text)
  }
  return (block, row) => {
    const { bytes, starts, ends, quoting, width } = block
    const cell = row * width + column
    const [start, end] = [starts[cell] as number, ends[cell] as number]
    const isPlain = start >= 0 && start < end && (quoting[cell] as number) < 2 && bytes[start] !== 0x20
    if (!isPlain || !isAscii(bytes, start, end)) return checkText(block, row)
    return isNew(bytes, start, end) ? undefined : repeated(block.text(row, column) ?? "")
  }
}
