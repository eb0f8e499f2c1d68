/**
 * A points catalogue under the other readings of its text: what a subject would have under each of them is told beside
 * what it has.
 *
 * @since 0.1.0
 */
import { columnsOf, type Disputed, type Words, writeCell } from "@jiceng/kernel"
import {
  type LedgerPlan,
  type LedgerSums,
  PointsCatalogue,
  type PointsFacts,
  type PointsResult,
  type TotalStep,
  totalOf,
} from "@jiceng/points"
import { alternativesTo, type BoundRule } from "@jiceng/policy"
import type { LedgerFold } from "./LedgerFold.ts"
import { figuresOf } from "./RuleFigures.ts"

/** A catalogue under another reading than the one that applies. */
export interface OtherCatalogue {
  readonly reading: string
  readonly option: string
  readonly question: Words
  readonly answer: Words
  readonly catalogue: PointsCatalogue
}

/**
 * Lists a catalogue under each other reading.
 *
 * @category finding
 * @since 0.1.0
 */
export const otherCatalogues = (rule: BoundRule): ReadonlyArray<OtherCatalogue> => {
  const [, ...catalogues] = figuresOf(rule, PointsCatalogue)
  const alternatives = alternativesTo(rule.choices, rule.entry.readings)
  return catalogues.flatMap((catalogue, at) => {
    const { reading, option, question, answer } = alternatives[at] ?? {}
    if (reading === undefined || option === undefined || question === undefined || answer === undefined) return []
    return [{ reading, option, question, answer, catalogue }]
  })
}

/** Finds the sums of a subject by its id; there are none where no entry of it counts. */
export type SumsById = (id: string) => LedgerSums

/**
 * Finishes a fold, after which nothing is added to it.
 *
 * @category finding
 * @since 0.1.0
 */
export const finishFold = ({ subjects, sums, slotNumber }: LedgerFold): SumsById => {
  const sumsOf = sums.finish(subjects.count())
  const encoder = new TextEncoder()
  return (id) => {
    const bytes = encoder.encode(id)
    const subject = subjects.find(bytes, 0, bytes.length)
    return new Map(subject < 0 ? [] : sumsOf(subject).map(([slot, sum]) => [slotNumber(slot), sum]))
  }
}

/** The facts that the sums of a ledger come to, and the steps on the way. */
export interface LedgerFacts {
  readonly facts: PointsFacts
  readonly steps: ReadonlyArray<TotalStep>
}

/**
 * Totals sums to the facts that a catalogue rates, beside what is known of the member.
 *
 * @category rating
 * @since 0.1.0
 */
export const factsOf = (sums: LedgerSums, standing: PointsFacts, plan: LedgerPlan): LedgerFacts => {
  const { value, steps } = totalOf(sums, plan)
  const { components, counts, zeroed, starsAtMost } = value
  return { facts: { ...standing, ...components, ...counts, zeroed, starsAtMost }, steps }
}

/**
 * Lists the cells in which the points under another reading differ.
 *
 * @category rating
 * @since 0.1.0
 */
export const differencesOf = (
  value: PointsResult,
  other: PointsResult,
  rule: BoundRule,
): ReadonlyArray<readonly [column: string, cell: string]> =>
  columnsOf(rule.result).flatMap(({ name, shape }) => {
    const cell = writeCell(other[name], shape)
    return cell === writeCell(value[name], shape) ? [] : [[name, cell] as const]
  })

/**
 * Tells where another reading gives other results, if it does.
 *
 * @category rating
 * @since 0.1.0
 */
export const disputeOf = (
  values: ReadonlyArray<readonly [column: string, cell: string]>,
  { catalogue, ...reading }: OtherCatalogue,
): ReadonlyArray<Disputed> =>
  values.length === 0
    ? []
    : [{ _tag: "Disputed", cite: catalogue.cite, ...reading, values: Object.fromEntries(values) }]
