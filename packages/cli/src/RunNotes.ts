/**
 * What a workbook of results says about the run that made it, on a sheet of its own: the rule and the documents that it
 * rests on, what was decided about it, what the rows came to, and which clause held how many down.
 *
 * @since 0.1.0
 */
import type { OutputCell, Tally } from "@jiceng/engine"
import { findClause, type Language, type Words } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import type { WorkbookNotes } from "@jiceng/tables"
import * as Effect from "effect/Effect"

type Row = readonly [about: Words, what: string, number: number | undefined]

const statusWords: Readonly<Record<BoundRule["status"], Words>> = {
  official: { zh: "文件原有", en: "official" },
  secondary: { zh: "转引", en: "secondary" },
  illustrative: { zh: "示例数据", en: "illustrative" },
}

const header: ReadonlyArray<Words> = [
  { zh: "事项", en: "about" },
  { zh: "内容", en: "what" },
  { zh: "行数", en: "rows" },
]

const rowsOf = (tally: Tally, rule: BoundRule, language: Language): ReadonlyArray<Row> => {
  const { entry, edition, choices, slots, status } = rule
  const clauseRow = ([cite, rows]: readonly [string, number]): Row => {
    const clause = findClause(cite, edition.sources)?.[language]
    return [{ zh: "限制结果的条款", en: "held down by" }, clause === undefined ? cite : `${cite} ${clause}`, rows]
  }
  return [
    [{ zh: "规则", en: "rule" }, `${rule.id} ${entry.title[language]}`, undefined],
    ...edition.sources.map(({ title, number }): Row => {
      const numbered = number === undefined ? "" : ` ${number}`
      return [{ zh: "文件", en: "document" }, `${title[language]}${numbered}`, undefined]
    }),
    ...Object.entries(choices).map(([name, option]): Row => {
      return [{ zh: "理解口径", en: "reading" }, `${name}: ${option}`, undefined]
    }),
    ...Object.entries(slots).map(([name, slot]): Row => {
      return [{ zh: "待定数据", en: "slot" }, `${name}: ${statusWords[slot.status][language]}`, undefined]
    }),
    [{ zh: "数据状态", en: "status" }, statusWords[status][language], undefined],
    [{ zh: "读入", en: "read" }, "", tally.read],
    [{ zh: "已评定", en: "rated" }, "", tally.rated],
    [{ zh: "未评定", en: "rejected" }, "", tally.rejected],
    [{ zh: "存疑", en: "disputed" }, "", tally.disputed],
    ...Object.entries(tally.limited).map(clauseRow),
  ]
}

const cellsOf =
  (language: Language) =>
  ([about, what, number]: Row): ReadonlyArray<OutputCell> => [
    { text: about[language], quoted: true },
    { text: what, quoted: true },
    { text: number === undefined ? "" : String(number), quoted: false },
  ]

/**
 * Gathers the notes on a run. They are made when the rows are written, from what the rows came to by then.
 *
 * @category writing
 * @since 0.1.0
 */
export const notesOf = (tally: () => Tally, rule: BoundRule, language: Language): WorkbookNotes<never, never> => ({
  header: header.map((words) => words[language]),
  rows: Effect.sync(() => rowsOf(tally(), rule, language).map(cellsOf(language))),
})
