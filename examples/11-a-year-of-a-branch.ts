/**
 * A year of a branch: from the entries of a ledger to points, and from points to a notice with masked names, published in
 * the community and in the unit.
 *
 * Run it with `npx tsx examples/11-a-year-of-a-branch.ts`.
 */
import { Day, tellStep } from "@jiceng/kernel"
import {
  LedgerEntry,
  NoticeRule,
  type NoticeSubject,
  PointsCatalogue,
  plainMember,
  planLedger,
  pointsCatalogue,
  publishTwice,
  rateLedger,
} from "@jiceng/points"
import * as Schema from "effect/Schema"
import studyPoints from "./editions/study-points.json" with { type: "json" }

const day = Schema.decodeUnknownSync(Day)
const catalogue = Schema.decodeUnknownSync(PointsCatalogue)(studyPoints.rules[0]?.rule)
const plan = planLedger(catalogue, { from: day("2026-01-01"), until: day("2026-12-31"), on: day("2027-01-05") })

// Seven study events earn 14 points, of which 12 count; a meeting in January of the next year is not of this one.
const events = ["01-09", "02-13", "03-13", "04-10", "05-08", "06-12", "07-10"]
const rows = [
  ...events.map((date, index) => ({ entryId: `s${index}`, id: "m1", date: `2026-${date}`, item: "studyEvent" })),
  { entryId: "w1", id: "m1", date: "2027-01-03", item: "meeting" },
  { entryId: "w2", id: "m2", date: "2026-03-01", item: "meeting" },
  { entryId: "w3", id: "m2", date: "2026-03-13", item: "studyEvents" },
].map((row) => ({ ...row, quantity: 1 }))
const ledger = Schema.decodeUnknownSync(Schema.Array(LedgerEntry))(rows)

const members = [
  { id: "m1", name: "欧阳明月", community: "东湖社区", unit: "税务局" },
  { id: "m2", name: "张伟", community: "东湖社区", unit: "医院" },
]
const rated = members.map((member): NoticeSubject => {
  const own = ledger.filter((entry) => entry.id === member.id)
  const { outcome, rejected } = rateLedger(own, plainMember, plan)
  console.log(`${member.id}: ${Number(outcome.value.points) / 100} points`)
  for (const step of outcome.steps) console.log(`- ${tellStep(step, pointsCatalogue.steps, {}, "en")} [${step.cite}]`)
  for (const fault of rejected) {
    console.log(`- entry ${fault.entryId} does not count: ${fault.found} is not ${fault.expected.en}`)
  }
  return { ...member, values: { points: outcome.value.points } }
})

const rule = Schema.decodeUnknownSync(NoticeRule)({
  publication: { kind: "clause", cite: "yongning-2020#14" },
  objection: { kind: "designAddition", note: { zh: "文件未规定异议程序", en: "no document provides for objections" } },
  orderBy: "points",
  columns: ["points"],
  term: { days: 5, counted: "workingDays" },
})
const { byCommunity, byUnit } = publishTwice(rated, { published: day("2027-01-06"), holidays: [] }, rule)
for (const [place, notice] of [...byCommunity, ...byUnit]) {
  console.log(`\n${place}, to be objected to from ${notice.objections.from} until ${notice.objections.until}`)
  for (const { number, name, values } of notice.rows) console.log(`${number}. ${name} ${Number(values[0]) / 100}`)
}
