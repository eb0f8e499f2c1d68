import { isInRange, mostCombinations, type RangedOutcome, rangeOf, rateRanges } from "@jiceng/engine"
import { type Column, columnsOf, writeCell } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { anyFactsOf } from "@jiceng/policy/testing"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rules } from "./shipped.ts"

type Facts = Readonly<Record<string, unknown>>

/** The most fillings that a test tries. */
const mostFillings = 12_000

/** Values that a fact can have: all of them, or where they are many those around its breaks, its ends and other facts. */
const valuesOf = ({ name, shape }: Column, { breaks }: BoundRule, facts: Facts): ReadonlyArray<unknown> => {
  if (shape._tag === "Flag") return [false, true]
  if (shape._tag === "Choice") return shape.options.map((option) => option.name)
  const { least, most } = shape.quantity
  if (most - least < mostFillings) return Array.from({ length: most - least + 1 }, (_, units) => least + units)
  const others = Object.values(facts).filter((value) => typeof value === "number")
  const near = [...(breaks[name] ?? []), ...others].flatMap((at) => [at - 1, at, at + 1])
  return [...new Set([least, ...near, most])].filter((units) => least <= units && units <= most)
}

/** So many values of a number stand for all, where there are too many fillings. */
const fewValues = 25

const thinned = (values: ReadonlyArray<unknown>): ReadonlyArray<unknown> => {
  const step = Math.ceil(values.length / fewValues)
  return values.filter((_, index) => index % step === 0 || index === values.length - 1)
}

interface Fillings {
  readonly facts: ReadonlyArray<Facts>
  /** Whether every result that there can be is given by some of them. */
  readonly isAll: boolean
}

const fillingsOf = (facts: Facts, missing: ReadonlyArray<Column>, rule: BoundRule): Fillings => {
  const values = missing.map((column) => ({ column, values: valuesOf(column, rule, facts) }))
  const count = values.reduce((product, own) => product * own.values.length, 1)
  const isSteady = values.every((own) => own.values.length <= fewValues || rule.steady.includes(own.column.name))
  const chosen = count <= mostFillings ? values : values.map((own) => ({ ...own, values: thinned(own.values) }))
  if (chosen.reduce((product, own) => product * own.values.length, 1) > mostFillings) return { facts: [], isAll: false }
  const filled = chosen.reduce<ReadonlyArray<Facts>>(
    (all, own) => all.flatMap((other) => own.values.map((value) => ({ ...other, [own.column.name]: value }))),
    [facts],
  )
  return { facts: filled, isAll: count <= mostFillings || isSteady }
}

interface Drawn {
  readonly facts: Facts
  readonly missing: ReadonlyArray<Column>
}

const anyPartialFacts = (rule: BoundRule): fc.Arbitrary<Drawn> =>
  fc.record({
    facts: anyFactsOf(rule) as fc.Arbitrary<Facts>,
    missing: fc.subarray([...columnsOf(rule.facts)], { minLength: 1 }),
  })

const cellsWithout = (facts: Facts, missing: ReadonlyArray<Column>, rule: BoundRule) =>
  Object.fromEntries(
    columnsOf(rule.facts)
      .filter(({ name }) => !missing.some((column) => column.name === name))
      .map(({ name, shape }) => [name, writeCell(facts[name], shape)]),
  )

/** Draws facts of a rule with some missing, and looks at those whose ranges can be told. */
const eachRange = (
  rule: BoundRule,
  look: (ranged: RangedOutcome, drawn: Drawn, takes: (facts: unknown) => boolean) => void,
): fc.IProperty<[Drawn]> => {
  const rate = rateRanges(rule)
  const takes = Schema.is(rule.facts)
  return fc.property(anyPartialFacts(rule), (drawn) => {
    if (!takes(drawn.facts)) return
    const ranged = rate(cellsWithout(drawn.facts, drawn.missing, rule))
    if (Result.isSuccess(ranged)) look(ranged.success, drawn, takes)
    else for (const { expected } of ranged.failure) expect(expected.en).toContain(String(mostCombinations))
  })
}

describe("the ranges of every rule that ships", { timeout: 120_000 }, () => {
  it("hold every result that some figures give", () => {
    for (const rule of rules) {
      const results = columnsOf(rule.result)
      const look = ({ ranges }: RangedOutcome, { facts, missing }: Drawn, takes: (facts: unknown) => boolean) => {
        for (const filled of fillingsOf(facts, missing, rule).facts.filter(takes)) {
          const value = rule.rate(filled).value as Facts
          for (const { name, shape } of results) {
            const range = ranges[name]
            if (range === undefined || !isInRange(value[name], range, shape)) {
              throw new Error(`${rule.id}: ${JSON.stringify(filled)} gives ${name} outside of ${JSON.stringify(range)}`)
            }
          }
        }
      }
      fc.assert(eachRange(rule, look), { numRuns: 12 })
    }
  })

  it("have no end that no figures reach", () => {
    for (const rule of rules) {
      const results = columnsOf(rule.result)
      const look = ({ ranges }: RangedOutcome, { facts, missing }: Drawn, takes: (facts: unknown) => boolean) => {
        const { facts: fillings, isAll } = fillingsOf(facts, missing, rule)
        if (!isAll) return // too many to be tried one by one
        const values = fillings.filter(takes).map((filled) => rule.rate(filled).value as Facts)
        const reached = results.map(({ name, shape }) => [
          name,
          rangeOf(new Set(values.map((own) => own[name])), shape),
        ])
        expect({ rule: rule.id, ranges }).toEqual({ rule: rule.id, ranges: Object.fromEntries(reached) })
      }
      fc.assert(eachRange(rule, look), { numRuns: 12 })
    }
  })
})
