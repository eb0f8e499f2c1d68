/**
 * What became of every rule of a catalogue, each encoded one with the test that keeps it: the test of its edition that
 * names the rule or, where there is none, the test of its kind.
 *
 * @since 0.1.0
 */
import { ruleTests } from "@jiceng/policies"
import { type CatalogueRule, type CoverageRow, type Covering, coverageOf, findCoverageFaults } from "@jiceng/policy"

/** The coverage of a catalogue: its rows, whether it has no faults, and what there is to say of it. */
export interface Coverage {
  readonly rows: ReadonlyArray<CoverageRow>
  readonly isWhole: boolean
  readonly summary: ReadonlyArray<string>
}

const withTest = (row: CoverageRow): CoverageRow => {
  const test = ruleTests.get(row.rule ?? "")
  return test === undefined ? row : { ...row, test }
}

/**
 * Finds what became of the rules of a catalogue, in its order, and every id that is missing, unknown or claimed twice.
 *
 * @category finding
 * @since 0.1.0
 */
export const findCoverage = (editions: ReadonlyArray<Covering>, catalogue: ReadonlyArray<CatalogueRule>): Coverage => {
  const rows = coverageOf(editions, catalogue).map(withTest)
  const { missing, unknown, doubled } = findCoverageFaults(editions, catalogue)
  const count = (wanted: CoverageRow["disposition"]) => rows.filter(({ disposition }) => disposition === wanted).length
  const counts = `${count("encoded")} encoded, ${count("recorded")} recorded, ${count("setAside")} set aside`
  return {
    rows,
    isWhole: missing.length + unknown.length + doubled.length === 0,
    summary: [
      `${rows.length} of ${catalogue.length} accounted for: ${counts}`,
      ...missing.map((id) => `missing: ${id}`),
      ...unknown.map((id) => `in no catalogue: ${id}`),
      ...doubled.map((id) => `claimed twice: ${id}`),
    ],
  }
}

/**
 * Writes a row of the coverage as a line.
 *
 * @category writing
 * @since 0.1.0
 */
export const coverageLine = ({ id, disposition, rule, package: place, test, reason }: CoverageRow): string => {
  const words = reason === undefined ? "" : `${reason.zh} (${reason.en})`
  return [id, disposition, rule ?? "", place ?? "", test ?? "", words].join("\t").trimEnd()
}
