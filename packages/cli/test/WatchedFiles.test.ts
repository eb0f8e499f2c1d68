import { appendFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { watchFiles } from "../src/WatchedFiles.ts"
import { inFolder } from "./jiceng.ts"

/** Watches two files of a folder while something is done to it. */
const watchWhile = (change: (place: (name: string) => string) => void) =>
  inFolder({ "in.csv": "id\n", "t.csv": "from\n" }, (folder) => {
    const place = (name: string) => join(folder, name)
    const watched = [
      { use: "the table", path: place("in.csv") },
      { use: "--slot star-table", path: place("t.csv") },
    ]
    const watching = Effect.gen(function* () {
      const checkUnchanged = yield* watchFiles(watched)
      change(place)
      return yield* Effect.match(checkUnchanged, {
        onFailure: ({ message }) => message.replaceAll(`${folder}/`, ""),
        onSuccess: () => undefined,
      })
    })
    return Effect.runPromise(Effect.provide(watching, NodeServices.layer))
  })

describe("watchFiles", () => {
  it("files that stay as they are pass", async () => {
    expect(await watchWhile(() => undefined)).toBeUndefined()
  })

  it("a file that grew, and one that is gone, are told", async () => {
    const message = await watchWhile((place) => {
      appendFileSync(place("in.csv"), "A\n")
      rmSync(place("t.csv"))
    })
    expect(message).toBe(
      [
        "in.csv: the table was changed during the run: it has no manifest",
        "t.csv: --slot star-table was changed during the run: it has no manifest",
      ].join("\n"),
    )
  })
})
