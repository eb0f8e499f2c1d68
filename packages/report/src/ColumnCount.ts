/**
 * What the cells of one column hold, counted in bounded memory: how often each text stands there, as long as few are distinct,
 * and how the numbers are spread, as long as all cells that are not empty are numbers.
 *
 * Laws:
 *
 * - filled and empty cells are all cells
 * - the values of a column are counted as they are
 *
 * @since 0.1.0
 */
import { makeSpreadCounter, type Spread } from "./Spread.ts"
import { readNumber } from "./TableNumber.ts"

/** The cells of a column. `values` is `undefined` where there are too many, `numbers` where a cell is no number or all are empty. */
export interface ColumnCount {
  readonly filled: number
  readonly empty: number
  readonly values: ReadonlyMap<string, number> | undefined
  readonly numbers: Spread | undefined
}

/** Gathers the cells of a column. */
export interface ColumnCounter {
  readonly add: (text: string) => void
  readonly end: () => ColumnCount
}

/** The most values and the most steps of numbers that are kept apart. */
export interface CountLimits {
  readonly values: number
  readonly steps: number
}

/**
 * Makes a counter of the cells of a column. Texts are read as numbers only where that is needed.
 *
 * @category counting
 * @since 0.1.0
 */
export const makeColumnCounter = (limits: CountLimits): ColumnCounter => {
  const values = new Map<string, number>()
  const spread = makeSpreadCounter(limits.steps)
  let [filled, empty] = [0, 0]
  let [hasFew, isNumeric] = [true, true]

  const addNumber = (text: string, rows: number) => {
    if (!isNumeric) return
    const units = readNumber(text)
    if (units === undefined) isNumeric = false
    else spread.add(units, rows)
  }

  const addNumbers = () => {
    for (const [text, rows] of values) addNumber(text, rows)
  }

  return {
    add: (text) => {
      if (text === "") {
        empty += 1
        return
      }
      filled += 1
      if (!hasFew) return addNumber(text, 1)
      values.set(text, (values.get(text) ?? 0) + 1)
      if (values.size > limits.values) {
        hasFew = false
        addNumbers()
        values.clear()
      }
    },
    end: () => {
      if (hasFew) addNumbers()
      const numbers = isNumeric ? spread.end() : undefined
      return { filled, empty, values: hasFew ? new Map(values) : undefined, numbers }
    },
  }
}
