import type { Block } from "@jiceng/engine"
import type { Day } from "@jiceng/kernel"
import { admitEntries, type LedgerEntry, type Memberships, sumEntries } from "@jiceng/points"
import { anyLedger, anyLedgerPlan } from "@jiceng/points/testing"
import { csvText, makeCsvScanner } from "@jiceng/tables"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type NoteId, noteByHash, noteWhileRising } from "../src/EntryIds.ts"
import { type LedgerDoor, startFold } from "../src/LedgerFold.ts"
import { startGathering } from "../src/LedgerTogether.ts"

const columns = ["entryId", "id", "date", "item", "quantity", "reverses"]
const places = { entryId: 0, id: 1, date: 2, item: 3, quantity: 4, reverses: 5 }

const rowOf = ({ entryId, id, date, item, quantity, reverses = "" }: LedgerEntry) => {
  return [entryId, id, date, item, String(quantity / 100), reverses]
}

/** Cuts entries into blocks of so many rows. */
const blocksOf = (entries: ReadonlyArray<LedgerEntry>, size: number): ReadonlyArray<Block> =>
  Array.from({ length: Math.ceil(entries.length / size) }, (_, at) =>
    entries.slice(at * size, (at + 1) * size),
  ).flatMap((part) => {
    const scanner = makeCsvScanner()
    return [...scanner.push(new TextEncoder().encode(csvText([columns, ...part.map(rowOf)]))), ...scanner.end()]
  })

/** Folds a ledger as a run does: in rising order where that is so, and with what has to be judged together. */
const foldWith = (
  entries: ReadonlyArray<LedgerEntry>,
  door: LedgerDoor,
  { size, notes }: { readonly size: number; readonly notes: ReadonlyArray<NoteId> },
) => {
  const blocks = blocksOf(entries, size)
  const fold = notes.map((noteId) => {
    const own = startFold(door, places, noteId)
    for (const block of blocks) own.push(block)
    return own
  })
  const sound = fold.find((one) => !one.isUnsorted())
  if (sound === undefined) throw new Error("a fold that keeps ids is never unsorted")
  const gathering = startGathering(sound, door, places)
  for (const block of blocks) gathering.push(block)
  const { late } = gathering.judge()
  const subjects = sound.subjects.count()
  const sumsOf = sound.sums.finish(subjects)
  const sums = Array.from({ length: subjects }, (_, subject) => {
    const own = sumsOf(subject).map(([slot, sum]) => [sound.slotNumber(slot), sum] as const)
    return [sound.subjects.text(subject), new Map(own)] as const
  })
  return { sums: new Map(sums), late }
}

const foldAll = (entries: ReadonlyArray<LedgerEntry>, door: LedgerDoor, size: number) =>
  foldWith(entries, door, { size, notes: [noteWhileRising(), noteByHash()] })

/** Takes every nth id for a known one, whether or not it is. */
const noteBadly = (nth: number): NoteId => {
  const noteId = noteByHash()
  let count = 0
  return (bytes, start, end) => {
    const noted = noteId(bytes, start, end)
    count += 1
    return count % nth === 0 ? "known" : noted
  }
}

const day = (text: string) => text as Day

const anyMemberships: fc.Arbitrary<Memberships> = fc
  .subarray([
    ["m1", { from: day("2026-02-01"), until: day("2026-06-30") }],
    ["m2", { from: day("2026-05-01") }],
  ] as const)
  .map((some) => new Map(some))

/** Plans, and ledgers of several subjects in which entries are given twice, in conflict, for no item, or wrongly reversed. */
const anyCase = anyLedgerPlan("own-2026#1").chain((plan) =>
  fc.record({
    door: anyMemberships.map((memberships): LedgerDoor => ({ plan, isKnown: undefined, memberships })),
    entries: fc
      .tuple(anyLedger(plan), anyLedger(plan), fc.array(fc.nat({ max: 20 }), { maxLength: 3 }), fc.nat({ max: 4 }))
      .map(([first, second, doubled, kind]) => {
        const others = second.map((entry): LedgerEntry => {
          const { reverses } = entry
          const renamed = { ...entry, id: "m2", entryId: `x${entry.entryId}` }
          return reverses === undefined ? renamed : { ...renamed, reverses: `x${reverses}` }
        })
        const all = [...first, ...others]
        const spoilt = doubled.flatMap((at): ReadonlyArray<LedgerEntry> => {
          const entry = all[at % Math.max(1, all.length)]
          if (entry === undefined) return []
          return [
            { ...entry, ...[{}, { id: "m3" }, { item: "none" as LedgerEntry["item"] }, { reverses: "no" }][kind] },
          ]
        })
        return [...all, ...spoilt]
      }),
    size: fc.integer({ min: 1, max: 9 }),
  }),
)

const expectedSums = (entries: ReadonlyArray<LedgerEntry>, { plan, memberships }: LedgerDoor) => {
  const { admitted } = admitEntries(entries, plan, memberships)
  return new Map([...Map.groupBy(admitted, ({ id }) => id)].map(([id, own]) => [id, sumEntries(own, plan)]))
}

describe("laws", () => {
  it("a fold gives the sums of the entries that count", () => {
    fc.assert(
      fc.property(anyCase, ({ door, entries, size }) => {
        const { sums } = foldAll(entries, door, size)
        for (const [id, expected] of expectedSums(entries, door)) expect(sums.get(id)).toEqual(expected)
        const counted = new Set(expectedSums(entries, door).keys())
        for (const [id, own] of sums) if (!counted.has(id)) expect(own.size).toBe(0)
      }),
    )
  })

  it("how entries are cut into blocks does not change the sums", () => {
    fc.assert(
      fc.property(anyCase, ({ door, entries, size }) => {
        expect(foldAll(entries, door, size).sums).toEqual(foldAll(entries, door, 1000).sums)
      }),
    )
  })

  it("an id that is taken for a known one does not change the sums", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 5 }), ({ door, entries, size }, nth) => {
        const { sums } = foldWith(entries, door, { size, notes: [noteBadly(nth)] })
        for (const [id, expected] of expectedSums(entries, door)) expect(sums.get(id)).toEqual(expected)
      }),
    )
  })
})
