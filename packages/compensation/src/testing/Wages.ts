/**
 * Generators of wages and of tables of pay.
 *
 * @since 0.1.0
 */
import type { Cite } from "@jiceng/kernel"
import { anyNear } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import type { PayLadder } from "../GradePay.ts"
import { Payer } from "../Payer.ts"
import type { StarPay } from "../PerformanceSettlement.ts"
import type { Wage } from "../Wage.ts"

/** Draws wages, in fen; small ones and round ones often. */
export const anyWage: fc.Arbitrary<Wage> = fc
  .oneof(fc.nat({ max: 200 }), anyNear([50_000, 320_000], 0, 1_000_000_000))
  .map((fen) => fen as Wage)

/**
 * Draws so many wages that rise or stay, none above 1,000,000 yuan.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyRisingWages = (count: number): fc.Arbitrary<ReadonlyArray<Wage>> =>
  fc
    .array(anyNear([320_000], 0, 100_000_000), { minLength: count, maxLength: count })
    .map((wages) => wages.toSorted((a, b) => a - b) as ReadonlyArray<number> as ReadonlyArray<Wage>)

/** Draws payers. */
export const anyPayer = fc.constantFrom(...Payer.literals)

/** Draws cites of the clauses on pay. */
export const anyPayCite: fc.Arbitrary<Cite> = fc.constantFrom("yongning-2020#32", "xingqing-2018#三(四)3")

/** Draws performance pay by stars, one row or several, from 0 or from some stars on. */
export const anyStarPay: fc.Arbitrary<StarPay> = fc
  .record({ first: fc.nat({ max: 5 }), rows: fc.integer({ min: 1, max: 6 }) })
  .chain(({ first, rows }) =>
    anyRisingWages(rows).map(
      (wages) =>
        wages.map((monthly, index) => ({ stars: first + index, monthly })) as ReadonlyArray<unknown> as StarPay,
    ),
  )

/** Draws pay tables of one to four posts with one to six grades each. */
export const anyPayLadder: fc.Arbitrary<PayLadder> = fc
  .array(
    fc
      .record({ lowest: fc.integer({ min: 1, max: 12 }), grades: fc.integer({ min: 1, max: 6 }) })
      .chain(({ lowest, grades }) =>
        anyRisingWages(grades).map((wages) => wages.map((monthly, index) => ({ grade: lowest + index, monthly }))),
      ),
    { minLength: 1, maxLength: 4 },
  )
  .map(
    (posts) => posts.flatMap((rows, index) => rows.map((row) => ({ post: index + 1, ...row }))) as unknown as PayLadder,
  )
