/**
 * The rating of members as a decision table of @gorules/zen-engine, of which the first row that applies counts: so many members
 * at once as the third argument says.
 *
 * @since 0.1.0
 */
import { ZenEngine } from "@gorules/zen-engine"
import { rateTable } from "./csv-batches.ts"
import { describeMember, type RatedMember } from "./member-stars.ts"

const outputs = ["stars", "earnedStars", "disputed", "status", "cites"] as const

const tableRow = (points: string, checkIns: string, result: RatedMember) => ({
  _id: `${points} ${checkIns}`,
  points,
  checkIns,
  ...Object.fromEntries(outputs.map((name) => [name, JSON.stringify(result[name])])),
})

const rules = Array.from({ length: 11 }, (_, band) => 10 - band).flatMap((stars) => {
  const points = stars === 0 ? "" : `>= ${45 + 5 * stars}`
  const capped = stars > 7 ? [tableRow(points, "< 7", describeMember(stars, true))] : []
  return [...capped, tableRow(points, "", describeMember(stars, false))]
})

const column = (name: string) => ({ id: name, name, field: name })

const decision = new ZenEngine().createDecision({
  contentType: "application/vnd.gorules.decision",
  nodes: [
    { id: "input", name: "input", type: "inputNode" },
    {
      id: "stars",
      name: "stars",
      type: "decisionTableNode",
      content: {
        hitPolicy: "first",
        inputs: ["points", "checkIns"].map(column),
        outputs: outputs.map(column),
        rules,
      },
    },
    { id: "output", name: "output", type: "outputNode" },
  ],
  edges: [
    { id: "in", type: "edge", sourceId: "input", targetId: "stars" },
    { id: "out", type: "edge", sourceId: "stars", targetId: "output" },
  ],
})

await rateTable(Number(process.argv[4] ?? 1), async (facts) => (await decision.evaluate(facts)).result)
