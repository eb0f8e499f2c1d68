/**
 * What stands between the cells of CSV: a comma, a semicolon or a tab. Where it is not given, the header line tells it, by
 * what stands in it outside quotes:
 *
 * 1. with a comma in it, cells are separated by commas, whatever else is in it;
 * 2. else, with semicolons only or with tabs only, by those;
 * 3. else, with neither or both, by commas.
 *
 * So a table of two or more columns that are separated by commas is never taken for another. A header of semicolons or tabs
 * that has a comma outside quotes has to be told.
 *
 * Laws:
 *
 * - a header with a comma outside quotes is never taken for another
 * - a header that is written with a separator tells it, unless a name has another one outside quotes
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { comma, lineFeed, quote, semicolon, tab } from "./Ascii.ts"
import type { Window } from "./Cut.ts"

/** A separator of cells (分隔符); `auto` tells it from the header line. */
export const Separator = Schema.Literals(["auto", ",", ";", "\t"])
export type Separator = typeof Separator.Type

/**
 * Names the byte of a separator.
 *
 * @category writing
 * @since 0.1.0
 */
export const nameSeparator = (separator: number): Words => {
  if (separator === semicolon) return { zh: "分号", en: "semicolon" }
  return separator === tab ? { zh: "制表符", en: "tab" } : { zh: "逗号", en: "comma" }
}

/**
 * Finds the separator that the line at hand is written with, or gives `undefined` where that takes more bytes.
 *
 * @category finding
 * @since 0.1.0
 */
export const findSeparator = ({ bytes, from, end }: Pick<Window, "bytes" | "from" | "end">): number | undefined => {
  let isInQuotes = false
  let hasSemicolon = false
  let hasTab = false
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at]
    if (byte === quote) isInQuotes = !isInQuotes
    if (isInQuotes) continue
    if (byte === comma) return comma
    if (byte === semicolon) hasSemicolon = true
    else if (byte === tab) hasTab = true
    else if (byte === lineFeed) return hasSemicolon === hasTab ? comma : hasTab ? tab : semicolon
  }
  return undefined
}
