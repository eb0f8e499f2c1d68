/**
 * Rating the points of a ledger by another rule, such as one that gives stars. The points of subjects are written as a table
 * of facts and rated as every table is. Whoever has no points, or takes part without a grade, has no result, which is not the
 * lowest one. What is disputed in the points is disputed in the result, where another reading would change it.
 *
 * @since 0.1.0
 */
import { type Rated, type RowResult, rateBlocks } from "@jiceng/engine"
import { columnsOf, type Language, weakestStatus, writeCell } from "@jiceng/kernel"
import type { PointsResult } from "@jiceng/points"
import type { BoundRule } from "@jiceng/policy"
import { resultsOf } from "./BatchPlan.ts"
import type { FactSources, PointsAndRule } from "./FactsFromPoints.ts"
import { differencesOf, disputeOf } from "./LedgerReadings.ts"
import type { SubjectRating } from "./LedgerResults.ts"
import type { SettledSubject, Settlement } from "./LedgerSettlement.ts"
import { blocksOfTexts } from "./TextBlocks.ts"

/** How results are told. */
export interface Telling {
  readonly language: Language
  readonly explain: boolean
}

/** The results of a rule, and the remarks on them, in the order in which they are written. */
interface Parts {
  readonly results: Rated["cells"]
  readonly remarks: Rated["cells"]
}

const partsOf = ({ cells }: Rated, results: number): Parts => ({
  results: cells.slice(0, results),
  remarks: cells.slice(results),
})

const joinTexts = (texts: ReadonlyArray<string>, separator: string): string =>
  [...new Set(texts.flatMap((text) => (text === "" ? [] : text.split(separator))))].join(separator)

const isGraded = ({ points, standing }: PointsResult): boolean =>
  points !== null && (standing === undefined || standing === "graded")

const noResult = (columns: number): Rated => ({
  _tag: "Rated",
  cells: Array.from({ length: columns }, () => ({ text: "", quoted: false })),
  disputed: false,
  limits: [],
})

/** Rates rows of facts, each by itself; a row that is `undefined` has no result. */
const makeRating = (rule: BoundRule, telling: Telling) => {
  const facts = columnsOf(rule.facts).map(({ name }) => name)
  const { columns, describe } = resultsOf(rule, telling)
  const rating = telling.explain ? { ...rule, breaks: {} } : rule // reasons tell every fact, so no two facts are alike
  const layout = { header: facts, id: -1, facts: facts.map((_, at) => at), extras: [] }
  const rateBlock = rateBlocks(rating, layout, describe)
  const none = noResult(columns.length)
  return (rows: ReadonlyArray<ReadonlyArray<string> | undefined>): ReadonlyArray<RowResult> => {
    const written = rows.filter((row) => row !== undefined)
    const blocks = written.length === 0 ? [] : blocksOfTexts(facts, written)
    const rated = blocks.flatMap((block) => rateBlock(block, new Map()).results).values()
    return rows.map((row): RowResult => (row === undefined ? none : (rated.next().value ?? none)))
  }
}

/**
 * Makes the rating of subjects by their points.
 *
 * @category rating
 * @since 0.1.0
 */
export const ratePointsBy = (
  { both, sources }: { readonly both: PointsAndRule; readonly sources: FactSources },
  { members, settle }: Settlement,
  telling: Telling,
): SubjectRating["rate"] => {
  const { catalogue, rule } = both
  const facts = columnsOf(rule.facts)
  const results = columnsOf(rule.result)
  const rateFacts = makeRating(rule, telling)
  const shapes = new Map(columnsOf(catalogue.result).map(({ name, shape }) => [name, shape]))
  const memberPlaces = new Map(sources.fromMembers.map(({ name }, at) => [name, at]))
  const titled = { ...catalogue, titles: { ...rule.titles, ...catalogue.titles } }
  const points = resultsOf(titled, telling)
  const pointsWidth = columnsOf(catalogue.result).length
  const status = weakestStatus([rule.status, catalogue.status])

  const factsOf = (id: string, value: PointsResult): ReadonlyArray<string> | undefined => {
    if (!isGraded(value)) return undefined
    const known = members?.byId.get(id)?.facts ?? []
    return facts.map(({ name }) => {
      const shape = shapes.get(name)
      return shape === undefined ? (known[memberPlaces.get(name) ?? -1] ?? "") : writeCell(value[name], shape)
    })
  }

  /** The cells of results that another reading of the catalogue changes. */
  const changedBy = (rated: Rated, other: RowResult | undefined): ReadonlyArray<readonly [string, string]> =>
    results.flatMap(({ name }, at) => {
      const cell = other?._tag === "Rated" ? (other.cells[at]?.text ?? "") : ""
      return cell === rated.cells[at]?.text ? [] : [[name, cell] as const]
    })

  const join = (rated: Rated, subject: SettledSubject, others: ReadonlyArray<RowResult | undefined>): Rated => {
    const { value, steps } = subject.points
    const disputes = subject.others.flatMap((other, at) =>
      disputeOf([...changedBy(rated, others[at]), ...differencesOf(value, other.value, catalogue)], other.reading),
    )
    const described = points.describe({ value, steps: [...steps, ...disputes] })
    const [stars, own] = [partsOf(rated, results.length), partsOf(described, pointsWidth)]
    const remark = (at: number, separator: string) =>
      joinTexts([own.remarks[at]?.text ?? "", stars.remarks[at]?.text ?? ""], separator)
    const texts = [remark(0, ";"), status, remark(2, ";"), ...(telling.explain ? [remark(3, " | ")] : [])]
    return {
      _tag: "Rated",
      cells: [...stars.results, ...texts.map((text) => ({ text, quoted: true })), ...own.results],
      disputed: rated.disputed || described.disputed,
      limits: [...new Set([...described.limits, ...rated.limits])],
    }
  }

  const otherRatings: Array<typeof rateFacts> = []
  return (ids) => {
    const subjects = ids.map(settle)
    const rated = rateFacts(subjects.map(({ points: { value } }, at) => factsOf(ids[at] ?? "", value)))
    const readings = subjects[0]?.others.length ?? 0
    const others = Array.from({ length: readings }, (_, reading) => {
      otherRatings[reading] ??= makeRating(rule, telling)
      return otherRatings[reading](
        subjects.map((subject, at) => {
          const value = subject.others[reading]?.value
          return value === undefined ? undefined : factsOf(ids[at] ?? "", value)
        }),
      )
    })
    return subjects.map((subject, at): RowResult => {
      const result = rated[at]
      if (result === undefined || result._tag === "Rejected") return result ?? noResult(0)
      return join(
        result,
        subject,
        others.map((own) => own[at]),
      )
    })
  }
}
