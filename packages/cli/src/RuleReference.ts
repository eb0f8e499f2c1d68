/**
 * A rule as it is named on the command line: `edition/name` for one that ships, `./my-edition.json#name` for one of a
 * file, and `jurisdiction/name` together with a day for the edition in force on it.
 *
 * @since 0.1.0
 */
import { type BoundRule, bindRule } from "@jiceng/policy"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { BadCall } from "./BadCall.ts"
import { type BindingCall, readBinding, tellMisfits } from "./BindingFlags.ts"
import { bindEntries, type FoundEntry, findEdition, findEditionOn, readDay } from "./EditionReference.ts"
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

const findEntry = Effect.fnUntraced(function* (text: string, on: Option.Option<string>) {
  const reference = yield* parseReference(text)
  const day = yield* Effect.transposeOption(Option.map(on, (own) => readDay("--on", own)))
  const place = reference._tag === "Shipped" ? reference.edition : reference.path
  const edition = yield* Option.isSome(day) ? findEditionOn(place, day.value) : findEdition(place, day)
  const entry = edition.rules.find(({ name }) => name === reference.name)
  if (entry === undefined) {
    const names = edition.rules.map(({ name }) => name)
    const where =
      reference._tag === "File" ? reference.path : `${edition.id}; jiceng list --edition ${edition.id} shows all`
    return yield* new BadCall({
      message: `no rule "${reference.name}": ${tellNames(reference.name, names)} in ${where}`,
    })
  }
  const found: FoundEntry = { edition, entry }
  return found
})

/**
 * Finds the edition of a rule and binds the rule.
 *
 * @category finding
 * @since 0.1.0
 */
export const findRule = Effect.fnUntraced(function* (text: string, call: BindingCall) {
  const { edition, entry } = yield* findEntry(text, call.on)
  const binding = yield* readBinding(entry, call)
  const bound: BoundRule = yield* Effect.mapError(
    Effect.fromResult(bindRule(edition, entry.name, binding)),
    (misfits) => new BadCall({ message: tellMisfits(misfits, call) }),
  )
  return bound
})

/**
 * Finds and binds rules that are used together. Each takes the slots and readings that it has.
 *
 * @category finding
 * @since 0.1.0
 */
export const findRulesTogether = Effect.fnUntraced(function* (texts: ReadonlyArray<string>, call: BindingCall) {
  const found = yield* Effect.forEach(texts, (text) => findEntry(text, call.on))
  return yield* bindEntries(found, call)
})
