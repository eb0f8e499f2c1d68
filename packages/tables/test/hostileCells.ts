/**
 * The hostile cells: what people, exports and spreadsheets put where a number, a name, or yes or no belongs. What becomes of each
 * is told by the grammar of the contract, written down here once more in a few expressions, apart from the reader that is
 * tested with them.
 *
 * @since 0.1.0
 */

/** A column of the rule that the cells are read by. */
export type Column = "group" | "score" | "invited" | "attended" | "exempt"

/** A cell: what kind of hostile it is, where it stands, what it says, and whether that is a value. */
export interface HostileCell {
  readonly kind: string
  readonly column: Column
  readonly text: string
  readonly isValue: boolean
}

const wholeFrom = (least: number) => (text: string) =>
  /^(0|[1-9]\d{0,3})$/.test(text) && Number(text) >= least && Number(text) <= 1000

const grammars: Readonly<Record<Column, (text: string) => boolean>> = {
  group: (text) => text === "north" || text === "south",
  score: (text) => /^(0|[1-9]\d{0,2})(\.\d{1,2})?$/.test(text) && Number(text) <= 100,
  invited: wholeFrom(1),
  attended: wholeFrom(0),
  exempt: (text) => text === "true" || text === "false",
}

const fullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

const digitsFrom = (zero: number) => (text: string) =>
  text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

const inside = (sign: string) => (text: string) => `${text.slice(0, 1)}${sign}${text.slice(1)}`

const invisible: ReadonlyArray<readonly [string, string]> = [
  ["a space", " "],
  ["a tab", "\t"],
  ["a no-break space", "\u00a0"],
  ["an ideographic space", "\u3000"],
  ["a thin space", "\u2009"],
  ["a zero-width space", "\u200b"],
  ["a zero-width joiner", "\u200d"],
  ["a word joiner", "\u2060"],
  ["a byte-order mark", "\ufeff"],
  ["a soft hyphen", "\u00ad"],
  ["a mark of direction", "\u200e"],
  ["a NUL", "\0"],
  ["a line end", "\n"],
  ["a carriage return", "\r"],
  ["a combining mark", "\u0301"],
]

type Change = readonly [string, (text: string) => string]

const around: ReadonlyArray<Change> = invisible.flatMap(
  ([name, sign]): ReadonlyArray<Change> => [
    [`${name} in front`, (text) => sign + text],
    [`${name} behind`, (text) => text + sign],
    [`${name} inside`, inside(sign)],
  ],
)

const ofNumbers: ReadonlyArray<Change> = [
  ["as it should be", (text) => text],
  ["full-width", fullWidth],
  ["Arabic digits", digitsFrom(0x660)],
  ["Devanagari digits", digitsFrom(0x966)],
  ["mathematical digits", digitsFrom(0x1d7ce)],
  ["superscript", (text) => `${text}²`],
  ["a percent sign", (text) => `${text}%`],
  ["a full-width percent sign", (text) => `${text}％`],
  ["a plus sign", (text) => `+${text}`],
  ["a minus sign", (text) => `-${text}`],
  ["a typographic minus sign", (text) => `\u2212${text}`],
  ["brackets", (text) => `(${text})`],
  ["a leading zero", (text) => `0${text}`],
  ["leading zeros", (text) => `000${text}`],
  ["a point behind", (text) => `${text}.`],
  ["a point in front", (text) => `.${text}`],
  ["two points", (text) => `${text}.0.0`],
  ["one place more", (text) => (text.includes(".") ? `${text}0` : `${text}.0`)],
  ["three places more", (text) => (text.includes(".") ? `${text}000` : `${text}.000`)],
  ["a decimal comma", (text) => `${text},5`],
  ["a decimal point in Chinese", (text) => `${text}。5`],
  ["a middle dot", (text) => `${text}·5`],
  ["an exponent", (text) => `${text}e3`],
  ["an exponent of zero", (text) => `${text}E0`],
  ["thousands", (text) => `1,${text.padStart(3, "0")}`],
  ["thousands with a space", (text) => `1 ${text.padStart(3, "0")}`],
  ["thousands with an apostrophe", (text) => `1'${text.padStart(3, "0")}`],
  ["an underscore", (text) => `1_${text}`],
  ["hexadecimal", (text) => `0x${text}`],
  ["octal", (text) => `0o${text}`],
  ["a currency", (text) => `¥${text}`],
  ["a unit", (text) => `${text}分`],
  ["a unit of ten thousand", (text) => `${text}万`],
  ["a suffix of code", (text) => `${text}n`],
  ["a guard of a spreadsheet", (text) => `'${text}`],
  ["a formula", (text) => `=${text}`],
  ["a formula with a text", (text) => `="${text}"`],
  ["quotes", (text) => `"${text}"`],
  ["a range", (text) => `${text}-${text}`],
  ["about", (text) => `约${text}`],
  ["at least", (text) => `≥${text}`],
  ["a fraction", (text) => `${text}/100`],
  ["18 digits", (text) => text.replace(".", "").padEnd(18, "7")],
  ["400 digits", (text) => text.replace(".", "").padEnd(400, "7")],
  ["a note", (text) => `${text}(补)`],
  ...around,
]

const ofWords: ReadonlyArray<Change> = [
  ["as it should be", (text) => text],
  ["full-width", fullWidth],
  ["capitals", (text) => text.toUpperCase()],
  ["a capital", (text) => text.slice(0, 1).toUpperCase() + text.slice(1)],
  ["a letter of another script", (text) => text.replace("o", "о").replace("e", "е")],
  ["quotes", (text) => `"${text}"`],
  ["a formula", (text) => `=${text}`],
  ["twice", (text) => `${text},${text}`],
  ["cut short", (text) => text.slice(0, -1)],
  ["reversed", (text) => Array.from(text).reverse().join("")],
  ...around,
]

const noValue: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["blank", ["", " ", "  ", "\t", "\u00a0", "\u3000", "\u200b", "\ufeff", "\n"]],
  [
    "no value, in Chinese",
    ["未参评", "无", "空", "缺考", "请假", "待定", "不适用", "暂无", "同上", "满分", "○", "√", "×", "是", "否"],
  ],
  [
    "no value",
    ["NULL", "null", "None", "nil", "NaN", "nan", "N/A", "n/a", "NA", "undefined", "-", "--", "—", "/", "?", ".", "*"],
  ],
  ["an error of a spreadsheet", ["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "########"]],
  [
    "no number",
    [
      "Infinity",
      "-Infinity",
      "∞",
      "1e999",
      "-0",
      "-0.0",
      "+0",
      "00",
      "0.",
      ".0",
      "1/2",
      "½",
      "Ⅻ",
      "六十",
      "陆拾",
      "〇",
      "O",
      "l0",
      "1O0",
    ],
  ],
  [
    "a day",
    [
      "2026-01-31",
      "2026/1/31",
      "31.01.2026",
      "1月31日",
      "2026年1月31日",
      "Jan-31",
      "45688.5",
      "2026-01-31T00:00:00Z",
      "12:30",
    ],
  ],
  [
    "yes or no in other words",
    ["1", "0", "yes", "no", "Y", "N", "T", "F", "on", "off", "TRUE", "FALSE", "True", "False", "真", "假"],
  ],
  [
    "out of range",
    ["100.01", "101", "1001", "65536", "2147483648", "9007199254740993", "1234567890123456789", "99999999999999999999"],
  ],
  [
    "something else",
    [
      "{}",
      "[]",
      "[60]",
      '{"a":1}',
      "true",
      "false",
      "north",
      "south",
      "北组",
      "<b>60</b>",
      "60<br>",
      "&nbsp;",
      "60\\n",
      "$60",
      "@60",
      "+60",
      "=1+1",
      '=HYPERLINK("x")',
      "-1+1",
      "😀",
      "é",
      "e\u0301",
      "𠮷",
      "\ufffd",
    ],
  ],
]

const bases: Readonly<Record<Column, ReadonlyArray<string>>> = {
  group: ["north", "south"],
  score: ["0", "7", "60", "59.99", "95.5", "100"],
  invited: ["1", "12", "999", "1000"],
  attended: ["0", "5", "37", "1000"],
  exempt: ["true", "false"],
}

const isNumeric = (column: Column) => column === "score" || column === "invited" || column === "attended"

/** All hostile cells, each only once in its column. */
export const hostileCells: ReadonlyArray<HostileCell> = (Object.keys(bases) as ReadonlyArray<Column>).flatMap(
  (column) => {
    const changed = bases[column].flatMap((base) =>
      (isNumeric(column) ? ofNumbers : ofWords).map(([kind, change]) => [kind, change(base)] as const),
    )
    const listed = noValue.flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const))
    const seen = new Set<string>()
    return [...changed, ...listed].flatMap(([kind, text]): ReadonlyArray<HostileCell> => {
      if (seen.has(text)) return []
      seen.add(text)
      return [{ kind, column, text, isValue: grammars[column](text) }]
    })
  },
)

/** The columns of a table of hostile cells. */
export const header = ["id", "group", "score", "invited", "attended", "exempt"] as const

/** A row that is in order but for one cell. */
export const rowWith = ({ column, text }: HostileCell, at: number): ReadonlyArray<string> => {
  const sound = { id: `c${at}`, group: "north", score: "60", invited: "1000", attended: "0", exempt: "false" }
  const row: Readonly<Record<string, string>> = { ...sound, [column]: text }
  return header.map((name) => row[name] as string)
}

const asJson = (value: unknown) =>
  JSON.stringify(value).replaceAll(/[\u007f-\uffff]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
  })

/** The corpus as NDJSON, in ASCII, so that what cannot be seen can be read. */
export const corpusText = (): string =>
  hostileCells
    .map(
      ({ kind, column, text, isValue }) => `${asJson({ kind, column, text, outcome: isValue ? "value" : "fault" })}\n`,
    )
    .join("")
