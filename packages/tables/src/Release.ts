/**
 * Giving back memory at once. Each block of a table takes a megabyte or two, which nobody needs once the block is written; until
 * the collector finds that out, there would be many of them.
 *
 * Laws:
 *
 * - a block that was released changes no other
 *
 * @since 0.1.0
 */
import type { Block } from "@jiceng/engine"

/** Less than this is left to the collector; it may be shared, too. */
const leastReleased = 2 ** 14

const release = ({ buffer }: ArrayBufferView): void => {
  if (buffer instanceof ArrayBuffer && buffer.byteLength >= leastReleased) buffer.transfer(0)
}

/**
 * Releases bytes that are not needed any more, and all that lies in one memory with them.
 *
 * @category releasing
 * @since 0.1.0
 */
export const releaseBytes = (bytes: Uint8Array): void => release(bytes)

/**
 * Releases the places of the cells of a block that is not needed any more. Its bytes may be shared with other blocks.
 *
 * @category releasing
 * @since 0.1.0
 */
export const releaseBlock = ({ starts, ends, quoting, lines }: Block): void => {
  for (const array of [starts, ends, quoting, lines]) release(array)
}
