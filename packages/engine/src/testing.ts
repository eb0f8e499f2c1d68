/**
 * Blocks and ratings to test with.
 *
 * @since 0.1.0
 */
export { blockOf } from "./testing/blockOf.ts"
export { anyCell, anyRows } from "./testing/cells.ts"
export { levelRating } from "./testing/levelRating.ts"
