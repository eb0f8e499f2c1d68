/**
 * Dividing a pool of whole units by weights so that nothing is lost: every share is its exact part rounded down, and
 * the units left over go one each to the largest remainders, the earlier share first where remainders are equal.
 *
 * Laws:
 *
 * - the shares of a pool sum to the pool
 * - every share is within one unit of its exact part
 * - a larger weight never gets a smaller share
 * - a weight of zero gets nothing
 *
 * @since 0.1.0
 */

/**
 * Divides `pool` whole units by `weights`, whole numbers that are not negative and not all zero.
 *
 * @category rounding
 * @since 0.1.0
 * @example
 * ```ts
 * import { apportion } from "@jiceng/kernel"
 *
 * apportion(101, [5, 5]) // => [51, 50]
 * ```
 */
export const apportion = (pool: number, weights: ReadonlyArray<number>): ReadonlyArray<number> => {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  const exact = weights.map((weight) => BigInt(pool) * BigInt(weight))
  const shares = exact.map((part) => Number(part / total))
  const left = pool - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
  const favoured = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return shares.map((share, index) => (favoured.has(index) ? share + 1 : share))
}
