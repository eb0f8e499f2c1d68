/**
 * Numbers around bounds, where rules go wrong first.
 *
 * @since 0.1.0
 */
import * as fc from "fast-check"

/**
 * Draws whole numbers from `least` to `most`: often one of `bounds`, one below it or one above it.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyNear = (bounds: ReadonlyArray<number>, least: number, most: number): fc.Arbitrary<number> => {
  const around = bounds.flatMap((bound) => [bound - 1, bound, bound + 1])
  const within = around.filter((number) => number >= least && number <= most)
  return fc.oneof(fc.constantFrom(least, most, ...within), fc.integer({ min: least, max: most }))
}
