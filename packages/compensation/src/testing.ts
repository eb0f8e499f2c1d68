/**
 * Generators of pay tables, ladders, rules of placement and workers for property tests, for use with fast-check.
 *
 * @since 0.1.0
 */
export { anyLadder, anyPlacement, anyPostRanges, anyRungOf, anyWorkerFor } from "./testing/Ladders.ts"
export { anyPayCite, anyPayer, anyPayLadder, anyRisingWages, anyStarPay, anyWage } from "./testing/Wages.ts"
