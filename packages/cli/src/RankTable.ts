/**
 * Results with ranks: every row is carried through, and has its rank, the level that a quota leaves it, and the reasons.
 * Rows without a result are no part of the cohort, which is not the same as being last.
 *
 * @since 0.1.0
 */
import { type CohortRule, type CohortStep, cohortSteps, contenderOf, type Placing, rateCohort } from "@jiceng/engine"
import { type Language, type Outcome, tellStep } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import { BadCall } from "./BadCall.ts"
import {
  type AddedColumn,
  type CarriedRow,
  type CarriedTable,
  numberOfCell,
  partRows,
  placeOfColumn,
} from "./CarriedTable.ts"
import { type RejectedRow, rejectRow } from "./RejectedRows.ts"
import { bareCell, textCell } from "./ResultTable.ts"

/** Numbers of cells are held in fourth decimals; a level is a whole number. */
const unitsOfLevel = 10_000

const columnsOfRule = ({ level, score, order, quotas }: CohortRule): ReadonlyArray<string> => [
  ...new Set([
    score,
    level,
    ...order.tieBreaks.map(({ column }) => column),
    ...quotas.flatMap(({ atLine }) => (atLine.kind === "tieBreak" ? atLine.by.map(({ column }) => column) : [])),
  ]),
]

const addedColumns = ({ level, quotas }: CohortRule): ReadonlyArray<AddedColumn> => [
  { name: "rank", title: { zh: "名次", en: "rank" } },
  ...(quotas.length > 0
    ? [{ name: `${level}InCohort`, title: { zh: `名额后${level}`, en: `${level} in the cohort` } }]
    : []),
  { name: "rankReasons", title: { zh: "排名理由", en: "reasons of the rank" } },
]

const notRanked = { zh: "无评定结果,不参加排名", en: "without a result: takes no part" }

const wholeNumber = { zh: "不带负号的整数,或留空", en: "a whole number that is not negative, or nothing" }

const isLevel = (value: number | null | undefined): boolean =>
  typeof value !== "number" || (value >= 0 && value % unitsOfLevel === 0)

const rejectLevels = (
  rows: ReadonlyArray<CarriedRow>,
  table: CarriedTable,
  level: number,
): ReadonlyArray<RejectedRow> =>
  rows
    .filter((row) => !isLevel(numberOfCell(row, level)))
    .map(({ line, cells }) => {
      const [column, found] = [table.header[level] ?? "", cells[level]?.text ?? ""]
      return rejectRow(line, cells[table.header.indexOf("id")]?.text ?? "", { column, found, expected: wholeNumber })
    })

/**
 * Ranks the rows of a table.
 *
 * @category rating
 * @since 0.1.0
 */
export const rankTable = Effect.fnUntraced(function* (table: CarriedTable, rule: CohortRule, language: Language) {
  const added = addedColumns(rule)
  const taken = added.filter(({ name, title }) => table.header.includes(name) || table.header.includes(title.zh))
  if (taken.length > 0) {
    const names = taken.map(({ name }) => name).join(", ")
    return yield* new BadCall({ message: `${table.path}: column ${names}: expected a name that no rank has` })
  }
  const names = columnsOfRule(rule)
  const places = new Map<string, number>()
  for (const name of names) places.set(name, yield* placeOfColumn(table, name))
  const group = rule.group === undefined ? undefined : yield* placeOfColumn(table, rule.group)
  const parted = partRows(table, [...places.values()])
  const levels = rule.quotas.length === 0 ? [] : rejectLevels(parted.sound, table, places.get(rule.level) as number)
  const bad = new Set(levels.map(({ line }) => line))
  const rows = parted.sound.filter(({ line }) => !bad.has(line))

  const contenders = rows.map((row) => {
    const values = names.map((name) => {
      const value = numberOfCell(row, places.get(name) as number)
      const isWhole = name === rule.level && rule.quotas.length > 0
      return [name, typeof value === "number" && isWhole ? value / unitsOfLevel : value] as const
    })
    const own = group === undefined ? "" : (row.cells[group]?.text ?? "")
    return contenderOf({ id: String(row.line), group: own, values: Object.fromEntries(values) }, rule)
  })
  const ranked = contenders.filter((one) => one !== undefined)
  const outcomes = new Map(rateCohort(ranked, new Set(), rule).map((outcome, at) => [ranked[at]?.id, outcome]))
  const cellsOf = (outcome: Outcome<Placing, CohortStep> | undefined) => {
    const steps = outcome?.steps.map((step) => `${tellStep(step, cohortSteps, {}, language)} [${step.cite}]`)
    return [
      bareCell(outcome?.value.rank),
      ...(rule.quotas.length > 0 ? [bareCell(outcome?.value.level)] : []),
      textCell(steps?.join(" | ") ?? notRanked[language]),
    ]
  }
  return {
    columns: [...table.header.map((name) => ({ name, title: { zh: name, en: name } })), ...added],
    rows: rows.map(({ line, cells }) => [...cells, ...cellsOf(outcomes.get(String(line)))]),
    rejected: [...parted.rejected, ...levels],
    ranked: ranked.length,
  }
})
