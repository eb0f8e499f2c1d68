/**
 * Generators of facts for a rule of any kind, and the laws that the rules of every edition keep.
 *
 * @since 0.1.0
 */
import {
  type Column,
  citesOf,
  columnsOf,
  type Disputed,
  findClause,
  type Quantity,
  type Step,
  tellStep,
  writeCell,
} from "@jiceng/kernel"
import { anyColumnValue, anyNear } from "@jiceng/kernel/testing"
import { FormByMembers, PostsByHouseholds } from "@jiceng/organization"
import { anyHouseholdsFacts, anyMembersFacts } from "@jiceng/organization/testing"
import { StarScheme } from "@jiceng/points"
import { anyStarFacts } from "@jiceng/points/testing"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { alternativesTo } from "../Alternatives.ts"
import { type BoundRule, bindRule } from "../BoundRule.ts"
import { type Fields, fillData } from "../WrittenData.ts"

const dataOf = ({ entry, slots, choices }: BoundRule): unknown =>
  fillData(entry.rule, {
    slot: (name) => slots[name]?.value,
    option: ({ reading, options }) => options[choices[reading] ?? ""],
  })

/** Draws values of a column, and of a number that has breaks also those around them. */
const anyValueOf = (column: Column, { breaks }: BoundRule): fc.Arbitrary<unknown> => {
  const { name, shape } = column
  const own = Object.hasOwn(breaks, name) ? breaks[name] : undefined
  if (own === undefined || shape._tag !== "Number") return anyColumnValue(column)
  return fc.oneof(anyColumnValue(column), anyNear(own, shape.quantity.least, shape.quantity.most))
}

/**
 * Draws decoded facts for a rule: around its bounds where the kind has a generator of its own, and otherwise any value
 * for any column, also around its breaks.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyFactsOf = (rule: BoundRule): fc.Arbitrary<unknown> => {
  switch (rule.kind.name) {
    case "formByMembers":
      return anyMembersFacts(Schema.decodeUnknownSync(FormByMembers)(dataOf(rule)))
    case "postsByHouseholds":
      return anyHouseholdsFacts(Schema.decodeUnknownSync(PostsByHouseholds)(dataOf(rule)))
    case "starScheme":
      return anyStarFacts(Schema.decodeUnknownSync(StarScheme)(dataOf(rule)))
    default:
      return fc.record(
        Object.fromEntries(columnsOf(rule.facts).map((column) => [column.name, anyValueOf(column, rule)])),
      )
  }
}

/**
 * The law that a rule answers all facts that it takes: with a value that its result schema encodes, and at least one
 * step, each told in both languages, with a clause that a source of the edition lists.
 *
 * @category laws
 * @since 0.1.0
 */
export const everyOutcomeIsTold = (rule: BoundRule): fc.IProperty<[unknown]> => {
  const takes = Schema.is(rule.facts)
  const encode = Schema.encodeUnknownSync(rule.result)
  return fc.property(anyFactsOf(rule), (facts) => {
    if (!takes(facts)) return true
    const { value, steps } = rule.rate(facts)
    encode(value)
    const told = steps.flatMap((step) => [
      tellStep(step, rule.steps, rule.titles, "zh"),
      tellStep(step, rule.steps, rule.titles, "en"),
    ])
    const isCited = steps.every(({ cite }) => findClause(cite, rule.edition.sources) !== undefined)
    return steps.length > 0 && isCited && told.every((text) => text !== "" && !/\bundefined\b|\bNaN\b/.test(text))
  })
}

const isDisputed = (step: Step): step is Disputed => step._tag === "Disputed"

/**
 * The law that an outcome is disputed exactly where a rule, bound to another option of one of its readings, gives other
 * values, and that these are the values it names.
 *
 * @category laws
 * @since 0.1.0
 */
export const disputesAreReal = (rule: BoundRule): fc.IProperty<[unknown]> => {
  const takes = Schema.is(rule.facts)
  const columns = columnsOf(rule.result)
  const others = alternativesTo(rule.choices, rule.entry.readings).map(({ reading, option, choices }) => {
    const bound = bindRule(rule.edition, rule.entry.name, { choices, fills: rule.slots })
    return { reading, option, rate: Result.getOrThrow(bound).rate }
  })
  return fc.property(anyFactsOf(rule), (facts) => {
    if (!takes(facts)) return true
    const { value, steps } = rule.rate(facts)
    const cellsOf = (result: unknown) => columns.map(({ name, shape }) => writeCell((result as Fields)[name], shape))
    const own = cellsOf(value)
    const expected = others.flatMap(({ reading, option, rate }) => {
      const other = cellsOf(rate(facts).value)
      const values = columns.flatMap(({ name }, index) => (own[index] === other[index] ? [] : [[name, other[index]]]))
      return values.length === 0 ? [] : [{ reading, option, values: Object.fromEntries(values) }]
    })
    const named = steps.filter(isDisputed).map(({ reading, option, values }) => ({ reading, option, values }))
    return JSON.stringify(named) === JSON.stringify(expected)
  })
}

/** Finds the stretch between two breaks that a number lies in, within the bounds of its column. */
const stretchAround = (number: number, breaks: ReadonlyArray<number>, { least, most }: Quantity) => ({
  min: Math.max(least, ...breaks.filter((bound) => bound <= number)),
  max: Math.min(most, ...breaks.filter((bound) => bound > number).map((bound) => bound - 1)),
})

/**
 * The law that results, disputes and the clauses that decided stay as they are while a fact moves between two of its
 * breaks. Batches rate such facts once, so a break that is missing would be a wrong result.
 *
 * @category laws
 * @since 0.1.0
 */
export const outcomesChangeOnlyAtBreaks = (rule: BoundRule): fc.IProperty<[unknown, number]> => {
  const takes = Schema.is(rule.facts)
  const results = columnsOf(rule.result)
  const seen = (facts: unknown): string => {
    const outcome = rule.rate(facts)
    const cells = results.map(({ name, shape }) => writeCell((outcome.value as Fields)[name], shape))
    return JSON.stringify([cells, citesOf(outcome), outcome.steps.filter(isDisputed)])
  }
  const anyShare = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))
  return fc.property(anyFactsOf(rule), anyShare, (facts, share) => {
    if (!takes(facts)) return true
    return columnsOf(rule.facts).every(({ name, shape }) => {
      const breaks = Object.hasOwn(rule.breaks, name) ? rule.breaks[name] : undefined
      if (breaks === undefined || shape._tag !== "Number") return true
      const { min, max } = stretchAround(Number((facts as Fields)[name]), breaks, shape.quantity)
      const moved = { ...(facts as Fields), [name]: min + Math.round(share * (max - min)) }
      return !takes(moved) || seen(moved) === seen(facts)
    })
  })
}

/** Tells whether a number lies between two others, and anything else is the same as both. */
const isBetween = (value: unknown, ends: readonly [unknown, unknown]): boolean => {
  const [one, other] = ends
  if (typeof value === "number" && typeof one === "number" && typeof other === "number") {
    return Math.min(one, other) <= value && value <= Math.max(one, other)
  }
  return new Set([value, ...ends].map((own) => JSON.stringify(own))).size === 1
}

/**
 * The law that while a steady fact rises within one of its stretches, no numeric result turns, and all other results, the
 * disputes and the clauses that decided stay as they are. Ranges are made of the ends of steady facts.
 *
 * @category laws
 * @since 0.1.0
 */
export const steadyFactsNeverTurn = (rule: BoundRule): fc.IProperty<[unknown, number, number]> => {
  const takes = Schema.is(rule.facts)
  const results = columnsOf(rule.result)
  const anyShare = fc.double({ min: 0, max: 1, noNaN: true })
  const others = (outcome: ReturnType<BoundRule["rate"]>) =>
    JSON.stringify([citesOf(outcome), outcome.steps.filter(isDisputed)])
  return fc.property(anyFactsOf(rule), anyShare, anyShare, (facts, share, between) => {
    if (!takes(facts)) return true
    return columnsOf(rule.facts).every(({ name, shape }) => {
      if (!rule.steady.includes(name) || shape._tag !== "Number") return true
      const { min, max } = stretchAround(Number((facts as Fields)[name]), rule.breaks[name] ?? [], shape.quantity)
      const last = min + Math.round(share * (max - min))
      const middle = min + Math.round(between * (last - min))
      const rated = [min, middle, last].map((units) => rule.rate({ ...(facts as Fields), [name]: units }))
      const [one, two, three] = rated.map(({ value }) => value as Fields)
      const areBetween = results.every((column) =>
        isBetween(two?.[column.name], [one?.[column.name], three?.[column.name]]),
      )
      return areBetween && new Set(rated.map(others)).size === 1
    })
  })
}
