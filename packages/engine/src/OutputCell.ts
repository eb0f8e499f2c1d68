/**
 * A cell of a result, as a table writes it.
 *
 * @since 0.1.0
 */

/** The text of a cell. `quoted` tells whether JSON writes it as a string; otherwise it is a number, a boolean, or null when empty. */
export interface OutputCell {
  readonly text: string
  readonly quoted: boolean
}
