/**
 * The check that the names which a rule gives to its columns can stand side by side in one table.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type { Named } from "./FactName.ts"
import { repeatedNames } from "./FlatStruct.ts"

type Place = ReadonlyArray<string | number>

/** A name that a rule gives to a column, and where it stands in the rule. */
export interface PlacedName {
  readonly name: string
  readonly path: Place
}

/**
 * Lists the names in a list of a rule, each with its place.
 *
 * @category finding
 * @since 0.1.0
 */
export const namesIn = (list: ReadonlyArray<Named>, at: string): ReadonlyArray<PlacedName> =>
  list.map(({ name }, index) => ({ name, path: [at, index, "name"] }))

/**
 * Makes the check that the columns a rule names differ from one another, from its `results`, and from those that every
 * table has.
 *
 * @category schemas
 * @since 0.1.0
 */
export const namesDiffer = <Rule>(namesOf: (rule: Rule) => ReadonlyArray<PlacedName>, results: ReadonlyArray<string>) =>
  Schema.makeFilter((rule: Rule) => {
    const placed = [...results.map((name) => ({ name, path: [] as Place })), ...namesOf(rule)]
    return repeatedNames(placed.map(({ name }) => name)).flatMap((at) => {
      const { name, path } = placed[at] ?? { name: "", path: [] }
      return [{ path, issue: `Expected a name used once, got "${name}"` }]
    })
  })
