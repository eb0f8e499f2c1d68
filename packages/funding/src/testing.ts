/**
 * Generators of funds, budgets and shares, and their laws as properties, for use with fast-check.
 *
 * @since 0.1.0
 */
export {
  anyCommunityBudget,
  anyShares,
  linesSumToTheTotal,
  payersPayTheTotal,
  splitsSumToTheWhole,
} from "./testing/Budgets.ts"
export { anyCommunityFunds, anyFundFacts, anyFundPart, anyFunds, moreNeverLowersFund } from "./testing/Funds.ts"
