/**
 * One payroll month: every worker gets a payslip whose lines each have a payer and a clause, and the payers get their
 * totals. The performance pay by stars is made up, as the plan names it without figures.
 *
 * Run it with `npx tsx examples/22-payroll-month.ts`.
 */
import { addUpPayroll, linesOfSteps, makePayslip, PayMonth } from "@jiceng/compensation"
import { yongning2020 } from "@jiceng/policies"
import { bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const edition = Result.getOrThrow(decodeEdition(yongning2020))
const rules = ["performance-settlement", "allowances"].map((name) =>
  Result.getOrThrow(bindRule(edition, name, shippedBinding)),
)
const month = Schema.decodeUnknownSync(PayMonth)("2021-03")

const nobody = { compoundHead: false, branchMember: false, buildingHead: false }
const year = { lastYearStars: 3, thisYearStars: 4, monthsWorked: 12 }
const workers = [
  { id: "w1", ...year, ...nobody },
  { id: "w2", ...year, ...nobody, compoundHead: true, branchMember: true },
  { id: "w3", ...year, lastYearStars: 5, ...nobody, branchMember: true, buildingHead: true },
]

const yuan = (fen: number): string => (fen / 100).toFixed(2)
const payslips = workers.map(({ id, ...facts }) => {
  const lines = rules.flatMap((rule) =>
    linesOfSteps(rule.rate(Schema.decodeUnknownSync(rule.facts)(facts)).steps, rule.titles),
  )
  return makePayslip(id, month, lines)
})

for (const { id, lines, total } of payslips) {
  console.log(`${id} ${month}: ${yuan(total)}`)
  for (const { title, amount, payer, cite } of lines) console.log(`  ${yuan(amount)} ${title.en}, ${payer} [${cite}]`)
}
const { byPayer, total } = addUpPayroll(payslips)
for (const { payer, amount } of byPayer) console.log(`${payer}: ${yuan(amount)}`)
console.log(`all payers: ${yuan(total)}`)
