/**
 * Points (积分) in whole hundredths, and scores, which are points from 0 to 100.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { quantity } from "./Quantity.ts"

/** Points (积分) from −1,000,000 to 1,000,000, held in hundredths. */
export const Points = quantity({ places: 2, least: -100_000_000, most: 100_000_000, padded: false }).pipe(
  Schema.brand("Points"),
)
export type Points = typeof Points.Type

/** A score (得分) from 0 to 100, held in hundredths of a point. */
export const Score = quantity({ places: 2, least: 0, most: 10_000, padded: false }).pipe(Schema.brand("Points"))
export type Score = typeof Score.Type
