import { PartyForm } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import { describe, expect, it } from "vitest"

describe("PartyForm", () => {
  it("forms stand from the lowest to the highest", () => {
    expect(PartyForm.literals).toEqual(["branch", "generalBranch", "committee"])
  })

  it("a form in Chinese, and a name that every object inherits, are refused", () => {
    expect([...problemsOf(PartyForm, "党委"), ...problemsOf(PartyForm, "constructor")]).toMatchInlineSnapshot(`
      [
        ": Expected "branch" | "generalBranch" | "committee"",
        ": Expected "branch" | "generalBranch" | "committee"",
      ]
    `)
  })
})
