/**
 * The check that the columns of funds can stand side by side in one table.
 *
 * @since 0.1.0
 */
import { repeatedNames } from "@jiceng/kernel"
import { mostOfBudget } from "./Amount.ts"
import type { Fund } from "./Fund.ts"
import { type FundPart, factOfPart, factsOfParts, mostOfPart } from "./FundPart.ts"

/** A fault of the data of a rule. */
export interface FundFault {
  readonly path: ReadonlyArray<string | number>
  readonly issue: string
}

/** What two parts that share a fact have to agree on. */
const askedFor = (part: FundPart): string => {
  const people = part.kind === "perHead" || part.kind === "topUp"
  const classes = part.kind === "byClass" ? part.classes.map(({ name, title }) => [name, title]) : []
  return JSON.stringify([people ? "people" : part.kind, factOfPart(part)?.title, classes])
}

const faultsOfFacts = (funds: ReadonlyArray<Fund>): ReadonlyArray<FundFault> => {
  const parts = funds.flatMap(({ parts }, fund) => parts.map((part, index) => ({ part, path: [fund, "parts", index] })))
  return parts.flatMap(({ part, path }, index) => {
    const name = factOfPart(part)?.name
    const first = parts.slice(0, index).find((other) => name !== undefined && factOfPart(other.part)?.name === name)
    return first === undefined || askedFor(first.part) === askedFor(part)
      ? []
      : [{ path, issue: `Expected the fact ${name} to be the same as in the parts before` }]
  })
}

/**
 * Lists what keeps funds from being worked out together: a name used twice, a fact that two parts see differently, or
 * sums that could leave the bounds of money. `results` are the names of the other columns of their result.
 *
 * @category checking
 * @since 0.1.0
 */
export const faultsOfFunds = (funds: ReadonlyArray<Fund>, results: ReadonlyArray<string>): ReadonlyArray<FundFault> => {
  const facts = factsOfParts(funds.flatMap(({ parts }) => parts)).map(({ name }) => name)
  const before = [...facts, ...results]
  const repeated = repeatedNames([...before, ...funds.map(({ name }) => name)]).filter((at) => at >= before.length)
  const most = funds.flatMap(({ parts }) => parts.map(mostOfPart)).reduce((sum, part) => sum + part, 0)
  return [
    ...repeated.map((at) => ({ path: [at - before.length, "name"], issue: "Expected a name that no column has yet" })),
    ...faultsOfFacts(funds),
    ...(most > mostOfBudget ? [{ path: [], issue: "Expected funds that cannot exceed 1,000,000,000 yuan" }] : []),
  ]
}
