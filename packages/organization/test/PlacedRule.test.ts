import { isPlaceable, OrganizationRuleData, organizationKinds, rulesOfKind } from "@jiceng/organization"
import { describe, expect, it } from "vitest"
import { rules } from "./street.ts"

describe("isPlaceable", () => {
  it.each(["composition", "formByMembers", "sizeLimits", "reportingLines"])("%s is", (kind) => {
    expect(isPlaceable(kind)).toBe(true)
  })

  it.each(["starScheme", "constructor", ""])("%j is not", (kind) => {
    expect(isPlaceable(kind)).toBe(false)
  })

  it("every kind has a name of its own, which its data carry", () => {
    const names = OrganizationRuleData.members.map(({ fields }) => fields.kind.literal)
    expect(new Set(names).size).toBe(names.length)
    expect(organizationKinds.map(({ name }) => name)).toEqual(names)
  })
})

describe("rulesOfKind", () => {
  it("keeps the rules of a kind, in order", () => {
    expect(rulesOfKind(rules, "postOverlap").map(({ name }) => name)).toEqual(["one-shoulder", "apart", "may-share"])
  })
})
