/**
 * What a stranger writes who has installed `@jiceng/points` and `effect`: one member is rated under a scheme.
 * `scripts/check-pack.mjs` type-checks and runs it against the packed packages.
 */
import { rateStars, StarScheme, starFactsOf } from "@jiceng/points"
import * as Schema from "effect/Schema"

const scheme = Schema.decodeUnknownSync(StarScheme)({
  kind: "starScheme",
  cite: "yongning-2020#13",
  subject: {
    labels: [],
    counts: [{ name: "checkIns", title: { zh: "报到次数", en: "check-ins" }, least: 0, most: 366 }],
    rates: [],
  },
  table: [
    { from: 0, stars: 0 },
    { from: 90, stars: 9 },
  ],
  caps: [{ kind: "countCap", cite: "yongning-2020#29", count: "checkIns", below: 7, atMost: 7 }],
})
const facts = Schema.decodeUnknownSync(starFactsOf(scheme.subject))({ points: 92.5, checkIns: 6 })
const { stars, earnedStars } = rateStars(facts, scheme).value
if (stars !== 7 || earnedStars !== 9) throw new Error(`expected 7 of 9 earned stars, found ${stars} of ${earnedStars}`)
