/**
 * How many rows were held down, from what to what: a pair of results says what was given and what would have been.
 *
 * Laws:
 *
 * - rows held down are the sum of their moves
 *
 * @since 0.1.0
 */
import { readNumber } from "./TableNumber.ts"

/** A number of rows that were held from one value to a lower one. */
export interface Move {
  readonly from: string
  readonly to: string
  readonly rows: number
}

/** The rows that were held down. `moves` are `undefined` where there are too many; the highest value from which comes first. */
export interface HeldCount {
  readonly held: number
  readonly moves: ReadonlyArray<Move> | undefined
}

/** Gathers pairs of cells; tells of each whether it was held down. */
export interface HeldCounter {
  readonly add: (result: string, earned: string) => boolean
  readonly end: () => HeldCount
}

const mostMoves = 1000

const numberOf = (text: string): number => readNumber(text) ?? 0

const byValue = (one: Move, other: Move): number =>
  numberOf(other.from) - numberOf(one.from) || numberOf(other.to) - numberOf(one.to)

/**
 * Makes a counter of rows held down. A pair with a cell that is no number is not held down.
 *
 * @category counting
 * @since 0.1.0
 */
export const makeHeldCounter = (): HeldCounter => {
  const moves = new Map<string, Move>()
  let held = 0
  return {
    add: (result, earned) => {
      if (result === earned) return false
      const [to, from] = [readNumber(result), readNumber(earned)]
      if (to === undefined || from === undefined || to >= from) return false
      held += 1
      const key = `${from} ${to}`
      if (moves.size <= mostMoves) moves.set(key, { from: earned, to: result, rows: (moves.get(key)?.rows ?? 0) + 1 })
      return true
    },
    end: () => ({ held, moves: moves.size > mostMoves ? undefined : [...moves.values()].toSorted(byValue) }),
  }
}
