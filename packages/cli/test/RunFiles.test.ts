import { symlinkSync } from "node:fs"
import { join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { checkFiles } from "../src/RunFiles.ts"
import { inFolder } from "./jiceng.ts"

/** Checks files of a folder in which `in.csv` is there, and `link.csv` leads to it. */
const checkIn = (read: ReadonlyArray<string>, written: ReadonlyArray<string>) =>
  inFolder({ "in.csv": "" }, async (folder) => {
    symlinkSync("in.csv", join(folder, "link.csv"))
    const filesOf = (uses: string, paths: ReadonlyArray<string>) =>
      paths.map((path, index) => ({ use: `${uses} ${index + 1}`, path: path === "-" ? path : `${folder}/${path}` }))
    const checked = Effect.result(checkFiles(filesOf("input", read), filesOf("output", written)))
    const result = await Effect.runPromise(Effect.provide(checked, NodeServices.layer))
    return result._tag === "Success" ? "" : result.failure.message.replaceAll(`${folder}/`, "")
  })

describe("checkFiles", () => {
  it.each([
    [["in.csv"], ["out.csv", "r.csv"], ""],
    [["-"], ["-", "r.csv"], ""],
    [["in.csv", "in.csv"], ["out.csv"], ""],
    [["in.csv"], ["in.csv"], "output 1 in.csv is also input 1: it would be written over"],
    [["in.csv"], ["link.csv"], "output 1 link.csv is also input 1: it would be written over"],
    [["link.csv"], ["./in.csv"], "output 1 ./in.csv is also input 1: it would be written over"],
    [["-"], ["new.csv", "./new.csv"], "output 2 ./new.csv is also output 1: it would be written over"],
    [["-"], ["no/new.csv", "no/../no/new.csv"], "output 2 no/../no/new.csv is also output 1: it would be written over"],
    [["-", "-"], ["out.csv"], "input 1 and input 2 would both use stdin"],
    [["in.csv"], ["-", "-"], "output 1 and output 2 would both use stdout"],
  ])("reading %j and writing %j: %s", async (read, written, message) => {
    expect(await checkIn(read, written)).toBe(message)
  })
})
