/**
 * How far a run has read a table, told by the table alone, so that a later run can find the same place in it, or find that it
 * is another table by then.
 *
 * Laws:
 *
 * - a table that was read before is passed to its end
 * - a table with another header, other rows or fewer blocks is refused
 *
 * @since 0.1.0
 */
import { crc32 } from "node:zlib"
import type { Block } from "@jiceng/engine"
import * as Effect from "effect/Effect"
import { BadCall } from "./BadCall.ts"

/** A place in a table: so many blocks, and the CRC-32 of the header and of what is in them. */
export interface Place {
  readonly blocks: number
  readonly sum: number
}

/** Rows that were not cut from bytes, as those of a workbook, have their lines, and what is broken, beside the bytes. */
const addBlock = ({ blocks, sum }: Place, { bytes, lines, broken }: Block): Place => {
  const added = crc32(new Uint8Array(lines.buffer, lines.byteOffset, lines.byteLength), crc32(bytes, sum))
  return { blocks: blocks + 1, sum: broken.size === 0 ? added : crc32(JSON.stringify([...broken]), added) }
}

/**
 * Makes what counts the blocks of a table, and at its end tells whether all that was read before was there. Both fail where
 * the table is not the one that was read up to `reached`.
 *
 * @category checking
 * @since 0.1.0
 */
export const countBlocks = (
  { path, header }: { readonly path: string; readonly header: ReadonlyArray<string> },
  reached: Place | undefined,
) => {
  let place: Place = { blocks: 0, sum: crc32(JSON.stringify(header)) }
  const refuse = Effect.suspend(
    () => new BadCall({ message: `${path}: is not the table that was read until here: run without --resume` }),
  )
  const pass = (block: Block): Effect.Effect<Place, BadCall> =>
    Effect.suspend(() => {
      place = addBlock(place, block)
      return place.blocks === reached?.blocks && place.sum !== reached.sum ? refuse : Effect.succeed(place)
    })
  const checkEnd = Effect.suspend(() => (place.blocks < (reached?.blocks ?? 0) ? refuse : Effect.void))
  return { pass, checkEnd }
}
