/**
 * The parts of a fund as steps: what each came to, and what it was worked out from.
 *
 * @since 0.1.0
 */
import { Cite, Count, FactName, PartyForm, Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Amount, Heads } from "./Amount.ts"

/** An amount that everybody gets. */
export const FundFixed = Schema.TaggedStruct("FundFixed", { cite: Cite, fund: FactName, amount: Yuan }).annotate({
  reason: { zh: "{fund}定额{amount}元", en: "{fund}: {amount} yuan for everybody" },
})
export type FundFixed = typeof FundFixed.Type

/** An amount by the form of a Party organisation. */
export const FundByForm = Schema.TaggedStruct("FundByForm", {
  cite: Cite,
  fund: FactName,
  form: PartyForm,
  amount: Yuan,
}).annotate({ reason: { zh: "{form}的{fund}为{amount}元", en: "{fund}: {amount} yuan for a {form}" } })
export type FundByForm = typeof FundByForm.Type

/** An amount by households. */
export const FundByHouseholds = Schema.TaggedStruct("FundByHouseholds", {
  cite: Cite,
  fund: FactName,
  households: Count,
  from: Count,
  amount: Yuan,
}).annotate({
  reason: {
    zh: "{households}户,达到{from}户一档,{fund}为{amount}元",
    en: "{households} households reach the band from {from}: {amount} yuan of {fund}",
  },
})
export type FundByHouseholds = typeof FundByHouseholds.Type

/** An amount by the class of a community. */
export const FundByClass = Schema.TaggedStruct("FundByClass", {
  cite: Cite,
  fund: FactName,
  label: FactName,
  option: FactName,
  amount: Yuan,
}).annotate({
  reason: {
    zh: "{label}为{option},{fund}为{amount}元",
    en: "the {label} is {option}: {amount} yuan of {fund}",
  },
})
export type FundByClass = typeof FundByClass.Type

/** An amount for each person. */
export const FundPerHead = Schema.TaggedStruct("FundPerHead", {
  cite: Cite,
  fund: FactName,
  people: FactName,
  counted: Heads,
  each: Amount,
  amount: Yuan,
}).annotate({
  reason: {
    zh: "{people}{counted},每人{each}元,{fund}为{amount}元",
    en: "{people}: {counted}, {each} yuan each: {amount} yuan of {fund}",
  },
})
export type FundPerHead = typeof FundPerHead.Type

/** An amount on top, for people beyond a number. */
export const FundToppedUp = Schema.TaggedStruct("FundToppedUp", {
  cite: Cite,
  fund: FactName,
  people: FactName,
  counted: Heads,
  above: Heads,
  paidFor: Heads,
  each: Amount,
  amount: Yuan,
}).annotate({
  reason: {
    zh: "{people}{counted},超过{above}:按{paidFor}人、每人{each}元,{fund}增加{amount}元",
    en: "{people}: {counted}, above {above}; {paidFor} of them at {each} yuan add {amount} yuan of {fund}",
  },
})
export type FundToppedUp = typeof FundToppedUp.Type

/** A cost that is paid in full. */
export const FundOfCost = Schema.TaggedStruct("FundOfCost", {
  cite: Cite,
  fund: FactName,
  cost: FactName,
  amount: Yuan,
}).annotate({
  reason: { zh: "{cost}{amount}元全额列入{fund}", en: "{cost}, {amount} yuan, are paid in full as {fund}" },
})
export type FundOfCost = typeof FundOfCost.Type

/** The steps that lead to funds, by tag. */
export const fundSteps = {
  FundFixed,
  FundByForm,
  FundByHouseholds,
  FundByClass,
  FundPerHead,
  FundToppedUp,
  FundOfCost,
} as const

/** A part of a fund that was worked out. */
export type FundStep = FundFixed | FundByForm | FundByHouseholds | FundByClass | FundPerHead | FundToppedUp | FundOfCost
