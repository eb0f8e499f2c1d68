import { hashFile, hashText, readText, writeText } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { inFolder, withoutFolder } from "./disk.ts"

describe("readText and writeText", () => {
  it("what is written is read", () =>
    inFolder(async ({ run, path }) => {
      await run(writeText(path("a.txt"), "东街\n"))
      expect(await run(readText(path("a.txt")))).toBe("东街\n")
    }))

  it("a byte-order mark is no part of the text", () =>
    inFolder(async ({ run, path, write }) => {
      await write("a.txt", "\ufeff{}")
      expect(await run(readText(path("a.txt")))).toBe("{}")
    }))

  it("what is not UTF-8 is an error", () =>
    inFolder(async ({ run, path, write }) => {
      await write("a.txt", Uint8Array.of(0xff))
      expect(withoutFolder((await run(Effect.flip(readText(path("a.txt"))))).message)).toMatchSnapshot()
    }))
})

describe("hashFile and hashText", () => {
  it("a file has the hash of its text", () =>
    inFolder(async ({ run, path, write }) => {
      await write("a.txt", "东街\n")
      expect(await run(hashFile(path("a.txt")))).toBe(hashText("东街\n"))
    }))

  it("the hash is SHA-256 in hexadecimal digits", () => {
    expect(hashText("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  })
})
