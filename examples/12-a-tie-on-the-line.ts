/**
 * A quota with a tie on its line: five stars for at most 30 % of ten units, and two units that nothing tells apart where
 * one place is left. What becomes of them is data: all in, all out, or a tie-break by name.
 *
 * Run it with `npx tsx examples/12-a-tie-on-the-line.ts`.
 */
import { CohortRule, type Contender, cohortSteps, rateCohort } from "@jiceng/engine"
import { tellStep } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

const points = [99.5, 98, 97, 97, 96.5, 96, 93, 88, 71, 60]
const contenders = points.map((score, index): Contender => {
  const level = score >= 96 ? 5 : score >= 90 ? 4 : score >= 80 ? 3 : score >= 70 ? 2 : 1
  return { id: `e${index + 1}`, group: "", level, score: score * 100, breakers: { checkIns: 20 + index } }
})

const lines = {
  "all in": { kind: "allIn" },
  "all out": { kind: "allOut" },
  "by check-ins": { kind: "tieBreak", by: [{ column: "checkIns", better: "higher" }] },
}
for (const [name, atLine] of Object.entries(lines)) {
  const cite = "our-district-2026#7"
  const rule = Schema.decodeUnknownSync(CohortRule)({
    kind: "cohort",
    level: "stars",
    score: "points",
    order: { cite, ranking: "standard", tieBreaks: [] },
    quotas: [
      { kind: "topQuota", cite, from: 5, leaves: 4, size: { kind: "share", share: 30, rounding: "down" }, atLine },
    ],
  })
  const outcomes = rateCohort(contenders, new Set(), rule)
  const five = contenders.filter((_, index) => outcomes[index]?.value.level === 5)
  console.log(`${name}: five stars for ${five.map(({ id }) => id).join(", ")}`)
  for (const step of outcomes[2]?.steps ?? []) console.log(`- e3: ${tellStep(step, cohortSteps, {}, "en")}`)
}
