/**
 * Facts of which some are missing. Everything that they can still be is rated, and what comes out is the range of every
 * result: no result lies outside of it, whatever the missing figures are, and every end of it is reached by some figures.
 *
 * Laws:
 *
 * - whatever is filled in for what is missing, every result lies within its range
 * - every end of a range is reached by some figures
 * - facts of which nothing is missing have the ranges of their outcome
 * - what is missing and cannot be bounded is a fault
 *
 * @since 0.1.0
 */
import { expectShape, type Outcome, type Shape, type Words, writeCell } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { combinationsOf, type FactAxis, type Facts, factSpaceOf, tellingValues } from "./FactSpace.ts"
import type { FactValue } from "./FactStretch.ts"
import { rateRecords } from "./FactsDoor.ts"
import type { Fault } from "./Fault.ts"
import { type Gathered, gatherOutcomes } from "./RangeGathering.ts"
import type { Rating } from "./Rating.ts"

/**
 * What all figures together can lead to: the names of those that are missing; the range of every result by name; what other
 * readings give and the clauses that decided, of any of the outcomes; and the clauses that held the result down in all of them.
 */
export interface RangedOutcome extends Gathered {
  readonly missing: ReadonlyArray<string>
}

/** Rates a record in which facts may be missing, or says why it cannot be rated. */
export type RateRanges = (
  record: Readonly<Record<string, unknown>>,
) => Result.Result<RangedOutcome, ReadonlyArray<Fault>>

/** More combinations of figures than these are not rated for one subject. */
export const mostCombinations = 1 << 16

const tooMany = (count: number): Words => ({
  zh: `一个数值:缺失时有 ${count} 种可能,至多试 ${mostCombinations} 种,无法给出范围`,
  en: `a figure: without it there are ${count} possibilities, of which at most ${mostCombinations} are tried`,
})

/** The cell of some value that a shape allows. */
const someCell = (shape: Shape): string => {
  switch (shape._tag) {
    case "Number":
      return writeCell(shape.quantity.least, shape)
    case "Choice":
      return shape.options[0]?.name ?? ""
    case "Flag":
      return "false"
  }
}

type ReadFact = (written: unknown) => Result.Result<FactValue, Fault>

/** Makes the readers of single facts, by name. */
const factReaders = ({ facts: { ast } }: Rating, axes: ReadonlyArray<FactAxis>): ReadonlyMap<string, ReadFact> => {
  const fields = SchemaAST.isObjects(ast) ? ast.propertySignatures : []
  return new Map(
    axes.flatMap(({ column: { name, shape } }) => {
      const field = fields.find((own) => own.name === name)
      if (field === undefined) return []
      const decode = Schema.decodeUnknownOption(Schema.make<Schema.Codec<FactValue, unknown>>(field.type))
      const read: ReadFact = (written) => {
        const found = typeof written === "string" ? written : JSON.stringify(written)
        return Result.fromOption(decode(written), () => ({ column: name, found, expected: expectShape(shape) }))
      }
      return [[name, read]]
    }),
  )
}

/**
 * Makes the function that rates records in which facts may be missing: a fact is missing where the record has no such key.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { rateRanges } from "@jiceng/engine"
 * import { yongning2020 } from "@jiceng/policies"
 * import { bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
 * import * as Result from "effect/Result"
 *
 * const edition = Result.getOrThrow(decodeEdition(yongning2020))
 * const stars = Result.getOrThrow(bindRule(edition, "member-stars", shippedBinding))
 * const withoutCheckIns = Result.getOrThrow(rateRanges(stars)({ points: "92.5" }))
 * withoutCheckIns.ranges["stars"] // => { _tag: "Numbers", least: 7, most: 9, none: false }
 * withoutCheckIns.ranges["earnedStars"] // => { _tag: "Numbers", least: 9, most: 9, none: false }
 * ```
 */
export const rateRanges = (rating: Rating): RateRanges => {
  const space = factSpaceOf(rating)
  const readers = factReaders(rating, space.axes)
  const rateRecord = rateRecords(rating)

  const rateWhole: RateRanges = (record) =>
    Result.map(rateRecord(record), (outcome) => ({ missing: [], ...(gatherOutcomes([outcome], rating) as Gathered) }))

  function* outcomesAround(known: Facts, missing: ReadonlyArray<FactAxis>): Generator<Outcome<unknown>> {
    const lists = missing.map((axis) => tellingValues(axis, known, space).list())
    for (const combination of combinationsOf(lists)) {
      const facts: Record<string, FactValue> = { ...known }
      for (const [index, { column }] of missing.entries()) facts[column.name] = combination[index] ?? null
      if (space.isAllowed(facts)) yield rating.rate(facts)
    }
  }

  /** Finds the figures that cannot be bounded: those with too many values, or else all, where there are too many together. */
  const faultsOfMany = (known: Facts, missing: ReadonlyArray<FactAxis>): ReadonlyArray<Fault> => {
    const counts = missing.map((axis) => tellingValues(axis, known, space).count)
    const together = counts.reduce((product, count) => product * count, 1)
    const isAlone = counts.some((count) => count > mostCombinations)
    return missing.flatMap(({ column: { name } }, index): ReadonlyArray<Fault> => {
      const count = isAlone ? (counts[index] ?? 0) : together
      return count > mostCombinations ? [{ column: name, found: "", expected: tooMany(count) }] : []
    })
  }

  /** Facts that go together with nothing are told as if all were there. */
  const tellMisfits = (record: Readonly<Record<string, unknown>>, missing: ReadonlyArray<FactAxis>) => {
    const filled = missing.map(({ column: { name, shape } }) => [name, someCell(shape)])
    return rateWhole({ ...record, ...Object.fromEntries(filled) })
  }

  return (record) => {
    const missing = space.axes.filter(({ column }) => record[column.name] === undefined)
    if (missing.length === 0) return rateWhole(record)
    const present = space.axes.filter(({ column }) => record[column.name] !== undefined)
    const read = present.map(({ column: { name } }) => [name, readers.get(name)?.(record[name])] as const)
    const faults = read.flatMap(([, own]) => (own !== undefined && Result.isFailure(own) ? [own.failure] : []))
    if (faults.length > 0) return Result.fail(faults)
    const known = read.flatMap(([name, own]) =>
      own !== undefined && Result.isSuccess(own) ? [[name, own.success]] : [],
    )
    const facts: Facts = Object.fromEntries(known)
    const many = faultsOfMany(facts, missing)
    if (many.length > 0) return Result.fail(many)
    const gathered = gatherOutcomes(outcomesAround(facts, missing), rating)
    if (gathered === undefined) return tellMisfits(record, missing)
    return Result.succeed({ missing: missing.map(({ column }) => column.name), ...gathered })
  }
}
