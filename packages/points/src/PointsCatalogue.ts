/**
 * A points catalogue: what earns points, under which limits, and how the points of a period are put together.
 *
 * Limits are nested, so that the total does not depend on the order of entries: first those of an item, from short
 * spans to long ones, then those of its component, which are never shorter. Only a lifetime may be limited within a year:
 * what it leaves to the rated year is one number.
 *
 * @since 0.1.0
 */
import { Cite, FactName, Percent, Rounding, Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { faultsOfCatalogue } from "./CatalogueFaults.ts"
import { PointsItem } from "./PointsItem.ts"
import { ItemPoints, PointsLimit } from "./PointsLimit.ts"
import { Span } from "./Span.ts"

/** A component (积分构成): items whose points are summed, and limited together. */
export const PointsComponent = Schema.Struct({
  name: FactName,
  title: Words,
  cite: Cite,
  limits: Schema.Array(PointsLimit.mapFields((fields) => ({ ...fields, per: Span }))).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed([])),
  ),
})
export type PointsComponent = typeof PointsComponent.Type

/** A number of entries (次数) for use by other rules, such as check-ins: by entry, or by day on which there was one. */
export const EntryCount = Schema.Struct({
  name: FactName,
  title: Words,
  items: Schema.NonEmptyArray(FactName),
  by: Schema.Literals(["entry", "day"]),
})
export type EntryCount = typeof EntryCount.Type

/** How members of a class take part: with a grade, without one, or not at all (免评). */
export const Standing = Schema.Literals(["graded", "ungraded", "exempt"])
export type Standing = typeof Standing.Type

/** A class of members (党员类别), such as floating or retired members. */
export const MemberClass = Schema.Struct({ name: FactName, title: Words, cite: Cite, standing: Standing })
export type MemberClass = typeof MemberClass.Type

/** Every period opens with the same points; 0 where a text says nothing. */
export const OpeningPoints = Schema.Struct({ kind: Schema.Literal("openingPoints"), cite: Cite, points: ItemPoints })

/** A period opens with a share of the points of the one before it. */
export const CarriedShare = Schema.Struct({
  kind: Schema.Literal("carriedShare"),
  cite: Cite,
  share: Percent,
  rounding: Rounding,
})

/** What a period opens with (起评分). */
export const Opening = Schema.Union([OpeningPoints, CarriedShare])
export type Opening = typeof Opening.Type

/** A bound that the points of a period keep to. */
export const PointsBound = Schema.Struct({ cite: Cite, points: ItemPoints })
export type PointsBound = typeof PointsBound.Type

/**
 * A points catalogue (积分办法). Without `floor` or `ceiling` points are not bounded on that side; with a `benchmark` (达标分)
 * it is also told whether they come up to it.
 */
export const PointsCatalogue = Schema.Struct({
  kind: Schema.Literal("pointsCatalogue"),
  cite: Cite,
  components: Schema.NonEmptyArray(PointsComponent),
  items: Schema.NonEmptyArray(PointsItem),
  counts: Schema.Array(EntryCount).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
  classes: Schema.Array(MemberClass).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
  opening: Opening,
  floor: Schema.optionalKey(PointsBound),
  ceiling: Schema.optionalKey(PointsBound),
  benchmark: Schema.optionalKey(PointsBound),
}).check(Schema.makeFilter(faultsOfCatalogue))
export type PointsCatalogue = typeof PointsCatalogue.Type
