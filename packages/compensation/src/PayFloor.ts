/**
 * A floor under average pay: a multiple of a reference wage. The average is compared exactly; only the floor that is
 * shown is rounded, up to the fen.
 *
 * Laws:
 *
 * - higher pay never breaks a floor
 * - pay raised by what is missing meets the floor
 * - the floor is met exactly when nothing is missing
 *
 * @since 0.1.0
 */
import { Cite, divideRounded, Flag, type Kind, type Outcome, quantity, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Wage } from "./Wage.ts"

/** One, in the hundredths in which a multiple is held. */
const once = 100

/** A multiple (倍数) from 0 to 100, in hundredths. */
export const Multiple = quantity({ places: 2, least: 0, most: 10_000, padded: false }).pipe(Schema.brand("Multiple"))
export type Multiple = typeof Multiple.Type

/** A floor under average pay (工资下限): so many times the `reference`. */
export const PayFloor = Schema.Struct({
  kind: Schema.Literal("payFloor"),
  cite: Cite,
  reference: Words,
  multiple: Multiple,
})
export type PayFloor = typeof PayFloor.Type

/** Average pay and the reference, both for a month. */
export interface FloorFacts {
  readonly averageWage: Wage
  readonly referenceWage: Wage
}

/** The largest floor: the most a reference can be, at the largest multiple. */
const Floor = quantity({ places: 2, least: 0, most: 100_000_000_000, padded: true }).pipe(Schema.brand("Yuan"))

/** Whether average pay reaches the floor, the floor, and what is missing to it. */
export const FloorResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否达到", en: "met" } }),
  floor: Floor.annotateKey({ words: { zh: "工资下限", en: "floor" } }),
  missing: Floor.annotateKey({ words: { zh: "差额", en: "missing" } }),
})
export type FloorResult = typeof FloorResult.Type

/** Average pay that was compared with its floor. */
export const FloorCompared = Schema.TaggedStruct("FloorCompared", {
  cite: Cite,
  averageWage: Wage,
  reference: Words,
  referenceWage: Wage,
  multiple: Multiple,
  floor: Floor,
}).annotate({
  reason: {
    zh: "平均工资{averageWage}元;{reference}{referenceWage}元的{multiple}倍(分位进一)为{floor}元",
    en: "an average of {averageWage} yuan; {multiple} times the {reference} of {referenceWage}, rounded up: {floor}",
  },
})
export type FloorCompared = typeof FloorCompared.Type

/**
 * Compares average pay with its floor.
 *
 * @category rating
 * @since 0.1.0
 */
export const compareWithFloor = (
  { averageWage, referenceWage }: FloorFacts,
  { cite, reference, multiple }: PayFloor,
): Outcome<FloorResult, FloorCompared> => {
  const floor = divideRounded(referenceWage * multiple, once, "up") as FloorResult["floor"]
  const missing = Math.max(floor - averageWage, 0) as FloorResult["missing"]
  return {
    value: { met: missing === 0, floor, missing },
    steps: [{ _tag: "FloorCompared", cite, averageWage, reference, referenceWage, multiple, floor }],
  }
}

/** The kind of rule that sets a floor under average pay. */
export const payFloor: Kind<PayFloor, FloorFacts, FloorResult> = {
  name: "payFloor",
  title: { zh: "平均工资下限", en: "a floor under average pay" },
  rule: PayFloor,
  facts: ({ reference }) =>
    Schema.Struct({
      averageWage: Wage.annotateKey({ words: { zh: "平均工资", en: "average pay" } }),
      referenceWage: Wage.annotateKey({ words: reference }),
    }),
  result: () => FloorResult,
  steps: { FloorCompared },
  rate: compareWithFloor,
}
