/**
 * A share of a whole, in whole hundredths of a percent.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { quantity } from "./Quantity.ts"

/** A percentage (百分比) from 0 to 100, held in hundredths of a percent and written with two decimals. */
export const Percent = quantity({ places: 2, least: 0, most: 10_000, padded: true }).pipe(Schema.brand("Percent"))
export type Percent = typeof Percent.Type
