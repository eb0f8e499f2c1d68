/**
 * The bytes of a table that have arrived and are not yet in a block, side by side in one array. Blocks keep views of that
 * array, so what is written once is never written over.
 *
 * @since 0.1.0
 */
import { lineFeed } from "./Ascii.ts"
import type { Window } from "./Cut.ts"

/** A window, and what moves it. */
export interface ByteWindow extends Window {
  /** Copies bytes to the end. */
  readonly append: (chunk: Uint8Array) => void
  /** Ends the last line, where the last byte does not. */
  readonly seal: () => void
  /** Moves `from` to the next row. */
  readonly advance: (next: number) => void
  /** Gives the bytes from `origin` to `from`, and moves `origin` to `from`. */
  readonly take: () => Uint8Array
  /** Drops the line that begins at `from`, also the rest of it that is still to come, and moves `origin` behind it. */
  readonly dropLine: () => void
}

/** Room for the guard, and for a line feed that seals the last line. */
const spare = 2

/**
 * Makes an empty window.
 *
 * @category making
 * @since 0.1.0
 */
export const makeByteWindow = (): ByteWindow => {
  let isDropping = false

  const guard = (end: number) => {
    window.end = end
    window.bytes[end] = lineFeed
  }

  const makeRoom = (length: number) => {
    if (window.end + length + spare <= window.bytes.length) return
    const kept = window.bytes.subarray(window.origin, window.end)
    const grown = new Uint8Array(2 * (kept.length + length + spare))
    grown.set(kept)
    window.bytes = grown
    window.from -= window.origin
    window.origin = 0
    guard(kept.length)
  }

  const append = (chunk: Uint8Array) => {
    makeRoom(chunk.length)
    window.bytes.set(chunk, window.end)
    guard(window.end + chunk.length)
  }

  const window: { -readonly [Field in keyof ByteWindow]: ByteWindow[Field] } = {
    bytes: new Uint8Array(spare).fill(lineFeed),
    origin: 0,
    from: 0,
    end: 0,
    append: (chunk) => {
      const lineEnd = isDropping ? chunk.indexOf(lineFeed) : -1
      isDropping = isDropping && lineEnd === -1
      if (!isDropping) append(chunk.subarray(lineEnd + 1))
    },
    seal: () => {
      if (window.end > window.from && window.bytes[window.end - 1] !== lineFeed) guard(window.end + 1)
    },
    advance: (next) => {
      window.from = next
    },
    take: () => {
      const taken = window.bytes.subarray(window.origin, window.from)
      window.origin = window.from
      return taken
    },
    dropLine: () => {
      const lineEnd = window.bytes.indexOf(lineFeed, window.from)
      isDropping = lineEnd === window.end
      window.from = Math.min(lineEnd + 1, window.end)
      window.origin = window.from
    },
  }
  return window
}
