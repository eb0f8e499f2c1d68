/**
 * What a community gets, and who pays: funds by form, households and heads, budgets and cost splits.
 *
 * @since 0.1.0
 */
export { Amount, Heads } from "./Amount.ts"
export {
  AmountAbove,
  type AmountAboveFacts,
  AmountAboveResult,
  AmountsCompared,
  amountAbove,
  compareAmounts,
} from "./AmountAbove.ts"
export {
  BudgetFloor,
  type BudgetFloorFacts,
  BudgetFloorResult,
  BudgetMeasured,
  budgetFloor,
  measureBudget,
} from "./BudgetFloor.ts"
export {
  BudgetLine,
  type BudgetResult,
  budgetLines,
  CommunityBudget,
  communityBudget,
  drawBudget,
  type LineAmount,
  totalBudgets,
} from "./CommunityBudget.ts"
export { CommunityFunds, communityFunds, type FundsResult, fundFactsOf, grantFunds } from "./CommunityFunds.ts"
export { DuesFacts, DuesResult, DuesReturn, DuesReturned, duesReturn, returnDues } from "./DuesReturn.ts"
export { Fund, grantFund } from "./Fund.ts"
export { FundingRuleData, fundingKinds } from "./FundingRuleData.ts"
export { type FundFacts, FundPart } from "./FundPart.ts"
export {
  FundByClass,
  FundByForm,
  FundByHouseholds,
  FundFixed,
  FundOfCost,
  FundPerHead,
  type FundStep,
  FundToppedUp,
} from "./FundStep.ts"
export { CostMetered, MeteredCost, MeteredFacts, MeteredResult, meterCost, meteredCost } from "./MeteredCost.ts"
export { CostShared, Payer, type Payment, Share, Shares, splitAmount } from "./Payer.ts"
