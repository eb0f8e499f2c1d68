import { problemsOf } from "@jiceng/kernel/testing"
import { Name } from "@jiceng/policy"
import { anyName } from "@jiceng/policy/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("Name", () => {
  it.each(["member-stars", "above-7000", "a", "0", "constructor"])("%s is a name", (name) => {
    expect(problemsOf(Name, name)).toEqual([])
  })

  it.each(["", "Member-Stars", "member_stars", "-a", "a-", "a--b", "党员星级", "__proto__", "a b", "a\n"])(
    "%j is no name",
    (name) => {
      expect(problemsOf(Name, name)).toEqual([": Expected lower-case letters, digits and hyphens"])
    },
  )

  it("the generator of names makes what decodes", () => {
    fc.assert(fc.property(anyName, (name) => problemsOf(Name, name).length === 0))
  })
})
