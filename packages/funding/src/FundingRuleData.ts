/**
 * The kinds of rules of this package, and the data that a rule of any of them holds.
 *
 * @since 0.1.0
 */
import type { AnyKind } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { AmountAbove, amountAbove } from "./AmountAbove.ts"
import { BudgetFloor, budgetFloor } from "./BudgetFloor.ts"
import { CommunityBudget, communityBudget } from "./CommunityBudget.ts"
import { CommunityFunds, communityFunds } from "./CommunityFunds.ts"
import { DuesReturn, duesReturn } from "./DuesReturn.ts"
import { MeteredCost, meteredCost } from "./MeteredCost.ts"

/** The data of a rule of any of these kinds. */
export const FundingRuleData = Schema.Union([
  AmountAbove,
  BudgetFloor,
  CommunityBudget,
  CommunityFunds,
  DuesReturn,
  MeteredCost,
])
export type FundingRuleData = typeof FundingRuleData.Type

/** The kinds of rules of this package. */
export const fundingKinds: ReadonlyArray<AnyKind> = [
  amountAbove,
  budgetFloor,
  communityBudget,
  communityFunds,
  duesReturn,
  meteredCost,
]
