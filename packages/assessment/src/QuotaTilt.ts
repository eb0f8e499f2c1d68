/**
 * Whether the places for excellent results are tilted to communities: their staff have at least the places that they
 * would have in proportion.
 *
 * Laws:
 *
 * - one more place for communities never breaks the tilt
 * - the fair places are the fewest that reach the share of communities among all staff
 * - the tilt holds exactly when no place is missing
 *
 * @since 0.1.0
 */
import { Cite, Count, countBetween, divideRounded, Flag, type Kind, type Outcome, partsWithin } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** The tilt of excellent places to communities (考核优秀指标倾斜). The text gives no figure for it. */
export const QuotaTilt = Schema.Struct({ kind: Schema.Literal("quotaTilt"), cite: Cite })
export type QuotaTilt = typeof QuotaTilt.Type

/** More staff than a street has. */
const mostStaff = 1_000_000
const Staff = countBetween(0, mostStaff)

const words = { zh: "不超过该类人员数", en: "no more than there are staff of that kind" }
const placesWithinStaff = partsWithin(
  [
    { part: "communityPlaces", whole: "communityStaff" },
    { part: "streetPlaces", whole: "streetStaff" },
  ],
  words,
)

/** The staff of communities and of the street, and the excellent places that each got. */
export const QuotaFacts = Schema.Struct({
  communityStaff: Staff.annotateKey({ words: { zh: "社区工作人员数", en: "staff of communities" } }),
  streetStaff: Staff.annotateKey({ words: { zh: "街道工作人员数", en: "staff of the street" } }),
  communityPlaces: Staff.annotateKey({ words: { zh: "社区优秀名额", en: "excellent places of communities" } }),
  streetPlaces: Staff.annotateKey({ words: { zh: "街道优秀名额", en: "excellent places of the street" } }),
}).check(placesWithinStaff)
export type QuotaFacts = typeof QuotaFacts.Type

/** Whether communities have their share, what it is at least, and what they lack. */
export const QuotaResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否向社区倾斜", en: "tilted to communities" } }),
  fairPlaces: Count.annotateKey({ words: { zh: "社区按比例应得名额", en: "places in proportion" } }),
  missing: Count.annotateKey({ words: { zh: "社区缺少名额", en: "places missing" } }),
})
export type QuotaResult = typeof QuotaResult.Type

/** The places of communities beside those they would have in proportion. */
export const QuotaCompared = Schema.TaggedStruct("QuotaCompared", {
  cite: Cite,
  communityStaff: Count,
  staff: Count,
  communityPlaces: Count,
  places: Count,
  fairPlaces: Count,
}).annotate({
  reason: {
    zh: "社区{communityStaff}人,共{staff}人;优秀名额{places}个中社区{communityPlaces}个,按比例(进一)为{fairPlaces}个",
    en: "{communityStaff} of {staff} staff are in communities; they have {communityPlaces} of {places} places, {fairPlaces} in proportion, rounded up",
  },
})
export type QuotaCompared = typeof QuotaCompared.Type

/**
 * Compares the excellent places of communities with those they would have in proportion, rounded up.
 *
 * @category rating
 * @since 0.1.0
 */
export const compareQuota = (facts: QuotaFacts, { cite }: QuotaTilt): Outcome<QuotaResult, QuotaCompared> => {
  const { communityStaff, communityPlaces } = facts
  const staff = (communityStaff + facts.streetStaff) as Count
  const places = (communityPlaces + facts.streetPlaces) as Count
  const fairPlaces = (staff === 0 ? 0 : divideRounded(places * communityStaff, staff, "up")) as Count
  const missing = Math.max(fairPlaces - communityPlaces, 0) as Count
  return {
    value: { met: missing === 0, fairPlaces, missing },
    steps: [{ _tag: "QuotaCompared", cite, communityStaff, staff, communityPlaces, places, fairPlaces }],
  }
}

/** The kind of rule that tilts excellent places to communities. */
export const quotaTilt: Kind<QuotaTilt, QuotaFacts, QuotaResult> = {
  name: "quotaTilt",
  title: { zh: "优秀指标向社区倾斜", en: "excellent places are tilted to communities" },
  rule: QuotaTilt,
  facts: () => QuotaFacts,
  result: () => QuotaResult,
  steps: { QuotaCompared },
  rate: compareQuota,
}
