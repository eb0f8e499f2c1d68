/**
 * The money and the heads that funds are made of, within bounds that keep every sum of them exact.
 *
 * @since 0.1.0
 */
import { countBetween, quantity } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** The largest amount: 100,000,000 yuan, in fen. */
export const mostOfAmount = 10_000_000_000

/** An amount (金额) from 0 to 100,000,000 yuan, held in fen and written with two decimals. */
export const Amount = quantity({ places: 2, least: 0, most: mostOfAmount, padded: true }).pipe(Schema.brand("Yuan"))
export type Amount = typeof Amount.Type

/** The most that a budget can come to: 1,000,000,000 yuan, in fen. */
export const mostOfBudget = 100_000_000_000

/** The most people that a fund is paid for. */
export const mostHeads = 1_000_000

/** A number of people (人数) that a fund is paid for, from 0 to 1,000,000. */
export const Heads = countBetween(0, mostHeads)
export type Heads = typeof Heads.Type
