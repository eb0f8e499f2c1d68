import {
  type BudgetResult,
  budgetLines,
  CommunityBudget,
  communityBudget,
  drawBudget,
  totalBudgets,
} from "@jiceng/funding"
import { anyCommunityBudget, anyFundFacts, linesSumToTheTotal, payersPayTheTotal } from "@jiceng/funding/testing"
import { columnsOf, tellStep, type Yuan } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: `“${name}”`, en: name } })
const data = {
  kind: "communityBudget",
  cite: "yongning-2020#五(三)",
  lines: [
    {
      cite: "yongning-2020#11",
      ...named("trainingFund"),
      parts: [{ kind: "perHead", people: named("workers"), each: 300 }],
      shares: [{ payer: "county", parts: 1 }],
    },
    {
      cite: "yongning-2020#30",
      ...named("premises"),
      parts: [{ kind: "cost", cost: named("premisesCost") }],
      shares: [
        { payer: "county", parts: 5 },
        { payer: "city", parts: 5 },
      ],
    },
  ],
}
const rule = Schema.decodeUnknownSync(CommunityBudget)(data)
const factsOf = (facts: unknown) => Schema.decodeUnknownSync(communityBudget.facts(rule))(facts)

describe("drawBudget", () => {
  it("lines, total and payers stand side by side", () => {
    const { value, steps } = drawBudget(factsOf({ workers: 10, premisesCost: "1000.01" }), rule)
    expect(value).toEqual({ trainingFund: 300_000, premises: 100_001, total: 400_001, city: 50_000, county: 350_001 })
    expect(columnsOf(communityBudget.result(rule)).map(({ name }) => name)).toEqual([
      "trainingFund",
      "premises",
      "total",
      "city",
      "county",
    ])
    const titles = { city: { zh: "市财政", en: "city" }, county: { zh: "县财政", en: "county" } }
    expect(steps.map((step) => tellStep(step, communityBudget.steps, titles, "zh"))).toMatchInlineSnapshot(`
      [
        "workers10,每人300元,trainingFund为3000元",
        "premisesCost1000.01元全额列入premises",
        "premises1000.01元分担:县财政 = 500.01; 市财政 = 500",
      ]
    `)
    expect(tellStep(steps.at(-1) as (typeof steps)[number], communityBudget.steps, titles, "en")).toMatchInlineSnapshot(
      `"premises, 1000.01 yuan, are shared: county = 500.01; city = 500"`,
    )
  })

  it("every line keeps its clause and says who pays it", () => {
    const { value: lines } = budgetLines(factsOf({ workers: 0, premisesCost: 0.01 }), rule)
    expect(lines).toEqual([
      { cite: "yongning-2020#11", fund: "trainingFund", amount: 0, payments: [{ payer: "county", amount: 0 }] },
      {
        cite: "yongning-2020#30",
        fund: "premises",
        amount: 1,
        payments: [
          { payer: "county", amount: 1 },
          { payer: "city", amount: 0 },
        ],
      },
    ])
  })
})

describe("totalBudgets", () => {
  it("a district is the sum of its communities", () => {
    const budgets = [
      { workers: 10, premisesCost: 0.01 },
      { workers: 5, premisesCost: 0.01 },
    ].map((facts) => drawBudget(factsOf(facts), rule).value)
    expect(totalBudgets(budgets, rule)).toEqual({
      trainingFund: 450_000,
      premises: 2,
      total: 450_002,
      city: 0,
      county: 450_002,
    })
  })

  it("a district without communities has zeros", () => {
    expect(totalBudgets([], rule)).toEqual({ trainingFund: 0, premises: 0, total: 0, city: 0, county: 0 })
  })
})

describe("CommunityBudget", () => {
  it.each(["total", "city", "county", "workers", "trainingFund"])("a line named %s is refused", (name) => {
    const [first, second] = data.lines
    expect(problemsOf(CommunityBudget, { ...data, lines: [first, { ...second, name }] })).toEqual([
      "lines.1.name: Expected a name that no column has yet",
    ])
  })
})

describe("laws", () => {
  const anyRule = anyCommunityBudget(fc.constant("yongning-2020#33"))

  it("the lines of a budget sum to its total", () => {
    fc.assert(fc.property(anyRule, (drawn) => fc.assert(linesSumToTheTotal(drawn), { numRuns: 20 })))
  })

  it("the payers of a budget pay its total", () => {
    fc.assert(fc.property(anyRule, (drawn) => fc.assert(payersPayTheTotal(drawn), { numRuns: 20 })))
  })

  it("the totals of several budgets are the sums of their columns", () => {
    const anyBudgets = anyRule.chain((drawn) =>
      fc.tuple(fc.constant(drawn), fc.array(anyFundFacts(drawn.lines), { maxLength: 4 })),
    )
    fc.assert(
      fc.property(anyBudgets, ([drawn, communities]) => {
        const budgets = communities.map((facts) => drawBudget(facts, drawn).value)
        const totals = totalBudgets(budgets, drawn)
        const added = (one: BudgetResult, other: BudgetResult): BudgetResult =>
          Object.fromEntries(Object.entries(one).map(([name, fen]) => [name, (fen + (other[name] ?? 0)) as Yuan]))
        const zero = totalBudgets([], drawn) as BudgetResult
        expect(totals).toEqual(budgets.reduce(added, zero))
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules that decode", () => {
    fc.assert(
      fc.property(anyCommunityBudget(fc.constant("yongning-2020#33")), (drawn) => {
        expect(problemsOf(Schema.toType(CommunityBudget), drawn)).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(communityBudget.steps))
  })
})
