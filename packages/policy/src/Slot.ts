/**
 * A figure that a source leaves open, such as the table of stars by points. Users fill a slot with their own data; the
 * data that ships is illustrative, and every result that used it says so.
 *
 * @since 0.1.0
 */
import { Cite, Status, Words } from "@jiceng/kernel"
import { StarTable } from "@jiceng/points"
import * as Schema from "effect/Schema"

/** The shapes that a slot can have, each a list of flat rows, so that it can be filled from a table. */
export const slotShapes = { starTable: StarTable } as const

/** The name of a slot's shape. */
export const SlotShape = Schema.Literals(["starTable"])
export type SlotShape = typeof SlotShape.Type

/** What a slot is filled with, and how far it can be trusted. */
export const SlotFill = Schema.Struct({ status: Status, value: Schema.Unknown })
export type SlotFill = typeof SlotFill.Type

/** A slot (待定数据). `cite` is the clause that names the figure without giving it; `shipped` fills it until users do. */
export const Slot = Schema.Struct({ title: Words, cite: Cite, shape: SlotShape, shipped: SlotFill })
export type Slot = typeof Slot.Type

/** Data from a slot that an outcome rests on. */
export const SlotUsed = Schema.TaggedStruct("SlotUsed", {
  cite: Cite,
  slot: Schema.String,
  title: Words,
  status: Status,
}).annotate({
  reason: {
    zh: "文件未给出“{title}”,所用数据为:{status}",
    en: "the text names the {title} without giving it; the data used are {status}",
  },
})
export type SlotUsed = typeof SlotUsed.Type
