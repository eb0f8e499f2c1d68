/**
 * A rule as it is named on the command line: `edition/name` for one that ships, `./my-edition.json#name` for one of a
 * file, and `jurisdiction/name` together with a day for the edition in force on it.
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

/** A name of a rule on the command line, taken apart. */
type Reference =
  | { readonly _tag: "Shipped"; readonly edition: string; readonly name: string }
  | { readonly _tag: "File"; readonly path: string; readonly name: string }

const parseReference = (text: string): Effect.Effect<Reference, BadCall> => {
  const file = /^(.+\.json)#([^#]+)$/i.exec(text)
  if (file !== null) return Effect.succeed({ _tag: "File", path: file[1] ?? "", name: file[2] ?? "" })
  const shipped = /^([^/#]+)\/([^/#]+)$/.exec(text)
  if (shipped !== null && !/\.json$/i.test(text)) {
    return Effect.succeed({ _tag: "Shipped", edition: shipped[1] ?? "", name: shipped[2] ?? "" })
  }
  return new BadCall({
    message: `found rule "${text}", expected edition/name as in jiceng list, or file.json#name for a rule of your own`,
  })
}

/**
 * Finds the edition file that a reference names, if it names one.
 *
 * @category finding
 * @since 0.1.0
 */
export const editionFileOf = (text: string): string | undefined => /^(.+\.json)#/i.exec(text)?.[1]

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

const refuseOutOfForce = (edition: Edition, day: Option.Option<Day>): Effect.Effect<void, BadCall> => {
  if (Option.isNone(day) || isInForce(edition, day.value)) return Effect.void
  const message = `${edition.id} is not in force on ${day.value}: it is in force ${writeInForce(edition)}`
  return new BadCall({ message })
}

const parseDay = (text: string): Effect.Effect<Day, BadCall> =>
  Schema.decodeEffect(Day)(text).pipe(
    Effect.mapError(() => new BadCall({ message: `--on expects a day such as 2021-12-31, found "${text}"` })),
  )

/**
 * Finds the edition of a rule and binds the rule.
 *
 * @category finding
 * @since 0.1.0
 */
export const findRule = Effect.fnUntraced(function* (text: string, call: BindingCall) {
  const reference = yield* parseReference(text)
  const day = yield* Effect.transposeOption(Option.map(call.on, parseDay))
  const edition =
    reference._tag === "Shipped" ? yield* findShipped(reference.edition, day) : yield* readEdition(reference.path)
  yield* refuseOutOfForce(edition, day)
  const entry = edition.rules.find(({ name }) => name === reference.name)
  if (entry === undefined) {
    const names = edition.rules.map(({ name }) => name)
    const where =
      reference._tag === "File" ? reference.path : `${edition.id}; jiceng list --edition ${edition.id} shows all`
    return yield* new BadCall({
      message: `no rule "${reference.name}": ${tellNames(reference.name, names)} in ${where}`,
    })
  }
  const binding = yield* readBinding(entry, call)
  const bound: BoundRule = yield* Effect.mapError(
    Effect.fromResult(bindRule(edition, entry.name, binding)),
    (misfits) => new BadCall({ message: tellMisfits(misfits, call) }),
  )
  return bound
})
