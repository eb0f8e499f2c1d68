import { describeOutcomes, matchHeader, type RowResult, rateRecords, startRun } from "@jiceng/engine"
import { anyRows } from "@jiceng/engine/testing"
import { type Column, columnsOf, writeQuantity } from "@jiceng/kernel"
import { editions } from "@jiceng/policies"
import { type BoundRule, bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
import { csvText, makeCsvScanner } from "@jiceng/tables"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

/** Every rule that ships, as it ships. */
const rules: ReadonlyArray<BoundRule> = editions
  .map((written) => Result.getOrThrow(decodeEdition(written)))
  .flatMap((edition) => edition.rules.map(({ name }) => Result.getOrThrow(bindRule(edition, name, shippedBinding))))

const namesOf = (rule: BoundRule) => ["id", ...columnsOf(rule.facts).map(({ name }) => name)]

/** Rates a table as `jiceng run` does: from bytes. */
const rateTable = (rule: BoundRule, rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<RowResult> => {
  const header = namesOf(rule)
  const scanner = makeCsvScanner()
  const blocks = [...scanner.push(new TextEncoder().encode(csvText([header, ...rows]))), ...scanner.end()]
  const run = startRun(rule, Result.getOrThrow(matchHeader(header, rule)), describeOutcomes(rule))
  return blocks.flatMap((block) => run(block).results)
}

/** Rates a row alone, through the schema of the rule and nothing else. */
const rateAlone = (rule: BoundRule, row: ReadonlyArray<string>): RowResult => {
  const record = Object.fromEntries(namesOf(rule).map((name, index) => [name, row[index]]))
  const { id: _, ...facts } = record
  return Result.match(rateRecords(rule)(facts), {
    onSuccess: describeOutcomes(rule),
    onFailure: (faults): RowResult => ({ _tag: "Rejected", faults }),
  })
}

describe("a batch of every rule that ships", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s rates rows in a table as it rates them alone",
    (_, rule) => {
      const anyTable = anyRows(rule).map((rows) => rows.map((row, index) => [`M${index}`, ...row.slice(1)]))
      fc.assert(
        fc.property(anyTable, (rows) => {
          expect(rateTable(rule, rows)).toEqual(rows.map((row) => rateAlone(rule, row)))
        }),
        { numRuns: 15 },
      )
    },
  )
})

/** Draws two numbers of a column with no break between them. */
const anyPair = ({ shape }: Column, breaks: ReadonlyArray<number>): fc.Arbitrary<readonly [string, string]> => {
  if (shape._tag !== "Number") throw new Error("only numbers have breaks")
  const { quantity } = shape
  const bounds = [quantity.least, ...breaks.filter((number) => number > quantity.least), quantity.most + 1]
  const stretches = bounds.slice(1).map((before, index) => ({ min: bounds[index] ?? 0, max: before - 1 }))
  const inside = fc.constantFrom(...stretches).chain((stretch) => {
    const number = fc.oneof(fc.constantFrom(stretch.min, stretch.max), fc.integer(stretch))
    return fc.tuple(number, number)
  })
  return inside.map(([one, other]) => [writeQuantity(one, quantity), writeQuantity(other, quantity)])
}

const brokenColumns = rules.flatMap((rule) =>
  columnsOf(rule.facts).flatMap((column, index) => {
    const breaks = rule.breaks[column.name]
    return breaks === undefined ? [] : [{ rule, column, place: index + 1, breaks }]
  }),
)

describe("the breaks of every rule that ships", () => {
  it.each(brokenColumns.map((own) => [own.rule.id, own.column.name, own] as const))(
    "%s writes the same for all %s between two breaks",
    (_, __, { rule, column, place, breaks }) => {
      const anyTwins = fc.tuple(anyRows(rule), anyPair(column, breaks))
      fc.assert(
        fc.property(anyTwins, ([rows, [one, other]]) => {
          const rated = (cell: string) => rows.map((row) => rateAlone(rule, row.with(place, cell)))
          expect(rated(one)).toEqual(rated(other))
        }),
        { numRuns: 50 },
      )
    },
  )
})
