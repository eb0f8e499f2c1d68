import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type NoteId, noteByHash, noteWhileRising } from "../src/EntryIds.ts"

const encoder = new TextEncoder()

const noteAll = (noteId: NoteId, ids: ReadonlyArray<string>) =>
  ids.map((id) => {
    const bytes = encoder.encode(id)
    return noteId(bytes, 0, bytes.length)
  })

describe("noteWhileRising", () => {
  it("ids rise as they grow longer or higher, and nothing can be told of others", () => {
    expect(noteAll(noteWhileRising(), ["e1", "e9", "e10", "f00", "f00", "e11"])).toEqual([
      "new",
      "new",
      "new",
      "new",
      "unsorted",
      "unsorted",
    ])
  })
})

describe("noteByHash", () => {
  it("thousands of ids that differ in one place are all new, in any order", () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `entry-${(at * 7919) % 20_000}`)
    expect(new Set(noteAll(noteByHash(), ids))).toEqual(new Set(["new"]))
  })
})

describe("laws", () => {
  it("an id that was noted before is never new", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 60 }), (ids) => {
        for (const noteId of [noteByHash(), noteWhileRising()]) {
          const noted = noteAll(noteId, ids)
          const before = new Set<string>()
          for (const [at, id] of ids.entries()) {
            if (before.has(id)) expect(noted[at]).not.toBe("new")
            before.add(id)
          }
        }
      }),
    )
  })
})
