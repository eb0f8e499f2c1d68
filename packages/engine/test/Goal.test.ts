import { Count, choiceOf, Flag, NotCovered, Score } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isMet, measureMiss, readGoal, writeGoal } from "../src/Goal.ts"

const words = (zh: string, en: string) => ({ words: { zh, en } })

const result = Schema.Struct({
  stars: Count.annotateKey(words("星级", "stars")),
  score: Schema.Union([Score, NotCovered]).annotateKey(words("得分", "score")),
  form: choiceOf({ branch: { zh: "党支部", en: "branch" }, committee: { zh: "党委", en: "committee" } }).annotateKey(
    words("形式", "form"),
  ),
  met: Flag.annotateKey(words("是否符合", "met")),
}) as Schema.Codec<unknown, unknown> & Schema.Top

const rule = { result }
const goalOf = (text: string) => Result.getOrThrow(readGoal(text, rule))
const value = { stars: 3, score: 8050, form: "branch", met: false }

describe("readGoal", () => {
  it.each([
    ["stars>=4", "stars>=4"],
    [" 星级 >= 4 ", "stars>=4"],
    ["score<80.5,form=committee", "score<80.5,form=committee"],
    ["met=true,form!=branch", "met=true,form!=branch"],
  ])("%s is read as %s", (text, expected) => {
    expect(writeGoal(goalOf(text))).toBe(expected)
  })

  it.each([
    ["", "found “”, expected a term such as stars>=4, with =, !=, >=, <=, > or <"],
    ["stars", "found “stars”, expected a term such as stars>=4, with =, !=, >=, <=, > or <"],
    ["stars>=4,", "found “”, expected a term such as stars>=4, with =, !=, >=, <=, > or <"],
    ["stars==4", "found “stars==4”, expected a term such as stars>=4, with =, !=, >=, <=, > or <"],
    ["star>=4", "found “star”, expected one of the results stars, score, form, met"],
    ["stars>=4.5", "found “4.5”, expected a whole number from 0 to 1000000000"],
    ["score>=101", "found “101”, expected a number from 0 to 100 with at most two decimals"],
    ["form=club", "found “club”, expected one of branch, committee"],
    ["form>branch", "found “form>branch”, expected = or !=, as form is no number"],
    ["met=yes", "found “yes”, expected true or false"],
  ])("%s is refused", (text, message) => {
    expect(readGoal(text, rule)).toMatchObject({ _tag: "Failure", failure: { message } })
  })
})

describe("isMet", () => {
  it.each([
    ["stars>=3", true],
    ["stars>3", false],
    ["stars<=3", true],
    ["stars<3", false],
    ["stars=3", true],
    ["stars!=3", false],
    ["stars!=4", true],
    ["form=branch", true],
    ["form!=branch", false],
    ["met=false,score>=80.5", true],
    ["met=true,score>=80.5", false],
  ])("%s: %j", (text, expected) => {
    expect(isMet(value, goalOf(text))).toBe(expected)
  })

  it.each(["score>=0", "score!=0", "score=0"])("a result that is empty does not meet %s", (text) => {
    expect(isMet({ ...value, score: { _tag: "NotCovered", cite: "test#1" } }, goalOf(text))).toBe(false)
  })
})

describe("measureMiss", () => {
  it("the terms that are missed are counted, and the first of them is measured", () => {
    expect(measureMiss(value, goalOf("stars>=5,score<80,form=branch"))).toEqual({ terms: 2, by: 2 })
    expect(measureMiss(value, goalOf("score<80,stars>=5"))).toEqual({ terms: 2, by: 51 })
    expect(measureMiss(value, goalOf("form=committee"))).toEqual({ terms: 1, by: Number.POSITIVE_INFINITY })
  })
})

describe("laws", () => {
  const anyTerm = fc.oneof(
    fc.tuple(fc.constantFrom("stars", "score"), fc.constantFrom("=", "!=", ">=", "<=", ">", "<"), fc.nat({ max: 100 })),
    fc.tuple(fc.constant("form"), fc.constantFrom("=", "!="), fc.constantFrom("branch", "committee")),
    fc.tuple(fc.constant("met"), fc.constantFrom("=", "!="), fc.boolean()),
  )
  const anyGoal = fc
    .array(anyTerm, { minLength: 1, maxLength: 3 })
    .map((terms) => terms.map((term) => term.join("")).join())

  it("a goal that is written is read back", () => {
    fc.assert(
      fc.property(anyGoal, (text) => {
        expect(writeGoal(goalOf(text))).toBe(text)
      }),
    )
  })

  it("a goal is met exactly when it is missed by nothing", () => {
    const anyValue = fc.record({
      stars: fc.nat({ max: 100 }),
      score: fc.nat({ max: 10_000 }),
      form: fc.constantFrom("branch", "committee"),
      met: fc.boolean(),
    })
    fc.assert(
      fc.property(anyGoal, anyValue, (text, results) => {
        const { terms, by } = measureMiss(results, goalOf(text))
        expect(by > 0).toBe(terms > 0)
        expect(isMet(results, goalOf(text))).toBe(terms === 0 && by === 0)
      }),
    )
  })
})
