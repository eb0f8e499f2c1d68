import { Coverage, coverage, findCoverage } from "@jiceng/duties"
import { anyCoverage, anyCoverageFacts } from "@jiceng/duties/testing"
import { tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "yongning-2020#11"
const part = { name: "trained", title: { zh: "参训人数", en: "trained" } }
const whole = { name: "workers", title: { zh: "工作者人数", en: "workers" } }
const dataOf = (atLeast: number) => ({ kind: "coverage", cite, part, whole, atLeast })
const ruleOf = (atLeast: number) => Schema.decodeUnknownSync(Coverage)(dataOf(atLeast))

describe("findCoverage", () => {
  it.each([
    [100, 12, 12, { met: true, coverage: 10_000, missing: 0 }],
    [100, 11, 12, { met: false, coverage: 9166, missing: 1 }],
    [100, 0, 1, { met: false, coverage: 0, missing: 1 }],
    [50, 1, 2, { met: true, coverage: 5000, missing: 0 }],
    [50, 1, 3, { met: false, coverage: 3333, missing: 1 }],
    [0, 0, 3, { met: true, coverage: 0, missing: 0 }],
  ])("of %i percent, %i of %i reach %o", (atLeast, trained, workers, value) => {
    const rule = ruleOf(atLeast)
    const facts = Schema.decodeUnknownSync(coverage.facts(rule))({ trained, workers })
    expect(findCoverage(facts, rule).value).toEqual(value)
  })

  it("the step names both counts", () => {
    const dated = Schema.decodeUnknownSync(Coverage)({ ...dataOf(100), due: "2023-09-10" })
    const { steps } = findCoverage({ trained: 11, workers: 12 }, dated)
    const titles = { trained: part.title, workers: whole.title }
    const tell = (language: "zh" | "en") => steps.map((step) => tellStep(step, coverage.steps, titles, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "参训人数11,工作者人数12,覆盖率约91.66%,应不低于100%",
        "应于2023-09-10前达到(含当日)",
        "trained: 11, workers: 12; about 91.66 %, and 100 % are asked for",
        "this is due by 2023-09-10, that day included",
      ]
    `)
  })

  it("a part above the whole and a whole of nothing are refused", () => {
    const facts = coverage.facts(ruleOf(100))
    expect([
      ...problemsOf(facts, { trained: 13, workers: 12 }),
      ...problemsOf(facts, { trained: 0, workers: 0 }),
    ]).toMatchInlineSnapshot(`
      [
        "trained: Expected no more than workers",
        "workers: Expected a whole number from 1 to 1000000000",
      ]
    `)
  })
})

describe("Coverage", () => {
  it("names that columns have are refused", () => {
    expect([
      ...problemsOf(Coverage, { ...dataOf(100), whole: part }),
      ...problemsOf(Coverage, { ...dataOf(100), part: { ...part, name: "met" } }),
      ...problemsOf(Coverage, { ...dataOf(100.01) }),
    ]).toMatchInlineSnapshot(`
      [
        "whole.name: Expected a name that no column has yet",
        "part.name: Expected a name that no column has yet",
        "atLeast: Expected a number from 0 to 100 with at most two decimals",
      ]
    `)
  })
})

describe("laws", () => {
  const anyRuleAndFacts = anyCoverage(fc.constant(cite)).chain((drawn) =>
    fc.tuple(fc.constant(drawn), anyCoverageFacts(drawn)),
  )
  const isMet = (trained: number, workers: number, rule: Coverage) => findCoverage({ trained, workers }, rule).value.met

  it("one more reached never breaks a coverage", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, { trained = 0, workers = 1 }]) => {
        const more = Math.min(workers, trained + 1)
        expect(!isMet(trained, workers, drawn) || isMet(more, workers, drawn)).toBe(true)
      }),
    )
  })

  it("with what is missing a coverage is met, and with one fewer it is not", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, { trained = 0, workers = 1 }]) => {
        const { missing } = findCoverage({ trained, workers }, drawn).value
        expect(isMet(trained + missing, workers, drawn)).toBe(true)
        expect(missing > 0 && isMet(trained + missing - 1, workers, drawn)).toBe(false)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(
        anyCoverage(fc.constant(cite)).chain((drawn) => fc.tuple(fc.constant(drawn), anyCoverageFacts(drawn))),
        ([drawn, facts]) => {
          expect(problemsOf(Schema.toType(Coverage), drawn)).toEqual([])
          expect(problemsOf(coverage.facts(drawn), facts)).toEqual([])
        },
      ),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(coverage.steps))
  })
})
