import { fixAward, ServiceAward, ServiceFacts, serviceAward } from "@jiceng/compensation"
import { anyRisingWages } from "@jiceng/compensation/testing"
import { anyNear, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const milestones = [
  { years: 20, award: 5000, needsCleanRecord: true },
  { years: 30, award: 10_000, needsCleanRecord: false },
]
const written = { kind: "serviceAward", cite: "xingqing-2018#五(四)", milestones, sum: "each" }
const ruleOf = (sum: string) => Schema.decodeUnknownSync(ServiceAward)({ ...written, sum })
const fix = (fullYears: number, cleanRecord: boolean, alreadyAwarded: number, rule: ServiceAward) =>
  fixAward({ fullYears, cleanRecord, alreadyAwarded } as ServiceFacts, rule)

describe("fixAward", () => {
  it.each([
    ["each", 19, true, 0, 0],
    ["each", 20, true, 0, 500_000],
    ["each", 30, true, 0, 1_500_000],
    ["each", 30, true, 500_000, 1_000_000],
    ["each", 30, false, 0, 1_000_000],
    ["each", 29, false, 0, 0],
    ["each", 30, true, 2_000_000, 0],
    ["topUp", 30, true, 500_000, 500_000],
    ["topUp", 30, true, 0, 1_000_000],
  ])("milestones that count %s, %i years, clean %s, %i awarded: %i fen", (sum, years, clean, already, award) => {
    expect(fix(years, clean, already, ruleOf(sum)).value).toEqual({ award })
  })

  it("says which milestones were reached, which were barred, and what was taken off", () => {
    expect(fix(31, false, 1, ruleOf("each")).steps.map((step) => step._tag)).toEqual([
      "MilestoneBarred",
      "MilestoneReached",
      "AwardFixed",
    ])
    expect(fix(1, true, 0, ruleOf("each")).steps.map((step) => step._tag)).toEqual(["AwardFixed"])
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(serviceAward.steps))
  })
})

describe("ServiceAward", () => {
  it("takes milestones whose years rise and whose awards do not fall", () => {
    const [twenty, thirty] = milestones
    const wrong = [
      [twenty, { ...thirty, years: 20 }],
      [twenty, { ...thirty, award: 4999.99 }],
    ]
    expect(wrong.flatMap((rows) => problemsOf(ServiceAward, { ...written, milestones: rows }))).toMatchInlineSnapshot(`
      [
        "milestones.1.years: Expected more years than in the row before",
        "milestones.1.award: Expected no less than in the row before",
      ]
    `)
  })

  it("takes no years that nobody has", () => {
    expect(problemsOf(ServiceFacts, { fullYears: 101, cleanRecord: true, alreadyAwarded: 0 })).toMatchInlineSnapshot(`
      [
        "fullYears: Expected a whole number from 0 to 100",
      ]
    `)
  })
})

const anyRule = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 3 }),
    anyRisingWages(3),
    fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    fc.constantFrom("each" as const, "topUp" as const),
  )
  .map(([years, awards, clean, sum]) => {
    const rising = years.toSorted((a, b) => a - b)
    const rows = rising.map((year, index) => ({ years: year, award: awards[index], needsCleanRecord: clean[index] }))
    return { ...ruleOf(sum), milestones: rows as unknown as ServiceAward["milestones"] }
  })
const anyYears = fc.nat({ max: 45 })
const anyAwarded = anyNear([500_000], 0, 200_000_000)
const awardOf = (...args: Parameters<typeof fix>) => fix(...args).value.award

describe("laws", () => {
  it("more years never lower the award", () => {
    fc.assert(
      fc.property(anyRule, anyYears, fc.boolean(), anyAwarded, (rule, years, clean, already) => {
        return awardOf(years, clean, already, rule) <= awardOf(years + 1, clean, already, rule)
      }),
    )
  })

  it("a clean record never lowers the award", () => {
    fc.assert(
      fc.property(anyRule, anyYears, anyAwarded, (rule, years, already) => {
        return awardOf(years, false, already, rule) <= awardOf(years, true, already, rule)
      }),
    )
  })

  it("what was awarded and what is awarded are together no more than all milestones", () => {
    fc.assert(
      fc.property(anyRule, anyYears, fc.boolean(), anyAwarded, (rule, years, clean, already) => {
        const all = rule.milestones.reduce((sum, { award }) => sum + award, 0)
        return already + awardOf(years, clean, already, rule) <= Math.max(all, already)
      }),
    )
  })

  it("an award paid out is not due again", () => {
    fc.assert(
      fc.property(anyRule, anyYears, fc.boolean(), anyAwarded, (rule, years, clean, already) => {
        expect(awardOf(years, clean, already + awardOf(years, clean, already, rule), rule)).toBe(0)
      }),
    )
  })
})
