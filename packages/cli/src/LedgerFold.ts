/**
 * Folding a ledger into the sums of its subjects, block by block. What is kept grows with the subjects and the windows of
 * the calendar, and not with the entries. Entries that say the same in a column share what was decoded of it, so the
 * schema reads each text once.
 *
 * An entry that is sound, has an id of its own and reverses nothing counts by itself, and is added at once. As long as ids
 * rise, a longer one counting as higher, none can repeat; for ledgers in any other order hashes of the ids are kept, at
 * the price of some fifteen bytes an entry. The ids of all other entries are noted, for these to be judged together.
 *
 * Laws:
 *
 * - a fold gives the sums of the entries that count
 * - how entries are cut into blocks does not change the sums
 * - an id that is taken for a known one does not change the sums
 *
 * @since 0.1.0
 */
import type { Block, Fault, Rejected } from "@jiceng/engine"
import type { Day } from "@jiceng/kernel"
import { amountsOf, findEntryFault, type LedgerEntry, type LedgerPlan, type Memberships } from "@jiceng/points"
import * as Result from "effect/Result"
import type { NoteId } from "./EntryIds.ts"
import { type LedgerPlaces, readEntry } from "./LedgerColumns.ts"
import { checkMembers } from "./MemberDays.ts"
import { makeSumTable, type SumTable } from "./SumTable.ts"
import { makeTextIndex, rememberLast, type TextIndex } from "./TextIndex.ts"

/** What entries are judged by: the plan, who is known, where there is a list of members, and since when and until when. */
export interface LedgerDoor {
  readonly plan: LedgerPlan
  readonly isKnown: ((id: string) => boolean) | undefined
  readonly memberships: Memberships
}

/** The state of a fold. */
export interface LedgerFold {
  /** Adds the entries of a block, and gives the faults of those that are wrong by themselves, by row. */
  readonly push: (block: Block) => ReadonlyMap<number, Rejected>
  /** Adds or takes away an entry that was judged, once for each of `times`. */
  readonly add: (entry: LedgerEntry, times: 1 | -1) => void
  /** Whether an id did not rise where it had to: the fold has to begin anew, with ids in any order. */
  readonly isUnsorted: () => boolean
  /** The ids of entries that have to be judged together, and the places in the ledger of those that were left until then. */
  readonly together: ReadonlySet<string>
  readonly left: ReadonlySet<number>
  readonly subjects: TextIndex
  /** How many entries each subject has that count. */
  readonly entriesOf: (subject: number) => number
  readonly slotNumber: (slot: number) => number
  readonly sums: SumTable
  /** The first and the last day on which there is an entry; `undefined` where there is none. */
  readonly days: () => readonly [first: Day, last: Day] | undefined
}

/**
 * Finds what is wrong with an entry by itself.
 *
 * @category checking
 * @since 0.1.0
 */
export const findFault = (entry: LedgerEntry, { plan, isKnown, memberships }: LedgerDoor): Fault | undefined =>
  isKnown === undefined || isKnown(entry.id)
    ? findEntryFault(entry, plan, memberships)
    : { column: "id", found: entry.id, expected: { zh: "成员表中的编号", en: "an id of the table of members" } }

/** What entries add to: the slots by item and day, and the amounts by item and quantity, once they are known. */
type Known = Array<Array<ReadonlyArray<number> | undefined> | undefined>

const learn = (known: Known, [first, second]: readonly [number, number], numbers: ReadonlyArray<number>): void => {
  const row = known[first] ?? []
  row[second] = numbers
  known[first] = row
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder("utf-8", { ignoreBOM: true })]

const space = 0x20

const isAscii = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if ((bytes[at] as number) >= 0x80) return false
  return true
}

const numberOf = (index: TextIndex, text: string): number => {
  const bytes = encoder.encode(text)
  const found = index.find(bytes, 0, bytes.length)
  return found < 0 ? index.add(bytes, 0, bytes.length) : found
}

/**
 * Starts a fold; `noteId` tells which ids of entries are new.
 *
 * @category constructors
 * @since 0.1.0
 */
export const startFold = (door: LedgerDoor, places: LedgerPlaces, noteId: NoteId): LedgerFold => {
  const { plan, isKnown } = door
  const [subjects, dates, items, quantities] = [makeTextIndex(), makeTextIndex(), makeTextIndex(), makeTextIndex()]
  const [slotsBy, amountsBy]: readonly [Known, Known] = [[], []]
  const slotNumbers: Array<number> = []
  const slots = new Map<number, number>()
  const sums = makeSumTable()
  const findDate = rememberLast(dates)
  const wasMember = checkMembers(door.memberships, subjects, dates)
  const together = new Set<string>()
  const left = new Set<number>()
  let counts = new Int32Array(1 << 10)
  let isUnsorted = false
  let before = 0

  const slotOf = (slotNumber: number): number => {
    const known = slots.get(slotNumber)
    if (known !== undefined) return known
    slots.set(slotNumber, slotNumbers.length)
    return slotNumbers.push(slotNumber) - 1
  }

  const count = (subject: number, times: number) => {
    if (subject >= counts.length) {
      const longer = new Int32Array(counts.length * 2)
      longer.set(counts)
      counts = longer
    }
    counts[subject] = (counts[subject] as number) + times
  }

  const add = (entry: LedgerEntry, times: 1 | -1) => {
    const subject = numberOf(subjects, entry.id)
    count(subject, times)
    numberOf(dates, entry.date)
    for (const [slotNumber, amount] of amountsOf(entry, plan)) sums.add(subject, slotOf(slotNumber), times * amount)
  }

  /** Remembers what a sound entry added, for all that have its item and its day, or its item and its quantity. */
  const learnFrom = (entry: LedgerEntry, block: Block, row: number) => {
    const numberAt = (index: TextIndex, place: number) => numberOf(index, block.text(row, place) ?? "")
    const item = numberAt(items, places.item)
    const amounts = amountsOf(entry, plan)
    learn(
      slotsBy,
      [item, numberAt(dates, places.date)],
      amounts.map(([slotNumber]) => slotOf(slotNumber)),
    )
    learn(
      amountsBy,
      [item, numberAt(quantities, places.quantity)],
      amounts.map(([, amount]) => amount),
    )
  }

  const pushSlowly = (block: Block, row: number): Rejected | undefined => {
    const read = readEntry(block, row, places)
    if (Result.isFailure(read)) return { _tag: "Rejected", faults: read.failure }
    const entry = read.success
    const id = encoder.encode(entry.entryId)
    const noted = noteId(id, 0, id.length)
    if (noted === "unsorted") {
      isUnsorted = true
      return undefined
    }
    if (noted === "known" || entry.reverses !== undefined) {
      left.add(before + row)
      together.add(entry.entryId)
      if (entry.reverses !== undefined) together.add(entry.reverses)
      if (isKnown === undefined || isKnown(entry.id)) numberOf(subjects, entry.id)
      return undefined
    }
    const fault = findFault(entry, door)
    if (fault !== undefined) return { _tag: "Rejected", faults: [fault] }
    learnFrom(entry, block, row)
    add(entry, 1)
    return undefined
  }

  /** The number of the subject whose plain id lies there; −1 where somebody has to look closer. */
  const subjectAt = (bytes: Uint8Array, start: number, end: number): number => {
    const known = subjects.find(bytes, start, end)
    if (known >= 0 || start === end || (bytes[start] as number) <= space || !isAscii(bytes, start, end)) return known
    return isKnown === undefined || isKnown(decoder.decode(bytes.subarray(start, end)))
      ? subjects.add(bytes, start, end)
      : -1
  }

  /** Adds an entry of which every part has been met before, and tells whether it was one. */
  const pushQuickly = ({ bytes, starts, ends, quoting, width }: Block, row: number): boolean => {
    const first = row * width
    const reverses = first + places.reverses
    if (places.reverses >= 0 && (starts[reverses] as number) >= 0 && starts[reverses] !== ends[reverses]) return false
    const [item, date, quantity] = [first + places.item, first + places.date, first + places.quantity]
    const [id, entryId] = [first + places.id, first + places.entryId]
    if ((quoting[item] as number) > 1 || (quoting[date] as number) > 1 || (quoting[quantity] as number) > 1)
      return false
    if ((quoting[id] as number) > 1 || (quoting[entryId] as number) > 1) return false
    if ((starts[id] as number) < 0 || (starts[entryId] as number) < 0 || starts[entryId] === ends[entryId]) return false
    const itemNumber = items.find(bytes, starts[item] as number, ends[item] as number)
    if (itemNumber < 0) return false
    const dateNumber = findDate(bytes, starts[date] as number, ends[date] as number)
    const ownSlots = slotsBy[itemNumber]?.[dateNumber]
    if (ownSlots === undefined) return false
    const amounts =
      amountsBy[itemNumber]?.[quantities.find(bytes, starts[quantity] as number, ends[quantity] as number)]
    if (amounts === undefined) return false
    const entryStart = starts[entryId] as number
    if ((bytes[entryStart] as number) <= space || !isAscii(bytes, entryStart, ends[entryId] as number)) return false
    const subject = subjectAt(bytes, starts[id] as number, ends[id] as number)
    if (subject < 0 || !wasMember(subject, dateNumber)) return false
    const noted = noteId(bytes, starts[entryId] as number, ends[entryId] as number)
    if (noted === "unsorted") {
      isUnsorted = true
    } else if (noted === "known") {
      left.add(before + row)
      together.add(decoder.decode(bytes.subarray(starts[entryId], ends[entryId])))
    } else {
      count(subject, 1)
      for (let at = 0; at < ownSlots.length; at++) sums.add(subject, ownSlots[at] as number, amounts[at] as number)
    }
    return true
  }

  return {
    push: (block) => {
      const rejected = new Map<number, Rejected>()
      for (let row = 0; row < block.rows && !isUnsorted; row++) {
        if (block.broken.size === 0 || !block.broken.has(row)) if (pushQuickly(block, row)) continue
        const fault = pushSlowly(block, row)
        if (fault !== undefined) rejected.set(row, fault)
      }
      before += block.rows
      return rejected
    },
    add,
    isUnsorted: () => isUnsorted,
    together,
    left,
    subjects,
    entriesOf: (subject) => counts[subject] ?? 0,
    slotNumber: (slot) => slotNumbers[slot] as number,
    sums,
    days: () => {
      const known = Array.from({ length: dates.count() }, (_, date) => dates.text(date) as Day).toSorted()
      const [first, last] = [known[0], known.at(-1)]
      return first === undefined || last === undefined ? undefined : [first, last]
    },
  }
}
