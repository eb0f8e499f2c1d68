/**
 * Sums by slot and subject, both of them numbered from 0: one cell for each pair that ever had an amount, without an
 * object for any. Every slot has cells of its own, so that a ledger in the order of days works on few of them at a time.
 *
 * Laws:
 *
 * - a sum is what was added for its subject and slot, in any order
 *
 * @since 0.1.0
 */

/** Adds amounts, and hands out the sums of each subject. */
export interface SumTable {
  readonly add: (subject: number, slot: number, amount: number) => void
  /** Sorts the sums by subject; from then on nothing is added. Sums of zero are left out. */
  readonly finish: (subjects: number) => SumsBySubject
}

/** Finds the sums of a subject: slots and their sums. */
export type SumsBySubject = (subject: number) => ReadonlyArray<readonly [slot: number, sum: number]>

/** The cells of a slot. Each is empty, which is 0, or is of a subject, counted from 1. */
interface Cells {
  subjects: Uint32Array
  sums: Float64Array
  count: number
}

const hash = (subject: number): number => {
  const mixed = Math.imul(subject, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

const placeOf = ({ subjects }: Cells, subject: number): number => {
  const mask = subjects.length - 1
  let place = hash(subject) & mask
  while (subjects[place] !== subject + 1 && subjects[place] !== 0) place = (place + 1) & mask
  return place
}

const grow = (cells: Cells): void => {
  const { subjects, sums } = cells
  cells.subjects = new Uint32Array(subjects.length * 2)
  cells.sums = new Float64Array(subjects.length * 2)
  for (let old = 0; old < subjects.length; old++) {
    const subject = subjects[old] as number
    if (subject === 0) continue
    const place = placeOf(cells, subject - 1)
    cells.subjects[place] = subject
    cells.sums[place] = sums[old] as number
  }
}

const addTo = (cells: Cells, subject: number, amount: number): void => {
  const place = placeOf(cells, subject)
  if (cells.subjects[place] !== 0) {
    cells.sums[place] = (cells.sums[place] as number) + amount
    return
  }
  cells.subjects[place] = subject + 1
  cells.sums[place] = amount
  cells.count += 1
  if (cells.count * 4 > cells.subjects.length * 3) grow(cells)
}

/** Where the sums of each subject begin, once all are sorted by it; the last number is how many there are. */
const startsOf = (slots: ReadonlyArray<Cells>, subjects: number): Uint32Array => {
  const starts = new Uint32Array(subjects + 1)
  for (const cells of slots) {
    for (let place = 0; place < cells.subjects.length; place++) {
      const subject = cells.subjects[place] as number
      if (subject !== 0 && cells.sums[place] !== 0) starts[subject] = (starts[subject] as number) + 1
    }
  }
  for (let subject = 1; subject <= subjects; subject++) {
    starts[subject] = (starts[subject] as number) + (starts[subject - 1] as number)
  }
  return starts
}

/** Sorts sums by subject, and lets go of each slot on the way. */
const sortBySubject = (slots: Array<Cells>, subjects: number): SumsBySubject => {
  const starts = startsOf(slots, subjects)
  const all = starts[subjects] as number
  const [slotAt, sumAt, next] = [new Uint32Array(all), new Float64Array(all), starts.slice()]
  for (const [slot, cells] of slots.entries()) {
    for (let place = 0; place < cells.subjects.length; place++) {
      const subject = (cells.subjects[place] as number) - 1
      const sum = cells.sums[place] as number
      if (subject < 0 || sum === 0) continue
      const at = next[subject] as number
      slotAt[at] = slot
      sumAt[at] = sum
      next[subject] = at + 1
    }
    slots[slot] = emptyCells(1)
  }
  return (subject) => {
    const [first, end] = [starts[subject] as number, starts[subject + 1] as number]
    return Array.from({ length: end - first }, (_, index) => [
      slotAt[first + index] as number,
      sumAt[first + index] as number,
    ])
  }
}

const emptyCells = (length: number): Cells => {
  return { subjects: new Uint32Array(length), sums: new Float64Array(length), count: 0 }
}

/**
 * Starts with no sums.
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeSumTable = (): SumTable => {
  const slots: Array<Cells> = []
  return {
    add: (subject, slot, amount) => {
      while (slots.length <= slot) slots.push(emptyCells(16))
      addTo(slots[slot] as Cells, subject, amount)
    },
    finish: (subjects) => sortBySubject(slots, subjects),
  }
}
