/**
 * A ledger of entries, the same at every call: in the order of days, of members drawn at random, for the items of the
 * catalogue in `ledger-points.json`.
 *
 * @since 0.1.0
 */
import { closeSync, openSync, writeSync } from "node:fs"
import { numbersFrom } from "./members.ts"

const items = ["meeting", "study", "volunteerHours", "checkIn", "praise", "breach"]

/** One entry in a hundred is a breach; hours come in halves, and a breach has a grade. */
const quantityOf = (item: string, next: (below: number) => number): string => {
  if (item === "volunteerHours") return String((1 + next(8)) / 2)
  return item === "breach" ? String(1 + next(3)) : "1"
}

const dayOf = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)

/** Writes a ledger of so many entries for so many members to a file. */
export const writeEntries = (path: string, entries: number, members: number): void => {
  const next = numbersFrom(20261231)
  const file = openSync(path, "w")
  const days = Array.from({ length: 365 }, (_, day) => dayOf(day))
  let text = "entryId,id,date,item,quantity\n"
  for (let entry = 0; entry < entries; entry++) {
    const item = next(100) === 0 ? "breach" : (items[next(5)] as string)
    const day = days[Math.floor((entry * 365) / entries)]
    text += `e${String(entry + 1).padStart(8, "0")},m${String(1 + next(members)).padStart(6, "0")},${day},${item},${quantityOf(item, next)}\n`
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ""
    }
  }
  writeSync(file, text)
  closeSync(file)
}
