import { type Aim, type Change, type Facts, findAim, isMet, readGoal } from "@jiceng/engine"
import { type Column, columnsOf, writeCell } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { anyFactsOf } from "@jiceng/policy/testing"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ruleOf, rules } from "./shipped.ts"

/** All values of a fact, where they are few. */
const allValues = ({ shape }: Column): ReadonlyArray<string | number | boolean> => {
  if (shape._tag === "Flag") return [false, true]
  if (shape._tag === "Choice") return shape.options.map(({ name }) => name)
  const { least, most } = shape.quantity
  return most - least > 100 ? [] : Array.from({ length: most - least + 1 }, (_, units) => least + units)
}

/** The most facts that a test tries one by one. */
const mostFacts = 1200

const allFacts = (rule: BoundRule): ReadonlyArray<Facts> => {
  const columns = columnsOf(rule.facts)
  const count = columns.reduce((product, column) => product * allValues(column).length, 1)
  if (count === 0 || count > mostFacts) return []
  const every = columns.reduce<ReadonlyArray<Facts>>(
    (facts, column) => facts.flatMap((own) => allValues(column).map((value) => ({ ...own, [column.name]: value }))),
    [{}],
  )
  return every.filter(Schema.is(rule.facts))
}

/** Draws facts, and a goal that some other facts meet, or that nothing meets. */
const anyQuestion = (rule: BoundRule, facts: ReadonlyArray<Facts>) => {
  const anyFacts = facts.length > 0 ? fc.constantFrom(...facts) : (anyFactsOf(rule) as fc.Arbitrary<Facts>)
  return fc
    .record({ now: anyFacts, later: anyFacts, column: fc.constantFrom(...columnsOf(rule.result)), operator: fc.nat() })
    .map(({ now, later, column, operator }) => {
      const operators = column.shape._tag === "Number" ? ["=", ">=", "<=", ">", "<", "!="] : ["=", "!="]
      const takes = Schema.is(rule.facts)
      const value = takes(later) ? (rule.rate(later).value as Facts)[column.name] : undefined
      const cell = writeCell(value, column.shape)
      const goal = cell === "" ? "" : `${column.name}${operators[operator % operators.length]}${cell}`
      return { now, goal: takes(now) ? goal : "" }
    })
}

const changed = (facts: Facts, { facts: changes }: Change): Facts => ({
  ...facts,
  ...Object.fromEntries(changes.map(({ name, to }) => [name, to])),
})

const eachAim = (
  rule: BoundRule,
  facts: ReadonlyArray<Facts>,
  look: (aim: Aim, now: Facts, meets: (facts: Facts) => boolean) => void,
) =>
  fc.property(anyQuestion(rule, facts), ({ now, goal: text }) => {
    if (text === "") return
    const goal = Result.getOrThrow(readGoal(text, rule))
    look(findAim(now, rule, { goal, keep: [] }), now, (own) => isMet(rule.rate(own).value, goal))
  })

const small = rules.map((rule) => ({ rule, facts: allFacts(rule) })).filter(({ facts }) => facts.length > 1)

const large = [
  "yongning-2020/member-stars",
  "yongning-2020/community-posts",
  "xingqing-2018/community-organisation",
  "yongning-2020/unit-party-building",
  "xingqing-2018/service-award",
  "yongning-2020/unit-stars",
  "yongning-2020/grids",
].map(ruleOf)

describe("what it would take, for every rule that ships", { timeout: 240_000 }, () => {
  it("most rules have facts that can be tried one by one", () => {
    expect(small.length).toBeGreaterThan(200)
  })

  it("the changed facts are taken and do meet the goal", () => {
    for (const { rule, facts } of [...small, ...large.map((own) => ({ rule: own, facts: [] }))]) {
      const look = (aim: Aim, now: Facts, meets: (facts: Facts) => boolean) => {
        if (aim._tag !== "Reached") return
        for (const change of aim.changes) {
          const then = changed(now, change)
          expect([rule.id, Schema.is(rule.facts)(then), meets(then)]).toEqual([rule.id, true, true])
        }
      }
      fc.assert(eachAim(rule, facts, look), { numRuns: facts.length > 0 ? 10 : 4 })
    }
  })

  it("no change of fewer facts does, and nothing is said to be out of reach that is not", () => {
    for (const { rule, facts } of small) {
      const look = (aim: Aim, now: Facts, meets: (facts: Facts) => boolean) => {
        const distances = facts
          .filter(meets)
          .map((other) => Object.keys(now).filter((name) => now[name] !== other[name]).length)
        const told =
          aim._tag === "Reached"
            ? (aim.changes[0]?.facts.length ?? 0)
            : aim._tag === "Met"
              ? 0
              : Number.POSITIVE_INFINITY
        expect([rule.id, told]).toEqual([rule.id, Math.min(...distances)])
        if (aim._tag === "Reached") expect(aim).toMatchObject({ isFewest: true, listed: [] })
        if (aim._tag === "NotReached") expect(aim.isCertain).toBe(true)
      }
      fc.assert(eachAim(rule, facts, look), { numRuns: 10 })
    }
  })
})
