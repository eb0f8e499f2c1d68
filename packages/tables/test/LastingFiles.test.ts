import { appendFile, mkdir, readdir, rm, writeFile } from "node:fs/promises"
import { findLastingPlaces, openLasting, type Work } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { inFolder, withoutFolder } from "./disk.ts"
import { encode } from "./rows.ts"

const goOn: Work = { key: "one", manner: "goOn" }

const begin: Work = { key: "one", manner: "begin" }

type Parts = ReadonlyArray<readonly [out: string, rejects: string]>

/** Writes parts from where the files were reached on, with a savepoint after each; `keeps` tells whether the work is finished. */
const write = (paths: ReadonlyArray<string>, work: Work, parts: Parts, keeps: boolean) =>
  Effect.scoped(
    Effect.gen(function* () {
      const places = (yield* findLastingPlaces(paths)) ?? []
      const { writes, reached, save, keep } = yield* openLasting(places, work)
      const done = (reached as number | undefined) ?? 0
      for (const [index, part] of parts.entries()) {
        if (index < done) continue
        yield* Effect.forEach(writes, (put, file) => put(encode(part[file] ?? "")))
        yield* save(index + 1)
      }
      if (keeps) yield* keep
      return done
    }),
  )

const parts: Parts = [
  ["a,1\n", ""],
  ["b,2\n", "3,b\n"],
  ["c,3\n", ""],
]

describe("openLasting", () => {
  it("files that are kept are there, and nothing else", () =>
    inFolder(async ({ run, path, read, list }) => {
      expect(await run(write([path("out.csv"), path("r.csv")], begin, parts, true))).toBe(0)
      expect(await list()).toEqual(["out.csv", "r.csv"])
      expect(await read("out.csv")).toBe("a,1\nb,2\nc,3\n")
      expect(await read("r.csv")).toBe("3,b\n")
    }))

  it("nothing is left of work that is not to be gone on with", () =>
    inFolder(async ({ run, path, list }) => {
      await run(write([path("out.csv")], begin, parts, false))
      expect(await list()).toEqual([])
    }))

  it("nothing is left of work without a savepoint", () =>
    inFolder(async ({ run, path, list }) => {
      await run(write([path("out.csv")], goOn, [], false))
      expect(await list()).toEqual([])
    }))

  it("work that was left is gone on with after its last savepoint", () =>
    inFolder(async ({ run, path, read, list }) => {
      const paths = [path("out.csv"), path("r.csv")]
      await run(write(paths, goOn, parts.slice(0, 2), false))
      expect(await list()).toEqual([
        expect.stringMatching(/^out\.csv\.\w+\.part$/),
        expect.stringMatching(/^out\.csv\.\w+\.saved$/),
        expect.stringMatching(/^r\.csv\.\w+\.part$/),
      ])
      expect(await run(write(paths, goOn, parts, true))).toBe(2)
      expect(await list()).toEqual(["out.csv", "r.csv"])
      expect(await read("out.csv")).toBe("a,1\nb,2\nc,3\n")
    }))

  it("work whose bytes were changed is begun anew", () =>
    inFolder(async ({ run, path, read, list }) => {
      const paths = [path("out.csv"), path("r.csv")]
      await run(write(paths, goOn, parts.slice(0, 2), false))
      const [part = ""] = await list()
      await writeFile(path(part), "x,1\ny,2\n")
      expect(await run(write(paths, goOn, parts, true))).toBe(0)
      expect(await list()).toEqual(["out.csv", "r.csv"])
      expect(await read("out.csv")).toBe("a,1\nb,2\nc,3\n")
    }))

  it("work of which a file is gone is begun anew", () =>
    inFolder(async ({ run, path, read, list }) => {
      const paths = [path("out.csv"), path("r.csv")]
      await run(write(paths, goOn, parts.slice(0, 2), false))
      await rm(path((await list()).at(-1) ?? ""))
      expect(await run(write(paths, goOn, parts, true))).toBe(0)
      expect(await read("r.csv")).toBe("3,b\n")
    }))

  it("work of a run that is still writing is gone on with in a copy, and left alone", () =>
    inFolder(async ({ run, path, read, list }) => {
      const paths = [path("out.csv"), path("r.csv")]
      const both = Effect.scoped(
        Effect.gen(function* () {
          const { writes, save, keep } = yield* openLasting((yield* findLastingPlaces(paths)) ?? [], begin)
          const writePart = Effect.fnUntraced(function* (index: number) {
            yield* Effect.forEach(writes, (put, file) => put(encode(parts[index]?.[file] ?? "")))
            yield* save(index + 1)
          })
          yield* writePart(0)
          const other = yield* openLasting((yield* findLastingPlaces(paths)) ?? [], goOn)
          yield* writePart(1)
          yield* other.writes[0]?.(encode("other\n")) ?? Effect.void
          yield* other.save(2)
          yield* other.keep
          const kept = yield* Effect.promise(() => read("out.csv"))
          yield* writePart(2)
          yield* keep
          return [other.reached, kept]
        }),
      )
      expect(await run(both)).toEqual([1, "a,1\nother\n"])
      expect(await read("out.csv")).toBe("a,1\nb,2\nc,3\n")
      expect(await list()).toEqual(["out.csv", "r.csv"])
    }))

  it("work that is gone on with is there once, however often it was killed", () =>
    inFolder(async ({ run, path, list }) => {
      for (const reach of [1, 2, 3]) {
        await run(write([path("out.csv")], goOn, parts.slice(0, reach), false))
        expect((await list()).length).toBe(2)
      }
    }))

  it("the first file takes its name last", () =>
    inFolder(async ({ run, path, list }) => {
      const error = await run(
        Effect.flip(
          Effect.scoped(
            Effect.gen(function* () {
              const files = yield* openLasting(
                (yield* findLastingPlaces([path("out.csv"), path("r.csv")])) ?? [],
                begin,
              )
              yield* Effect.promise(() => mkdir(path("r.csv")))
              yield* files.keep
            }),
          ),
        ),
      )
      expect(withoutFolder(error.message)).toContain("r.csv: found “EISDIR")
      expect(await list()).toEqual(["r.csv"])
    }))

  it("what is compressed, a device or standard output cannot be gone on with", () =>
    inFolder(async ({ run, path }) => {
      for (const name of ["-", "/dev/null", path("out.csv.gz")]) {
        expect(await run(findLastingPlaces([path("out.csv"), name]))).toBeUndefined()
      }
    }))

  describe("laws", () => {
    const anyParts = fc.array(fc.tuple(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 })), { maxLength: 6 })
    const anyEnd = fc.record({
      after: fc.nat({ max: 6 }),
      torn: fc.string({ maxLength: 5 }),
      tornLog: fc.string({ maxLength: 9 }),
    })

    it("files that were gone on with are those that were written at once", () =>
      fc.assert(
        fc.asyncProperty(anyParts, fc.array(anyEnd, { maxLength: 3 }), (all, ends) =>
          inFolder(async ({ run, path, read, list }) => {
            const paths = [path("out.csv"), path("r.csv")]
            for (const { after, torn, tornLog } of ends) {
              await run(write(paths, goOn, all.slice(0, after), false))
              for (const name of await list()) {
                await appendFile(path(name), name.endsWith(".saved") ? tornLog.replaceAll("\n", "") : torn)
              }
            }
            await run(write(paths, goOn, all, true))
            expect(await list()).toEqual(["out.csv", "r.csv"])
            expect(await read("out.csv")).toBe(all.map(([out]) => out).join(""))
            expect(await read("r.csv")).toBe(all.map(([, rejects]) => rejects).join(""))
          }),
        ),
        { numRuns: 40 },
      ))

    it("what was left is gone on with only under its own key", () =>
      fc.assert(
        fc.asyncProperty(fc.constantFrom("one", "on", "two", "one "), (key) =>
          inFolder(async ({ run, path }) => {
            await run(write([path("out.csv")], goOn, parts.slice(0, 2), false))
            const done = await run(write([path("out.csv")], { key, manner: "goOn" }, parts, true))
            expect(done).toBe(key === "one" ? 2 : 0)
            expect((await readdir(path("."))).includes("out.csv")).toBe(true)
          }),
        ),
      ))
  })
})
