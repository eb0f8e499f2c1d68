/**
 * The columns that the data of a rule name: flags for things that hold or do not, and choices between named things.
 *
 * @since 0.1.0
 */
import { choiceOf, Flag, type Named, repeatedNames, type TypedColumn, type Words } from "@jiceng/kernel"

/**
 * Makes the columns of things that hold or do not.
 *
 * @category schemas
 * @since 0.1.0
 */
export const flagsOf = (named: ReadonlyArray<Named>): ReadonlyArray<TypedColumn> =>
  named.map((column) => ({ ...column, schema: Flag }))

/**
 * Makes the schema of the choice between named things and, beside them, those of `others`.
 *
 * @category schemas
 * @since 0.1.0
 */
export const choiceAmong = (named: ReadonlyArray<Named>, others: Readonly<Record<string, Words>>) =>
  choiceOf({ ...Object.fromEntries(named.map(({ name, title }) => [name, title])), ...others })

/** A name that cannot stand where it does, and where that is in a list of names. */
export interface NameFault {
  readonly at: number
  readonly issue: string
}

/**
 * Finds the names that occur twice in a list, or that are among the columns which a rule has anyway.
 *
 * @category checking
 * @since 0.1.0
 */
export const findNameFaults = (
  names: ReadonlyArray<string>,
  columns: ReadonlyArray<string>,
): ReadonlyArray<NameFault> =>
  repeatedNames([...columns, ...names])
    .map((at) => at - columns.length)
    .map((at) => ({ at, issue: `Expected a name used once, got "${names[at]}"` }))
