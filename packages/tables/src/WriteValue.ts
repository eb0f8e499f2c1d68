/**
 * Writing a stored value as the text of a cell.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"

/** Writes the value from `start` to `end`, or says what was expected in its place. */
export type WriteValue = (view: DataView, start: number, end: number) => string | Unwritable

/** A value without a text: how it is shown, and what was expected instead. */
export interface Unwritable {
  readonly found: string
  readonly expected: Words
}
