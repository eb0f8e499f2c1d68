/**
 * What other readings of a rule would have given, told beside an outcome.
 *
 * @since 0.1.0
 */
import {
  type AnyKind,
  type Cite,
  type Column,
  type Disputed,
  type Outcome,
  type Step,
  type Words,
  writeCell,
} from "@jiceng/kernel"
import * as Equal from "effect/Equal"
import type { Fields } from "./WrittenData.ts"

const differences = (columns: ReadonlyArray<Column>, value: Fields, other: Fields): ReadonlyArray<[string, string]> =>
  columns.flatMap(({ name, shape }) => {
    if (value[name] === other[name]) return []
    const cell = writeCell(other[name], shape)
    return cell === writeCell(value[name], shape) ? [] : [[name, cell]]
  })

/** A rule's data under another reading than the one that applies. */
export interface OtherReading {
  readonly reading: string
  readonly option: string
  readonly question: Words
  readonly answer: Words
  readonly data: unknown
}

const stepsWithout = (steps: ReadonlyArray<Step>, others: ReadonlyArray<Step>): ReadonlyArray<Step> =>
  steps.filter((step) => !others.some((other) => Equal.equals(step, other)))

/** Finds the clause on which two readings part: that of the first step that only one of them takes. */
const citeOfDispute = (steps: ReadonlyArray<Step>, others: ReadonlyArray<Step>): Cite | undefined =>
  [...stepsWithout(others, steps), ...stepsWithout(steps, others), ...others][0]?.cite

/**
 * Rates facts under every other reading, and tells those that give other values, with the clause on which they part.
 *
 * @category rating
 * @since 0.1.0
 */
export const disputesOf = (
  facts: unknown,
  { value, steps }: Outcome<Fields>,
  rule: {
    readonly kind: AnyKind
    readonly columns: ReadonlyArray<Column>
    readonly others: ReadonlyArray<OtherReading>
  },
): ReadonlyArray<Disputed> =>
  rule.others.flatMap(({ data, ...reading }) => {
    const other = rule.kind.rate(facts, data)
    const cells = differences(rule.columns, value, other.value)
    const cite = cells.length === 0 ? undefined : citeOfDispute(steps, other.steps)
    if (cite === undefined) return []
    return [{ _tag: "Disputed", cite, ...reading, values: Object.fromEntries(cells) }]
  })
