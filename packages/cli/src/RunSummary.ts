/**
 * What a run came to, in a few lines: rows rated and rejected, what held results down and by which clause, what is
 * disputed, and what rests on illustrative figures.
 *
 * @since 0.1.0
 */
import type { Tally } from "@jiceng/engine"
import { columnsOf, findClause } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"

const byNumber = (counts: Readonly<Record<string, number>>): ReadonlyArray<readonly [string, number]> =>
  Object.entries(counts).toSorted(([, one], [, other]) => other - one)

const valuesLine = ({ values = {} }: Tally, rule: BoundRule): ReadonlyArray<string> => {
  const [column] = columnsOf(rule.result)
  const counts = Object.entries(values).map(([value, rows]) => `${value === "" ? "none" : value} × ${rows}`)
  return column === undefined || counts.length === 0 ? [] : [`  ${column.name.padEnd(11)} ${counts.join(", ")}`]
}

const limitedLines = (tally: Tally, rule: BoundRule): ReadonlyArray<string> =>
  byNumber(tally.limited).map(([cite, rows]) => {
    const clause = findClause(cite, rule.edition.sources)
    return `  held down   ${rows} by ${cite}${clause === undefined ? "" : ` (${clause.zh}: ${clause.en})`}`
  })

const statusLine = (tally: Tally, { status, slots }: BoundRule): ReadonlyArray<string> => {
  const used = Object.entries(slots).flatMap(([name, slot]) => (slot.status === status ? [name] : []))
  return status === "official" ? [] : [`  ${status.padEnd(11)} ${tally.rated}, resting on ${used.join(", ")}`]
}

const faultsLine = ({ faults: counts }: Tally): ReadonlyArray<string> => {
  const columns = byNumber(counts).map(([column, faults]) => `${column === "" ? "whole row" : column} ${faults}`)
  return columns.length === 0 ? [] : [`  faults      ${columns.join(", ")}`]
}

/**
 * Sums up a run in lines.
 *
 * @category writing
 * @since 0.1.0
 */
export const summarize = (tally: Tally, rule: BoundRule): ReadonlyArray<string> => [
  `${rule.id}: ${rule.entry.title.zh} (${rule.entry.title.en})`,
  `  read        ${tally.read}`,
  `  rated       ${tally.rated}`,
  `  rejected    ${tally.rejected}`,
  ...faultsLine(tally),
  ...valuesLine(tally, rule),
  ...limitedLines(tally, rule),
  ...(tally.disputed > 0 ? [`  disputed    ${tally.disputed}: another reading of the text gives another result`] : []),
  ...statusLine(tally, rule),
]
