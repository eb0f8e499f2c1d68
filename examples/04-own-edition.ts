/**
 * An edition of one's own: measures that nobody has encoded yet, as a JSON file. It passes the same checks as the editions
 * that ship, and all its faults are told at once.
 *
 * Run it with `npx tsx examples/04-own-edition.ts`. The same file works on the command line:
 * `pnpm --silent jiceng explain ./examples/editions/street-2026.json#volunteer-stars --facts '{"points":81,"hours":12}'`
 */
import { tellStep } from "@jiceng/kernel"
import { bindRule, checkEdition, decodeEdition, shippedBinding, writePath } from "@jiceng/policy"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import street2026 from "./editions/street-2026.json" with { type: "json" }

const edition = Result.getOrThrow(decodeEdition(street2026))
const rule = Result.getOrThrow(bindRule(edition, "volunteer-stars", shippedBinding))
const facts = Schema.decodeUnknownSync(rule.facts)({ points: 81, hours: 12 })
const outcome = rule.rate(facts)
console.log(`${rule.id}: ${JSON.stringify(outcome.value)}`)
for (const step of outcome.steps) console.log(`- ${tellStep(step, rule.steps, rule.titles, "en")} [${step.cite}]`)

// A draft with three mistakes: a row that falls, a clause that the source does not list, a count that nobody declared.
const draft = structuredClone(street2026)
const [table, caps] = [draft.rules[0]?.rule.table, draft.rules[0]?.rule.caps]
if (table?.[2] !== undefined) table[2].from = 50
if (caps?.[0] !== undefined) Object.assign(caps[0], { cite: "street-2026#9", count: "hour" })
console.log("\nfaults of the draft")
for (const { path, found, expected } of checkEdition(draft)) {
  console.log(`- ${writePath(path)}: found ${JSON.stringify(found)}, expected ${expected}`)
}
