/**
 * The check of one rule of an edition: its readings and slots, its open places, and its data under every choice of its
 * readings.
 *
 * @since 0.1.0
 */
import { columnsOf } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { countChoices, everyChoice, type Readings } from "./Alternatives.ts"
import { beneath, type Fault, faultsOf } from "./Fault.ts"
import { Reading } from "./Reading.ts"
import { kinds } from "./RuleKind.ts"
import { Slot, slotShapes } from "./Slot.ts"
import {
  type Fields,
  fieldsOf,
  fillData,
  isObject,
  isSlotPlace,
  type OpenPlace,
  openPlaces,
  type Path,
} from "./WrittenData.ts"

/** Keeps the members of a record that a schema decodes; the others are faults already. */
const decodable = <A>(record: unknown, schema: Schema.Codec<A, unknown>): Readonly<Record<string, A>> =>
  Object.fromEntries(
    Object.entries(fieldsOf(record)).flatMap(([name, data]) =>
      Result.match(Schema.decodeUnknownResult(schema)(data), {
        onFailure: () => [],
        onSuccess: (decoded) => [[name, decoded] as const],
      }),
    ),
  )

/** The readings or the slots of a rule: their names as written, and those that decode. */
interface Declared<A> {
  readonly names: ReadonlyArray<string>
  readonly sound: Readonly<Record<string, A>>
}

const declaredIn = <A>(record: unknown, schema: Schema.Codec<A, unknown>): Declared<A> => ({
  names: Object.keys(fieldsOf(record)),
  sound: decodable(record, schema),
})

const faultOfPlace = (
  { path, place }: OpenPlace,
  readings: Declared<Reading>,
  slots: Declared<Slot>,
): Fault | undefined => {
  if (isSlotPlace(place)) {
    return slots.names.includes(place.slot)
      ? undefined
      : { path, found: place, expected: "the name of a slot of the rule" }
  }
  if (!readings.names.includes(place.reading)) {
    return { path, found: place, expected: "the name of a reading of the rule" }
  }
  if (!Object.hasOwn(readings.sound, place.reading)) return undefined
  const options = Object.keys(readings.sound[place.reading]?.options ?? {})
  const isComplete =
    options.every((option) => Object.hasOwn(place.options, option)) &&
    Object.keys(place.options).length === options.length
  return isComplete ? undefined : { path, found: place, expected: `a value for each of ${options.join(", ")}` }
}

const faultsOfUse = (part: "readings" | "slots", entry: Fields, used: ReadonlyArray<string>): ReadonlyArray<Fault> =>
  Object.entries(fieldsOf(entry[part])).flatMap(([name, found]) =>
    used.includes(name) ? [] : [{ path: [part, name], found, expected: `one of the ${part} that the rule uses` }],
  )

/** More choices than these are not looked at one by one. */
const mostChoices = 1024

/** Lists the faults of a rule's data under every choice of its readings, and where its columns depend on a choice. */
const faultsOfData = (
  rule: unknown,
  readings: Readings,
  slots: Readonly<Record<string, Slot>>,
): ReadonlyArray<Fault> => {
  if (rule === undefined) return []
  if (!isObject(rule)) return [{ path: [], found: rule, expected: "the data of a rule" }]
  const kind = kinds.get(String(rule["kind"]))
  if (kind === undefined) {
    return [{ path: ["kind"], found: rule["kind"], expected: `one of ${[...kinds.keys()].join(", ")}` }]
  }
  const underChoices = everyChoice(readings).map((choices) => {
    const filled = fillData(rule, {
      slot: (name) => (Object.hasOwn(slots, name) ? slots[name]?.shipped.value : undefined),
      option: ({ reading, options }) => {
        const option = Object.hasOwn(readings, reading) ? (choices[reading] ?? "") : ""
        return Object.hasOwn(options, option) ? options[option] : undefined
      },
    })
    return { filled, faults: faultsOf(filled, kind.rule) }
  })
  const faults = underChoices.flatMap((choice) => choice.faults)
  if (faults.length > 0) return faults
  const columns = underChoices.map(({ filled }) => {
    const data = Schema.decodeUnknownSync(kind.rule)(filled)
    return JSON.stringify([columnsOf(kind.facts(data)), columnsOf(kind.result(data))])
  })
  const expected = "the same facts and the same results under every reading"
  return new Set(columns).size === 1 ? [] : [{ path: [], found: rule, expected }]
}

const isBeneath = (path: Path, place: Path): boolean => place.every((key, index) => key === path[index])

/**
 * Lists the faults of a rule that the envelope does not show. Data beneath an open place that is at fault itself are not
 * looked at.
 *
 * @category checking
 * @since 0.1.0
 */
export const faultsOfRule = (entry: Fields): ReadonlyArray<Fault> => {
  const readings = declaredIn(entry["readings"], Reading)
  const slots = declaredIn(entry["slots"], Slot)
  const ofSlots = Object.entries(slots.sound).map(([name, { shape, shipped }]) => ({
    name,
    faults: beneath(["slots", name, "shipped", "value"], faultsOf(shipped.value, slotShapes[shape])),
  }))
  const soundSlots = ofSlots.flatMap(({ name, faults }) => (faults.length === 0 ? [name] : []))
  const places = openPlaces(entry["rule"]).map((open) => ({ ...open, fault: faultOfPlace(open, readings, slots) }))
  const ofPlaces = places.flatMap(({ fault }) => fault ?? [])
  const closed = places.filter(
    ({ place, fault }) =>
      fault !== undefined ||
      (isSlotPlace(place) ? !soundSlots.includes(place.slot) : !Object.hasOwn(readings.sound, place.reading)),
  )
  const ofReadings =
    countChoices(readings.sound) > mostChoices
      ? [{ path: ["readings"], found: entry["readings"], expected: `at most ${mostChoices} choices in all` }]
      : []
  const ofData = ofReadings.length > 0 ? [] : faultsOfData(entry["rule"], readings.sound, slots.sound)
  const seen = ofData.filter(({ path }) => !closed.some(({ filledPath }) => isBeneath(path, filledPath)))
  return [
    ...faultsOfUse(
      "readings",
      entry,
      places.flatMap(({ place }) => (isSlotPlace(place) ? [] : [place.reading])),
    ),
    ...faultsOfUse(
      "slots",
      entry,
      places.flatMap(({ place }) => (isSlotPlace(place) ? [place.slot] : [])),
    ),
    ...ofReadings,
    ...ofSlots.flatMap(({ faults }) => faults),
    ...beneath(["rule"], [...ofPlaces, ...seen]),
  ]
}
