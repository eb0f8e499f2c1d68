/**
 * The shapes of money: what a fund is made of. Each shape says which facts of a community it looks at.
 *
 * Laws:
 *
 * - parts that share a fact ask for it once
 *
 * @since 0.1.0
 */
import { bandsOf, Count, choiceOf, FactName, Named, PartyForm, type TypedColumn, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Amount, Heads, mostHeads, mostOfAmount } from "./Amount.ts"

const neverFalls = Schema.makeFilter((rows: ReadonlyArray<{ readonly amount: Amount }>) =>
  rows.flatMap(({ amount }, index) =>
    amount < (rows[index - 1]?.amount ?? 0)
      ? [{ path: [index, "amount"], issue: "Expected no less than in the row before" }]
      : [],
  ),
)

const formsNeverFall = Schema.makeFilter((amounts: Readonly<Record<PartyForm, Amount>>) =>
  PartyForm.literals.flatMap((form, index) =>
    amounts[form] < amounts[PartyForm.literals[index - 1] ?? form]
      ? [{ path: [form], issue: "Expected no less than for the form below" }]
      : [],
  ),
)

/** The same amount for everybody (定额). */
export const FixedPart = Schema.Struct({ kind: Schema.Literal("fixed"), amount: Amount })

/** An amount by the form of the Party organisation (按党组织形式). */
export const FormPart = Schema.Struct({
  kind: Schema.Literal("byForm"),
  amounts: Schema.Struct({ branch: Amount, generalBranch: Amount, committee: Amount }).check(formsNeverFall),
})

/** An amount by households (按户数分档): each row has the amount from so many households on. */
export const HouseholdsPart = Schema.Struct({
  kind: Schema.Literal("byHouseholds"),
  bands: bandsOf(Schema.Struct({ from: Count, amount: Amount })).check(neverFalls),
})

/** An amount by a class that somebody else puts the community in (按类别). */
export const ClassPart = Schema.Struct({
  kind: Schema.Literal("byClass"),
  label: Named,
  classes: Schema.NonEmptyArray(Schema.Struct({ name: FactName, title: Words, amount: Amount })),
})

/** So much for each person (按人数). */
export const HeadsPart = Schema.Struct({ kind: Schema.Literal("perHead"), people: Named, each: Amount })

/** Where there are more than `above` people, so much for each of them beyond the first `exempt` (超出部分增加). */
export const TopUpPart = Schema.Struct({
  kind: Schema.Literal("topUp"),
  people: Named,
  above: Heads,
  exempt: Heads,
  each: Amount,
})

/** The whole of a cost that the facts state (据实). */
export const CostPart = Schema.Struct({ kind: Schema.Literal("cost"), cost: Named })

/** A part of a fund (经费构成). */
export const FundPart = Schema.Union([FixedPart, FormPart, HouseholdsPart, ClassPart, HeadsPart, TopUpPart, CostPart])
export type FundPart = typeof FundPart.Type

/** What is known of a community, by the names that the parts of its funds use. */
export type FundFacts = Readonly<Record<string, number | string>>

/**
 * Finds the fact that a part looks at, or `undefined` where it looks at none.
 *
 * @category finding
 * @since 0.1.0
 */
export const factOfPart = (part: FundPart): TypedColumn | undefined => {
  switch (part.kind) {
    case "fixed":
      return undefined
    case "byForm":
      return { name: "form", title: { zh: "党组织形式", en: "form of the Party organisation" }, schema: PartyForm }
    case "byHouseholds":
      return { name: "households", title: { zh: "户数", en: "households" }, schema: Count }
    case "byClass":
      return {
        ...part.label,
        schema: choiceOf(Object.fromEntries(part.classes.map(({ name, title }) => [name, title]))),
      }
    case "perHead":
    case "topUp":
      return { ...part.people, schema: Heads }
    case "cost":
      return { ...part.cost, schema: Amount }
  }
}

/**
 * Lists the facts that parts look at, each once, in the order in which they are first looked at.
 *
 * @category finding
 * @since 0.1.0
 */
export const factsOfParts = (parts: ReadonlyArray<FundPart>): ReadonlyArray<TypedColumn> => {
  const facts = parts.map(factOfPart).filter((fact) => fact !== undefined)
  return facts.filter(({ name }, index) => facts.findIndex((fact) => fact.name === name) === index)
}

/**
 * Finds the most that a part can come to, in fen.
 *
 * @category finding
 * @since 0.1.0
 */
export const mostOfPart = (part: FundPart): number => {
  switch (part.kind) {
    case "fixed":
      return part.amount
    case "byForm":
      return part.amounts.committee
    case "byHouseholds":
      return part.bands.at(-1)?.amount ?? 0
    case "byClass":
      return Math.max(...part.classes.map(({ amount }) => amount))
    case "perHead":
    case "topUp":
      return part.each * mostHeads
    case "cost":
      return mostOfAmount
  }
}
