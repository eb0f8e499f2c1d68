import { checkOrganization, drawOrganization, planOrganization, Structure } from "@jiceng/organization"
import { anyPlanFacts } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rules } from "./street.ts"

describe("drawOrganization", () => {
  it("marks each unit by its severest violation", () => {
    const structure = Schema.decodeUnknownSync(Structure)({
      units: [
        { id: 's"1"', kind: "street" },
        { id: "c", kind: "community", under: ['s"1"'], form: "branch", counts: { directMembers: 3 } },
      ],
      people: [],
    })
    const titles = [{ name: "street", title: { zh: "街道", en: "street" } }]
    expect(drawOrganization(structure, checkOrganization(structure, rules), titles)).toBe(
      [
        "flowchart TD",
        '  u0["街道 s#34;1#34;"]:::error',
        '  u1["community c"]:::error',
        "  u0 --> u1",
        "  classDef error fill:#fdd,stroke:#c00",
        "  classDef warning fill:#ffd,stroke:#c80",
        "  classDef aim fill:#def,stroke:#06c",
        "  classDef unknown fill:#eee,stroke:#888",
        "  classDef disputed fill:#f7eaff,stroke:#808,stroke-dasharray:4",
        "",
      ].join("\n"),
    )
  })
})

describe("laws", () => {
  it("every unit is drawn once, and every line from a unit to one above it", () => {
    fc.assert(
      fc.property(anyPlanFacts(fc.nat({ max: 3000 })), (facts) => {
        const structure = planOrganization(facts, rules)
        const lines = drawOrganization(structure, [], []).split("\n")
        expect(lines.filter((line) => line.includes("["))).toHaveLength(structure.units.length)
        const links = structure.units.reduce((sum, { under }) => sum + under.length, 0)
        expect(lines.filter((line) => line.includes("-->"))).toHaveLength(links)
      }),
      { numRuns: 30 },
    )
  })
})
