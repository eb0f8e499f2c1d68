/**
 * The stars of a member, written by hand.
 *
 * @since 0.1.0
 */

const bounds = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95]

/** What is written of a member. */
export interface RatedMember {
  readonly stars: number
  readonly earnedStars: number
  readonly disputed: string
  readonly status: string
  readonly cites: string
}

/** Tells what is written of a member who earned some stars, and may have to leave some. */
export const describeMember = (earnedStars: number, isCapped: boolean): RatedMember => ({
  stars: isCapped ? 7 : earnedStars,
  earnedStars,
  disputed: isCapped ? "stars=8" : "",
  status: "illustrative",
  cites: isCapped ? "yongning-2020#13;yongning-2020#29" : "yongning-2020#13",
})

/** Rates a member. */
export const rateMember = (points: number, checkIns: number): RatedMember => {
  const earned = bounds.findLastIndex((bound) => points >= bound) + 1
  return describeMember(earned, checkIns < 7 && earned > 7)
}

/** Makes the check of ids and of numbers as they are written, which throws. */
export const makeCheck = () => {
  const seen = new Set<string>()
  return (id: string, points: string, checkIns: string): void => {
    if (!/^(0|[1-9]\d?)(\.\d{1,2})?$|^100(\.00?)?$/.test(points) || !/^(0|[1-9]\d*)$/.test(checkIns))
      throw new Error(id)
    if (id === "" || seen.has(id)) throw new Error(id)
    seen.add(id)
  }
}

/** The header of the results. */
export const head = "id,stars,earnedStars,disputed,status,cites,name,branch,joined\n"

/** Writes a row of the results. */
export const writeRow = (
  [id, name, branch, joined]: readonly [string, string, string, string],
  { stars, earnedStars, disputed, status, cites }: RatedMember,
): string => `${id},${stars},${earnedStars},${disputed},${status},${cites},${name},${branch},${joined}\n`
