import { startIdCheck } from "@jiceng/engine"
import { anyRows } from "@jiceng/engine/testing"
import { columnsOf } from "@jiceng/kernel"
import { bindRule } from "@jiceng/policy"
import { csvText, makeCsvScanner, receiveBlock, sendBlock } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { planBatch, type WritingCall, writeParts } from "../src/BatchPlan.ts"
import { setUpWorker } from "../src/RatingPool.ts"
import { rules } from "./shipped.ts"

const formats = ["csv", "ndjson"] as const

const anyCall: fc.Arbitrary<WritingCall> = fc.record({
  input: fc.constant("in.csv"),
  language: fc.constantFrom("zh", "en"),
  explain: fc.boolean(),
  partial: fc.boolean(),
  strict: fc.boolean(),
})

/** A rule, a table for it, and how it is written. */
const anyTable = fc
  .tuple(fc.constantFrom(...rules), anyCall, fc.constantFrom(...formats))
  .chain(([rule, call, format]) => anyRows(rule).map((rows) => ({ rule, call, format, rows })))

describe("laws", () => {
  it("a thread writes of a block what any other does", () => {
    fc.assert(
      fc.property(anyTable, ({ rule, call, format, rows }) => {
        const header = ["id", ...columnsOf(rule.facts).map(({ name }) => name)]
        const scanner = makeCsvScanner()
        const text = new TextEncoder().encode(csvText([header, ...rows]))
        const blocks = [...scanner.push(text), ...scanner.end()]
        const own = writeParts(Effect.runSync(planBatch(rule, header, call)), format, call.language)
        const setup = structuredClone(setUpWorker(rule, { header, call, format }))
        const bound = Result.getOrThrow(bindRule(setup.edition, setup.name, setup.binding))
        const plan = Effect.runSync(planBatch(bound, setup.header, setup.call))
        const other = writeParts(plan, setup.format, setup.call.language)
        const checkIds = startIdCheck(plan.layout)
        expect(other.head).toEqual(own.head)
        for (const block of blocks) {
          const idFaults = checkIds(block)
          const sent = receiveBlock(structuredClone(sendBlock(block).sent))
          expect(other.ratePart(sent, structuredClone(idFaults))).toEqual(own.ratePart(block, idFaults))
        }
      }),
      { numRuns: 300 },
    )
  })
})
