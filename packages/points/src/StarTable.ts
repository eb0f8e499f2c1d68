/**
 * Stars by points: from so many points on, so many stars.
 *
 * Laws:
 *
 * - more points never earn fewer stars
 * - every score earns exactly one number of stars
 *
 * @since 0.1.0
 */
import { bandsOf, Cite, findBand, type Outcome, Points, Stars } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

const starsRise = Schema.makeFilter((rows: ReadonlyArray<{ readonly stars: Stars }>) =>
  rows.flatMap(({ stars }, index) =>
    stars > (rows[index - 1]?.stars ?? -1)
      ? []
      : [{ path: [index, "stars"], issue: "Expected more stars than in the row before" }],
  ),
)

/** A star table (星级标准): rows of a lower bound in points, included, and the stars from there on. */
export const StarTable = bandsOf(
  Schema.Struct({
    from: Points.annotateKey({ words: { zh: "起始积分", en: "points from" } }),
    stars: Stars.annotateKey({ words: { zh: "星级", en: "stars" } }),
  }),
).check(starsRise)
export type StarTable = typeof StarTable.Type

/** Points that earned stars. */
export const StarsEarned = Schema.TaggedStruct("StarsEarned", {
  cite: Cite,
  points: Points,
  from: Points,
  stars: Stars,
}).annotate({
  reason: {
    zh: "积分{points}分,达到{from}分一档,得{stars}星",
    en: "{points} points reach the band from {from}: {stars} stars",
  },
})
export type StarsEarned = typeof StarsEarned.Type

/**
 * Finds the stars that points earn under a table; `cite` is the clause that has stars given by points.
 *
 * @category rating
 * @since 0.1.0
 */
export const earnStars = (points: Points, table: StarTable, cite: Cite): Outcome<Stars, StarsEarned> => {
  const { from, stars } = findBand(points, table)
  return { value: stars, steps: [{ _tag: "StarsEarned", cite, points, from, stars }] }
}
