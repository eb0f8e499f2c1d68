/**
 * A fund: a pot of money with a name of its own, and the parts that it is made of. Pots with similar names stay apart.
 *
 * Laws:
 *
 * - the parts of a fund sum to the fund
 * - more members or households never lower a fund
 *
 * @since 0.1.0
 */
import { Cite, type Count, FactName, findBand, type Outcome, type PartyForm, Words, type Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import type { Amount, Heads } from "./Amount.ts"
import { type FundFacts, FundPart } from "./FundPart.ts"
import type { FundStep } from "./FundStep.ts"

/** A fund (经费) of a community, in a year. `cite` is the clause that grants it. */
export const Fund = Schema.Struct({
  cite: Cite,
  name: FactName,
  title: Words,
  parts: Schema.NonEmptyArray(FundPart),
})
export type Fund = typeof Fund.Type

const workOut = (facts: FundFacts, part: FundPart, fund: Fund): FundStep | undefined => {
  const granted = { cite: fund.cite, fund: fund.name }
  switch (part.kind) {
    case "fixed":
      return { _tag: "FundFixed", ...granted, amount: part.amount }
    case "byForm": {
      const form = facts["form"] as PartyForm
      return { _tag: "FundByForm", ...granted, form, amount: part.amounts[form] }
    }
    case "byHouseholds": {
      const households = facts["households"] as Count
      return { _tag: "FundByHouseholds", ...granted, households, ...findBand(households, part.bands) }
    }
    case "byClass": {
      const option = facts[part.label.name] as FactName
      const amount = (part.classes.find(({ name }) => name === option) ?? part.classes[0]).amount
      return { _tag: "FundByClass", ...granted, label: part.label.name, option, amount }
    }
    case "perHead": {
      const counted = facts[part.people.name] as Heads
      const amount = (counted * part.each) as Yuan
      return { _tag: "FundPerHead", ...granted, people: part.people.name, counted, each: part.each, amount }
    }
    case "topUp": {
      const { above, each } = part
      const counted = facts[part.people.name] as Heads
      if (counted <= above) return undefined
      const paidFor = Math.max(0, counted - part.exempt) as Heads
      const amount = (paidFor * each) as Yuan
      return { _tag: "FundToppedUp", ...granted, people: part.people.name, counted, above, paidFor, each, amount }
    }
    case "cost":
      return {
        _tag: "FundOfCost",
        ...granted,
        cost: part.cost.name,
        amount: facts[part.cost.name] as Amount,
      }
  }
}

/**
 * Works out a fund of a community: every part by itself, then their sum.
 *
 * @category rating
 * @since 0.1.0
 */
export const grantFund = (facts: FundFacts, fund: Fund): Outcome<Yuan, FundStep> => {
  const steps = fund.parts.map((part) => workOut(facts, part, fund)).filter((step) => step !== undefined)
  return { value: steps.reduce((sum, { amount }) => sum + amount, 0) as Yuan, steps }
}
