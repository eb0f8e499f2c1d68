/**
 * The yearly budgets of a district: every community from its facts, a line for each fund with its clause and its payers,
 * and what all of them come to.
 *
 * Run it with `npx tsx examples/14-budget-a-district.ts`. The same on the command line:
 * `pnpm --silent jiceng budget yongning-2020 examples/data/district.csv --out budgets.csv --lines lines.csv`
 */
import { readFileSync } from "node:fs"
import { rateRecords } from "@jiceng/engine"
import { type BudgetResult, CommunityBudget, totalBudgets } from "@jiceng/funding"
import { columnsOf, tellStep, writeCell } from "@jiceng/kernel"
import { yongning2020 } from "@jiceng/policies"
import { bindRule, decodeEdition, fillData, shippedBinding } from "@jiceng/policy"
import { makeCsvScanner } from "@jiceng/tables"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const edition = Result.getOrThrow(decodeEdition(yongning2020))
const rule = Result.getOrThrow(bindRule(edition, "community-budget", shippedBinding))
const columns = columnsOf(rule.result)
const write = (value: Readonly<Record<string, number>>) =>
  columns.map(({ name, shape }) => `${name} ${writeCell(value[name], shape)}`).join(", ")

const scanner = makeCsvScanner()
const blocks = [...scanner.push(readFileSync(new URL("data/district.csv", import.meta.url))), ...scanner.end()]
const header = scanner.header()
const names = header?._tag === "Header" ? header.names : []
const records = blocks.flatMap((block) =>
  Array.from({ length: block.rows }, (_, row) =>
    Object.fromEntries(names.map((name, column) => [name, block.text(row, column)])),
  ),
)

const rate = rateRecords(rule)
const budgets: Array<BudgetResult> = []
const seen = new Set<string | undefined>()
for (const { id, street: _, ...facts } of records) {
  if (seen.has(id)) {
    console.log(`a second ${id} is rejected`)
    continue
  }
  seen.add(id)
  const rated = rate(facts)
  if (Result.isFailure(rated)) {
    console.log(`${id} is rejected`)
    for (const { column, found, expected } of rated.failure) console.log(`- ${column} "${found}": ${expected.en}`)
    continue
  }
  const { value, steps } = rated.success
  budgets.push(value as BudgetResult)
  console.log(`${id}: ${write(value as BudgetResult)}`)
  for (const step of steps) console.log(`- ${tellStep(step, rule.steps, rule.titles, "en")} [${step.cite}]`)
}

// The totals are sums of fen, so nothing is lost between the lines, the payers and the communities.
const figures = fillData(rule.entry.rule, {
  slot: (name) => rule.slots[name]?.value,
  option: ({ reading, options }) => options[rule.choices[reading] ?? ""],
})
const budget = Schema.decodeUnknownSync(CommunityBudget)(figures)
console.log(`\ntogether: ${write(totalBudgets(budgets, budget))}`)
