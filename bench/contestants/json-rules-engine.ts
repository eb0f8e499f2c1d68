/**
 * The rating of members as rules of json-rules-engine: one for each band of points, and one for the cap. An engine can only
 * rate one member at a time.
 *
 * @since 0.1.0
 */
import { Engine } from "json-rules-engine"
import { rateTable } from "./csv-batches.ts"
import { describeMember } from "./member-stars.ts"

const engine = new Engine()
const points = (operator: string, value: number) => ({ fact: "points", operator, value })

for (let stars = 0; stars <= 10; stars++) {
  const lower = stars === 0 ? [] : [points("greaterThanInclusive", 45 + 5 * stars)]
  const upper = stars === 10 ? [] : [points("lessThan", 50 + 5 * stars)]
  engine.addRule({ conditions: { all: [...lower, ...upper] }, event: { type: "earned", params: { stars } } })
}
engine.addRule({
  conditions: { all: [points("greaterThanInclusive", 85), { fact: "checkIns", operator: "lessThan", value: 7 }] },
  event: { type: "capped" },
})

await rateTable(1, async (facts) => {
  const { events } = await engine.run(facts)
  const earned = events.find(({ type }) => type === "earned")
  return describeMember(
    earned?.params?.["stars"],
    events.some(({ type }) => type === "capped"),
  )
})
