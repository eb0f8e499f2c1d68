import { setFlagsFromString } from "node:v8"
import { type Block, startIdCheck } from "@jiceng/engine"
import { anyRows } from "@jiceng/engine/testing"
import { columnsOf } from "@jiceng/kernel"
import { bindRule } from "@jiceng/policy"
import { csvText, makeCsvScanner, receiveBlock, sendBlock } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { planBatch, type WritingCall, writeParts } from "../src/BatchPlan.ts"
import { openPool, setUpWorker, ThreadEnded, type WorkerSetup } from "../src/RatingPool.ts"
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

const header = ["id", "points", "checkIns"]

const blocksOf = (text: string): ReadonlyArray<Block> => {
  const scanner = makeCsvScanner()
  return [...scanner.push(new TextEncoder().encode(text)), ...scanner.end()]
}

const call: WritingCall = { input: "in.csv", language: "en", explain: false, partial: false, strict: false }

const memberStars = rules.find(({ id }) => id === "yongning-2020/member-stars") as (typeof rules)[number]

/** Has a thread rate blocks one after another, and gives what came of each. */
const rateAll = (setup: WorkerSetup, texts: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const rate = yield* openPool(setup, 1)
    return yield* Effect.forEach(texts.flatMap(blocksOf), (block) => Effect.exit(rate(block, new Map())))
  }).pipe(Effect.scoped, Effect.runPromise)

describe("openPool", { timeout: 30_000 }, () => {
  const setup = setUpWorker(memberStars, { header, call, format: "csv" })
  const table = `${header.join(",")}\nA,92.5,6\n`

  it("every block is rated", async () => {
    const parts = await rateAll(setup, [table, table])
    const texts = parts.map((exit) => Exit.isSuccess(exit) && new TextDecoder().decode(exit.value.out))
    expect(texts).toEqual(Array.from({ length: 2 }, () => expect.stringMatching(/^A,7,9,/)))
  })

  it("a thread that is gone answers also the blocks that come afterwards", async () => {
    const exits = await rateAll({ ...setup, name: "no-such-rule" }, [table, table])
    expect(exits.map(Exit.isFailure)).toEqual([true, true])
  })

  it("a thread without memory says so, and what to do", async () => {
    setFlagsFromString("--max-old-space-size=4")
    const exits = await rateAll(setup, [table, table])
    setFlagsFromString("--max-old-space-size=0")
    const message = "a thread ran out of memory: call again with fewer --jobs"
    expect(exits).toEqual([message, message].map((text) => Exit.fail(new ThreadEnded({ message: text }))))
  })
})

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
