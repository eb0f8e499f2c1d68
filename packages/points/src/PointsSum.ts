/**
 * Points that many entries come to.
 *
 * @since 0.1.0
 */
import { quantity } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** A sum of points (积分合计), held in hundredths; wide enough for every ledger, so that no sum is ever cut. */
export const PointsSum = quantity({
  places: 2,
  least: -10_000_000_000_000,
  most: 10_000_000_000_000,
  padded: false,
}).pipe(Schema.brand("Points"))
export type PointsSum = typeof PointsSum.Type
