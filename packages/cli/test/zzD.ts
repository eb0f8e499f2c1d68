import { rules } from "./shipped.ts"
import { columnsOf, writeCell } from "@jiceng/kernel"
import { findAim, readGoal } from "@jiceng/engine"
import { anyFactsOf } from "@jiceng/policy/testing"
import * as fc from "fast-check"
import * as Schema from "effect/Schema"
import { tellAim, describeAim } from "../src/AimText.ts"
import * as Result from "effect/Result"
const slow: any[] = []
for (const r of rules) {
  const now: any = fc.sample(anyFactsOf(r), { seed: 3, numRuns: 60 }).find(Schema.is(r.facts))
  if (now === undefined) { console.log("none", r.id); continue }
  for (const c of columnsOf(r.result)) {
    const goal = c.shape._tag === "Number" ? `${c.name}>=${c.shape.quantity.most / 10 ** c.shape.quantity.places}` : c.shape._tag === "Flag" ? `${c.name}=true` : `${c.name}=${c.shape.options.at(-1)!.name}`
    const g = readGoal(goal, r)
    if (Result.isFailure(g)) { console.log("goal", r.id, goal, g.failure.message); continue }
    const s = performance.now()
    const a = findAim(now, r, { goal: g.success, keep: [] })
    const ans = { rule: r, facts: now, goal: g.success, keep: [], aim: a }
    const lines = tellAim(ans, "en").length; JSON.stringify(describeAim(ans))
    slow.push([Math.round(performance.now() - s), r.id, goal, a._tag, lines])
  }
}
slow.sort((x, y) => y[0] - x[0]); console.log(slow.slice(0, 12)); slow.sort((x,y)=>y[4]-x[4]); console.log(slow.slice(0,5)); console.log(slow.length, slow.filter(x=>x[3]==="NotReached").length)
