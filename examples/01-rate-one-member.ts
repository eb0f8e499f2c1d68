/**
 * One member, one scheme, one package: `@jiceng/points` with `effect` and nothing else.
 *
 * Run it with `npx tsx examples/01-rate-one-member.ts`.
 */
import { rateStars, StarScheme, starFactsOf } from "@jiceng/points"
import * as Schema from "effect/Schema"

// A scheme is data. Decoding checks it: rows rise, names resolve, cites are well formed.
const scheme = Schema.decodeUnknownSync(StarScheme)({
  kind: "starScheme",
  cite: "our-branch-2026#2",
  subject: {
    labels: [],
    counts: [{ name: "checkIns", title: { zh: "报到次数", en: "check-ins" }, least: 0, most: 366 }],
    rates: [],
  },
  table: [
    { from: 0, stars: 0 },
    { from: 60, stars: 3 },
    { from: 80, stars: 8 },
    { from: 90, stars: 10 },
  ],
  caps: [{ kind: "countCap", cite: "our-branch-2026#5", count: "checkIns", below: 7, atMost: 7 }],
})

// The facts that the scheme needs follow from it; a missing count is an error, never zero.
const facts = Schema.decodeUnknownSync(starFactsOf(scheme.subject))({ points: 92.5, checkIns: 6 })

const { value, steps } = rateStars(facts, scheme)

console.log(`${value.stars} stars, of ${value.earnedStars} earned by points`)
for (const step of steps) console.log(`- ${step._tag}, by ${step.cite}`)
