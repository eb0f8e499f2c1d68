/**
 * A rule as it is named on the command line: `edition/name` for one that ships, `./my-edition.json#name` for one of a
 * file, and `jurisdiction/name` together with a day for the edition in force on it.
 *
 * @since 0.1.0
 */
import { Day } from "@jiceng/kernel"
import { editions } from "@jiceng/policies"
import {
  type Binding,
  type BoundRule,
  bindRule,
  decodeEdition,
  Edition,
  findEditionInForce,
  isInForce,
  writeInForce,
} from "@jiceng/policy"
import { readText } from "@jiceng/tables"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"

/** A call that asks for something that is not there, or in words that mean nothing here. */
export class BadCall extends Data.TaggedError("BadCall")<{ readonly message: string }> {}

/** A name of a rule on the command line, taken apart. */
type Reference =
  | { readonly _tag: "Shipped"; readonly edition: string; readonly name: string }
  | { readonly _tag: "File"; readonly path: string; readonly name: string }

const parseReference = (text: string): Effect.Effect<Reference, BadCall> => {
  const file = /^(.+\.json)#([^#]+)$/.exec(text)
  if (file !== null) return Effect.succeed({ _tag: "File", path: file[1] ?? "", name: file[2] ?? "" })
  const shipped = /^([^/#]+)\/([^/#]+)$/.exec(text)
  if (shipped !== null) return Effect.succeed({ _tag: "Shipped", edition: shipped[1] ?? "", name: shipped[2] ?? "" })
  return new BadCall({ message: `expected a rule as edition/name or file.json#name, found "${text}"` })
}

/**
 * Reads JSON from a file.
 *
 * @category reading
 * @since 0.1.0
 */
export const readJson = Effect.fnUntraced(function* (path: string) {
  const text = yield* readText(path)
  return yield* Schema.decodeEffect(Schema.fromJsonString(Schema.Unknown))(text).pipe(
    Effect.mapError((error) => new BadCall({ message: `${path} is not JSON: ${error.message}` })),
  )
})

/** Decodes the envelope of an edition that ships. Its tests see to it that it has no faults, so it is not checked again. */
const decodeShipped = (written: unknown): Edition => Schema.decodeUnknownSync(Edition)(written)

/**
 * Decodes all editions that ship.
 *
 * @category finding
 * @since 0.1.0
 */
export const shippedEditions = (): ReadonlyArray<Edition> => editions.map(decodeShipped)

const findShipped = Effect.fnUntraced(function* (name: string, day: Option.Option<Day>) {
  const written = editions.find(({ id }) => id === name)
  if (written !== undefined) return decodeShipped(written)
  const own = editions.filter(({ jurisdiction }) => jurisdiction === name)
  if (own.length > 0 && Option.isSome(day)) {
    return yield* Effect.fromResult(findEditionInForce(own.map(decodeShipped), name, day.value))
  }
  const known = editions.map(({ id }) => id).join(", ")
  return yield* new BadCall({ message: `no edition "${name}"; there are ${known}` })
})

const refuseOutOfForce = (edition: Edition, day: Option.Option<Day>): Effect.Effect<void, BadCall> => {
  if (Option.isNone(day) || isInForce(edition, day.value)) return Effect.void
  return new BadCall({ message: `${edition.id} is not in force on ${day.value}: it is ${writeInForce(edition)}` })
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
export const findRule = Effect.fnUntraced(function* (text: string, binding: Binding, on: Option.Option<string>) {
  const reference = yield* parseReference(text)
  const day = yield* Effect.transposeOption(Option.map(on, parseDay))
  const edition =
    reference._tag === "Shipped"
      ? yield* findShipped(reference.edition, day)
      : yield* Effect.fromResult(decodeEdition(yield* readJson(reference.path)))
  yield* refuseOutOfForce(edition, day)
  const bound: BoundRule = yield* Effect.fromResult(bindRule(edition, reference.name, binding))
  return bound
})
