import type { CatalogueRule, Covering } from "@jiceng/policy"
import { describe, expect, it } from "vitest"
import { coverageLine, findCoverage } from "../src/Coverage.ts"

const listed = (id: string): CatalogueRule => ({ id, modality: "MUST", hasInputs: true, hasOutput: true })

const cadence = { kind: "cadence", cite: "mine#1", terms: [] }

const edition: Covering = {
  id: "mine",
  rules: [{ name: "meetings", encodes: ["mine-meetings", "mine-ghost"], rule: cadence }],
  recorded: [{ covers: ["mine-term", "mine-meetings"] }],
  setAside: [{ covers: ["mine-slogan"], reason: { zh: "口号", en: "a slogan" } }],
}

describe("findCoverage", () => {
  it("names every id that is missing, unknown or claimed twice", () => {
    const { isWhole, summary } = findCoverage(
      [edition],
      ["mine-meetings", "mine-term", "mine-slogan", "mine-forgotten"].map(listed),
    )
    expect(isWhole).toBe(false)
    expect(summary).toEqual([
      "3 of 4 accounted for: 0 encoded, 2 recorded, 1 set aside",
      "missing: mine-forgotten",
      "in no catalogue: mine-ghost",
      "claimed twice: mine-meetings",
    ])
  })

  it("is whole where every id is claimed once; a rule that no test of an edition names has the test of its kind", () => {
    const { rows, isWhole } = findCoverage(
      [{ id: "mine", rules: [{ name: "meetings", encodes: ["mine-meetings"], rule: cadence }] }],
      [listed("mine-meetings")],
    )
    expect(isWhole).toBe(true)
    expect(rows.map(coverageLine)).toEqual([
      "mine-meetings\tencoded\tmine/meetings\t@jiceng/duties\tpackages/duties/test/Cadence.test.ts",
    ])
  })
})

describe("coverageLine", () => {
  it("tells the reason of what is set aside", () => {
    const [row] = findCoverage([edition], [listed("mine-slogan")]).rows
    expect(row && coverageLine(row)).toBe("mine-slogan\tsetAside\t\t\t\t口号 (a slogan)")
  })
})
