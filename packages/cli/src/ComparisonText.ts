/**
 * Where two rules differ, told in lines and as JSON.
 *
 * @since 0.1.0
 */
import type { Comparison, Difference, DifferentRegion, SharedNames } from "@jiceng/engine"
import { type Column, columnsOf, type Language, type Words, writeCell } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { joinStretches, tellStretches } from "./StretchText.ts"

/** The two rules of a comparison. */
export interface RulePair {
  readonly a: BoundRule
  readonly b: BoundRule
}

/** More lines than these are not read; JSON has them all. */
export const mostLines = 40

/** A line of what it is about, and what there is to say. */
export const tellLine = (about: string, text: string): string => `  ${about.padEnd(12)} ${text}`

const readingsOf = ({ choices }: BoundRule): string => {
  const chosen = Object.entries(choices).map(([name, option]) => `${name}=${option}`)
  return chosen.length === 0 ? "" : `, ${chosen.join(", ")}`
}

/**
 * Names the two rules, with the readings that they are bound under where these tell them apart.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellPair = ({ a, b }: RulePair): ReadonlyArray<string> =>
  Object.entries({ A: a, B: b }).map(
    ([letter, rule]) =>
      `${letter} ${rule.id}: ${rule.entry.title.zh} (${rule.entry.title.en})${a.id === b.id ? readingsOf(rule) : ""}`,
  )

const onlyLines = ({ onlyOne, onlyOther }: SharedNames, what: string): ReadonlyArray<string> => [
  ...(onlyOne.length > 0 ? [tellLine("only A", `${what} ${onlyOne.join(", ")}`)] : []),
  ...(onlyOther.length > 0 ? [tellLine("only B", `${what} ${onlyOther.join(", ")}`)] : []),
]

const nothing: Words = { zh: "无", en: "none" }

/**
 * Tells in what results differ: `stars 2 → 3`.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellDifference = ({ result, one, other }: Difference, { a }: RulePair, language: Language): string => {
  const title = columnsOf(a.result).find(({ name }) => name === result)?.title.zh
  const [from, to] = [one, other].map((cell) => (cell === "" ? nothing[language] : cell))
  return `${language === "zh" ? (title ?? result) : result} ${from} → ${to}`
}

const tellRegion = (region: DifferentRegion, comparison: Comparison, pair: RulePair, language: Language): string => {
  const where = comparison.columns.flatMap((column) => {
    const stretches = region.facts[column.name]
    return stretches === undefined ? [] : [tellStretches(stretches, column, language)]
  })
  const everywhere = { zh: "处处", en: "everywhere" }[language]
  const how = region.differences.map((difference) => tellDifference(difference, pair, language))
  return `  ${where.length === 0 ? everywhere : where.join(", ")}: ${how.join(", ")}`
}

/**
 * Tells where two rules differ, in lines.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellComparison = (comparison: Comparison, pair: RulePair, language: Language): ReadonlyArray<string> => {
  const { facts, results, listed, compared, different, regions } = comparison
  const shown = regions.slice(0, mostLines).map((region) => tellRegion(region, comparison, pair, language))
  const more = regions.length - shown.length
  const scope = listed.length === 0 ? "all that there can be" : `of ${listed.join(", ")} only some values`
  return [
    ...tellPair(pair),
    tellLine("facts", facts.shared.join(", ")),
    ...onlyLines(facts, "asks for"),
    tellLine("results", results.shared.join(", ")),
    ...onlyLines(results, "gives"),
    tellLine("compared", `${compared} combinations, ${scope}`),
    tellLine("different", String(different)),
    ...shown,
    ...(more > 0 ? [`  … and ${more} more, which --json has`] : []),
  ]
}

const dataOf = (region: DifferentRegion, columns: ReadonlyArray<Column>) => {
  const facts = columns.flatMap(({ name, shape }) => {
    const stretches = region.facts[name]
    if (stretches === undefined) return []
    const write = (value: unknown) => (typeof value === "number" ? Number(writeCell(value, shape)) : value)
    return [[name, joinStretches(stretches).map(({ from, to }) => ({ from: write(from), to: write(to) }))]]
  })
  return { facts: Object.fromEntries(facts), differences: region.differences.map(differenceData) }
}

const differenceData = ({ result, one, other }: Difference) => ({ result, a: one, b: other })

/**
 * Describes the two rules as data.
 *
 * @category writing
 * @since 0.1.0
 */
export const describePair = ({ a, b }: RulePair) => {
  const describe = (rule: BoundRule) => ({ rule: rule.id, readings: rule.choices })
  return { a: describe(a), b: describe(b) }
}

const namesData = ({ shared, onlyOne, onlyOther }: SharedNames) => ({ shared, onlyA: onlyOne, onlyB: onlyOther })

/**
 * Describes where two rules differ as data: numbers as a table writes them.
 *
 * @category writing
 * @since 0.1.0
 */
export const describeComparison = (comparison: Comparison, pair: RulePair) => ({
  ...describePair(pair),
  facts: namesData(comparison.facts),
  results: namesData(comparison.results),
  listed: comparison.listed,
  compared: comparison.compared,
  different: comparison.different,
  regions: comparison.regions.map((region) => dataOf(region, comparison.columns)),
})
