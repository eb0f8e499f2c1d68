/**
 * A star rating: how many stars a member, a unit or a community has.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { quantity } from "./Quantity.ts"

/** Whole stars (星级) from 0 to 10. */
export const Stars = quantity({ places: 0, least: 0, most: 10, padded: false }).pipe(Schema.brand("Stars"))
export type Stars = typeof Stars.Type
