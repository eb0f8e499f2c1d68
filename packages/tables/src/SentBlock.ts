/**
 * A block on its way to another thread: a copy, since blocks share their memory with others.
 *
 * Laws:
 *
 * - a block that was received has the cells of the one that was sent
 *
 * @since 0.1.0
 */
import type { Block } from "@jiceng/engine"
import { readCell } from "./CellText.ts"

/** A block without its function, which no thread can send. */
export type SentBlock = Omit<Block, "text">

/** A block that is being sent, and its memory, which moves along. */
export interface Sending {
  readonly sent: SentBlock
  readonly moved: ReadonlyArray<ArrayBuffer>
}

/**
 * Makes a block ready to be sent.
 *
 * @category sending
 * @since 0.1.0
 */
export const sendBlock = ({ text: _, ...block }: Block): Sending => {
  const sent = {
    ...block,
    bytes: block.bytes.slice(),
    starts: block.starts.slice(),
    ends: block.ends.slice(),
    quoting: block.quoting.slice(),
    lines: block.lines.slice(),
  }
  return { sent, moved: [sent.bytes, sent.starts, sent.ends, sent.quoting, sent.lines].map(({ buffer }) => buffer) }
}

/**
 * Makes a block of one that was sent.
 *
 * @category sending
 * @since 0.1.0
 */
export const receiveBlock = (sent: SentBlock): Block => ({
  ...sent,
  text: (row, column) => readCell(sent, row * sent.width + column),
})
