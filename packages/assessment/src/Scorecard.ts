/**
 * A scorecard: components with full marks, bonuses and deductions that count up to a limit. What a component without
 * marks means is data: it blocks the score, counts zero, or is left out and the others are scaled up to full marks.
 *
 * Laws:
 *
 * - raising one mark never lowers the score
 * - a bonus counts no more than its limit
 * - the score is never below zero
 * - without missing marks it does not matter what missing ones would mean
 *
 * @since 0.1.0
 */
import {
  Cite,
  divideRounded,
  FactName,
  type Kind,
  Named,
  namesDiffer,
  namesIn,
  type Outcome,
  quantity,
  Rounding,
  roundingTitles,
  Score,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** Marks of which there are some: more than none. */
const FullMarks = quantity({ places: 2, least: 1, most: 10_000, padded: false }).pipe(Schema.brand("Points"))

/** A component and its full marks. */
export const MarkedComponent = Schema.Struct({ ...Named.fields, full: FullMarks })
export type MarkedComponent = typeof MarkedComponent.Type

/** A bonus or a deduction, and the most that counts of it. */
export const Adjustment = Schema.Struct({ ...Named.fields, atMost: Score })
export type Adjustment = typeof Adjustment.Type

/** What a component without marks means. */
export const MissingMarks = Schema.Literals(["blocks", "zero", "scaled"])
export type MissingMarks = typeof MissingMarks.Type

const missingTitles: { readonly [Name in MissingMarks]: Words } = {
  blocks: { zh: "不计总分", en: "there is no score" },
  zero: { zh: "按零分计", en: "it counts zero" },
  scaled: { zh: "该项不计,其余折合满分", en: "it is left out, and the others are scaled up to full marks" },
}

/** The score of a card (考核总分), held in hundredths; bonuses can lift it above one hundred. */
export const CardScore = quantity({ places: 2, least: 0, most: 1_000_000, padded: false }).pipe(Schema.brand("Points"))
export type CardScore = typeof CardScore.Type

interface Parts {
  readonly components: ReadonlyArray<MarkedComponent>
  readonly bonuses: ReadonlyArray<Adjustment>
}

const isCardScore = Schema.is(CardScore)
const sumFits = Schema.makeFilter(({ components, bonuses }: Parts) => {
  const most = [...components.map(({ full }) => full), ...bonuses.map(({ atMost }) => atMost)]
  return isCardScore(most.reduce<number>((sum, marks) => sum + marks, 0))
    ? undefined
    : "Expected marks that sum to a score"
})

/** A scorecard (考核评分表). */
export const Scorecard = Schema.Struct({
  kind: Schema.Literal("scorecard"),
  cite: Cite,
  components: Schema.NonEmptyArray(MarkedComponent),
  bonuses: Schema.Array(Adjustment),
  deductions: Schema.Array(Adjustment),
  missing: MissingMarks,
  rounding: Rounding,
}).check(
  sumFits,
  namesDiffer(
    ({ components, bonuses, deductions }) => [
      ...namesIn(components, "components"),
      ...namesIn(bonuses, "bonuses"),
      ...namesIn(deductions, "deductions"),
    ],
    ["score"],
  ),
)
export type Scorecard = typeof Scorecard.Type

/** The marks, bonuses and deductions of a subject, by name; `null` for marks that are missing. */
export interface CardFacts {
  readonly [name: string]: Score | null
}

/** The score of a card; nothing where missing marks block it. */
export const CardResult = Schema.Struct({
  score: Schema.NullOr(CardScore).annotateKey({ words: { zh: "得分", en: "score" } }),
})
export type CardResult = typeof CardResult.Type

/** Marks of a component. */
export const MarksCounted = Schema.TaggedStruct("MarksCounted", {
  cite: Cite,
  component: FactName,
  marks: Score,
  full: Score,
}).annotate({ reason: { zh: "{component}{marks}分(满分{full}分)", en: "{component}: {marks} of {full}" } })
export type MarksCounted = typeof MarksCounted.Type

/** A component without marks, and what that means. */
export const MarksMissing = Schema.TaggedStruct("MarksMissing", {
  cite: Cite,
  component: FactName,
  meaning: Words,
}).annotate({
  limits: true,
  reason: { zh: "{component}没有得分,{meaning}", en: "{component} has no marks: {meaning}" },
})
export type MarksMissing = typeof MarksMissing.Type

/** Marks that were scaled up for the components left out, and rounded. */
export const MarksScaled = Schema.TaggedStruct("MarksScaled", {
  cite: Cite,
  marks: CardScore,
  of: CardScore,
  full: CardScore,
  rounding: Words,
  scaled: CardScore,
}).annotate({
  reason: {
    zh: "{of}分中得{marks}分,折合满分{full}分为{scaled}分({rounding})",
    en: "{marks} of {of} are scaled to {full}: {scaled} ({rounding})",
  },
})
export type MarksScaled = typeof MarksScaled.Type

/** A bonus or a deduction that counts. */
export const AdjustmentCounted = Schema.TaggedStruct("AdjustmentCounted", {
  cite: Cite,
  adjustment: FactName,
  claimed: Score,
  counted: Score,
}).annotate({
  reason: { zh: "{adjustment}{claimed}分,计{counted}分", en: "{adjustment}: {claimed}, of which {counted} count" },
})
export type AdjustmentCounted = typeof AdjustmentCounted.Type

type CardStep = MarksCounted | MarksMissing | MarksScaled | AdjustmentCounted

const sumOf = (marks: ReadonlyArray<number>): CardScore => marks.reduce((sum, mark) => sum + mark, 0) as CardScore

const countAdjustments = (
  facts: CardFacts,
  adjustments: ReadonlyArray<Adjustment>,
  cite: Cite,
): ReadonlyArray<AdjustmentCounted> =>
  adjustments.map(({ name: adjustment, atMost }) => {
    const claimed = facts[adjustment] as Score
    return { _tag: "AdjustmentCounted", cite, adjustment, claimed, counted: Math.min(claimed, atMost) as Score }
  })

/**
 * Adds up a scorecard: the marks, then bonuses, then deductions, down to zero at most.
 *
 * @category rating
 * @since 0.1.0
 */
export const addUpCard = (facts: CardFacts, card: Scorecard): Outcome<CardResult, CardStep> => {
  const { cite, components, missing, rounding } = card
  const marked = components.filter(({ name }) => facts[name] !== null)
  const steps = components.map(({ name: component, full }): MarksCounted | MarksMissing => {
    const marks = facts[component] ?? null
    if (marks === null) return { _tag: "MarksMissing", cite, component, meaning: missingTitles[missing] }
    return { _tag: "MarksCounted", cite, component, marks, full }
  })
  const lacking = components.length - marked.length
  const isBlocked = (missing === "blocks" && lacking > 0) || (missing === "scaled" && marked.length === 0)
  if (isBlocked) return { value: { score: null }, steps }
  const marks = sumOf(marked.map(({ name }) => facts[name] ?? 0))
  const [of, full] = [
    sumOf(marked.map((component) => component.full)),
    sumOf(components.map((component) => component.full)),
  ]
  const isScaled = missing === "scaled" && of < full
  const scaled = isScaled ? (divideRounded(marks * full, of, rounding) as CardScore) : marks
  const scaling: ReadonlyArray<MarksScaled> = isScaled
    ? [{ _tag: "MarksScaled", cite, marks, of, full, rounding: roundingTitles[rounding], scaled }]
    : []
  const bonuses = countAdjustments(facts, card.bonuses, cite)
  const deductions = countAdjustments(facts, card.deductions, cite)
  const countedOf = (counted: ReadonlyArray<AdjustmentCounted>) => sumOf(counted.map((step) => step.counted))
  const score = Math.max(scaled + countedOf(bonuses) - countedOf(deductions), 0) as CardScore
  return { value: { score }, steps: [...steps, ...scaling, ...bonuses, ...deductions] }
}

const marksWithin = ({ components }: Scorecard) => {
  const words = { zh: "不超过满分", en: "no more than full marks" }
  return Schema.makeFilter(
    (facts: CardFacts) =>
      components.flatMap(({ name, full }) =>
        (facts[name] ?? 0) <= full ? [] : [{ path: [name], issue: `Expected ${words.en}` }],
      ),
    { words },
  )
}

const cardFactsOf = (card: Scorecard): Schema.Codec<CardFacts, unknown> =>
  structOfColumns<CardFacts>([
    ...card.components.map(({ name, title }) => ({ name, title, schema: Schema.NullOr(Score) })),
    ...[...card.bonuses, ...card.deductions].map(({ name, title }) => ({ name, title, schema: Score })),
  ]).check(marksWithin(card))

/** The kind of rule that adds up a scorecard. */
export const scorecard: Kind<Scorecard, CardFacts, CardResult> = {
  name: "scorecard",
  title: { zh: "考核评分", en: "a scorecard" },
  rule: Scorecard,
  facts: cardFactsOf,
  result: () => CardResult,
  steps: { MarksCounted, MarksMissing, MarksScaled, AdjustmentCounted },
  rate: addUpCard,
}
