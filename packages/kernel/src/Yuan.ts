/**
 * Money, in whole fen.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { quantity } from "./Quantity.ts"

/** An amount in yuan (元) from −1,000,000,000 to 1,000,000,000, held in fen (分) and written with two decimals. */
export const Yuan = quantity({ places: 2, least: -100_000_000_000, most: 100_000_000_000, padded: true }).pipe(
  Schema.brand("Yuan"),
)
export type Yuan = typeof Yuan.Type
