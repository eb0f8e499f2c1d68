/**
 * A whole number of people, households, grids or events.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { quantity } from "./Quantity.ts"

/** A count (数量) from 0 to 1,000,000,000. */
export const Count = quantity({ places: 0, least: 0, most: 1_000_000_000, padded: false }).pipe(Schema.brand("Count"))
export type Count = typeof Count.Type

/**
 * Makes the schema of counts from `least` to `most`, for columns with narrower bounds than `Count`.
 *
 * @category schemas
 * @since 0.1.0
 */
export const countBetween = (least: number, most: number) =>
  quantity({ places: 0, least, most, padded: false }).pipe(Schema.brand("Count"))
