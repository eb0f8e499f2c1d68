/**
 * Why a row that was not cut is broken, and where the next one begins. A verdict looks at nothing but the row, so it is the
 * same however many bytes have arrived behind it.
 *
 * @since 0.1.0
 */
import type { BrokenRow } from "@jiceng/engine"
import type { Words } from "@jiceng/kernel"
import { lineFeed } from "./Ascii.ts"
import type { Cut, Window } from "./Cut.ts"
import { showExcerpt } from "./Utf8.ts"

/** A broken row, the line feeds up to the next row, and where that begins: nowhere yet, if the row is too long. */
export interface Verdict {
  readonly fault: BrokenRow
  readonly lines: number
  readonly next: number | undefined
}

/** The most bytes that a row may have. */
export const rowLimit = 2 ** 20

/** What is expected in place of a row that has more. */
export const tooLong: Words = { zh: "至多 1 MiB 的一行", en: "a row of at most 1 MiB" }

const unclosed: Words = { zh: "1 MiB 之内的右引号", en: "a closing quote within 1 MiB" }

/**
 * Finds why a row is broken, or gives `undefined` where that takes more bytes than have arrived.
 *
 * @category finding
 * @since 0.1.0
 */
export const judgeRow = (window: Window, { reach, lines, fault }: Cut, isLast: boolean): Verdict | undefined => {
  const { bytes, from, end } = window
  const lineEnd = bytes.indexOf(lineFeed, from)
  const show = (at: number, expected: Words): BrokenRow => ({ found: showExcerpt(bytes, at, lineEnd), expected })
  if (lineEnd - from > rowLimit) return { fault: show(from, tooLong), lines: 1, next: undefined }
  if (lineEnd === end) return undefined
  if (reach - from > rowLimit || (reach === end && isLast)) {
    return { fault: show(from, unclosed), lines: 1, next: lineEnd + 1 }
  }
  if (fault === undefined) return undefined
  const broken = show(fault.at, fault.expected)
  return fault._tag === "InRow"
    ? { fault: broken, lines: lines + 1, next: reach + 1 }
    : { fault: broken, lines: 1, next: lineEnd + 1 }
}
