/**
 * A figure that rules add up with others.
 *
 * @since 0.1.0
 */
import { countBetween } from "@jiceng/kernel"

/** A figure (数字) from 0 to 10,000,000: a hundred of them still add up to a count. */
export const Figure = countBetween(0, 10_000_000)
