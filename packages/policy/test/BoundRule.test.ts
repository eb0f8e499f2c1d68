import { citesOf, tellStep } from "@jiceng/kernel"
import {
  type Binding,
  type BoundRule,
  bindRule,
  decodeEdition,
  everyChoice,
  shippedBinding,
  type WrittenEdition,
} from "@jiceng/policy"
import {
  anyEdition,
  anyFactsOf,
  disputesAreReal,
  everyOutcomeIsTold,
  outcomesChangeOnlyAtBreaks,
  steadyFactsNeverTurn,
} from "@jiceng/policy/testing"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sample } from "./sample.ts"

const bind = (edition: WrittenEdition, name: string, binding: Partial<Binding> = {}): BoundRule =>
  Result.getOrThrow(bindRule(Result.getOrThrow(decodeEdition(edition)), name, { ...shippedBinding, ...binding }))
const rate = (rule: BoundRule, facts: unknown) => rule.rate(Schema.decodeUnknownSync(rule.facts)(facts))
const disputesIn = (rule: BoundRule, facts: unknown) =>
  rate(rule, facts).steps.filter(({ _tag }) => _tag === "Disputed")

/** The sample with a score of two weighted parts; under the other reading the second weighs nothing. */
const splitBy = (weight: unknown): WrittenEdition => {
  const words = (text: string) => ({ zh: text, en: text })
  const readings = {
    weight: { title: words("weight"), default: "some", options: { some: words("some"), one: words("one") } },
  }
  const rule = {
    kind: "splitScore",
    cite: "sample-2020#13",
    rest: { name: "own", title: words("own") },
    shares: [{ name: "other", title: words("other"), weight }],
  }
  const entry = { name: "score", title: words("score"), encodes: [], rule }
  return { ...sample, rules: [typeof weight === "number" ? entry : { ...entry, readings }] } as WrittenEdition
}

describe("steady facts", () => {
  it("a rule with readings has none, because disputes come and go", () => {
    const unclear = splitBy({ reading: "weight", options: { some: 10, one: 1 } })
    expect(bind(unclear, "score").steady).toEqual([])
    expect(bind(sample, "form").steady).toEqual([])
  })
})

describe("disputes", () => {
  const posts = bind(sample, "posts")

  it.each([
    [2999, { posts: 5 }, []],
    [3000, { posts: 5 }, [["boundary", "up", { posts: "7" }]]],
    [3001, { posts: 7 }, []],
    [7000, { posts: 7 }, []],
    [7001, { posts: { _tag: "NotCovered", cite: "sample-2020#17" } }, [["top", "nine", { posts: "9" }]]],
  ])("%i households", (households, value, disputes) => {
    expect(rate(posts, { households }).value).toEqual(value)
    expect(disputesIn(posts, { households })).toEqual(
      disputes.map(([reading, option, values]) => expect.objectContaining({ reading, option, values })),
    )
  })

  it("under the other option, the first is the one that is disputed", () => {
    const up = bind(sample, "posts", { choices: { boundary: "up", top: "nine" } })
    expect(disputesIn(up, { households: 3000 })).toMatchObject([
      { reading: "boundary", option: "down", values: { posts: "5" } },
    ])
    expect(disputesIn(up, { households: 7001 })).toMatchObject([
      { reading: "top", option: "not-covered", values: { posts: "" } },
    ])
  })

  it.each([
    [95, "a cap of 7 instead of one of 8"],
    [85, "a cap of 7 instead of none that holds"],
  ])("at %i points the dispute cites the clause of the cap: %s", (points) => {
    const [dispute, ...others] = disputesIn(bind(sample, "stars"), { points, checkIns: 6 })
    expect(others).toEqual([])
    expect(dispute).toMatchObject({ cite: "sample-2020#29", values: { stars: "8" } })
  })

  it("where no cap holds there is no dispute", () => {
    expect(disputesIn(bind(sample, "stars"), { points: 95, checkIns: 7 })).toEqual([])
  })
})

describe("an outcome", () => {
  it("has the steps of the rule, then the slots, then the disputes", () => {
    const stars = bind(sample, "stars")
    const outcome = rate(stars, { points: 95, checkIns: 6 })
    expect(outcome.value).toEqual({ stars: 7, earnedStars: 9 })
    expect(citesOf(outcome)).toEqual(["sample-2020#13", "sample-2020#29"])
    expect(outcome.steps.map((step) => tellStep(step, stars.steps, stars.titles, "zh"))).toMatchInlineSnapshot(`
      [
        "积分95分,达到90分一档,得9星",
        "报到次数为6,少于7:由9星限为至多7星",
        "文件未给出“星级标准”,所用数据为:示例数据",
        "条文有歧义(“8星以上”是否含8星)。另一种理解:不含,则星级 = 8",
      ]
    `)
    expect(outcome.steps.map((step) => tellStep(step, stars.steps, stars.titles, "en"))).toMatchInlineSnapshot(`
      [
        "95 points reach the band from 90: 9 stars",
        "check-ins are 6, under 7: 9 stars are held to at most 7",
        "the text names the star table without giving it; the data used are illustrative",
        "the text is unclear (whether “8 and above” includes 8); another reading: it does not, which gives stars = 8",
      ]
    `)
  })
})

describe("slots", () => {
  const twoTables = (): WrittenEdition => {
    const edition = structuredClone(sample)
    // biome-ignore lint/suspicious/noExplicitAny: a written rule may stand open anywhere
    const [form, posts, stars] = edition.rules as any
    stars.slots.constructor = {
      ...stars.slots["star-table"],
      shipped: { status: "secondary", value: [{ from: 0, stars: 4 }] },
    }
    stars.rule.table = { reading: "inclusive", options: { yes: { slot: "star-table" }, no: { slot: "constructor" } } }
    return { ...edition, rules: [form, posts, stars] }
  }
  const slotsOf = (rule: BoundRule) =>
    rate(rule, { points: 50, checkIns: 9 }).steps.flatMap((step) => (step._tag === "SlotUsed" ? [step] : []))

  it("shipped data are illustrative, and one's own are what one says they are", () => {
    const own = { "star-table": { status: "secondary" as const, value: [{ from: 0, stars: 3 }] } }
    const [shipped, filled] = [bind(sample, "stars"), bind(sample, "stars", { fills: own })]
    expect([shipped.status, filled.status]).toEqual(["illustrative", "secondary"])
    expect(rate(filled, { points: 50, checkIns: 9 }).value).toEqual({ stars: 3, earnedStars: 3 })
    expect(slotsOf(filled)).toMatchObject([{ slot: "star-table", status: "secondary" }])
  })

  it("of two slots only the one that the reading takes is used", () => {
    const [first, second] = [bind(twoTables(), "stars"), bind(twoTables(), "stars", { choices: { inclusive: "no" } })]
    expect([slotsOf(first), slotsOf(second)]).toMatchObject([[{ slot: "star-table" }], [{ slot: "constructor" }]])
    expect([first.status, second.status]).toEqual(["illustrative", "secondary"])
  })

  it("a slot named like what every object inherits keeps its shipped data until it is filled", () => {
    const rule = bind(twoTables(), "stars", { choices: { inclusive: "no" }, fills: {} })
    expect(rate(rule, { points: 95, checkIns: 9 }).value).toEqual({ stars: 4, earnedStars: 4 })
  })
})

/** Draws rules of editions, bound under any choice of their readings, with the choices. */
const anyBound = anyEdition.chain((written) => {
  const edition = Result.getOrThrow(decodeEdition(written))
  return fc.constantFrom(...edition.rules).chain(({ name, readings }) =>
    fc.constantFrom(...everyChoice(readings)).map((choices) => ({
      bound: (fills: Binding["fills"]) => Result.getOrThrow(bindRule(edition, name, { choices, fills })),
    })),
  )
})
const anyRule = anyBound.map(({ bound }) => bound({}))

describe("laws", () => {
  it("an outcome is disputed exactly when another reading gives another value", () => {
    fc.assert(fc.property(anyRule, (rule) => fc.assert(disputesAreReal(rule), { numRuns: 20 })))
  })

  it("a dispute cites a clause that decided under one reading and not under the other, if there is one", () => {
    const anyRated = anyRule.chain((rule) => fc.tuple(fc.constant(rule), anyFactsOf(rule)))
    const isOwn = ({ _tag }: { readonly _tag: string }) => _tag !== "Disputed" && _tag !== "SlotUsed"
    fc.assert(
      fc.property(anyRated, ([rule, facts]) => {
        const { steps } = rule.rate(facts)
        for (const step of steps) {
          if (step._tag !== "Disputed") continue
          const { cite, reading, option } = step as typeof step & { readonly reading: string; readonly option: string }
          const choices = { ...rule.choices, [reading]: option }
          const other = Result.getOrThrow(bindRule(rule.edition, rule.entry.name, { choices, fills: rule.slots }))
          const written = [steps, other.rate(facts).steps].map((some) =>
            some.filter(isOwn).map((one) => JSON.stringify(one)),
          )
          const parting = written.flatMap((some, at) => some.filter((one) => !written[1 - at]?.includes(one)))
          const cites = parting.map((one) => JSON.parse(one).cite)
          expect(cites).toContain(cite)
        }
      }),
      { numRuns: 200 },
    )
  })

  it("a slot is a step of every outcome exactly when the rule takes its data from it", () => {
    const fillWith = (slot: string, stars: number) => ({
      [slot]: { status: "secondary" as const, value: [{ from: 0, stars }] },
    })
    fc.assert(
      fc.property(anyBound, fc.constantFrom("star-table", "constructor"), ({ bound }, slot) => {
        if (!Object.hasOwn(bound({}).entry.slots, slot)) return
        const [nine, ten] = [bound(fillWith(slot, 9)), bound(fillWith(slot, 10))]
        const [facts] = fc.sample(anyFactsOf(nine), { numRuns: 1, seed: 7 })
        const [atNine, atTen] = [nine.rate(facts), ten.rate(facts)]
        const isStep = atNine.steps.some((step) => step._tag === "SlotUsed" && "slot" in step && step.slot === slot)
        const earned = [atNine, atTen].map(({ value }) => (value as { readonly earnedStars: number }).earnedStars)
        expect(earned[0] !== earned[1]).toBe(isStep)
      }),
      { numRuns: 300 },
    )
  })

  it("the status of a rule is the weakest of the edition and of the slots used", () => {
    const order = ["illustrative", "secondary", "official"]
    const anyRated = anyRule.chain((rule) => fc.tuple(fc.constant(rule), anyFactsOf(rule)))
    fc.assert(
      fc.property(anyRated, ([rule, facts]) => {
        const used = rule.rate(facts).steps.flatMap((step) => ("status" in step ? [String(step.status)] : []))
        const places = [rule.edition.status, ...used].map((status) => order.indexOf(status))
        expect(order.indexOf(rule.status)).toBe(Math.min(...places))
      }),
    )
  })

  it("between two breaks of a fact, results, disputes and clauses stay as they are", () => {
    fc.assert(fc.property(anyRule, (rule) => fc.assert(outcomesChangeOnlyAtBreaks(rule), { numRuns: 20 })))
  })

  it("while a steady fact rises, no numeric result turns, and all else stays as it is", () => {
    const anyWeight = fc.integer({ min: 1, max: 99 })
    fc.assert(
      fc.property(anyWeight, (weight) => {
        const rule = bind(splitBy(weight), "score")
        expect(rule.steady).toEqual(["own", "other"])
        fc.assert(steadyFactsNeverTurn(rule), { numRuns: 20 })
      }),
    )
    fc.assert(fc.property(anyRule, (rule) => fc.assert(steadyFactsNeverTurn(rule), { numRuns: 5 })))
  })
})

describe("the laws that every edition can be tested for", () => {
  it("hold for the sample", () => {
    for (const { name } of sample.rules) {
      fc.assert(everyOutcomeIsTold(bind(sample, name)))
      fc.assert(disputesAreReal(bind(sample, name)))
    }
  })

  it("hold for every edition drawn", () => {
    fc.assert(fc.property(anyRule, (rule) => fc.assert(everyOutcomeIsTold(rule), { numRuns: 20 })))
  })
})
