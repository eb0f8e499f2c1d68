/**
 * Who met as often as they have to: a register of dated events judged on a day. Nothing reads a clock, so the same register
 * gives the same verdicts whenever it is judged for that day.
 *
 * Run it with `npx tsx examples/15-judge-a-register.ts`. The same on the command line:
 * `pnpm --silent jiceng duties yongning-2020 examples/data/meetings.csv --owed examples/data/owed.csv --on 2021-09-30`
 */
import { Cadence, HeldEvent, judgeRegister } from "@jiceng/duties"
import { Day } from "@jiceng/kernel"
import { yongning2020 } from "@jiceng/policies"
import * as Schema from "effect/Schema"

const names = ["street-joint-meetings", "community-joint-meetings"]
const cadenceOf = (name: string) =>
  Schema.decodeUnknownSync(Cadence)(yongning2020.rules.find((rule) => rule.name === name)?.rule)

// Who owes a duty is said beside the register: West Street never met, and is not forgotten for that.
const subjects = { "street-joint-meetings": ["East Street", "West Street"], "community-joint-meetings": ["Garden"] }
const duties = names.map((name) => ({
  name,
  cadence: cadenceOf(name),
  subjects: subjects[name as keyof typeof subjects],
}))

const register = Schema.decodeUnknownSync(Schema.Array(HeldEvent))([
  { id: "E1", subject: "East Street", duty: "street-joint-meetings", day: "2021-03-05" },
  { id: "E2", subject: "East Street", duty: "street-joint-meetings", day: "2021-08-01" },
  { id: "E3", subject: "Garden", duty: "community-joint-meetings", day: "2021-02-01" },
  { id: "E4", subject: "Garden", duty: "community-joint-meetings", day: "2021-11-20" },
  { id: "E5", subject: "Meadow", duty: "community-joint-meetings", day: "2021-05-20" },
])

const span = { from: Day.make("2021-01-01"), on: Day.make("2021-09-30") }
const { duties: verdicts, outside, unknown } = judgeRegister(register, duties, span)
for (const { subject, duty, periods } of verdicts) {
  console.log(`${subject}, ${duty} [${cadenceOf(duty).cite}]`)
  for (const { period, held, least, verdict, daysLate } of periods) {
    const late = daysLate > 0 ? `, ${daysLate} days ago` : ""
    console.log(`- ${period.from} to ${period.until}: ${held} of ${least}, ${verdict}${late}`)
  }
}
for (const { id, day } of outside) console.log(`${id} of ${day} is outside of the span and does not count`)
for (const { id, subject, duty } of unknown) console.log(`${id} does not count: ${subject} does not owe ${duty}`)
