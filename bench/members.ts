/**
 * A table of members to rate, the same at every call: ids, points with up to two decimals, and check-ins, with three
 * columns that a rating carries through.
 *
 * @since 0.1.0
 */
import { closeSync, openSync, writeSync } from "node:fs"

/** How many members there are, and which number each row has as its id. */
export interface Members {
  readonly rows: number
  readonly numberOf: (row: number) => number
}

/** One member, as texts. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly branch: string
  readonly points: string
  readonly checkIns: string
  readonly joined: string
}

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

/** Members whose ids rise. */
export const risingMembers = (rows: number): Members => ({ rows, numberOf: (row) => row + 1 })

/** Members with the same ids in an order as if drawn at random: every step turns the numbers of so many bits into each other. */
export const shuffledMembers = (rows: number): Members => {
  const bits = Math.ceil(Math.log2(rows))
  const [half, mask] = [bits >> 1, 2 ** bits - 1]
  const mix = (number: number): number => {
    const once = Math.imul(number ^ (number >>> half), 0x9e3779b1) & mask
    const twice = Math.imul(once ^ (once >>> (half - 1)), 0x85ebca6b) & mask
    return twice ^ (twice >>> half)
  }
  const numberOf = (row: number): number => {
    let number = mix(row)
    while (number >= rows) number = mix(number)
    return number + 1
  }
  return { rows, numberOf }
}

const decimal = (hundredths: number): string => {
  const fraction = hundredths % 100
  const whole = Math.floor(hundredths / 100)
  return fraction === 0 ? `${whole}` : `${whole}.${String(fraction).padStart(2, "0").replace(/0$/, "")}`
}

/** Makes the members one after another. */
export function* makeMembers({ rows, numberOf }: Members): Generator<Member> {
  const next = numbersFrom(20201231)
  for (let row = 0; row < rows; row++) {
    const number = numberOf(row)
    yield {
      id: `m${String(number).padStart(8, "0")}`,
      name: `党员${number}`,
      branch: `b${next(400)}`,
      points: decimal(next(10_001)),
      checkIns: String(next(21)),
      joined: String(1960 + next(60)),
    }
  }
}

const csvRow = ({ id, name, branch, points, checkIns, joined }: Member) =>
  `${id},${name},${branch},${points},${checkIns},${joined}\n`

const jsonRow = ({ id, name, branch, points, checkIns, joined }: Member) =>
  `{"id":"${id}","name":"${name}","branch":"${branch}","points":${points},"checkIns":${checkIns},"joined":${joined}}\n`

/** Writes members to a file, as NDJSON where its name says so, and as CSV elsewhere. */
export const writeMembers = (path: string, members: Members): void => {
  const isJson = path.endsWith(".ndjson")
  const file = openSync(path, "w")
  let text = isJson ? "" : "id,name,branch,points,checkIns,joined\n"
  for (const member of makeMembers(members)) {
    text += isJson ? jsonRow(member) : csvRow(member)
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ""
    }
  }
  writeSync(file, text)
  closeSync(file)
}
