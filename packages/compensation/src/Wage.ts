/**
 * What one person is paid, in fen. The bounds are narrower than those of sums, so that products with months, shares and
 * multiples stay exact.
 *
 * @since 0.1.0
 */
import { quantity } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** An amount for one person (个人金额), from 0 to 10,000,000 yuan, held in fen. */
export const Wage = quantity({ places: 2, least: 0, most: 1_000_000_000, padded: true }).pipe(Schema.brand("Yuan"))
export type Wage = typeof Wage.Type

/** The months of a year. */
export const monthsOfYear = 12
