import { compareQuota, QuotaFacts, quotaTilt } from "@jiceng/assessment"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const rule = { kind: "quotaTilt", cite: "xingqing-2018#五(三)" } as const
const factsOf = (communityStaff: number, streetStaff: number, communityPlaces: number, streetPlaces: number) =>
  Schema.decodeUnknownSync(QuotaFacts)({ communityStaff, streetStaff, communityPlaces, streetPlaces })

describe("compareQuota", () => {
  it.each([
    [60, 30, 6, 3, { met: true, fairPlaces: 6, missing: 0 }],
    [60, 30, 5, 4, { met: false, fairPlaces: 6, missing: 1 }],
    [60, 30, 7, 2, { met: true, fairPlaces: 6, missing: 0 }],
    [10, 20, 3, 7, { met: false, fairPlaces: 4, missing: 1 }],
    [10, 20, 4, 6, { met: true, fairPlaces: 4, missing: 0 }],
    [0, 0, 0, 0, { met: true, fairPlaces: 0, missing: 0 }],
    [5, 5, 0, 0, { met: true, fairPlaces: 0, missing: 0 }],
  ])("%i and %i staff with %i and %i places: %o", (communities, street, places, streetPlaces, value) => {
    expect(compareQuota(factsOf(communities, street, places, streetPlaces), rule).value).toEqual(value)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(quotaTilt.steps))
  })

  it("takes no more places than there are staff", () => {
    const facts = { communityStaff: 3, streetStaff: 1, communityPlaces: 4, streetPlaces: 2 }
    expect(problemsOf(QuotaFacts, facts)).toMatchInlineSnapshot(`
      [
        "communityPlaces: Expected no more than communityStaff",
        "streetPlaces: Expected no more than streetStaff",
      ]
    `)
  })
})

const anyStaff = fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 1_000_000 }))
const anyFacts = fc
  .record({ communityStaff: anyStaff, streetStaff: anyStaff, community: fc.nat(), street: fc.nat() })
  .map(({ communityStaff, streetStaff, community, street }) =>
    factsOf(communityStaff, streetStaff, community % (communityStaff + 1), street % (streetStaff + 1)),
  )

describe("laws", () => {
  it("one more place for communities never breaks the tilt", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const more = { ...facts, communityPlaces: (facts.communityPlaces + 1) as QuotaFacts["communityPlaces"] }
        return !compareQuota(facts, rule).value.met || compareQuota(more, rule).value.met
      }),
    )
  })

  it("the fair places are the fewest that reach the share of communities among all staff", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { fairPlaces } = compareQuota(facts, rule).value
        const staff = facts.communityStaff + facts.streetStaff
        const exact = (facts.communityPlaces + facts.streetPlaces) * facts.communityStaff
        return fairPlaces * staff >= exact && (fairPlaces === 0 || (fairPlaces - 1) * staff < exact)
      }),
    )
  })

  it("the tilt holds exactly when no place is missing", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { met, missing } = compareQuota(facts, rule).value
        expect(met).toBe(missing === 0)
      }),
    )
  })
})
