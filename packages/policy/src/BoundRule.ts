/**
 * A rule made ready to rate: its slots filled, one option of every reading chosen, its data decoded. It rates under the
 * chosen options and, beside them, under every other option of each reading; where that would give other values, the
 * outcome says so.
 *
 * Laws:
 *
 * - an outcome is disputed exactly when another reading gives another value
 * - a dispute cites a clause that decided under one reading and not under the other, if there is one
 * - a slot is a step of every outcome exactly when the rule takes its data from it
 * - the status of a rule is the weakest of the edition and of the slots used
 * - between two breaks of a fact, results, disputes and clauses stay as they are
 *
 * @since 0.1.0
 */
import {
  type Breaks,
  type Cite,
  type Column,
  columnsOf,
  Disputed,
  limitsOf,
  type Outcome,
  type Status,
  type Step,
  type StepSchemas,
  type Titles,
  type Words,
  weakestStatus,
  writeCell,
} from "@jiceng/kernel"
import * as Equal from "effect/Equal"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { alternativesTo, defaultChoices } from "./Alternatives.ts"
import { type Binding, CannotBind, faultsOfBinding } from "./Binding.ts"
import { type Fields, fillData, isSlotPlace, openPlaces } from "./Data.ts"
import type { Edition } from "./Edition.ts"
import { type Fault, faultsOf } from "./Fault.ts"
import type { Choices } from "./Reading.ts"
import type { RuleEntry } from "./RuleEntry.ts"
import { type AnyKind, kinds } from "./RuleKind.ts"
import { type SlotFill, SlotUsed } from "./Slot.ts"
import { titlesOf } from "./Titles.ts"

/** A rule ready to rate. `facts` and `result` are flat structs; `rate` is total on decoded facts. */
export interface BoundRule {
  readonly id: string
  readonly edition: Edition
  readonly entry: RuleEntry
  readonly kind: AnyKind
  readonly choices: Choices
  readonly slots: Readonly<Record<string, SlotFill>>
  readonly status: Status
  readonly facts: Schema.Codec<unknown, unknown>
  readonly result: Schema.Codec<unknown, unknown>
  readonly steps: StepSchemas
  /** The tags of the steps that held a result down. */
  readonly limits: ReadonlySet<string>
  readonly titles: Titles
  /** The numbers at which facts can change results, under any reading; every number of a fact that is not named. */
  readonly breaks: Breaks
  readonly rate: (facts: unknown) => Outcome<unknown>
}

const differences = (columns: ReadonlyArray<Column>, value: Fields, other: Fields): ReadonlyArray<[string, string]> =>
  columns.flatMap(({ name, shape }) => {
    if (value[name] === other[name]) return []
    const cell = writeCell(other[name], shape)
    return cell === writeCell(value[name], shape) ? [] : [[name, cell]]
  })

/** A rule's data under another reading than the one that applies. */
interface OtherReading {
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

const disputesOf = (
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

/** Finds the slots that the data of a rule come from, once its readings are chosen. */
const slotsUsed = (rule: unknown, choices: Choices): ReadonlySet<string> => {
  const closed = fillData(rule, {
    slot: () => undefined,
    option: ({ reading, options }) => options[choices[reading] ?? ""],
  })
  return new Set(openPlaces(closed).flatMap(({ place }) => (isSlotPlace(place) ? [place.slot] : [])))
}

/** Joins the breaks of a rule under all its readings: a fact is named where each of them names it. */
const joinBreaks = (breaks: ReadonlyArray<Breaks>): Breaks => {
  const names = Object.keys(breaks[0] ?? {}).filter((name) => breaks.every((own) => Object.hasOwn(own, name)))
  return Object.fromEntries(
    names.map((name) => {
      const numbers = new Set(breaks.flatMap((own) => own[name] ?? []))
      return [name, [...numbers].toSorted((one, other) => one - other)]
    }),
  )
}

const kindOf = (entry: RuleEntry): AnyKind => kinds.get(String((entry.rule as Fields)["kind"])) as AnyKind

/**
 * Binds a rule of a decoded edition, or says everything that is wrong with its name or with the binding.
 *
 * @category binding
 * @since 0.1.0
 */
export const bindRule = (edition: Edition, name: string, binding: Binding): Result.Result<BoundRule, CannotBind> => {
  const id = `${edition.id}/${name}`
  const fail = (faults: ReadonlyArray<Fault>) => Result.fail(new CannotBind({ rule: id, faults }))
  const entry = edition.rules.find((rule) => rule.name === name)
  if (entry === undefined) {
    const names = edition.rules.map((rule) => rule.name)
    const expected = names.length > 0 ? `one of ${names.join(", ")}` : "no rule: the edition has none"
    return fail([{ path: ["rules"], found: name, expected }])
  }
  const faults = faultsOfBinding(entry, binding)
  if (faults.length > 0) return fail(faults)

  const kind = kindOf(entry)
  const slots = Object.fromEntries(
    Object.entries(entry.slots).map(([slot, { shipped }]) => {
      const filled = Object.hasOwn(binding.fills, slot) ? binding.fills[slot] : undefined
      return [slot, filled ?? shipped]
    }),
  )
  const choices = { ...defaultChoices(entry.readings), ...binding.choices }
  const dataUnder = (chosen: Choices): unknown =>
    fillData(entry.rule, {
      slot: (slot) => slots[slot]?.value,
      option: ({ reading, options }) => options[chosen[reading] ?? ""],
    })
  const alternatives = alternativesTo(choices, entry.readings)
  const misfits = [choices, ...alternatives.map((other) => other.choices)].flatMap((chosen) =>
    faultsOf(dataUnder(chosen), kind.rule),
  )
  if (misfits.length > 0) return fail(misfits)

  const decode = Schema.decodeUnknownSync(kind.rule)
  const data = decode(dataUnder(choices))
  const result = kind.result(data)
  const facts = kind.facts(data)
  const columns = columnsOf(result)
  const others = alternatives.map(({ choices: chosen, ...words }) => ({ ...words, data: decode(dataUnder(chosen)) }))
  const used = slotsUsed(entry.rule, choices)
  const slotSteps = Object.entries(entry.slots).flatMap(([slot, { cite, title, shipped }]): ReadonlyArray<SlotUsed> => {
    if (!used.has(slot)) return []
    return [{ _tag: "SlotUsed", cite, slot, title, status: slots[slot]?.status ?? shipped.status }]
  })
  return Result.succeed({
    id,
    edition,
    entry,
    kind,
    choices,
    slots,
    status: weakestStatus([edition.status, ...slotSteps.map(({ status }) => status)]),
    facts,
    result,
    limits: limitsOf(kind.steps),
    steps: { ...kind.steps, SlotUsed, Disputed },
    breaks: joinBreaks([data, ...others.map((other) => other.data)].map((own) => kind.breaks?.(own) ?? {})),
    titles: titlesOf([...columnsOf(facts), ...columns]),
    rate: (subject) => {
      const outcome = kind.rate(subject, data)
      const disputes = disputesOf(subject, outcome, { kind, columns, others })
      return { value: outcome.value, steps: [...outcome.steps, ...slotSteps, ...disputes] }
    },
  })
}
