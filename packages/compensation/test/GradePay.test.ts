import { type Grade, GradePay, gradePay, PayLadder, type PostNumber, payGrade } from "@jiceng/compensation"
import { anyPayLadder } from "@jiceng/compensation/testing"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const written = {
  kind: "gradePay",
  cite: "xingqing-2018#三(四)3",
  posts: 4,
  grades: 18,
  ladder: [
    { post: 1, grade: 7, monthly: 3800 },
    { post: 1, grade: 8, monthly: 3920.5 },
    { post: 2, grade: 4, monthly: 3480 },
  ],
}
const rule = Schema.decodeUnknownSync(GradePay)(written)

describe("payGrade", () => {
  it("reads the pay of a post and grade from the table", () => {
    const facts = Schema.decodeUnknownSync(gradePay.facts(rule))({ post: 1, grade: 8 })
    expect(payGrade(facts, rule)).toEqual({
      value: { monthly: 392_050 },
      steps: [{ _tag: "GradePaid", cite: "xingqing-2018#三(四)3", post: 1, grade: 8, monthly: 392_050 }],
    })
  })

  it("takes no post and no grade that the table does not pair", () => {
    const facts = [
      { post: 2, grade: 7 },
      { post: 5, grade: 7 },
      { post: 1, grade: 19 },
    ]
    expect(facts.flatMap((one) => problemsOf(gradePay.facts(rule), one))).toMatchInlineSnapshot(`
      [
        "grade: Expected a grade that the pay table has for this post",
        "post: Expected a whole number from 1 to 4",
        "grade: Expected a whole number from 1 to 18",
      ]
    `)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(gradePay.steps))
  })
})

describe("GradePay", () => {
  it("takes a table within its posts and grades", () => {
    expect(problemsOf(GradePay, { ...written, posts: 1, grades: 7 })).toMatchInlineSnapshot(`
      [
        "ladder.1.grade: Expected at most 7",
        "ladder.2.post: Expected at most 1",
      ]
    `)
  })

  it("takes what is drawn for it", () => {
    fc.assert(fc.property(anyPayLadder, (ladder) => Schema.is(PayLadder)(ladder)))
  })
})

const anyRule = anyPayLadder.map(
  (ladder): GradePay => ({ ...rule, posts: 4 as PostNumber, grades: 18 as Grade, ladder }),
)

describe("laws", () => {
  it("pay never falls with grade inside a post", () => {
    fc.assert(
      fc.property(anyRule, (drawn) => {
        const pays = drawn.ladder.map(({ post, grade }) => payGrade({ post, grade }, drawn).value.monthly)
        return drawn.ladder.every(({ post, grade }, index) =>
          drawn.ladder.every(
            (row, other) => row.post !== post || row.grade < grade || Number(pays[other]) >= Number(pays[index]),
          ),
        )
      }),
    )
  })

  it("facts decode exactly when the table pairs their post and grade", () => {
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 19 }), (drawn, post, grade) => {
        const isPaired = drawn.ladder.some((row) => row.post === post && row.grade === grade)
        expect(problemsOf(gradePay.facts(drawn), { post, grade }).length === 0).toBe(isPaired)
      }),
    )
  })
})
