/**
 * Departments called to a matter: the case file is a log of events, and where the case stands is what they add up to. An
 * event out of order, or by somebody who may not, is refused with the reason and changes nothing.
 *
 * Run it with `npx tsx examples/17-replay-a-dispatch.ts`. The same on the command line:
 * `pnpm --silent jiceng dispatch yongning-2020 examples/data/cases.ndjson --rejects refused.csv`
 */
import { readFileSync } from "node:fs"
import { tellStep } from "@jiceng/kernel"
import { yongning2020 } from "@jiceng/policies"
import { bindRule, decodeEdition, fillData, shippedBinding } from "@jiceng/policy"
import {
  CaseEvent,
  caseRefusals,
  Dispatch,
  gatherScores,
  judgeCase,
  Moment,
  noCases,
  replayCases,
} from "@jiceng/procedure"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const edition = Result.getOrThrow(decodeEdition(yongning2020))
const bound = ["dispatch-route", "department-call", "department-response"].map((name) =>
  Result.getOrThrow(bindRule(edition, name, shippedBinding)),
)
const [route, call, response] = bound.map(({ entry, slots, choices }) =>
  fillData(entry.rule, {
    slot: (name) => slots[name]?.value,
    option: ({ reading, options }) => options[choices[reading] ?? ""],
  }),
)
const dispatch = Schema.decodeUnknownSync(Dispatch)({ route, call, response })
const titles = Object.assign({}, ...bound.map((rule) => rule.titles))

const log = readFileSync(new URL("data/cases.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
const events = log.flatMap((line) => {
  const event = Schema.decodeUnknownResult(CaseEvent)(JSON.parse(line))
  if (Result.isSuccess(event)) return [event.success]
  console.log(`not an event: ${line}`)
  return []
})

const files = replayCases(noCases, events, dispatch)
const at = Moment.make("2021-03-08T18:00")
for (const [name, { state, entries }] of files) {
  console.log(`\ncase ${name}: ${state.closedAt === undefined ? "open" : `closed at ${state.closedAt}`}`)
  for (const { event, against } of entries) {
    for (const refusal of against) {
      console.log(`- ${event._tag} by ${event.by} is refused: ${tellStep(refusal, caseRefusals, titles, "en")}`)
    }
  }
  for (const { department, value } of judgeCase(state, at, dispatch)) {
    console.log(`- ${department}: ${value.mustCome ? "has to come" : "may be called"}, fault: ${value.fault}`)
  }
}

console.log("\nhandling scores")
for (const { department, called, scored, total } of gatherScores([...files.values()].map(({ state }) => state))) {
  console.log(`- ${department}: called ${called}, scored ${scored}, sum ${total / 100}`)
}
