/**
 * An edition as it is named on the command line: `yongning-2020` for one that ships, `./my-edition.json` for one of a
 * file, and a jurisdiction together with a day for the edition in force on it. Some or all of its rules are bound at once.
 *
 * @since 0.1.0
 */
import { Day } from "@jiceng/kernel"
import { editions } from "@jiceng/policies"
import {
  type BoundRule,
  bindRule,
  decodeEdition,
  Edition,
  findEditionInForce,
  isInForce,
  type RuleEntry,
  writeInForce,
} from "@jiceng/policy"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { BadCall } from "./BadCall.ts"
import { type BindingCall, readBinding, tellMisfits } from "./BindingFlags.ts"
import { tellFaults } from "./EditionFaults.ts"
import { readJson } from "./Json.ts"
import { tellNames } from "./Nearest.ts"

/**
 * Reads a day from a flag.
 *
 * @category reading
 * @since 0.1.0
 */
export const readDay = (flag: string, text: string): Effect.Effect<Day, BadCall> =>
  Schema.decodeEffect(Day)(text).pipe(
    Effect.mapError(() => new BadCall({ message: `${flag} expects a day such as 2021-12-31, found "${text}"` })),
  )

/** Decodes the envelope of an edition that ships. Its tests see to it that it has no faults, so it is not checked again. */
const decodeShipped = (written: unknown): Edition => Schema.decodeUnknownSync(Edition)(written)

/**
 * Decodes all editions that ship.
 *
 * @category finding
 * @since 0.1.0
 */
export const shippedEditions = (): ReadonlyArray<Edition> => editions.map(decodeShipped)

/**
 * Says that no edition has a name, and which ones there are.
 *
 * @category writing
 * @since 0.1.0
 */
export const noEdition = (name: string): BadCall => {
  const own = editions.filter(({ jurisdiction }) => jurisdiction === name).map(({ id }) => id)
  const known = tellNames(
    name,
    editions.map(({ id }) => id),
  )
  return new BadCall({
    message:
      own.length === 0
        ? `no edition "${name}"; ${known}`
        : `"${name}" is a jurisdiction: name its edition (${own.join(", ")}), or give --on DAY for the one in force`,
  })
}

const findShipped = Effect.fnUntraced(function* (name: string, day: Option.Option<Day>) {
  const written = editions.find(({ id }) => id === name)
  if (written !== undefined) return decodeShipped(written)
  const own = editions.filter(({ jurisdiction }) => jurisdiction === name)
  if (own.length > 0 && Option.isSome(day)) {
    return yield* Effect.fromResult(findEditionInForce(own.map(decodeShipped), name, day.value))
  }
  return yield* noEdition(name)
})

const readEdition = Effect.fnUntraced(function* (path: string) {
  const decoded = Effect.fromResult(decodeEdition(yield* readJson(path)))
  return yield* Effect.mapError(decoded, ({ faults }) => new BadCall({ message: tellFaults(path, faults).join("\n") }))
})

/**
 * Finds an edition.
 *
 * @category finding
 * @since 0.1.0
 */
export const findEdition = Effect.fnUntraced(function* (text: string, on: Option.Option<Day>) {
  return /\.json$/i.test(text) ? yield* readEdition(text) : yield* findShipped(text, on)
})

/**
 * Finds an edition that has to be in force on a day.
 *
 * @category finding
 * @since 0.1.0
 */
export const findEditionOn = Effect.fnUntraced(function* (text: string, on: Day) {
  const edition = yield* findEdition(text, Option.some(on))
  if (isInForce(edition, on)) return edition
  return yield* new BadCall({
    message: `${edition.id} is not in force on ${on}: it is in force ${writeInForce(edition)}`,
  })
})

/**
 * Finds an edition by which something is judged on a day. One without dates can be used on any.
 *
 * @category finding
 * @since 0.1.0
 */
export const findEditionToJudge = Effect.fnUntraced(function* (text: string, on: Day) {
  const edition = yield* findEdition(text, Option.some(on))
  return edition.inForce === "undated" ? edition : yield* findEditionOn(text, on)
})

const noRule = (edition: Edition, message: string): BadCall => new BadCall({ message: `${edition.id}: ${message}` })

const kindOf = ({ rule }: RuleEntry): string => String((rule as { readonly kind?: unknown }).kind)

/**
 * Finds the rules of an edition that are of one kind; there has to be one.
 *
 * @category finding
 * @since 0.1.0
 */
export const rulesOfKind = (edition: Edition, kind: string): Effect.Effect<ReadonlyArray<RuleEntry>, BadCall> => {
  const rules = edition.rules.filter((rule) => kindOf(rule) === kind)
  return rules.length > 0 ? Effect.succeed(rules) : noRule(edition, `there is no rule of kind ${kind}`)
}

/**
 * Finds the rule of an edition that has a name, and is of the kind that is asked for under it.
 *
 * @category finding
 * @since 0.1.0
 */
export const ruleNamed = (edition: Edition, name: string, kind: string): Effect.Effect<RuleEntry, BadCall> => {
  const rule = edition.rules.find((entry) => entry.name === name)
  const found = rule === undefined ? "none" : kindOf(rule)
  if (rule !== undefined && found === kind) return Effect.succeed(rule)
  return noRule(edition, `expected a rule ${name} of kind ${kind}, found ${found}`)
}

type Flags = Readonly<Record<string, string>>

const pick = (flags: Flags, known: object): Flags =>
  Object.fromEntries(Object.entries(flags).filter(([name]) => Object.hasOwn(known, name)))

const findStray = (flags: Flags, known: ReadonlyArray<object>): string | undefined =>
  Object.keys(flags).find((name) => !known.some((names) => Object.hasOwn(names, name)))

/** A rule that is not bound yet, and its edition. */
export interface FoundEntry {
  readonly edition: Edition
  readonly entry: RuleEntry
}

/**
 * Binds rules that are used together. Each takes the slots and readings that it has; one that none of them has is refused.
 *
 * @category finding
 * @since 0.1.0
 */
export const bindEntries = Effect.fnUntraced(function* (found: ReadonlyArray<FoundEntry>, call: BindingCall) {
  const [slots, readings] = [found.map(({ entry }) => entry.slots), found.map(({ entry }) => entry.readings)]
  const strays = [
    { flag: "--slot", name: findStray(call.slot, slots), known: slots },
    { flag: "--reading", name: findStray(call.reading, readings), known: readings },
  ]
  for (const { flag, name, known } of strays) {
    if (name === undefined) continue
    const names = tellNames(name, [...new Set(known.flatMap((own) => Object.keys(own)))])
    return yield* new BadCall({ message: `${flag} ${name}: the rules that are used have no such name; ${names}` })
  }
  return yield* Effect.forEach(found, ({ edition, entry }) =>
    Effect.gen(function* () {
      const own = { ...call, slot: pick(call.slot, entry.slots), reading: pick(call.reading, entry.readings) }
      const binding = yield* readBinding(entry, own)
      const bound: BoundRule = yield* Effect.mapError(
        Effect.fromResult(bindRule(edition, entry.name, binding)),
        (misfits) => new BadCall({ message: tellMisfits(misfits, own) }),
      )
      return bound
    }),
  )
})

/**
 * Binds rules of one edition.
 *
 * @category finding
 * @since 0.1.0
 */
export const bindRules = (edition: Edition, entries: ReadonlyArray<RuleEntry>, call: BindingCall) =>
  bindEntries(
    entries.map((entry) => ({ edition, entry })),
    call,
  )
