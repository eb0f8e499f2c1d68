/**
 * When a body has to be set up: once figures of a place, such as its members, residents or staff, reach their thresholds.
 *
 * Laws:
 *
 * - larger figures never end a duty
 * - a threshold is reached at its number and not one below
 * - the order of ways and of thresholds does not matter
 *
 * @since 0.1.0
 */
import {
  type Breaks,
  Cite,
  Count,
  FactName,
  Flag,
  isBelow,
  type Kind,
  Named,
  type Outcome,
  Percent,
  repeatedNames,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** A figure that must come to at least so many. */
export const FigureThreshold = Schema.Struct({
  kind: Schema.Literal("figureThreshold"),
  figure: FactName,
  atLeast: Count,
})
export type FigureThreshold = typeof FigureThreshold.Type

/** A figure that must come to at least such a share of another. */
export const ShareThreshold = Schema.Struct({
  kind: Schema.Literal("shareThreshold"),
  figure: FactName,
  of: FactName,
  atLeast: Percent,
})
export type ShareThreshold = typeof ShareThreshold.Type

/** A threshold (门槛), reached at its number. */
export const Threshold = Schema.Union([FigureThreshold, ShareThreshold])
export type Threshold = typeof Threshold.Type

interface Parts {
  readonly figures: ReadonlyArray<Named>
  readonly ways: ReadonlyArray<ReadonlyArray<Threshold>>
}

const namesResolve = Schema.makeFilter(({ figures, ways }: Parts) => {
  const names = ["required", ...figures.map(({ name }) => name)]
  const isUnknown = (figure: string) => !figures.some(({ name }) => name === figure)
  return [
    ...repeatedNames(names).map((at) => ({
      path: ["figures", at - 1, "name"],
      issue: `Expected a name used once, got "${names[at]}"`,
    })),
    ...ways.flatMap((way, index) =>
      way.flatMap((threshold, position) =>
        [threshold.figure, ...(threshold.kind === "shareThreshold" ? [threshold.of] : [])]
          .filter(isUnknown)
          .map((figure) => ({
            path: ["ways", index, position],
            issue: `Expected the name of a figure, got "${figure}"`,
          })),
      ),
    ),
  ]
})

/** A duty to form a body (组建义务) at a place: it exists when the thresholds of any one way are all reached. */
export const FormationDuty = Schema.Struct({
  kind: Schema.Literal("formationDuty"),
  cite: Cite,
  body: Named,
  forms: Named,
  figures: Schema.NonEmptyArray(Named),
  ways: Schema.NonEmptyArray(Schema.NonEmptyArray(Threshold)),
}).check(namesResolve)
export type FormationDuty = typeof FormationDuty.Type

/** The figures of a place, by name. */
export interface PlaceFacts {
  readonly [figure: string]: number
}

/** Whether the body has to be set up. */
export const FormationResult = Schema.Struct({
  required: Flag.annotateKey({ words: { zh: "是否应当设立", en: "must be set up" } }),
})
export type FormationResult = typeof FormationResult.Type

/** Thresholds of one way that were all reached. */
export const ThresholdsReached = Schema.TaggedStruct("ThresholdsReached", {
  cite: Cite,
  place: Words,
  forms: Words,
  figures: Schema.Array(FactName),
}).annotate({
  reason: {
    zh: "{place}:{figures}均达到门槛,应设立{forms}",
    en: "{place}: {figures} reach their thresholds: {forms} is due",
  },
})
export type ThresholdsReached = typeof ThresholdsReached.Type

/** Ways of which each lacks a threshold; `short` are the figures that the nearest way lacks. */
export const ThresholdsMissed = Schema.TaggedStruct("ThresholdsMissed", {
  cite: Cite,
  place: Words,
  forms: Words,
  short: Schema.Array(FactName),
}).annotate({
  reason: { zh: "{place}:{short}未达到门槛,不要求设立{forms}", en: "{place}: {short} fall short: {forms} is not due" },
})
export type ThresholdsMissed = typeof ThresholdsMissed.Type

const isShort = (facts: PlaceFacts, threshold: Threshold): boolean => {
  const figure = facts[threshold.figure] as Count
  return threshold.kind === "figureThreshold"
    ? figure < threshold.atLeast
    : isBelow({ part: figure, whole: facts[threshold.of] as Count }, threshold.atLeast)
}

/**
 * Decides whether a place has to set up a body.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { decideFormation, FormationDuty } from "@jiceng/organization"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(FormationDuty)({
 *   kind: "formationDuty",
 *   cite: "liaoning-1plus3#完善社区组织体系",
 *   body: { name: "compound", title: { zh: "居民小区", en: "compound" } },
 *   forms: { name: "partyOrganisation", title: { zh: "党组织", en: "Party organisation" } },
 *   figures: [
 *     { name: "fullMembers", title: { zh: "正式党员数", en: "full members" } },
 *     { name: "residents", title: { zh: "居民人数", en: "residents" } },
 *   ],
 *   ways: [[
 *     { kind: "figureThreshold", figure: "fullMembers", atLeast: 3 },
 *     { kind: "figureThreshold", figure: "residents", atLeast: 500 },
 *   ]],
 * })
 * decideFormation({ fullMembers: 3, residents: 499 }, rule).value // => { required: false }
 * ```
 */
export const decideFormation = (
  facts: PlaceFacts,
  rule: FormationDuty,
): Outcome<FormationResult, ThresholdsReached | ThresholdsMissed> => {
  const { cite, ways } = rule
  const words = { cite, place: rule.body.title, forms: rule.forms.title }
  const gaps = ways.map((way) => ({ way, short: way.filter((threshold) => isShort(facts, threshold)) }))
  const nearest = gaps.reduce((best, gap) => (gap.short.length < best.short.length ? gap : best))
  const namesOf = (thresholds: ReadonlyArray<Threshold>) => thresholds.map(({ figure }) => figure)
  return nearest.short.length === 0
    ? { value: { required: true }, steps: [{ _tag: "ThresholdsReached", ...words, figures: namesOf(nearest.way) }] }
    : { value: { required: false }, steps: [{ _tag: "ThresholdsMissed", ...words, short: namesOf(nearest.short) }] }
}

/** A figure that a share is made of can change the result at every number. */
const breaksOf = ({ figures, ways }: FormationDuty): Breaks => {
  const thresholds = ways.flat()
  const shared = thresholds.flatMap((own) => (own.kind === "shareThreshold" ? [own.figure, own.of] : []))
  const apart = figures.filter(({ name }) => !shared.includes(name))
  return Object.fromEntries(
    apart.map(({ name }) => {
      const own = thresholds.flatMap((threshold) =>
        threshold.kind === "figureThreshold" && threshold.figure === name ? [threshold.atLeast] : [],
      )
      return [name, [...new Set(own)].toSorted((one, other) => one - other)]
    }),
  )
}

/** The kind of rule that says when a body has to be set up. */
export const formationDuty: Kind<FormationDuty, PlaceFacts, FormationResult> = {
  name: "formationDuty",
  title: { zh: "应当设立的情形", en: "when a body has to be set up" },
  rule: FormationDuty,
  facts: ({ figures }) => structOfColumns(figures.map((figure) => ({ ...figure, schema: Count }))),
  result: () => FormationResult,
  steps: { ThresholdsReached, ThresholdsMissed },
  breaks: breaksOf,
  rate: decideFormation,
}
