/**
 * A sample of the catalogue, to be looked at by people: some ids drawn at random and, for each, the clause, the data of the
 * rule that encodes it, the function that rates it and the test that keeps it.
 *
 * @since 0.1.0
 */
import { catalogue, editions } from "@jiceng/policies"
import { type CoverageRow, kinds } from "@jiceng/policy"

/** Draws whole numbers below a bound, the same ones for the same seed. */
const numbersFrom = (seed: number) => {
  let state = seed | 0
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Picks ids of the catalogue, each once, in the order of the catalogue. */
export const pickIds = (count: number, seed: number): ReadonlyArray<string> => {
  const next = numbersFrom(seed)
  const left = catalogue.map(({ id }) => id)
  const picked = Array.from({ length: Math.min(count, left.length) }, () => left.splice(next(left.length), 1)[0] ?? "")
  return picked.toSorted((one, other) => orderOf(one) - orderOf(other))
}

const orderOf = (id: string): number => catalogue.findIndex((rule) => rule.id === id)

const citesIn = (data: unknown): ReadonlyArray<string> => {
  if (typeof data !== "object" || data === null) return []
  const cites = Object.entries(data).flatMap(([key, item]) =>
    key === "cite" && typeof item === "string" ? [item] : citesIn(item),
  )
  return [...new Set(cites)]
}

const clauseLines = (cites: ReadonlyArray<string>): ReadonlyArray<string> =>
  cites.map((cite) => {
    const [source = "", clause = ""] = cite.split("#")
    const about = editions.flatMap(({ sources }) => sources).find(({ id }) => id === source)?.clauses[clause]
    return `  clause    ${cite}${about === undefined ? "" : `: ${about.zh} (${about.en})`}`
  })

const provisionLines = (id: string): ReadonlyArray<string> => {
  const provisions = editions.flatMap(({ recorded = [], setAside = [] }) => [
    ...recorded.map(({ covers, cite, statement }) => ({ covers, cite, words: statement })),
    ...setAside.map(({ covers, cite, reason }) => ({ covers, cite, words: reason })),
  ])
  const own = provisions.find(({ covers }) => covers.includes(id))
  return own === undefined ? [] : [...clauseLines([own.cite]), `  says      ${own.words.zh} (${own.words.en})`]
}

const ruleLines = ({ rule: name, package: place, test }: CoverageRow): ReadonlyArray<string> => {
  const [edition, entryName] = (name ?? "").split("/")
  const entry = editions.find(({ id }) => id === edition)?.rules.find((rule) => rule.name === entryName)
  const kind = kinds.get(String((entry?.rule as { readonly kind?: unknown } | undefined)?.kind))
  if (entry === undefined || kind === undefined) return []
  const file = `${kind.name.charAt(0).toUpperCase()}${kind.name.slice(1)}.ts`
  return [
    ...clauseLines(citesIn(entry.rule)),
    `  rule      ${name}: ${entry.title.zh} (${entry.title.en})`,
    `  data      ${JSON.stringify(entry.rule)}`,
    `  function  ${kind.rate.name}, kind ${kind.name}, in ${place?.replace("@jiceng/", "packages/")}/src/${file}`,
    `  test      ${test}`,
  ]
}

/** Describes one row of the coverage, in lines. */
export const describeRow = (row: CoverageRow): ReadonlyArray<string> => [
  `${row.id}: ${row.disposition === "setAside" ? "set aside" : row.disposition}`,
  ...(row.disposition === "encoded" ? ruleLines(row) : provisionLines(row.id)),
]
