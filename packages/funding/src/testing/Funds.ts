/**
 * Generators and laws of funds.
 *
 * @since 0.1.0
 */
import type { Cite } from "@jiceng/kernel"
import { anyBounds, anyNear, anyRowOf } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { type CommunityFunds, fundFactsOf } from "../CommunityFunds.ts"
import { type Fund, grantFund } from "../Fund.ts"
import type { FundFacts, FundPart } from "../FundPart.ts"

const titleOf = (name: string) => ({ zh: `“${name}”`, en: name })
const named = (name: string) => ({ name, title: titleOf(name) })

/** Amounts up to 1,000,000 yuan, in fen. */
const anyAmount = anyNear([10_000_000], 0, 100_000_000)
const rising = (amounts: ReadonlyArray<number>) => amounts.toSorted((a, b) => a - b)

const anyBand = fc
  .integer({ min: 1, max: 4 })
  .chain((rows) => fc.tuple(anyBounds(rows, 8000), fc.array(anyAmount, { minLength: rows, maxLength: rows })))
  .map(([bounds, amounts]) => {
    const sorted = rising(amounts)
    return { kind: "byHouseholds", bands: bounds.map((from, index) => ({ from, amount: sorted[index] })) }
  })

const anyFormAmounts = fc.tuple(anyAmount, anyAmount, anyAmount).map((amounts) => {
  const [branch, generalBranch, committee] = rising(amounts)
  return { kind: "byForm", amounts: { branch, generalBranch, committee } }
})

const anyClassAmounts = fc.tuple(anyAmount, anyAmount).map(([first, second]) => ({
  kind: "byClass",
  label: named("communityClass"),
  classes: [
    { ...named("first"), amount: first },
    { ...named("second"), amount: second },
  ],
}))

const anyTopUp = fc
  .record({ above: fc.nat({ max: 200 }), share: fc.nat({ max: 100 }), each: fc.nat({ max: 20_000 }) })
  .map(({ above, share, each }) => {
    const exempt = Math.floor((above * share) / 100)
    return { kind: "topUp", people: named("members"), above, exempt, each }
  })

/** Draws parts of funds, of every shape. */
export const anyFundPart = fc.oneof(
  fc.record({ kind: fc.constant("fixed"), amount: anyAmount }),
  anyFormAmounts,
  anyBand,
  anyClassAmounts,
  fc.record({ kind: fc.constant("perHead"), people: fc.constant(named("workers")), each: fc.nat({ max: 20_000 }) }),
  anyTopUp,
  fc.record({ kind: fc.constant("cost"), cost: fc.constantFrom(named("water"), named("gas")) }),
) as fc.Arbitrary<unknown> as fc.Arbitrary<FundPart>

const isClassified = (parts: ReadonlyArray<FundPart>): boolean =>
  parts.filter(({ kind }) => kind === "byClass").length > 1

/** Keeps the first part by class: the classes of a community are the same in all its funds. */
const withOneClass = (parts: ReadonlyArray<FundPart>): ReadonlyArray<FundPart> => {
  const first = parts.find(({ kind }) => kind === "byClass")
  return isClassified(parts) ? parts.map((part) => (part.kind === "byClass" && first ? first : part)) : parts
}

/**
 * Draws funds of one to three, each of one to three parts, that can be granted together.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyFunds = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<CommunityFunds["funds"]> =>
  fc
    .record({
      cite: anyCite,
      names: fc.subarray(["partyBuildingFund", "serviceFund", "workFund"], { minLength: 1 }),
      parts: fc.array(anyFundPart, { minLength: 9, maxLength: 9 }),
      lengths: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
    })
    .map(({ cite, names, parts, lengths }) => {
      const together = withOneClass(parts)
      const funds = names.map((name, index) => ({
        cite,
        ...named(name),
        parts: together.slice(index * 3, index * 3 + (lengths[index] ?? 1)),
      }))
      return funds as unknown as CommunityFunds["funds"] // they are not empty
    })

/**
 * Draws rules that grant a community its funds.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyCommunityFunds = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<CommunityFunds> =>
  fc.record({ kind: fc.constant("communityFunds" as const), cite: anyCite, funds: anyFunds(anyCite) })

/**
 * Draws what funds look at.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyFundFacts = (funds: ReadonlyArray<Fund>): fc.Arbitrary<FundFacts> => {
  const bounds = funds.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === "byHouseholds" ? part.bands.map(({ from }) => from) : [])),
  )
  const anyFacts = anyRowOf(fundFactsOf(funds))
  return fc
    .record({ facts: anyFacts, households: anyNear(bounds, 0, 10_000), members: anyNear([100, 200], 0, 1000) })
    .map(({ facts, households, members }) => ({
      ...facts,
      ...("households" in facts ? { households } : {}),
      ...("members" in facts ? { members } : {}),
    }))
}

/**
 * The law that a higher form, more households, more people or a higher cost never lower a fund.
 *
 * @category laws
 * @since 0.1.0
 */
export const moreNeverLowersFund = (fund: Fund): fc.IProperty<[FundFacts, FundFacts]> => {
  const rank = (fact: number | string | undefined) =>
    typeof fact === "number" ? fact : ["branch", "generalBranch", "committee"].indexOf(fact ?? "")
  return fc.property(anyFundFacts([fund]), anyFundFacts([fund]), (one, other) => {
    const lower = Object.fromEntries(
      Object.keys(one).map((name) => [name, rank(one[name]) <= rank(other[name]) ? one[name] : other[name]]),
    )
    const higher = Object.fromEntries(
      Object.keys(one).map((name) => [name, rank(one[name]) <= rank(other[name]) ? other[name] : one[name]]),
    )
    const sameClass = "communityClass" in one ? { communityClass: one["communityClass"] } : {}
    const grant = (facts: object) => grantFund({ ...facts, ...sameClass }, fund).value
    return grant(lower) <= grant(higher)
  })
}
