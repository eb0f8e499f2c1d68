/**
 * The items of a points catalogue: what an entry of the ledger can be about, and how it earns points. There is one
 * shape for each way in which published schemes give points, and each has only the figures it needs.
 *
 * @since 0.1.0
 */
import { Cite, countBetween, FactName, quantity, Stars, Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { EntryQuantity, ItemPoints, PointsLimit } from "./PointsLimit.ts"
import { Span } from "./Span.ts"

const common = { name: FactName, title: Words, cite: Cite }
const earning = {
  ...common,
  component: FactName,
  limits: Schema.Array(PointsLimit).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
}

/** So many points for each entry. */
export const FixedItem = Schema.Struct({ kind: Schema.Literal("fixed"), ...earning, points: ItemPoints })

const isWhole = Schema.makeFilter(({ points, step }: { readonly points: ItemPoints; readonly step: EntryQuantity }) => {
  if (step === 0) return { path: ["step"], issue: "Expected a step above 0" }
  return (points * step) % 100 === 0
    ? undefined
    : { path: ["step"], issue: "Expected a step that is worth whole hundredths of a point" }
})

/** So many points for each unit, such as an hour. Quantities are multiples of `step`. */
export const PerUnitItem = Schema.Struct({
  kind: Schema.Literal("perUnit"),
  ...earning,
  points: ItemPoints,
  step: EntryQuantity,
}).check(isWhole)

/** Full `points` in every span that has `count` entries, and `further` for each one above; fewer earn nothing. */
export const ExpectedItem = Schema.Struct({
  kind: Schema.Literal("expected"),
  ...earning,
  per: Span,
  count: countBetween(1, 1000),
  points: ItemPoints,
  further: ItemPoints,
})

const fromRises = Schema.makeFilter((rows: ReadonlyArray<{ readonly from: number }>) =>
  rows.flatMap(({ from }, index) =>
    from > (rows[index - 1]?.from ?? -1)
      ? []
      : [{ path: [index, "from"], issue: "Expected a lower bound above that of the row before" }],
  ),
)

/** Steps by a result: from such a result on, included, so many points. */
export const PointSteps = Schema.NonEmptyArray(
  Schema.Struct({
    from: EntryQuantity.annotateKey({ words: { zh: "起始成绩", en: "result from" } }),
    points: ItemPoints.annotateKey({ words: { zh: "分值", en: "points" } }),
  }),
).check(fromRises)
export type PointSteps = typeof PointSteps.Type

/** Points of the highest step that a result reaches: steps replace one another. */
export const HighestStepItem = Schema.Struct({
  kind: Schema.Literal("highestStep"),
  ...earning,
  outOf: EntryQuantity,
  steps: PointSteps,
})

/** Points of all steps that a result reaches: steps add up. */
export const EveryStepItem = Schema.Struct({
  kind: Schema.Literal("everyStep"),
  ...earning,
  outOf: EntryQuantity,
  steps: PointSteps,
})

const rowsAreWhole = Schema.makeFilter(
  ({ rows, step }: { readonly rows: PointSteps; readonly step: EntryQuantity }) => {
    if (rows[0].from !== 0) return { path: ["rows", 0, "from"], issue: "Expected the first lower bound to be 0" }
    if (step === 0) return { path: ["step"], issue: "Expected a step above 0" }
    return rows.flatMap(({ from, points }, index) => [
      ...(from % step === 0 ? [] : [{ path: ["rows", index, "from"], issue: "Expected a multiple of `step`" }]),
      ...((points * step) % 100 === 0
        ? []
        : [{ path: ["rows", index, "points"], issue: "Expected a `step` to be worth whole hundredths of a point" }]),
    ])
  },
)

/** Points for each unit by brackets: of the sum of a span, the units above `from` earn `points` each, up to the next row. */
export const BracketsItem = Schema.Struct({
  kind: Schema.Literal("brackets"),
  ...earning,
  per: Span,
  step: EntryQuantity,
  rows: PointSteps,
}).check(rowsAreWhole)

/** Points by the grade of a case: quantity 1 is the first grade, such as a slight one. */
export const SeverityItem = Schema.Struct({
  kind: Schema.Literal("severity"),
  ...earning,
  grades: Schema.NonEmptyArray(Schema.Struct({ title: Words, points: ItemPoints })),
})

/** A factor (倍数) from 0 to 100, held in hundredths. */
const Factor = quantity({ places: 2, least: 0, most: 10_000, padded: false })

/** As many points as another item earns, times a factor. */
export const MultipleItem = Schema.Struct({
  kind: Schema.Literal("multiple"),
  ...earning,
  of: FactName,
  times: Factor,
})

/** Points for the first entry of a span; further ones earn nothing. */
export const OnceItem = Schema.Struct({ kind: Schema.Literal("once"), ...earning, per: Span, points: ItemPoints })

/** Points that an absence costs, from −1000 to −0.01. */
const Penalty = quantity({ places: 2, least: -100_000, most: -1, padded: false }).pipe(Schema.brand("Points"))

/** For every complete span of the rated period: the penalty `points` for each entry missing of `count`. */
export const AbsenceItem = Schema.Struct({
  kind: Schema.Literal("absence"),
  ...earning,
  per: Schema.Literals(["month", "quarter", "halfYear", "year"]),
  count: countBetween(1, 1000),
  points: Penalty,
})

/** An entry that earns nothing and is only counted. */
export const RecordItem = Schema.Struct({ kind: Schema.Literal("record"), ...common })

/** An entry that sets the points of the rated period to zero. */
export const ZeroItem = Schema.Struct({ kind: Schema.Literal("zero"), ...common })

/** An entry that holds stars to at most so many. */
export const HoldItem = Schema.Struct({ kind: Schema.Literal("hold"), ...common, atMost: Stars })

/** An item that earns points. */
export const EarningItem = Schema.Union([
  FixedItem,
  PerUnitItem,
  ExpectedItem,
  HighestStepItem,
  EveryStepItem,
  BracketsItem,
  SeverityItem,
  MultipleItem,
  OnceItem,
  AbsenceItem,
])
export type EarningItem = typeof EarningItem.Type

/** An item of a catalogue (积分项目). */
export const PointsItem = Schema.Union([...EarningItem.members, RecordItem, ZeroItem, HoldItem]).annotate({
  expected: "an item of a kind such as fixed, perUnit or severity",
})
export type PointsItem = typeof PointsItem.Type

/** An item whose entries are worth points one by one. */
export type WorthItem = Extract<
  PointsItem,
  { readonly kind: "fixed" | "perUnit" | "highestStep" | "everyStep" | "severity" }
>

/**
 * Tells whether each entry of an item is worth points by itself.
 *
 * @category predicates
 * @since 0.1.0
 */
export const hasWorth = (item: PointsItem): item is WorthItem =>
  ["fixed", "perUnit", "highestStep", "everyStep", "severity"].includes(item.kind)

/**
 * Tells whether an item earns points.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isEarning = (item: PointsItem): item is EarningItem => "component" in item
