/**
 * Columns that hold names of people. A header is taken for one where it has 姓名 in it, or is `name` in any letter case. What
 * stands in such a column is masked before it is kept, so that a summary holds no name.
 *
 * Laws:
 *
 * - a masked name is not kept
 *
 * @since 0.1.0
 */
import { maskName } from "@jiceng/points"

/**
 * Tells whether a header is that of names.
 *
 * @category finding
 * @since 0.1.0
 * @example
 * ```ts
 * import { isNameHeader } from "@jiceng/report"
 *
 * isNameHeader("党员姓名") // => true
 * isNameHeader("communityName") // => false
 * ```
 */
export const isNameHeader = (header: string): boolean =>
  header.includes("姓名") || header.trim().toLowerCase() === "name"

/** Whether names are masked on a page. */
export type Names = "masked" | "shown"

/**
 * Finds how the cells under a header are written.
 *
 * @category writing
 * @since 0.1.0
 */
export const maskUnder = (header: string, names: Names): ((text: string) => string) =>
  names === "masked" && isNameHeader(header) ? maskName : (text) => text
