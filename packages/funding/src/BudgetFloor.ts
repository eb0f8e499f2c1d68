/**
 * A budget that has to hold at least so much for each person.
 *
 * Laws:
 *
 * - a budget at the floor is enough, and one fen less is not
 * - more money never turns enough into too little
 * - one more person never lowers what is needed
 *
 * @since 0.1.0
 */
import { Cite, Flag, type Kind, Named, type Outcome, structOfColumns, type TypedColumn, Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Amount, Heads, mostHeads, mostOfBudget } from "./Amount.ts"

const staysWithinBounds = Schema.makeFilter((each: Amount) =>
  each * mostHeads <= mostOfBudget ? undefined : "Expected no more than 1000 yuan for each person",
)

/** A floor under a budget (经费下限): `each` for every one of `people`. */
export const BudgetFloor = Schema.Struct({
  kind: Schema.Literal("budgetFloor"),
  cite: Cite,
  people: Named,
  each: Amount.check(staysWithinBounds),
})
export type BudgetFloor = typeof BudgetFloor.Type

/** The people, by the name that the rule gives them, and the `budget` for them. */
export type BudgetFloorFacts = Readonly<Record<string, number>>

const budgetColumn: TypedColumn = { name: "budget", title: { zh: "预算金额", en: "budget" }, schema: Amount }

/** Whether a budget is enough, what it has to hold at least, and what is missing. */
export const BudgetFloorResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否达标", en: "met" } }),
  needed: Yuan.annotateKey({ words: { zh: "最低金额", en: "least budget" } }),
  missing: Yuan.annotateKey({ words: { zh: "缺口", en: "missing" } }),
})
export type BudgetFloorResult = typeof BudgetFloorResult.Type

/** A budget that was measured against its floor. */
export const BudgetMeasured = Schema.TaggedStruct("BudgetMeasured", {
  cite: Cite,
  people: Schema.String,
  counted: Heads,
  each: Amount,
  needed: Yuan,
  budget: Amount,
}).annotate({
  reason: {
    zh: "{people}{counted},每人不少于{each}元,至少{needed}元;预算{budget}元",
    en: "{people}: {counted}, at least {each} yuan each; {needed} yuan are needed, the budget holds {budget}",
  },
})
export type BudgetMeasured = typeof BudgetMeasured.Type

/**
 * Measures a budget against what it has to hold for each person.
 *
 * @category rating
 * @since 0.1.0
 */
export const measureBudget = (
  facts: BudgetFloorFacts,
  rule: BudgetFloor,
): Outcome<BudgetFloorResult, BudgetMeasured> => {
  const { cite, people, each } = rule
  const counted = facts[people.name] as Heads
  const budget = facts["budget"] as Amount
  const needed = (counted * each) as Yuan
  const missing = Math.max(0, needed - budget) as Yuan
  return {
    value: { met: budget >= needed, needed, missing },
    steps: [{ _tag: "BudgetMeasured", cite, people: people.name, counted, each, needed, budget }],
  }
}

/** The kind of rule that puts a floor under a budget. */
export const budgetFloor: Kind<BudgetFloor, BudgetFloorFacts, BudgetFloorResult> = {
  name: "budgetFloor",
  title: { zh: "人均经费下限", en: "least budget for each person" },
  rule: BudgetFloor,
  facts: (rule) => structOfColumns([{ ...rule.people, schema: Heads }, budgetColumn]),
  result: () => BudgetFloorResult,
  steps: { BudgetMeasured },
  rate: measureBudget,
}
