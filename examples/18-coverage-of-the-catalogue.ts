/**
 * Every rule that was read out of the documents is accounted for: encoded, recorded, or set aside with a reason. What is
 * not can be found, also for an edition of one's own against a catalogue of one's own.
 *
 * Run it with `npx tsx examples/18-coverage-of-the-catalogue.ts`. The same on the command line:
 * `pnpm --silent jiceng coverage --json`
 */
import { catalogue, editions, yongning2020 } from "@jiceng/policies"
import { coverageOf, findCoverageFaults } from "@jiceng/policy"

const rows = coverageOf(editions, catalogue)
console.log(`${rows.length} of ${catalogue.length} rules are accounted for`)

const row = rows.find(({ id }) => id === "yongning-2020-dispatch-no-withdrawal")
console.log(`${row?.id} is ${row?.disposition} by ${row?.rule} of ${row?.package}`)

// A draft that forgets its tasks does not pass: the ids of the catalogue that nobody covers any more are named.
const draft = { ...yongning2020, rules: yongning2020.rules.filter(({ name }) => name !== "task-ledger") }
const { missing } = findCoverageFaults([draft, ...editions.filter(({ id }) => id !== draft.id)], catalogue)
console.log(`without its ledger ${missing.length} are missing: ${missing[0]} to ${missing.at(-1)}`)
