/**
 * What is wrong with a row or a header: where, what was found there, and what was expected.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"

/** One fault. `column` is empty where the row as a whole is at fault. */
export interface Fault {
  readonly column: string
  readonly found: string
  readonly expected: Words
}
