/**
 * A table of members to rate, the same at every call: ids, points with up to two decimals, and check-ins, with three
 * columns that a rating carries through.
 *
 * @since 0.1.0
 */
import { closeSync, openSync, writeSync } from "node:fs"

/** The header of the table. */
export const header = "id,name,branch,points,checkIns,joined"

/** Makes a generator of whole numbers from 0 up to `below`, from a seed (mulberry32). */
export const numbersFrom = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const decimal = (hundredths: number): string => {
  const fraction = hundredths % 100
  const whole = Math.floor(hundredths / 100)
  return fraction === 0 ? `${whole}` : `${whole}.${String(fraction).padStart(2, "0").replace(/0$/, "")}`
}

/** Writes a table of `rows` members to a file. */
export const writeMembers = (path: string, rows: number): void => {
  const next = numbersFrom(20201231)
  const file = openSync(path, "w")
  let text = `${header}\n`
  for (let row = 1; row <= rows; row++) {
    const [points, checkIns] = [decimal(next(10_001)), next(21)]
    text += `m${String(row).padStart(8, "0")},党员${row},b${next(400)},${points},${checkIns},${1960 + next(60)}\n`
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ""
    }
  }
  writeSync(file, text)
  closeSync(file)
}
