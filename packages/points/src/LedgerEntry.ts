/**
 * An entry of the ledger: on a day, somebody did something, or something was found. Entries are facts and are never
 * changed; a correction is a further entry that reverses one.
 *
 * @since 0.1.0
 */
import { Day, FactName } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { EntryQuantity } from "./PointsLimit.ts"

/**
 * An entry (积分流水): `id` is the subject, and `item` an item of the catalogue. An entry that reverses another one names it
 * in `reverses`, and repeats its subject, day, item and quantity.
 */
export const LedgerEntry = Schema.Struct({
  entryId: Schema.NonEmptyString.annotateKey({ words: { zh: "流水号", en: "entry id" } }),
  id: Schema.NonEmptyString.annotateKey({ words: { zh: "编号", en: "id" } }),
  date: Day.annotateKey({ words: { zh: "日期", en: "date" } }),
  item: FactName.annotateKey({ words: { zh: "积分项目", en: "item" } }),
  quantity: EntryQuantity.annotateKey({ words: { zh: "数量", en: "quantity" } }),
  reverses: Schema.optionalKey(Schema.NonEmptyString).annotateKey({ words: { zh: "冲销流水号", en: "reverses" } }),
})
export type LedgerEntry = typeof LedgerEntry.Type

/**
 * Tells whether two entries say the same about the same, whatever their names.
 *
 * @category predicates
 * @since 0.1.0
 */
export const saysTheSame = (entry: LedgerEntry, other: LedgerEntry): boolean =>
  entry.id === other.id && entry.date === other.date && entry.item === other.item && entry.quantity === other.quantity
