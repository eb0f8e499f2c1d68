/**
 * Rows of rejected entries that came in two parts, each in the order of its lines, as one: the many that were written as the
 * ledger was read, and the few that were found at its end. What was written goes through in parts, so only the few are held.
 *
 * Laws:
 *
 * - merged rows stand in the order of their lines, and none is lost
 * - how the bytes are cut does not change the rows
 *
 * @since 0.1.0
 */

/** A row that is to be put in, without its line, and the line that it begins with. */
export interface LateRow {
  readonly line: number
  readonly text: string
}

/** Takes bytes of CSV whose rows begin with rising line numbers, and gives them back with the late rows among them. */
export interface RejectsMerge {
  readonly push: (bytes: Uint8Array) => Uint8Array
  /** What is left once all bytes are there. */
  readonly end: () => Uint8Array
}

const [quote, lineFeed, comma, zero] = [0x22, 0x0a, 0x2c, 0x30]

const encoder = new TextEncoder()

const joinBytes = (parts: ReadonlyArray<Uint8Array>): Uint8Array => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/**
 * Starts to merge late rows, which stand in the order of their lines, into others.
 *
 * @category constructors
 * @since 0.1.0
 */
export const mergeRejects = (late: ReadonlyArray<LateRow>): RejectsMerge => {
  let kept: Uint8Array = new Uint8Array(0)
  let next = 0

  /** The late rows before a line. */
  const rowsBefore = (line: number): ReadonlyArray<Uint8Array> => {
    const first = next
    while (next < late.length && (late[next] as LateRow).line < line) next += 1
    return late.slice(first, next).map((row) => encoder.encode(`${row.line},${row.text}`))
  }

  return {
    push: (more) => {
      const bytes = kept.length === 0 ? more : joinBytes([kept, more])
      const parts: Array<Uint8Array> = []
      let [done, begin, line, isQuoted] = [0, 0, 0, false]
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] as number
        if (byte === quote) isQuoted = !isQuoted
        else if (byte === comma && line >= 0) {
          const rows = rowsBefore(line)
          if (rows.length > 0) {
            parts.push(bytes.subarray(done, begin), ...rows)
            done = begin
          }
          line = -1
        } else if (byte === lineFeed && !isQuoted) {
          begin = at + 1
          line = 0
        } else if (line >= 0) line = line * 10 + byte - zero
      }
      parts.push(bytes.subarray(done, begin))
      kept = bytes.slice(begin)
      return joinBytes(parts)
    },
    end: () => joinBytes([kept, ...rowsBefore(Number.POSITIVE_INFINITY)]),
  }
}
