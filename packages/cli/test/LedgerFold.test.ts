import type { Block } from "@jiceng/engine"
import { admitEntries, type LedgerEntry, type LedgerPlan, sumEntries } from "@jiceng/points"
import { anyLedger, anyLedgerPlan } from "@jiceng/points/testing"
import { csvText, makeCsvScanner } from "@jiceng/tables"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { startFold } from "../src/LedgerFold.ts"
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
const foldAll = (entries: ReadonlyArray<LedgerEntry>, plan: LedgerPlan, size: number) => {
  const door = { plan, isKnown: undefined }
  const blocks = blocksOf(entries, size)
  const fold = (["rising", "kept"] as const).map((ids) => {
    const own = startFold(door, places, ids)
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

/** Plans, and ledgers of several subjects in which entries are given twice, in conflict, for no item, or wrongly reversed. */
const anyCase = anyLedgerPlan("own-2026#1").chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
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

const expectedSums = (entries: ReadonlyArray<LedgerEntry>, plan: LedgerPlan) => {
  const { admitted } = admitEntries(entries, plan, new Map())
  return new Map([...Map.groupBy(admitted, ({ id }) => id)].map(([id, own]) => [id, sumEntries(own, plan)]))
}

describe("laws", () => {
  it("a fold gives the sums of the entries that count", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, entries, size }) => {
        const { sums } = foldAll(entries, plan, size)
        for (const [id, expected] of expectedSums(entries, plan)) expect(sums.get(id)).toEqual(expected)
        const counted = new Set(expectedSums(entries, plan).keys())
        for (const [id, own] of sums) if (!counted.has(id)) expect(own.size).toBe(0)
      }),
    )
  })

  it("how entries are cut into blocks does not change the sums", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, entries, size }) => {
        expect(foldAll(entries, plan, size)).toEqual({ ...foldAll(entries, plan, 1000), late: expect.anything() })
      }),
    )
  })
})
