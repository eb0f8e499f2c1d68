/**
 * The columns of a points catalogue: what it asks of a member, and what it answers.
 *
 * @since 0.1.0
 */
import { Count, choiceOf, Flag, Points, Stars, structOfColumns, type TypedColumn } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import type { PointsCatalogue } from "./PointsCatalogue.ts"
import { PointsSum } from "./PointsSum.ts"

/** The class and last year's points of a member where the catalogue asks for them; by name, components, counts and effects. */
export interface PointsFacts {
  readonly [name: string]: number | string | boolean
}

/**
 * By name: `points`, components and counts, `standing` where there are classes, `starsAtMost` where entries can hold stars,
 * `reached` where there is a benchmark.
 */
export interface PointsResult {
  readonly points: PointsSum | null
  readonly [name: string]: number | string | boolean | null
}

const titles = {
  memberClass: { zh: "党员类别", en: "class of the member" },
  lastPoints: { zh: "上期积分", en: "points of the last period" },
  zeroed: { zh: "本期清零", en: "period set to zero" },
  starsAtMost: { zh: "星级上限", en: "stars at most" },
  points: { zh: "积分", en: "points" },
  standing: { zh: "参评方式", en: "standing" },
  reached: { zh: "是否达标", en: "benchmark reached" },
}

const standings = {
  graded: { zh: "参评定级", en: "graded" },
  ungraded: { zh: "参加不定级", en: "takes part without a grade" },
  exempt: { zh: "免评", en: "exempt" },
}

const column = (name: keyof typeof titles, schema: Schema.Top): TypedColumn => ({ name, title: titles[name], schema })

/** Tells whether entries can have an effect of a kind. */
export const hasEffect = ({ items }: PointsCatalogue, kind: "zero" | "hold"): boolean =>
  items.some((item) => item.kind === kind)

const memberColumns = ({ classes, opening }: PointsCatalogue): ReadonlyArray<TypedColumn> => {
  const options = Object.fromEntries(classes.map(({ name, title }) => [name, title]))
  return [
    ...(classes.length > 0 ? [column("memberClass", choiceOf(options))] : []),
    ...(opening.kind === "carriedShare" ? [column("lastPoints", Points)] : []),
  ]
}

const earnedColumns = ({ components, counts }: PointsCatalogue, points: Schema.Top): ReadonlyArray<TypedColumn> => [
  ...components.map(({ name, title }) => ({ name, title, schema: points })),
  ...counts.map(({ name, title }) => ({ name, title, schema: Count })),
]

/** Makes the schema of all facts that a catalogue needs where there is no ledger. */
export const pointsFactsOf = (catalogue: PointsCatalogue): Schema.Codec<PointsFacts, unknown> =>
  structOfColumns([
    ...memberColumns(catalogue),
    ...earnedColumns(catalogue, Points),
    ...(hasEffect(catalogue, "zero") ? [column("zeroed", Flag)] : []),
    ...(hasEffect(catalogue, "hold") ? [column("starsAtMost", Stars)] : []),
  ])

/** Makes the schema of what a catalogue answers. */
export const pointsResultOf = (catalogue: PointsCatalogue): Schema.Codec<PointsResult, unknown> =>
  structOfColumns([
    column("points", Schema.NullOr(PointsSum)),
    ...earnedColumns(catalogue, Schema.NullOr(PointsSum)),
    ...(catalogue.classes.length > 0 ? [column("standing", choiceOf(standings))] : []),
    ...(hasEffect(catalogue, "hold") ? [column("starsAtMost", Stars)] : []),
    ...(catalogue.benchmark === undefined ? [] : [column("reached", Schema.NullOr(Flag))]),
  ])

/**
 * Makes the schema of what a catalogue asks of a member beside the ledger: its class, and last period's points.
 *
 * @category schemas
 * @since 0.1.0
 */
export const memberFactsOf = (catalogue: PointsCatalogue): Schema.Codec<PointsFacts, unknown> =>
  structOfColumns(memberColumns(catalogue))
