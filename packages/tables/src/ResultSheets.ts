/**
 * The sheets of a workbook of results, by which such a workbook is known when it is read again: the table in it is the first.
 *
 * @since 0.1.0
 */
import { Language, type Words } from "@jiceng/kernel"

/** The names of the sheets, in their order. */
export const resultSheets: { readonly results: Words; readonly rejects: Words; readonly notes: Words } = {
  results: { zh: "结果", en: "results" },
  rejects: { zh: "未评定", en: "rejects" },
  notes: { zh: "规则", en: "rule" },
}

/**
 * Tells whether a workbook with these sheets is one of results.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isResultWorkbook = (names: ReadonlyArray<string>): boolean => {
  const titles = Object.values(resultSheets)
  const isNamed = (language: Language) => titles.every((title, at) => title[language] === names[at])
  return names.length === titles.length && Language.literals.some(isNamed)
}
