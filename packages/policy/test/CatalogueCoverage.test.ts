import { type CatalogueRule, type Covering, coverageOf, findCoverageFaults } from "@jiceng/policy"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const duty = (id: string): CatalogueRule => ({ id, modality: "MUST", hasInputs: true, hasOutput: true })
const fact = (id: string): CatalogueRule => ({ id, modality: "FACT", hasInputs: false, hasOutput: true })
const reason = { zh: "附件未公布", en: "the annex is not published" }
const encoding = (name: string, ...encodes: ReadonlyArray<string>) => ({
  name,
  encodes,
  rule: { kind: "starScheme", cite: "a-1#1" },
})
const edition: Covering = {
  id: "a-1",
  rules: [encoding("member-stars", "a-1-stars", "a-1-gate")],
  recorded: [{ covers: ["a-1-date"] }],
  setAside: [{ covers: ["a-1-annex"], reason }],
}
const catalogue = [duty("a-1-gate"), duty("a-1-stars"), fact("a-1-date"), fact("a-1-annex")]

describe("coverageOf", () => {
  it("every id has its disposition, in the order of the catalogue", () => {
    const stars = {
      rule: "a-1/member-stars",
      package: "@jiceng/points",
      test: "packages/points/test/StarScheme.test.ts",
    }
    expect(coverageOf([edition], catalogue)).toEqual([
      { id: "a-1-gate", disposition: "encoded", ...stars },
      { id: "a-1-stars", disposition: "encoded", ...stars },
      { id: "a-1-date", disposition: "recorded" },
      { id: "a-1-annex", disposition: "setAside", reason },
    ])
  })

  it("an id that no edition covers has no row", () => {
    expect(coverageOf([], catalogue)).toEqual([])
  })

  it("a rule of no known kind has no package and no test", () => {
    const rules = [{ name: "odd", encodes: ["a-1-gate"], rule: { kind: "constructor" } }]
    expect(coverageOf([{ id: "a-1", rules }], catalogue)).toEqual([
      { id: "a-1-gate", disposition: "encoded", rule: "a-1/odd" },
    ])
  })
})

describe("findCoverageFaults", () => {
  it("a catalogue that is covered has none", () => {
    expect(findCoverageFaults([edition], catalogue)).toEqual({ missing: [], unknown: [], doubled: [], notEncoded: [] })
  })

  it("all faults are found at once", () => {
    const faulty: Covering = {
      id: "a-1",
      rules: [encoding("member-stars", "a-1-gate", "a-1-gone")],
      recorded: [{ covers: ["a-1-gate", "a-1-stars"] }],
    }
    expect(findCoverageFaults([faulty], catalogue)).toEqual({
      missing: ["a-1-date", "a-1-annex"],
      unknown: ["a-1-gone"],
      doubled: ["a-1-gate"],
      notEncoded: ["a-1-gate", "a-1-stars"],
    })
  })

  it("an id that one rule names twice is doubled", () => {
    const rules = [encoding("member-stars", "a-1-stars", "a-1-stars")]
    expect(findCoverageFaults([{ id: "a-1", rules }], catalogue).doubled).toEqual(["a-1-stars"])
  })
})

describe("laws", () => {
  const anyIds = fc.subarray(["a", "b", "c", "d", "e", "f", "constructor"])
  const anyEdition = fc
    .record({ id: fc.constantFrom("x-1", "y-2"), encodes: anyIds, recorded: anyIds, setAside: anyIds })
    .map(({ id, encodes, recorded, setAside }): Covering => {
      const aside = setAside.map((claimed) => ({ covers: [claimed], reason }))
      return { id, rules: [encoding("rule", ...encodes)], recorded: [{ covers: recorded }], setAside: aside }
    })
  const anyEditions = fc.array(anyEdition, { maxLength: 3 })
  const anyCatalogue = anyIds.map((ids) => ids.map(duty))

  it("every id of the catalogue is covered or missing, and never both", () => {
    fc.assert(
      fc.property(anyEditions, anyCatalogue, (editions, listed) => {
        const covered = coverageOf(editions, listed).map(({ id }) => id)
        const { missing } = findCoverageFaults(editions, listed)
        expect([...covered, ...missing].toSorted()).toEqual(listed.map(({ id }) => id).toSorted())
      }),
    )
  })

  it("the order of editions does not change which ids are covered", () => {
    fc.assert(
      fc.property(anyEditions, anyCatalogue, (editions, listed) => {
        const idsOf = (some: ReadonlyArray<Covering>) => coverageOf(some, listed).map(({ id }) => id)
        expect(idsOf(editions.toReversed())).toEqual(idsOf(editions))
        expect(findCoverageFaults(editions.toReversed(), listed)).toEqual(findCoverageFaults(editions, listed))
      }),
    )
  })

  it("an id that is claimed and in no catalogue is unknown", () => {
    fc.assert(
      fc.property(anyEditions, anyCatalogue, (editions, listed) => {
        const claimed = editions.flatMap(({ rules, recorded = [], setAside = [] }) => [
          ...rules.flatMap(({ encodes }) => encodes),
          ...[...recorded, ...setAside].flatMap(({ covers }) => covers),
        ])
        const strangers = claimed.filter((id) => !listed.some((rule) => rule.id === id))
        expect(findCoverageFaults(editions, listed).unknown).toEqual([...new Set(strangers)].toSorted())
      }),
    )
  })
})
