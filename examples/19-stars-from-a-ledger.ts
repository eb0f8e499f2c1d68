/**
 * From a ledger to stars: entries become points by a catalogue, points and check-ins become stars by a scheme, and stars are
 * held to a quota. Whoever left, or has no grade, is told apart from whoever has nothing.
 *
 * Run it with `npx tsx examples/19-stars-from-a-ledger.ts`. The same from files, in two commands:
 * `jiceng run yongning-2020/member-stars LEDGER.csv --points yongning-2020/post-points --members ROSTER.csv --out STARS.csv`
 * and `jiceng rank STARS.csv --by points --quota level=stars …`.
 */
import { CohortRule, type Contender, cohortSteps, rateCohort } from "@jiceng/engine"
import { Day, tellStep } from "@jiceng/kernel"
import { LedgerEntry, type Member, type PointsCatalogue, plainMember, planLedger, rateLedger } from "@jiceng/points"
import { yongning2020 } from "@jiceng/policies"
import { bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const edition = Result.getOrThrow(decodeEdition(yongning2020))
const bind = (name: string) => Result.getOrThrow(bindRule(edition, name, shippedBinding))
const [points, stars] = [bind("post-points"), bind("member-stars")]
const day = Schema.decodeUnknownSync(Day)
const catalogue = points.data as PointsCatalogue // binding has decoded it
const plan = planLedger(catalogue, { from: day("2021-01-01"), until: day("2021-12-31"), on: day("2022-01-05") })

const checkIns = (id: string, times: number) =>
  Array.from({ length: times }, (_, month) => ({
    id,
    date: `2021-${String(month + 1).padStart(2, "0")}-10`,
    item: "checkIn",
  }))
const rows = [
  ...checkIns("m1", 8),
  ...checkIns("m2", 6),
  ...checkIns("m3", 9),
  ...checkIns("m4", 12),
  { id: "m1", date: "2021-09-30", item: "postService", quantity: 48 },
  { id: "m2", date: "2021-09-30", item: "postService", quantity: 49 },
  { id: "m3", date: "2021-06-30", item: "postService", quantity: 45 },
  { id: "m4", date: "2021-09-30", item: "postService", quantity: 46 },
].map((row, at) => ({ quantity: 1, ...row, entryId: `e${at}` }))
const ledger = Schema.decodeUnknownSync(Schema.Array(LedgerEntry))(rows)

const members: ReadonlyArray<readonly [id: string, member: Member]> = [
  ["m1", plainMember],
  ["m2", plainMember],
  ["m3", { ...plainMember, membership: { from: day("2019-01-01"), until: day("2021-06-30") } }],
  ["m4", plainMember],
]

const contenders = members.map(([id, member]): Contender => {
  const own = ledger.filter((entry) => entry.id === id)
  const { outcome, rejected } = rateLedger(own, member, plan)
  const facts = Schema.encodeUnknownSync(points.result)(outcome.value) as object
  const rated = stars.rate(Schema.decodeUnknownSync(stars.facts)(facts))
  const { stars: level } = rated.value as { readonly stars: number }
  console.log(`${id}: ${level} stars, ${rejected.length} entries do not count`)
  for (const step of rated.steps) {
    const { steps, titles } = stars
    console.log(`- ${tellStep(step, steps, titles, "en")} [${step.cite}]`)
  }
  return { id, group: "", level, score: Number(outcome.value.points), breakers: {} }
})

const cite = "our-branch-2026#7"
const rule = Schema.decodeUnknownSync(CohortRule)({
  kind: "cohort",
  level: "stars",
  score: "points",
  order: { cite, ranking: "standard", tieBreaks: [] },
  quotas: [
    { kind: "topQuota", cite, from: 8, leaves: 7, size: { kind: "number", places: 1 }, atLine: { kind: "allOut" } },
  ],
})
console.log()
for (const [at, { value, steps }] of rateCohort(contenders, new Set(), rule).entries()) {
  const reasons = steps.map((step) => tellStep(step, cohortSteps, {}, "en"))
  console.log(`${contenders[at]?.id}: ${value.level} stars; ${reasons.join("; ")}`)
}
