import { truncate } from "node:fs/promises"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { openRanges } from "../src/ByteRanges.ts"
import { inFolder, withoutFolder } from "./disk.ts"

const bytes = Uint8Array.from({ length: 200 }, (_, at) => at)

describe("openRanges", () => {
  it("ranges are read in any order, and counted", () =>
    inFolder(async ({ path, run, write }) => {
      await write("a.parquet", bytes)
      const anyRange = fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 200 })).map(([one, other]) => {
        return [Math.min(one, other), Math.max(one, other)] as const
      })
      await fc.assert(
        fc.asyncProperty(fc.array(anyRange, { maxLength: 5 }), async (wanted) => {
          const reading = Effect.gen(function* () {
            const { size, read, bytesRead } = yield* openRanges(path("a.parquet"))
            const ranges = yield* Effect.forEach(wanted, ([from, to]) => read(from, to))
            return { size, ranges, bytesRead: yield* bytesRead }
          })
          const ranges = wanted.map(([from, to]) => bytes.slice(from, to))
          const bytesRead = ranges.reduce((sum, range) => sum + range.length, 0)
          expect(await run(Effect.scoped(reading))).toEqual({ size: 200, ranges, bytesRead })
        }),
        { numRuns: 30 },
      )
    }))

  it("a file that is cut short while it is read is an error", () =>
    inFolder(async ({ path, run, write }) => {
      await write("a.parquet", bytes)
      const reading = Effect.gen(function* () {
        const { read } = yield* openRanges(path("a.parquet"))
        yield* Effect.promise(() => truncate(path("a.parquet"), 50))
        return yield* Effect.flip(read(10, 100))
      })
      expect(withoutFolder((await run(Effect.scoped(reading))).message)).toBe(
        "a.parquet: found “50 bytes”, expected a file that does not change while it is read",
      )
    }))
})
