import { chmod, mkdir, stat, symlink } from "node:fs/promises"
import { openWhole, writeWhole } from "@jiceng/tables"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { describe, expect, it } from "vitest"
import { inFolder, withoutFolder } from "./disk.ts"
import { encode } from "./rows.ts"

const bytes = Stream.make(encode("id,"), encode(""), encode("stars\n"))

const cutShort = Stream.concat(bytes, Stream.fail("the rest is missing"))

describe("writeWhole", () => {
  it("a file is written, and nothing else", () =>
    inFolder(async ({ run, path, read, list }) => {
      await run(writeWhole(path("out.csv"), bytes))
      expect(await list()).toEqual(["out.csv"])
      expect(await read("out.csv")).toBe("id,stars\n")
    }))

  it("a file that is there is replaced, and keeps who may read it", () =>
    inFolder(async ({ run, path, write, read, list }) => {
      await write("out.csv", "old")
      await chmod(path("out.csv"), 0o600)
      await run(writeWhole(path("out.csv"), bytes))
      expect(await list()).toEqual(["out.csv"])
      expect(await read("out.csv")).toBe("id,stars\n")
      expect((await stat(path("out.csv"))).mode & 0o777).toBe(0o600)
    }))

  it("a link stays a link", () =>
    inFolder(async ({ run, path, write, read, list }) => {
      await write("real.csv", "old")
      await symlink(path("real.csv"), path("link.csv"))
      await run(writeWhole(path("link.csv"), bytes))
      expect(await read("real.csv")).toBe("id,stars\n")
      expect(await list()).toEqual(["link.csv", "real.csv"])
    }))

  it("nothing is left of what fails", () =>
    inFolder(async ({ run, path, list }) => {
      expect(await run(Effect.flip(writeWhole(path("out.csv"), cutShort)))).toBe("the rest is missing")
      expect(await list()).toEqual([])
    }))

  it("a file that is there stays as it is when its replacement fails", () =>
    inFolder(async ({ run, path, write, read, list }) => {
      await write("out.csv", "old")
      await run(Effect.flip(writeWhole(path("out.csv"), cutShort)))
      expect(await list()).toEqual(["out.csv"])
      expect(await read("out.csv")).toBe("old")
    }))

  it("nothing is left of what is interrupted", () =>
    inFolder(async ({ run, path, list }) => {
      const during = await run(
        Effect.gen(function* () {
          const hasBegun = yield* Deferred.make<void>()
          const begin = Stream.fromEffect(Deferred.succeed(hasBegun, undefined)).pipe(Stream.drain)
          const endless = Stream.concat(bytes, Stream.concat(begin, Stream.never))
          const writing = yield* Effect.forkChild(writeWhole(path("out.csv"), endless))
          yield* Deferred.await(hasBegun)
          const names = yield* Effect.promise(list)
          yield* Fiber.interrupt(writing)
          return names
        }),
      )
      expect(during).toEqual([expect.stringMatching(/^out\.csv\.\w+\.part$/)])
      expect(await list()).toEqual([])
    }))

  it("- is standard output", () =>
    inFolder(async ({ run, list, printed }) => {
      await run(writeWhole("-", bytes))
      expect(printed()).toBe("id,stars\n")
      expect(await list()).toEqual([])
    }))

  it("a device is written to and not replaced", () =>
    inFolder(async ({ run }) => {
      await run(writeWhole("/dev/null", bytes))
      expect((await stat("/dev/null")).isCharacterDevice()).toBe(true)
    }))

  it("a folder that is missing is an error", () =>
    inFolder(async ({ run, path }) => {
      const error = await run(Effect.flip(writeWhole(path("missing/out.csv"), bytes)))
      expect(withoutFolder(error.message)).toBe(
        "missing/out.csv: found “ENOENT: no such file or directory”, expected a file that can be written",
      )
    }))

  it("a folder in place of a file is an error", () =>
    inFolder(async ({ run, path }) => {
      await mkdir(path("out.csv"))
      const error = await run(Effect.flip(writeWhole(path("out.csv"), bytes)))
      expect(withoutFolder(error.message)).toBe("out.csv: found “directory”, expected a file that can be written")
    }))
})

describe("openWhole", () => {
  it("a file that is not kept is gone", () =>
    inFolder(async ({ run, path, list }) => {
      await run(Effect.scoped(Effect.flatMap(openWhole(path("out.csv")), ({ write }) => write(encode("id\n")))))
      expect(await list()).toEqual([])
    }))
})
