/**
 * A flag that is given as `NAME=VALUE`, as often as there are names. A name that is given twice is refused, since only one of
 * its values could be used.
 *
 * @since 0.1.0
 */
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"

type Pairs = Readonly<Record<string, string>>

const split = (text: string): readonly [name: string, value: string] => {
  const at = text.indexOf("=")
  return [text.slice(0, Math.max(at, 0)), text.slice(at + 1)]
}

const join = (texts: ReadonlyArray<string>): Option.Option<Pairs> => {
  const pairs = texts.map(split)
  const names = new Set(pairs.map(([name]) => name))
  return names.size < pairs.length || names.has("") ? Option.none() : Option.some(Object.fromEntries(pairs))
}

/**
 * Makes such a flag; without it there are no pairs.
 *
 * @category flags
 * @since 0.1.0
 */
export const pairFlag = (name: string): Flag.Flag<Pairs> =>
  Flag.String(name).pipe(
    Flag.withMetavar("NAME=VALUE"),
    Flag.atLeast(0),
    Flag.filterMap(join, () => "NAME=VALUE, and each name once"),
  )
