/**
 * Results with ranks: every row is carried through, and has its rank, the level that a quota leaves it, and the reasons.
 * Rows without a result are no part of the cohort, which is not the same as being last.
 *
 * @since 0.1.0
 */
import {
  type Block,
  type CohortRule,
  type CohortStep,
  type Contender,
  cohortSteps,
  contenderOf,
  type Fault,
  type Placing,
  rateCohort,
  startIdCheck,
} from "@jiceng/engine"
import { type Language, type Outcome, tellStep } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import { BadCall } from "./BadCall.ts"
import {
  type AddedColumn,
  type CarriedBlocks,
  type CarriedRow,
  carryBlock,
  carryColumns,
  numberOfCell,
  partRows,
  placeOfColumn,
  placeOfId,
} from "./CarriedTable.ts"
import { tellNames } from "./Nearest.ts"
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

/** Tells whether levels can be held down: by a quota, or by a veto of a group. */
const holdsLevels = ({ quotas, groupVeto }: CohortRule): boolean => quotas.length > 0 || groupVeto !== undefined

const addedColumns = (rule: CohortRule): ReadonlyArray<AddedColumn> => [
  { name: "rank", title: { zh: "名次", en: "rank" } },
  ...(holdsLevels(rule)
    ? [{ name: `${rule.level}InCohort`, title: { zh: `名额后${rule.level}`, en: `${rule.level} in the cohort` } }]
    : []),
  { name: "rankReasons", title: { zh: "排名理由", en: "reasons of the rank" } },
]

const notRanked = { zh: "无评定结果,不参加排名", en: "without a result: takes no part" }

const wholeNumber = { zh: "不带负号的整数,或留空", en: "a whole number that is not negative, or nothing" }

const isLevel = (value: number | null | undefined): boolean =>
  typeof value !== "number" || (value >= 0 && value % unitsOfLevel === 0)

const faultOfLevel = ({ line, cells }: CarriedRow, header: ReadonlyArray<string>, level: number): RejectedRow => {
  const [column, found] = [header[level] ?? "", cells[level]?.text ?? ""]
  return rejectRow(line, cells[placeOfId(header)]?.text ?? "", { column, found, expected: wholeNumber })
}

/** Refuses vetoes that the rule does not know, and groups that nobody is in. */
const checkVetoes = (
  { group, groupVeto }: CohortRule,
  vetoed: ReadonlySet<string>,
  groups: ReadonlySet<string>,
): Effect.Effect<void, BadCall> => {
  const [first] = vetoed
  const stray = [...vetoed].find((name) => !groups.has(name))
  if (first === undefined) return Effect.void
  if (group === undefined) return new BadCall({ message: `--vetoed ${first}: expected groups, as --group gives them` })
  if (groupVeto === undefined) {
    return new BadCall({ message: `--vetoed ${first}: expected a level that its members keep, as --veto gives it` })
  }
  return stray === undefined
    ? Effect.void
    : new BadCall({ message: `--vetoed ${stray}: no such ${group}; ${tellNames(stray, [...groups])}` })
}

/** How a table is ranked: by which rule, which groups are under a veto, and in which words. */
export interface RankCall {
  readonly rule: CohortRule
  readonly vetoed: ReadonlySet<string>
  readonly language: Language
}

/** The rows of a block that take part in the table, and the contenders among them by their places. */
interface RankedBlock {
  readonly block: Block
  readonly isLeft: ReadonlyArray<boolean>
  readonly contenders: ReadonlyArray<Contender | undefined>
}

/**
 * Ranks the rows of a table. They come in parts, each made when it is wanted, so that only what is ranked by is held of all.
 *
 * @category rating
 * @since 0.1.0
 */
export const rankTable = Effect.fnUntraced(function* (table: CarriedBlocks, { rule, vetoed, language }: RankCall) {
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
  const id = placeOfId(table.header)
  const checkIds = id < 0 ? () => new Map<number, Fault>() : startIdCheck({ id, header: [], facts: [], extras: [] })
  const used = new Set([id, ...places.values(), ...(group === undefined ? [] : [group])])
  const groups = new Map<string, string>()
  const rejected: Array<RejectedRow> = []

  const groupOf = ({ cells }: CarriedRow): string => {
    const name = group === undefined ? "" : (cells[group]?.text ?? "")
    groups.set(name, groups.get(name) ?? name)
    return groups.get(name) ?? name
  }
  const contend = (row: CarriedRow): Contender | undefined => {
    const values = names.map((name) => {
      const value = numberOfCell(row, places.get(name) as number)
      const isWhole = name === rule.level && holdsLevels(rule)
      return [name, typeof value === "number" && isWhole ? value / unitsOfLevel : value] as const
    })
    return contenderOf({ id: "", group: groupOf(row), values: Object.fromEntries(values) }, rule)
  }
  const readBlock = (block: Block): RankedBlock => {
    const own = carryColumns(table, block, used)
    const idFaults = checkIds(block)
    const parted = partRows(own, [...places.values()])
    const level = places.get(rule.level) as number
    const levels = holdsLevels(rule) ? parted.sound.filter((row) => !isLevel(numberOfCell(row, level))) : []
    rejected.push(...parted.rejected, ...levels.map((row) => faultOfLevel(row, table.header, level)))
    const bad = new Set(levels)
    const rowsAt = Array.from({ length: block.rows }, (_, row) => row).filter((row) => !block.broken.has(row))
    for (const [at, row] of own.rows.entries()) {
      const fault = idFaults.get(rowsAt[at] as number)
      if (fault === undefined) continue
      bad.add(row)
      rejected.push(rejectRow(row.line, fault.found, fault))
    }
    const left = new Set(parted.sound.filter((row) => !bad.has(row)))
    return {
      block,
      isLeft: own.rows.map((row) => left.has(row)),
      contenders: own.rows.map((row) => (left.has(row) ? contend(row) : undefined)),
    }
  }

  const blocks = table.blocks.map(readBlock)
  yield* checkVetoes(rule, vetoed, new Set(group === undefined ? [] : groups.keys()))
  const ranked = blocks.flatMap(({ contenders }) => contenders.filter((one) => one !== undefined))
  const outcomes = rateCohort(ranked, vetoed, rule)
  const placeOf = new Map<Contender, number>()
  for (const [place, contender] of ranked.entries()) placeOf.set(contender, place)
  const cellsOf = (outcome: Outcome<Placing, CohortStep> | undefined) => {
    const steps = outcome?.steps.map((step) => `${tellStep(step, cohortSteps, {}, language)} [${step.cite}]`)
    return [
      bareCell(outcome?.value.rank),
      ...(holdsLevels(rule) ? [bareCell(outcome?.value.level)] : []),
      textCell(steps?.join(" | ") ?? notRanked[language]),
    ]
  }
  const rowsOf = ({ block, isLeft, contenders }: RankedBlock) =>
    carryBlock(table, block).rows.flatMap(({ cells }, at) => {
      const contender = contenders[at]
      return isLeft[at] === true ? [[...cells, ...cellsOf(contender && outcomes[placeOf.get(contender) ?? -1])]] : []
    })
  const columns = [...table.header.map((name) => ({ name, title: { zh: name, en: name } })), ...added]
  return {
    header: columns.map(({ name, title }) => (language === "zh" ? title.zh : name)),
    parts: {
      *[Symbol.iterator]() {
        for (const block of blocks) yield rowsOf(block)
      },
    },
    read: table.blocks.reduce((sum, { rows }) => sum + rows, 0),
    left: blocks.reduce((sum, { isLeft }) => sum + isLeft.filter((own) => own).length, 0),
    rejected,
    ranked: ranked.length,
  }
})
