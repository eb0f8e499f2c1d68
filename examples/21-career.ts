/**
 * A worker's career from entry to grade 12. The grade is computed anew from everything that is known at each point, so
 * the order in which a certificate or a degree came does not matter. The figures are made up.
 *
 * Run it with `npx tsx examples/21-career.ts`.
 */
import { Career, countServiceMonths, Ladder, Placement, placement, placeWorker, readLadder } from "@jiceng/compensation"
import { Day } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

const words = (zh: string, en: string) => ({ zh, en })
const cite = "xingqing-2018#三(四)3"
const posts = [
  { name: "head", title: words("社区主职", "head of a community"), lowest: 7, highest: 18 },
  { name: "staff", title: words("其他工作人员", "staff"), lowest: 1, highest: 12 },
]
const rule = Schema.decodeUnknownSync(Placement)({
  kind: "placement",
  cite,
  posts,
  service: { everyYears: 3, counting: "completed" },
  education: [
    { name: "college", title: words("大专", "college"), grades: 1, deemedYears: 0 },
    { name: "bachelor", title: words("本科", "bachelor"), grades: 2, deemedYears: 0 },
  ],
  certificates: [
    { name: "none", title: words("无证书", "no certificate"), grades: 0 },
    { name: "assistant", title: words("助理社会工作师", "assistant social worker"), grades: 1 },
    { name: "social", title: words("社会工作师", "social worker"), grades: 2 },
  ],
  earlyAtMost: 2,
})
const grades = Array.from({ length: 18 }, (_, index) => ({ grade: index + 1, coefficient: (25 + index) / 25 }))
const ladder = Schema.decodeUnknownSync(Ladder)({
  kind: "ladder",
  cite,
  posts,
  pay: { mode: "coefficient", base: 3400, rounding: "halfUp", grades },
  basicShare: 80,
  rounding: "up",
})

const career = Schema.decodeUnknownSync(Career)([{ from: "2006-03-01", until: "2012-06-30" }, { from: "2012-07-01" }])
const newcomer = { post: "staff", education: "college", certificate: "none", earlyPromotions: 0, uncountedMonths: 0 }
const points = [
  { day: "2006-03-01", known: {} },
  { day: "2009-03-01", known: { certificate: "assistant" } },
  { day: "2015-01-01", known: { certificate: "social", education: "bachelor" } },
  { day: "2021-03-01", known: { certificate: "social", education: "bachelor", earlyPromotions: 2 } },
  { day: "2021-03-01", known: { certificate: "social", education: "bachelor", earlyPromotions: 2, post: "head" } },
]

for (const { day, known } of points) {
  const serviceMonths = countServiceMonths(career, Schema.decodeUnknownSync(Day)(day))
  const facts = Schema.decodeUnknownSync(placement.facts(rule))({ ...newcomer, ...known, serviceMonths })
  const { grade } = placeWorker(facts, rule).value
  const { monthly, basic, performance } = readLadder({ post: facts.post, grade }, ladder).value
  const yuan = [monthly, basic, performance].map((fen) => (fen / 100).toFixed(2))
  console.log(
    `${day} ${facts.post}, ${serviceMonths} months: grade ${grade}, ${yuan[0]} = ${yuan[1]} basic + ${yuan[2]} performance`,
  )
}
