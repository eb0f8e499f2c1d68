/**
 * The figures of items: points, quantities, and the limits on what they earn.
 *
 * @since 0.1.0
 */
import { Cite, quantity } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Span } from "./Span.ts"

/** Points of an item (分值) from −1000 to 1000, held in hundredths. */
export const ItemPoints = quantity({ places: 2, least: -100_000, most: 100_000, padded: false }).pipe(
  Schema.brand("Points"),
)
export type ItemPoints = typeof ItemPoints.Type

/** How much an entry is about (数量): times, hours, or a result; from 0 to 10,000, held in hundredths. */
export const EntryQuantity = quantity({ places: 2, least: 0, most: 1_000_000, padded: false }).pipe(
  Schema.brand("EntryQuantity"),
)
export type EntryQuantity = typeof EntryQuantity.Type

/** The points that a limit allows, from 0 to 1,000,000. */
const LimitPoints = quantity({ places: 2, least: 0, most: 100_000_000, padded: false }).pipe(Schema.brand("Points"))

/** An upper limit (限额) on what one entry, or all entries of a span, can earn. */
export const PointsLimit = Schema.Struct({
  cite: Cite,
  per: Schema.Literals(["event", ...Span.literals]),
  atMost: LimitPoints,
})
export type PointsLimit = typeof PointsLimit.Type
