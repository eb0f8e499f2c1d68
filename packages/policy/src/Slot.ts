/**
 * A figure that a source leaves open, such as the table of stars by points. Users fill a slot with their own data; the
 * data that ships is illustrative, and every result that used it says so.
 *
 * @since 0.1.0
 */
import { ChosenWeight, LevelShares, VoteValues } from "@jiceng/assessment"
import { PayLadder, StarPay } from "@jiceng/compensation"
import { CadenceTerms } from "@jiceng/duties"
import { Shares } from "@jiceng/funding"
import { Cite, Status, Words } from "@jiceng/kernel"
import { FloatTable, ModeTable } from "@jiceng/organization"
import { PointSteps, StarTable } from "@jiceng/points"
import { DeliberationOrder, ResponseLimits } from "@jiceng/procedure"
import * as Schema from "effect/Schema"

/** The name of a slot's shape. */
export const SlotShape = Schema.Literals([
  "cadenceTerms",
  "chosenWeight",
  "deliberationOrder",
  "floatTable",
  "levelShares",
  "modeTable",
  "payLadder",
  "payerShares",
  "pointSteps",
  "responseLimits",
  "starPay",
  "starTable",
  "voteValues",
])
export type SlotShape = typeof SlotShape.Type

/** The shapes that a slot can have, each a list of flat rows, so that it can be filled from a table. */
export const slotShapes: Readonly<Record<SlotShape, Schema.Codec<unknown, unknown>>> = {
  cadenceTerms: CadenceTerms,
  chosenWeight: ChosenWeight,
  deliberationOrder: DeliberationOrder,
  floatTable: FloatTable,
  levelShares: LevelShares,
  modeTable: ModeTable,
  payLadder: PayLadder,
  responseLimits: ResponseLimits,
  starPay: StarPay,
  payerShares: Shares,
  pointSteps: PointSteps,
  starTable: StarTable,
  voteValues: VoteValues,
}

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
