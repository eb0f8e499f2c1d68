/**
 * Flat structs put together from columns that the data of a rule name: which facts it asks for, and what it calls its
 * results. A rule that counts workers and one that counts volunteers are then the same kind with other names.
 *
 * Laws:
 *
 * - the columns of a struct are those it was made of, in order
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type { Named } from "./FactName.ts"

/** A named column together with the schema of its values. */
export interface TypedColumn extends Named {
  readonly schema: Schema.Top
}

/**
 * Makes the flat schema that has the given columns as its fields. `A` is what its fields are known to hold.
 *
 * @category schemas
 * @since 0.1.0
 */
export const structOfColumns = <A>(columns: ReadonlyArray<TypedColumn>): Schema.Codec<A, unknown> & Schema.Top => {
  const fields = columns.map(({ name, title, schema }) => [name, schema.annotateKey({ words: title })] as const)
  return Schema.Struct(Object.fromEntries(fields)) as unknown as Schema.Codec<A, unknown> & Schema.Top // its fields are computed
}

/** The names that every table of results has of itself. */
const takenNames: ReadonlyArray<string> = ["id", "disputed", "status", "cites"]

/**
 * Lists the positions of names that a table cannot have as columns: taken by every table, or used before in the list.
 *
 * @category checking
 * @since 0.1.0
 */
export const repeatedNames = (names: ReadonlyArray<string>): ReadonlyArray<number> =>
  names.flatMap((name, index) => (takenNames.includes(name) || names.indexOf(name) < index ? [index] : []))
