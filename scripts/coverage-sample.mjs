// Picks ids of the catalogue at random and prints for each the clause, the data of its rule, the function that rates it
// and the test that keeps it: `pnpm coverage:sample [seed] [count]`. The seed is printed, so that a sample can be seen again.
import { describeRow, pickIds } from "../packages/checks/src/CoverageSample.ts"
import { coverageWith, findRuleTests } from "../packages/checks/src/RuleTests.ts"

const [seed = String(Date.now() % 1_000_000), count = "20"] = process.argv.slice(2)
if (!/^\d+$/.test(seed) || !/^\d+$/.test(count)) {
  console.error(`coverage:sample expects a seed and a count, both whole numbers, found "${seed}" and "${count}"`)
  process.exit(2)
}

const rows = new Map(coverageWith(findRuleTests()).map((row) => [row.id, row]))
console.log(`seed ${seed}`)
for (const id of pickIds(Number(count), Number(seed))) {
  const row = rows.get(id)
  console.log(["", ...(row === undefined ? [`${id}: missing`] : describeRow(row))].join("\n"))
}
