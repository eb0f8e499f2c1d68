/**
 * A coverage: how many of all are reached, and whether that is enough. It is compared as two counts, never as a rounded
 * percentage.
 *
 * Laws:
 *
 * - one more reached never breaks a coverage
 * - with what is missing a coverage is met, and with one fewer it is not
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  countBetween,
  Day,
  divideRounded,
  Flag,
  isBelow,
  type Kind,
  Named,
  type Outcome,
  Percent,
  partsWithin,
  percentOf,
  repeatedNames,
  structOfColumns,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { dueSteps, TargetDue } from "./Deadline.ts"

const namesDiffer = Schema.makeFilter(({ part, whole }: { readonly part: Named; readonly whole: Named }) =>
  repeatedNames(["met", "coverage", "missing", part.name, whole.name]).map((at) => ({
    path: [at === 3 ? "part" : "whole", "name"],
    issue: "Expected a name that no column has yet",
  })),
)

/** A coverage (覆盖率) of `part` among `whole`, with the day by which it is due, if it has one. */
export const Coverage = Schema.Struct({
  kind: Schema.Literal("coverage"),
  cite: Cite,
  part: Named,
  whole: Named,
  atLeast: Percent,
  due: Schema.optionalKey(Day),
}).check(namesDiffer)
export type Coverage = typeof Coverage.Type

/** The part and the whole, by the names that the rule gives them. */
export type CoverageFacts = Readonly<Record<string, number>>

const partWithinWhole = ({ part, whole }: Coverage) =>
  partsWithin([{ part: part.name, whole: whole.name }], {
    zh: `不超过${whole.title.zh}(${whole.name})`,
    en: `no more than ${whole.name}`,
  })

/** Whether a coverage is reached, the share rounded down, and how many are missing. */
export const CoverageResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否达标", en: "met" } }),
  coverage: Percent.annotateKey({ words: { zh: "覆盖率", en: "coverage" } }),
  missing: Count.annotateKey({ words: { zh: "还缺", en: "missing" } }),
})
export type CoverageResult = typeof CoverageResult.Type

/** A coverage that was worked out. */
export const CoverageFound = Schema.TaggedStruct("CoverageFound", {
  cite: Cite,
  part: Schema.String,
  whole: Schema.String,
  reached: Count,
  all: Count,
  coverage: Percent,
  atLeast: Percent,
}).annotate({
  reason: {
    zh: "{part}{reached},{whole}{all},覆盖率约{coverage}%,应不低于{atLeast}%",
    en: "{part}: {reached}, {whole}: {all}; about {coverage} %, and {atLeast} % are asked for",
  },
})
export type CoverageFound = typeof CoverageFound.Type

/**
 * Works out a coverage.
 *
 * @category rating
 * @since 0.1.0
 */
export const findCoverage = (
  facts: CoverageFacts,
  rule: Coverage,
): Outcome<CoverageResult, CoverageFound | TargetDue> => {
  const { cite, part, whole, atLeast, due } = rule
  const [reached, all] = [facts[part.name] as Count, facts[whole.name] as Count]
  const ratio = { part: reached, whole: all }
  const coverage = percentOf(ratio, "down")
  const missing = Math.max(0, divideRounded(all * atLeast, 10_000, "up") - reached) as Count
  const found: CoverageFound = {
    _tag: "CoverageFound",
    cite,
    part: part.name,
    whole: whole.name,
    reached,
    all,
    coverage,
    atLeast,
  }
  return { value: { met: !isBelow(ratio, atLeast), coverage, missing }, steps: [found, ...dueSteps(cite, due)] }
}

/** The kind of rule that asks for a coverage. */
export const coverage: Kind<Coverage, CoverageFacts, CoverageResult> = {
  name: "coverage",
  title: { zh: "覆盖率要求", en: "how many of all are to be reached" },
  rule: Coverage,
  facts: (rule) =>
    structOfColumns<CoverageFacts>([
      { ...rule.part, schema: Count },
      { ...rule.whole, schema: countBetween(1, 1_000_000_000) },
    ]).check(partWithinWhole(rule)),
  result: () => CoverageResult,
  steps: { CoverageFound, TargetDue },
  rate: findCoverage,
}
