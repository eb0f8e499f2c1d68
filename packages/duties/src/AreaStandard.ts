/**
 * A least area of premises: a fixed one, one by households, or both, of which the larger holds.
 *
 * Laws:
 *
 * - an area as large as required is enough, and a hundredth of a square metre less is not
 * - one more household never lowers what is required
 * - every part of a standard is met by an area that meets the standard
 *
 * @since 0.1.0
 */
import {
  Cite,
  countBetween,
  Day,
  divideRounded,
  Flag,
  type Kind,
  type Outcome,
  quantity,
  structOfColumns,
  type TypedColumn,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { dueSteps, TargetDue } from "./Deadline.ts"

/** An area in square metres (平方米), in hundredths. */
export const Area = quantity({ places: 2, least: 0, most: 1_000_000_000_000, padded: false }).pipe(Schema.brand("Area"))
export type Area = typeof Area.Type

const AreaOfPart = quantity({ places: 2, least: 1, most: 100_000, padded: false }).pipe(Schema.brand("Area"))

/** An area that is required of everybody. */
export const FixedArea = Schema.Struct({ kind: Schema.Literal("fixed"), cite: Cite, area: AreaOfPart })

/**
 * An area for so many households (每若干户). Households are counted in steps of `countedBy`, a step begun counting as
 * whole: with 1 the area is pro rata.
 */
export const AreaByHouseholds = Schema.Struct({
  kind: Schema.Literal("byHouseholds"),
  cite: Cite,
  area: AreaOfPart,
  households: countBetween(1, 1000),
  countedBy: countBetween(1, 1000),
})

/** A part of an area standard. */
export const AreaPart = Schema.Union([FixedArea, AreaByHouseholds])
export type AreaPart = typeof AreaPart.Type

/** An area standard (面积标准): all parts hold, so the largest decides. It may be due by a day. */
export const AreaStandard = Schema.Struct({
  kind: Schema.Literal("areaStandard"),
  cite: Cite,
  parts: Schema.NonEmptyArray(AreaPart),
  due: Schema.optionalKey(Day),
})
export type AreaStandard = typeof AreaStandard.Type

const Households = countBetween(0, 1_000_000)

/** The area of premises and, where a part asks for them, the households. */
export interface AreaFacts {
  readonly households?: number
  readonly area: Area
}

const householdsColumn: TypedColumn = {
  name: "households",
  title: { zh: "户数", en: "households" },
  schema: Households,
}

const areaColumn: TypedColumn = {
  name: "area",
  title: { zh: "建筑面积(平方米)", en: "floor area in square metres" },
  schema: Area,
}

/** Whether an area is enough, what is required, and what is missing. */
export const AreaResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否达标", en: "met" } }),
  required: Area.annotateKey({ words: { zh: "应有面积", en: "required area" } }),
  missing: Area.annotateKey({ words: { zh: "缺口面积", en: "missing area" } }),
})
export type AreaResult = typeof AreaResult.Type

/** What a part of a standard requires. */
export const AreaRequired = Schema.TaggedStruct("AreaRequired", { cite: Cite, required: Area, area: Area }).annotate({
  reason: {
    zh: "应不少于{required}平方米,现有{area}平方米",
    en: "at least {required} m² are required, there are {area}",
  },
})
export type AreaRequired = typeof AreaRequired.Type

const requiredBy = (part: AreaPart, households: number): Area => {
  if (part.kind === "fixed") return part.area
  const counted = Math.ceil(households / part.countedBy) * part.countedBy
  return divideRounded(counted * part.area, part.households, "up") as Area
}

/**
 * Measures premises against a standard.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { AreaStandard, areaStandard, measureArea } from "@jiceng/duties"
 * import * as Schema from "effect/Schema"
 *
 * const cite = "yangquan-2018#三(三)2"
 * const rule = Schema.decodeUnknownSync(AreaStandard)({
 *   kind: "areaStandard",
 *   cite,
 *   parts: [
 *     { kind: "fixed", cite, area: 500 },
 *     { kind: "byHouseholds", cite, area: 30, households: 100, countedBy: 1 },
 *   ],
 * })
 * const facts = Schema.decodeUnknownSync(areaStandard.facts(rule))({ households: 2000, area: 550.5 })
 * measureArea(facts, rule).value // => { met: false, required: 60000, missing: 4950 }
 * ```
 */
export const measureArea = (facts: AreaFacts, rule: AreaStandard): Outcome<AreaResult, AreaRequired | TargetDue> => {
  const { cite, parts, due } = rule
  const { area, households = 0 } = facts
  const steps = parts.map((part): AreaRequired => {
    return { _tag: "AreaRequired", cite: part.cite, required: requiredBy(part, households), area }
  })
  const required = Math.max(...steps.map((step) => step.required)) as Area
  const missing = Math.max(0, required - area) as Area
  return { value: { met: area >= required, required, missing }, steps: [...steps, ...dueSteps(cite, due)] }
}

/** The kind of rule that sets a least area. */
export const areaStandard: Kind<AreaStandard, AreaFacts, AreaResult> = {
  name: "areaStandard",
  title: { zh: "用房面积标准", en: "least area of premises" },
  rule: AreaStandard,
  facts: (rule) =>
    structOfColumns(
      rule.parts.some(({ kind }) => kind === "byHouseholds") ? [householdsColumn, areaColumn] : [areaColumn],
    ),
  result: () => AreaResult,
  steps: { AreaRequired, TargetDue },
  rate: measureArea,
}
