/**
 * The check that every edition passes before any of its rules is used, ours and the users' alike. It finds all faults at
 * once: in the envelope, in the open places of rules, in their data under every reading, and in their cites.
 *
 * Laws:
 *
 * - an edition without faults is decoded, and one with faults is not
 * - every rule of a decoded edition binds under every choice of its readings
 *
 * @since 0.1.0
 */
import { findClause, Source } from "@jiceng/kernel"
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { alternativesTo, defaultChoices, type Readings } from "./Alternatives.ts"
import { fillData, isSlotPlace, openPlaces, type Path } from "./Data.ts"
import { Edition } from "./Edition.ts"
import { type Fault, faultsOf, writePath } from "./Fault.ts"
import { Reading } from "./Reading.ts"
import { kinds } from "./RuleKind.ts"
import { Slot, slotShapes } from "./Slot.ts"

/** An edition that has faults; it holds all of them. */
export class InvalidEdition extends Data.TaggedError("InvalidEdition")<{ readonly faults: ReadonlyArray<Fault> }> {
  override get message() {
    return this.faults.map(({ path, expected }) => `${writePath(path)}: expected ${expected}`).join("\n")
  }
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (data: unknown): Fields =>
  typeof data === "object" && data !== null && !Array.isArray(data) ? (data as Fields) : {}

const itemsOf = (data: unknown): ReadonlyArray<unknown> => (Array.isArray(data) ? data : [])

const beneath = (path: Path, faults: ReadonlyArray<Fault>): ReadonlyArray<Fault> =>
  faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }))

/** Keeps the members of a record that a schema decodes; the others are faults of the envelope already. */
const decodable = <A>(record: unknown, schema: Schema.Codec<A, unknown>): Readonly<Record<string, A>> =>
  Object.fromEntries(
    Object.entries(fieldsOf(record)).flatMap(([name, data]) =>
      Result.match(Schema.decodeUnknownResult(schema)(data), {
        onFailure: () => [],
        onSuccess: (decoded) => [[name, decoded] as const],
      }),
    ),
  )

const faultsOfPlaces = (
  places: ReturnType<typeof openPlaces>,
  readings: Readings,
  slots: Readonly<Record<string, Slot>>,
): ReadonlyArray<Fault> =>
  places.flatMap(({ path, place }): ReadonlyArray<Fault> => {
    if (isSlotPlace(place)) {
      return Object.hasOwn(slots, place.slot)
        ? []
        : [{ path, found: place, expected: "the name of a slot of the rule" }]
    }
    const options = Object.keys(readings[place.reading]?.options ?? {})
    const isComplete =
      options.length > 0 &&
      options.every((option) => Object.hasOwn(place.options, option)) &&
      Object.keys(place.options).length === options.length
    const expected =
      options.length === 0 ? "the name of a reading of the rule" : `a value for each of ${options.join(", ")}`
    return isComplete ? [] : [{ path, found: place, expected }]
  })

const faultsOfData = (
  rule: unknown,
  readings: Readings,
  slots: Readonly<Record<string, Slot>>,
): ReadonlyArray<Fault> => {
  const kind = kinds.get(String(fieldsOf(rule)["kind"]))
  if (kind === undefined) {
    const expected = `one of ${[...kinds.keys()].join(", ")}`
    return [{ path: ["kind"], found: fieldsOf(rule)["kind"], expected }]
  }
  const chosen = defaultChoices(readings)
  const everyChoice = [chosen, ...alternativesTo(chosen, readings).map(({ choices }) => choices)]
  return everyChoice.flatMap((choices) => {
    const filled = fillData(rule, {
      slot: (name) => slots[name]?.shipped.value,
      option: ({ reading, options }) => options[choices[reading] ?? ""],
    })
    return faultsOf(filled, kind.rule)
  })
}

const isBeneath = (path: Path, place: Path): boolean => place.every((key, index) => key === path[index])

/** Lists the faults of a rule, each once: data beneath an open place that is at fault itself are not looked at. */
const faultsOfRule = (entry: Fields): ReadonlyArray<Fault> => {
  const readings = decodable(entry["readings"], Reading)
  const slots = decodable(entry["slots"], Slot)
  const ofSlots = Object.entries(slots).map(([name, { shape, shipped }]) => ({
    name,
    faults: beneath(["slots", name, "shipped", "value"], faultsOf(shipped.value, slotShapes[shape])),
  }))
  const places = openPlaces(entry["rule"])
  const ofPlaces = faultsOfPlaces(places, readings, slots)
  const closed = places.filter(
    ({ path, place }) =>
      ofPlaces.some((fault) => fault.path === path) ||
      (isSlotPlace(place) && ofSlots.some(({ name, faults }) => name === place.slot && faults.length > 0)),
  )
  const ofData = faultsOfData(entry["rule"], readings, slots).filter(
    (fault) => !closed.some(({ path }) => isBeneath(fault.path, path)),
  )
  return [...ofSlots.flatMap(({ faults }) => faults), ...beneath(["rule"], [...ofPlaces, ...ofData])]
}

const faultsOfCites = (edition: Fields): ReadonlyArray<Fault> => {
  const sources = itemsOf(edition["sources"]).filter(Schema.is(Source))
  const visit = (data: unknown, path: Path): ReadonlyArray<Fault> => {
    if (typeof data !== "object" || data === null) return []
    const entries = Array.isArray(data) ? data.map((item, index) => [index, item] as const) : Object.entries(data)
    return entries.flatMap(([key, item]) =>
      key === "cite" && typeof item === "string" && item.includes("#") && findClause(item, sources) === undefined
        ? [{ path: [...path, key], found: item, expected: "a clause that a source of the edition lists" }]
        : visit(item, [...path, key]),
    )
  }
  return visit(edition["rules"], ["rules"])
}

const faultsOfNames = (edition: Fields): ReadonlyArray<Fault> => {
  const names = itemsOf(edition["rules"]).map((entry) => fieldsOf(entry)["name"])
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [{ path: ["rules", index, "name"], found: name, expected: "a name that no rule before it has" }],
  )
}

const isFirst = (fault: Fault, index: number, faults: ReadonlyArray<Fault>): boolean =>
  faults.findIndex((other) => writePath(other.path) === writePath(fault.path) && other.expected === fault.expected) ===
  index

/**
 * Lists every fault of an edition, with its path; nothing, where it is in order.
 *
 * @category checking
 * @since 0.1.0
 */
export const checkEdition = (data: unknown): ReadonlyArray<Fault> => {
  const edition = fieldsOf(data)
  return [
    ...faultsOf(data, Edition),
    ...itemsOf(edition["rules"]).flatMap((entry, index) => beneath(["rules", index], faultsOfRule(fieldsOf(entry)))),
    ...faultsOfNames(edition),
    ...faultsOfCites(edition),
  ].filter(isFirst)
}

/**
 * Decodes an edition from JSON data, or fails with all its faults.
 *
 * @category decoding
 * @since 0.1.0
 */
export const decodeEdition = (data: unknown): Result.Result<Edition, InvalidEdition> => {
  const faults = checkEdition(data)
  return faults.length > 0
    ? Result.fail(new InvalidEdition({ faults }))
    : Result.succeed(Schema.decodeUnknownSync(Edition)(data))
}
