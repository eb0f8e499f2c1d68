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

/** What a line is about, and what there is to say, in columns as far as names are not too long. */
const line = (about: string, text: string): string => `  ${about.padEnd(12)} ${text}`

const valuesLine = ({ values = {} }: Tally, rule: BoundRule): ReadonlyArray<string> => {
  const [column] = columnsOf(rule.result)
  const counts = Object.entries(values).map(([value, rows]) => `${value === "" ? "none" : value} × ${rows}`)
  return column === undefined || counts.length === 0 ? [] : [line(column.name, counts.join(", "))]
}

const limitedLines = (tally: Tally, rule: BoundRule): ReadonlyArray<string> =>
  byNumber(tally.limited).map(([cite, rows]) => {
    const clause = findClause(cite, rule.edition.sources)
    return line("held down", `${rows} by ${cite}${clause === undefined ? "" : ` (${clause.zh}: ${clause.en})`}`)
  })

const statusLine = (tally: Tally, { status, slots, edition }: BoundRule): ReadonlyArray<string> => {
  if (status === "official" || tally.rated === 0) return []
  const used = Object.entries(slots).flatMap(([name, slot]) => (slot.status === status ? [name] : []))
  return [line(status, `${tally.rated}, resting on ${used.length > 0 ? used.join(", ") : edition.id}`)]
}

const faultsLine = ({ faults: counts }: Tally): ReadonlyArray<string> => {
  const columns = byNumber(counts).map(([column, faults]) => `${column === "" ? "whole row" : column} ${faults}`)
  return columns.length === 0 ? [] : [line("faults", columns.join(", "))]
}

/**
 * Sums up a run in lines.
 *
 * @category writing
 * @since 0.1.0
 */
export const summarize = (tally: Tally, rule: BoundRule): ReadonlyArray<string> => [
  `${rule.id}: ${rule.entry.title.zh} (${rule.entry.title.en})`,
  line("read", String(tally.read)),
  line("rated", String(tally.rated)),
  line("rejected", String(tally.rejected)),
  ...faultsLine(tally),
  ...valuesLine(tally, rule),
  ...limitedLines(tally, rule),
  ...(tally.ranged > 0
    ? [line("ranged", `${tally.ranged}: figures are missing, and the result lies within a range`)]
    : []),
  ...(tally.disputed > 0
    ? [line("disputed", `${tally.disputed}: another reading of the text gives another result`)]
    : []),
  ...statusLine(tally, rule),
]
