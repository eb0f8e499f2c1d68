/**
 * The bytes that give a table its shape. All of them are ASCII, and in UTF-8 no part of any other character looks like
 * them, so a table is cut without decoding it.
 *
 * @since 0.1.0
 */

/** The line feed: ends a line. */
export const lineFeed = 0x0a

/** The carriage return: may stand before a line feed. */
export const carriageReturn = 0x0d

/** The double quote. */
export const quote = 0x22

/** The comma: separates cells. Of what ends a bare cell it is the largest, so most bytes of a cell are told apart by one comparison. */
export const comma = 0x2c

/** The semicolon: separates cells where the comma is a decimal sign. */
export const semicolon = 0x3b

/** The tab: separates cells in what is copied out of a spreadsheet. */
export const tab = 0x09

/** The backslash: begins an escape in JSON. */
export const backslash = 0x5c

/** The colon: stands between key and value in JSON. */
export const colon = 0x3a
