/**
 * The year-end score of a unit from three scorers: the unit itself, its street and its community. How much each counts
 * depends on the level of the unit, and the scores have to be reported in time.
 *
 * Run it with `npx tsx examples/20-year-end-score.ts`.
 */
import { tellStep } from "@jiceng/kernel"
import { xingqing2018 } from "@jiceng/policies"
import { bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const edition = Result.getOrThrow(decodeEdition(xingqing2018))

const rate = (name: string, subject: object) => {
  const rule = Result.getOrThrow(bindRule(edition, name, shippedBinding))
  const { value, steps } = rule.rate(Schema.decodeUnknownSync(rule.facts)(subject))
  console.log(`${name} of ${JSON.stringify(subject)}: ${JSON.stringify(Schema.encodeUnknownSync(rule.result)(value))}`)
  for (const step of steps) console.log(`- ${tellStep(step, rule.steps, rule.titles, "en")} [${step.cite}]`)
  console.log()
}

const scores = { ownScore: 91.25, streetScore: 88, communityScore: 79.99 }
for (const unitLevel of ["region", "district", "central"]) rate("unit-party-building", { unitLevel, ...scores })

rate("unit-score-report", { month: 12, day: 20 })
