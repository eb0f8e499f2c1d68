/**
 * Small tables of texts as blocks, so that what is made here is read, rated and written as every other table is.
 *
 * Laws:
 *
 * - blocks hold the texts that they were made of
 *
 * @since 0.1.0
 */
import type { Block } from "@jiceng/engine"
import { csvText, makeCsvScanner } from "@jiceng/tables"

const encoder = new TextEncoder()

/**
 * Writes rows under a header, and cuts them into blocks.
 *
 * @category writing
 * @since 0.1.0
 */
export const blocksOfTexts = (
  header: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
): ReadonlyArray<Block> => {
  const scanner = makeCsvScanner()
  return [...scanner.push(encoder.encode(csvText([header, ...rows]))), ...scanner.end()]
}
