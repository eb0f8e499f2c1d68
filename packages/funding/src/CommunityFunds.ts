/**
 * The funds that a community gets in a year, one column for each.
 *
 * Laws:
 *
 * - every fund of a rule is a column of its result
 * - the same facts give the same funds, whatever the order of the funds
 *
 * @since 0.1.0
 */
import { Cite, type Kind, type Outcome, structOfColumns, Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Fund, grantFund } from "./Fund.ts"
import { faultsOfFunds } from "./FundNames.ts"
import { type FundFacts, factsOfParts } from "./FundPart.ts"
import { type FundStep, fundSteps } from "./FundStep.ts"

const fundsFit = Schema.makeFilter((funds: ReadonlyArray<Fund>) => faultsOfFunds(funds, []))

/** The funds of a community (社区经费). `cite` is the clause that they stand in. */
export const CommunityFunds = Schema.Struct({
  kind: Schema.Literal("communityFunds"),
  cite: Cite,
  funds: Schema.NonEmptyArray(Fund).check(fundsFit),
})
export type CommunityFunds = typeof CommunityFunds.Type

/** The amount of every fund, by name. */
export type FundsResult = Readonly<Record<string, Yuan>>

/**
 * Makes the schema of the facts that funds look at, in the order in which they are first looked at.
 *
 * @category schemas
 * @since 0.1.0
 */
export const fundFactsOf = (funds: ReadonlyArray<Fund>) =>
  structOfColumns<FundFacts>(factsOfParts(funds.flatMap(({ parts }) => parts)))

/**
 * Grants a community its funds.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { CommunityFunds, fundFactsOf, grantFunds } from "@jiceng/funding"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(CommunityFunds)({
 *   kind: "communityFunds",
 *   cite: "xingqing-2018#五(二)",
 *   funds: [
 *     {
 *       cite: "xingqing-2018#五(二)",
 *       name: "partyBuildingFund",
 *       title: { zh: "社区党建经费", en: "Party-building fund" },
 *       parts: [
 *         { kind: "byForm", amounts: { branch: 20000, generalBranch: 30000, committee: 50000 } },
 *         {
 *           kind: "topUp",
 *           people: { name: "directMembers", title: { zh: "直管党员数", en: "directly managed members" } },
 *           above: 100,
 *           exempt: 100,
 *           each: 200,
 *         },
 *       ],
 *     },
 *   ],
 * })
 * const facts = Schema.decodeUnknownSync(fundFactsOf(rule.funds))({ form: "committee", directMembers: 120 })
 * grantFunds(facts, rule).value // => { partyBuildingFund: 5400000 }
 * ```
 */
export const grantFunds = (facts: FundFacts, rule: CommunityFunds): Outcome<FundsResult, FundStep> => {
  const granted = rule.funds.map((fund) => ({ name: fund.name, ...grantFund(facts, fund) }))
  return {
    value: Object.fromEntries(granted.map(({ name, value }) => [name, value])),
    steps: granted.flatMap(({ steps }) => steps),
  }
}

/** The kind of rule that grants a community its funds. */
export const communityFunds: Kind<CommunityFunds, FundFacts, FundsResult> = {
  name: "communityFunds",
  title: { zh: "社区经费标准", en: "funds of a community" },
  rule: CommunityFunds,
  facts: (rule) => fundFactsOf(rule.funds),
  result: (rule) => structOfColumns(rule.funds.map(({ name, title }) => ({ name, title, schema: Yuan }))),
  steps: fundSteps,
  rate: grantFunds,
}
