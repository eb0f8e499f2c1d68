/**
 * A generator of rows for any flat struct.
 *
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { columnsOf } from "../Column.ts"
import { anyColumnValue } from "./Columns.ts"

/**
 * Draws decoded rows of a flat struct whose fields do not depend on one another.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyRowOf = <A>(struct: Schema.Codec<A, unknown>): fc.Arbitrary<A> =>
  fc.record(
    Object.fromEntries(columnsOf(struct).map((column) => [column.name, anyColumnValue(column)])),
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<A>
