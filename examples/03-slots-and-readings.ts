/**
 * What a text leaves open is decided by whoever applies it: a slot is filled with data of one's own, and an unclear
 * clause is read in one of several ways. Every result says what it rests on, and what another reading would give.
 *
 * Run it with `npx tsx examples/03-slots-and-readings.ts`.
 */
import { tellStep } from "@jiceng/kernel"
import { yongning2020 } from "@jiceng/policies"
import { type Binding, bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const edition = Result.getOrThrow(decodeEdition(yongning2020))

const rate = (name: string, binding: Binding, subject: object) => {
  const rule = Result.getOrThrow(bindRule(edition, name, binding))
  const { value, steps } = rule.rate(Schema.decodeUnknownSync(rule.facts)(subject))
  console.log(`${rule.id} of ${JSON.stringify(subject)}: ${JSON.stringify(value)}, ${rule.status}`)
  for (const step of steps) console.log(`- ${tellStep(step, rule.steps, rule.titles, "en")} [${step.cite}]`)
  console.log()
}

// Exactly 3000 households lie on the border of two bands, and the clause does not say in which.
rate("community-posts", shippedBinding, { households: 3000 })
rate("community-posts", { ...shippedBinding, choices: { boundary: "boundary-up" } }, { households: 3000 })

// The document speaks of 8 stars and gives no table. The one that ships is made up; a county has its own.
const table = [
  { from: 0, stars: 0 },
  { from: 60, stars: 6 },
  { from: 85, stars: 8 },
  { from: 95, stars: 10 },
]
rate("member-stars", shippedBinding, { points: 86, checkIns: 12 })
const fills = { "star-table": { status: "official", value: table } } as const
rate("member-stars", { choices: {}, fills }, { points: 86, checkIns: 12 })
