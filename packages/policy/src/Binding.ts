/**
 * What a user decides for a rule before it rates: options of its readings, and data for its slots.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import { type Fault, faultsOf, writePath } from "./Fault.ts"
import type { Choices } from "./Reading.ts"
import type { RuleEntry } from "./RuleEntry.ts"
import { type SlotFill, slotShapes } from "./Slot.ts"

/** Options by reading and data by slot. What is left out keeps its default option or the data that ship. */
export interface Binding {
  readonly choices: Choices
  readonly fills: Readonly<Record<string, SlotFill>>
}

/** The binding that decides nothing: default options, and the slots as they ship. */
export const shippedBinding: Binding = { choices: {}, fills: {} }

/** A rule that does not exist, or a binding that it cannot take; it holds all faults. */
export class CannotBind extends Data.TaggedError("CannotBind")<{
  readonly rule: string
  readonly faults: ReadonlyArray<Fault>
}> {
  override get message() {
    const lines = this.faults.map(
      ({ path, found, expected }) =>
        `${writePath(path)}: expected ${expected}, found ${found === undefined ? "nothing" : JSON.stringify(found)}`,
    )
    return [this.rule, ...lines].join("\n  ")
  }
}

const names = (known: ReadonlyArray<string>, none: string): string =>
  known.length > 0 ? `one of ${known.join(", ")}` : none

const faultsOfChoices = ({ readings }: RuleEntry, choices: Choices): ReadonlyArray<Fault> =>
  Object.entries(choices).flatMap(([name, option]) => {
    const reading = Object.hasOwn(readings, name) ? readings[name] : undefined
    if (reading === undefined) {
      return [
        { path: ["readings"], found: name, expected: names(Object.keys(readings), "no reading: the rule has none") },
      ]
    }
    const options = Object.keys(reading.options)
    return options.includes(option) ? [] : [{ path: ["readings", name], found: option, expected: names(options, "") }]
  })

const faultsOfFills = ({ slots }: RuleEntry, fills: Binding["fills"]): ReadonlyArray<Fault> =>
  Object.entries(fills).flatMap(([name, { value }]) => {
    const slot = Object.hasOwn(slots, name) ? slots[name] : undefined
    if (slot === undefined) {
      return [{ path: ["slots"], found: name, expected: names(Object.keys(slots), "no slot: the rule has none") }]
    }
    return faultsOf(value, slotShapes[slot.shape]).map((fault) => ({ ...fault, path: ["slots", name, ...fault.path] }))
  })

/**
 * Lists what is wrong with a binding for a rule.
 *
 * @category checking
 * @since 0.1.0
 */
export const faultsOfBinding = (entry: RuleEntry, binding: Binding): ReadonlyArray<Fault> => [
  ...faultsOfChoices(entry, binding.choices),
  ...faultsOfFills(entry, binding.fills),
]
