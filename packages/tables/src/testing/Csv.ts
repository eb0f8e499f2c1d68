/**
 * Generators of texts in rows and columns, and of CSV that says the same.
 *
 * @since 0.1.0
 */
import * as fc from "fast-check"

const signs = [
  '"',
  '"',
  ",",
  "\n",
  "\r",
  "\r\n",
  "a",
  "B",
  "0",
  "9",
  ".",
  " ",
  "\\",
  "\t",
  "\0",
  "\ufeff",
  "星级",
  "𠮷",
  "é",
]

/** Any text that a cell may hold: empty, with quotes, commas and line ends, Chinese. */
export const anyCellText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...signs), maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom("", "0", "60.5", "null", "true", "编号", "N/A") },
)

/** A table of texts. Its rows are as wide as its header, whose names are all different. */
export interface TextTable {
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

/** Any table of texts, with the names of its columns made of any signs. */
export const anyTexts: fc.Arbitrary<TextTable> = fc
  .uniqueArray(
    anyCellText.map((name) => `${name}列`),
    { minLength: 1, maxLength: 4 },
  )
  .chain((header) =>
    fc
      .array(fc.array(anyCellText, { minLength: header.length, maxLength: header.length }), { maxLength: 8 })
      .map((rows) => ({ header, rows })),
  )

const needsQuotes = /[",\r\n]/

const writeCell = (text: string, wantsQuotes: boolean) =>
  wantsQuotes || needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** Any table of texts with CSV that says the same: with quotes also where none are needed, with any line ends. */
export const anyCsv = fc
  .record({
    texts: anyTexts,
    quotes: fc.infiniteStream(fc.boolean()),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    isEnded: fc.boolean(),
    isMarked: fc.boolean(),
  })
  .map(({ texts, quotes, lineEnd, isEnded, isMarked }) => {
    const lines = [texts.header, ...texts.rows].map((row) =>
      row
        .map((text) => writeCell(text, quotes.next().value || row.length === 1 || text.startsWith("\ufeff")))
        .join(","),
    )
    const csv = `${isMarked ? "\ufeff" : ""}${lines.join(lineEnd)}${isEnded ? lineEnd : ""}`
    return { texts, bytes: new TextEncoder().encode(csv) }
  })
