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
 * - while a steady fact rises, no numeric result turns, and all else stays as it is
 *
 * @since 0.1.0
 */
import {
  type AnyKind,
  type Breaks,
  columnsOf,
  Disputed,
  limitsOf,
  type Outcome,
  type Status,
  type StepSchemas,
  type Titles,
  weakestStatus,
} from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type Alternative, alternativesTo, defaultChoices } from "./Alternatives.ts"
import { type Binding, CannotBind, faultsOfBinding } from "./Binding.ts"
import { disputesOf } from "./Dispute.ts"
import type { Edition } from "./Edition.ts"
import { type Fault, faultsOf } from "./Fault.ts"
import type { Choices } from "./Reading.ts"
import type { RuleEntry } from "./RuleEntry.ts"
import { kinds } from "./RuleKind.ts"
import { type SlotFill, SlotUsed } from "./Slot.ts"
import { titlesOf } from "./Titles.ts"
import { type Fields, fillData, isSlotPlace, openPlaces } from "./WrittenData.ts"

/** A rule ready to rate. `facts` and `result` are flat structs; `rate` is total on decoded facts. */
export interface BoundRule {
  readonly id: string
  readonly edition: Edition
  readonly entry: RuleEntry
  readonly kind: AnyKind
  /** The rule itself, under the chosen options and with its slots filled: what the schema of the kind decoded. */
  readonly data: unknown
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
  /** The facts with which results only rise or only fall. A rule with readings has none, since disputes come and go. */
  readonly steady: ReadonlyArray<string>
  readonly rate: (facts: unknown) => Outcome<unknown>
}

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

const kindOf = ({ rule }: RuleEntry): AnyKind => kinds.get(String((rule as Fields)["kind"])) as AnyKind

/** A rule with what a user decided about it: its slots, its choices, and its data under any choices. */
interface FilledEntry {
  readonly entry: RuleEntry
  readonly slots: Readonly<Record<string, SlotFill>>
  readonly choices: Choices
  readonly alternatives: ReadonlyArray<Alternative>
  readonly dataUnder: (choices: Choices) => unknown
}

const fillEntry = (entry: RuleEntry, { choices: chosen, fills }: Binding): FilledEntry => {
  const choices = { ...defaultChoices(entry.readings), ...chosen }
  const slots = Object.fromEntries(
    Object.entries(entry.slots).map(([name, { shipped }]) => {
      const filled = Object.hasOwn(fills, name) ? fills[name] : undefined
      return [name, filled ?? shipped]
    }),
  )
  const dataUnder = (under: Choices): unknown =>
    fillData(entry.rule, {
      slot: (name) => slots[name]?.value,
      option: ({ reading, options }) => options[under[reading] ?? ""],
    })
  return { entry, slots, choices, alternatives: alternativesTo(choices, entry.readings), dataUnder }
}

/** Lists what keeps the data of a filled rule from being decoded, under the choices that apply and under the others. */
const misfitsOf = ({ entry, choices, alternatives, dataUnder }: FilledEntry): ReadonlyArray<Fault> =>
  [choices, ...alternatives.map((other) => other.choices)].flatMap((under) =>
    faultsOf(dataUnder(under), kindOf(entry).rule),
  )

const slotStepsOf = ({ entry, slots, choices }: FilledEntry): ReadonlyArray<SlotUsed> => {
  const used = slotsUsed(entry.rule, choices)
  return Object.entries(entry.slots).flatMap(([slot, { cite, title, shipped }]) =>
    used.has(slot) ? [{ _tag: "SlotUsed", cite, slot, title, status: slots[slot]?.status ?? shipped.status }] : [],
  )
}

const decodeEntry = (edition: Edition, filled: FilledEntry): BoundRule => {
  const { entry, slots, choices, alternatives, dataUnder } = filled
  const kind = kindOf(entry)
  const decode = Schema.decodeUnknownSync(kind.rule)
  const data = decode(dataUnder(choices))
  const others = alternatives.map(({ choices: under, ...words }) => ({ ...words, data: decode(dataUnder(under)) }))
  const [facts, result] = [kind.facts(data), kind.result(data)]
  const columns = columnsOf(result)
  const slotSteps = slotStepsOf(filled)
  return {
    id: `${edition.id}/${entry.name}`,
    edition,
    entry,
    kind,
    data,
    choices,
    slots,
    status: weakestStatus([edition.status, ...slotSteps.map(({ status }) => status)]),
    facts,
    result,
    steps: { ...kind.steps, SlotUsed, Disputed },
    limits: limitsOf(kind.steps),
    titles: titlesOf([...columnsOf(facts), ...columns]),
    breaks: joinBreaks([data, ...others.map((other) => other.data)].map((own) => kind.breaks?.(own) ?? {})),
    steady: others.length > 0 ? [] : (kind.steady?.(data) ?? []),
    rate: (subject) => {
      const outcome = kind.rate(subject, data)
      const disputes = disputesOf(subject, outcome, { kind, columns, others })
      return { value: outcome.value, steps: [...outcome.steps, ...slotSteps, ...disputes] }
    },
  }
}

/**
 * Binds a rule of a decoded edition, or says everything that is wrong with its name or with the binding.
 *
 * @category binding
 * @since 0.1.0
 */
export const bindRule = (edition: Edition, name: string, binding: Binding): Result.Result<BoundRule, CannotBind> => {
  const fail = (faults: ReadonlyArray<Fault>) => Result.fail(new CannotBind({ rule: `${edition.id}/${name}`, faults }))
  const entry = edition.rules.find((rule) => rule.name === name)
  if (entry === undefined) {
    const names = edition.rules.map((rule) => rule.name)
    const expected = names.length > 0 ? `one of ${names.join(", ")}` : "no rule: the edition has none"
    return fail([{ path: ["rules"], found: name, expected }])
  }
  const faults = faultsOfBinding(entry, binding)
  if (faults.length > 0) return fail(faults)
  const filled = fillEntry(entry, binding)
  const misfits = misfitsOf(filled)
  return misfits.length > 0 ? fail(misfits) : Result.succeed(decodeEntry(edition, filled))
}
