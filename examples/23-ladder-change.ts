/**
 * A ladder beside the one before it: what a raise of the base from 3400 to 3500 yuan means for everybody of a roster,
 * and what it costs. The coefficients are made up.
 *
 * Run it with `npx tsx examples/23-ladder-change.ts`.
 */
import { compareLadders, Ladder, ladder } from "@jiceng/compensation"
import * as Schema from "effect/Schema"

const words = (zh: string, en: string) => ({ zh, en })
const grades = Array.from({ length: 18 }, (_, index) => ({ grade: index + 1, coefficient: (25 + index) / 25 }))
const ladderOf = (base: number) =>
  Schema.decodeUnknownSync(Ladder)({
    kind: "ladder",
    cite: "xingqing-2018#三(四)3",
    posts: [
      { name: "head", title: words("社区主职", "head of a community"), lowest: 7, highest: 18 },
      { name: "staff", title: words("其他工作人员", "staff"), lowest: 1, highest: 12 },
    ],
    pay: { mode: "coefficient", base, rounding: "halfUp", grades },
    basicShare: 80,
    rounding: "up",
  })

const [before, after] = [ladderOf(3400), ladderOf(3500)]
const decode = Schema.decodeUnknownSync(ladder.facts(before))
const roster = [
  { id: "w1", ...decode({ post: "staff", grade: 1 }) },
  { id: "w2", ...decode({ post: "staff", grade: 12 }) },
  { id: "w3", ...decode({ post: "head", grade: 18 }) },
]

const yuan = (fen: number): string => (fen / 100).toFixed(2)
const { changes, monthlyCost } = compareLadders(roster, before, after)
for (const { id, before: from, after: to, change } of changes) {
  console.log(`${id}: ${yuan(from)} becomes ${yuan(to)}, a change of ${yuan(change)}`)
}
console.log(`the change costs ${yuan(monthlyCost)} yuan a month`)
