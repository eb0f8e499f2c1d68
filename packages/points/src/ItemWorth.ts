/**
 * What an entry is worth by itself, before any limit of a span.
 *
 * Laws:
 *
 * - an entry is worth a whole number of hundredths
 * - an entry is never worth more than the limit per event
 * - a better result is never worth less where steps rise
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import { hasWorth, type MultipleItem, type PointsItem, type WorthItem } from "./PointsItem.ts"
import type { EntryQuantity } from "./PointsLimit.ts"

/** What quantities an entry of an item may have, in words. */
export const expectedQuantity = (item: PointsItem): Words => {
  switch (item.kind) {
    case "perUnit":
    case "brackets":
      return { zh: `${item.step / 100}的倍数`, en: `a multiple of ${item.step / 100}` }
    case "highestStep":
    case "everyStep":
      return { zh: `0 至 ${item.outOf / 100} 的成绩`, en: `a result from 0 to ${item.outOf / 100}` }
    case "severity":
      return { zh: `1 至 ${item.grades.length} 的档次`, en: `a grade from 1 to ${item.grades.length}` }
    default:
      return { zh: "1", en: "1" }
  }
}

/**
 * Tells whether an entry of an item may have a quantity. An item that is a multiple takes what its base takes.
 *
 * @category predicates
 * @since 0.1.0
 */
export const takesQuantity = (item: PointsItem, quantity: EntryQuantity): boolean => {
  switch (item.kind) {
    case "perUnit":
    case "brackets":
      return quantity > 0 && quantity % item.step === 0
    case "highestStep":
    case "everyStep":
      return quantity <= item.outOf
    case "severity":
      return quantity % 100 === 0 && quantity >= 100 && quantity <= item.grades.length * 100
    default:
      return quantity === 100
  }
}

const plainWorth = (item: WorthItem, quantity: EntryQuantity): number => {
  switch (item.kind) {
    case "fixed":
      return item.points
    case "perUnit":
      return (item.points * quantity) / 100
    case "highestStep":
      return item.steps.findLast(({ from }) => from <= quantity)?.points ?? 0
    case "everyStep":
      return item.steps.filter(({ from }) => from <= quantity).reduce((sum, { points }) => sum + points, 0)
    case "severity":
      return item.grades[quantity / 100 - 1]?.points ?? 0
  }
}

/** An item with worth, or a multiple together with its base. */
export type Priced =
  | { readonly item: WorthItem; readonly base: WorthItem; readonly times: 100 }
  | { readonly item: typeof MultipleItem.Type; readonly base: WorthItem; readonly times: number }

/**
 * Finds what prices an item whose entries are worth points one by one; `undefined` for all others.
 *
 * @category finding
 * @since 0.1.0
 */
export const pricedBy = (item: PointsItem, items: ReadonlyArray<PointsItem>): Priced | undefined => {
  if (hasWorth(item)) return { item, base: item, times: 100 }
  if (item.kind !== "multiple") return undefined
  const base = items.find(({ name }) => name === item.of)
  return base !== undefined && hasWorth(base) ? { item, base, times: item.times } : undefined
}

/** The amounts of which every worth of an item is a sum of whole multiples. */
export const quantaOf = (item: WorthItem): ReadonlyArray<number> => {
  switch (item.kind) {
    case "fixed":
      return [item.points]
    case "perUnit":
      return [(item.points * item.step) / 100]
    case "highestStep":
    case "everyStep":
      return item.steps.map(({ points }) => points)
    case "severity":
      return item.grades.map(({ points }) => points)
  }
}

/**
 * Prices a quantity of an item, in hundredths of a point, under its limit per event.
 *
 * @category rating
 * @since 0.1.0
 */
export const priceEntry = (quantity: EntryQuantity, { item, base, times }: Priced): number => {
  const worth = (plainWorth(base, quantity) * times) / 100
  const limits = item.limits.filter(({ per }) => per === "event")
  return limits.reduce((least, { atMost }) => Math.min(least, atMost), worth)
}
