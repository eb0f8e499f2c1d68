import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { wordingIn, wordings } from "../src/Wording.ts"

const fieldsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))].toSorted((one, other) =>
    one < other ? -1 : 1,
  )

describe("wordingIn", () => {
  it("fields are filled in, and their texts are left as they are", () => {
    expect(wordingIn("zh").tell("ofRead", { rows: "$& {share}", share: "1%" })).toBe("占读入 $& {share} 行的 1%")
  })

  describe("laws", () => {
    it("every field of a wording is there in both languages", () => {
      fc.assert(
        fc.property(fc.constantFrom(...Object.values(wordings)), ({ zh, en }) => {
          expect(fieldsOf(en)).toEqual(fieldsOf(zh))
        }),
      )
    })
  })
})
