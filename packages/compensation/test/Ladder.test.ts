import { type Grade, gradesOf, Ladder, type LadderFacts, ladder, readLadder, type Wage } from "@jiceng/compensation"
import { anyLadder, anyRungOf } from "@jiceng/compensation/testing"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
// The widespread ladder of three posts and eighteen grades.
const posts = [
  { ...named("head"), lowest: 7, highest: 18 },
  { ...named("deputy"), lowest: 4, highest: 15 },
  { ...named("staff"), lowest: 1, highest: 12 },
]
const grades = Array.from({ length: 18 }, (_, index) => ({ grade: index + 1, coefficient: (20 + index) / 20 }))
const pay = { mode: "coefficient", base: 3400, rounding: "halfUp", grades }
const written = { kind: "ladder", cite: "xingqing-2018#三(四)3", posts, pay, basicShare: 80, rounding: "up" }
const rule = Schema.decodeUnknownSync(Ladder)(written)
const read = (post: string, grade: number, basicShare: number) =>
  readLadder({ post, grade: grade as Grade }, Schema.decodeUnknownSync(Ladder)({ ...written, basicShare })).value

describe("readLadder", () => {
  // Of a base of 3400 yuan about 80 % are basic pay; in one district 90 %.
  it.each([
    ["staff", 1, 80, { monthly: 340_000, basic: 272_000, performance: 68_000 }],
    ["staff", 1, 90, { monthly: 340_000, basic: 306_000, performance: 34_000 }],
    ["head", 18, 80, { monthly: 629_000, basic: 503_200, performance: 125_800 }],
    ["deputy", 4, 33.33, { monthly: 391_000, basic: 130_321, performance: 260_679 }],
  ])("%s, grade %i, with %f %% basic pay: %o", (post, grade, basicShare, value) => {
    expect(read(post, grade, basicShare)).toEqual(value)
  })

  it.each([
    ["head", 6, 7, 18, 19],
    ["deputy", 3, 4, 15, 16],
    ["staff", 0, 1, 12, 13],
  ])("%s spans no grade %i, but %i to %i, and not %i", (post, below, lowest, highest, above) => {
    const isTaken = (grade: number) => problemsOf(ladder.facts(rule), { post, grade }).length === 0
    expect([below, lowest, highest, above].map(isTaken)).toEqual([false, true, true, false])
  })

  it("says where a post and grade do not fit", () => {
    const facts = [
      { post: "head", grade: 6 },
      { post: "secretary", grade: 0 },
    ]
    expect(facts.flatMap((one) => problemsOf(ladder.facts(rule), one))).toMatchInlineSnapshot(`
      [
        "grade: Expected a grade within the range of the post",
        "post: Expected "head" | "deputy" | "staff"",
        "grade: Expected a whole number from 1 to 99",
      ]
    `)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(ladder.steps))
  })
})

describe("Ladder", () => {
  it("takes pay for every grade, which does not fall, and posts of other names whose ranges go up", () => {
    const short = { ...written, pay: { ...pay, grades: grades.slice(0, 17) } }
    const falling = { ...written, pay: { ...pay, grades: [{ grade: 1, coefficient: 9 }, ...grades.slice(1)] } }
    const [head] = posts
    const wrong = { ...written, posts: [head, { ...head, highest: 6 }] }
    expect([short, falling, wrong].flatMap((data) => problemsOf(Ladder, data))).toMatchInlineSnapshot(`
      [
        "pay: Expected pay for grade 18 of head",
        "pay: Expected no less for grade 2 of staff than below it",
        "posts.1.name: Expected a name that no post before it has",
        "posts.1.highest: Expected no less than \`lowest\`",
      ]
    `)
  })

  it("takes what is drawn for it", () => {
    fc.assert(fc.property(anyLadder, (drawn) => Schema.is(Ladder)(drawn)))
  })
})

const anyPaid = anyLadder.chain((drawn) => fc.tuple(fc.constant(drawn), anyRungOf(drawn)))
const monthlyOf = (rung: LadderFacts, drawn: Ladder) => readLadder(rung, drawn).value.monthly

describe("laws", () => {
  it("every grade of every post has pay", () => {
    fc.assert(
      fc.property(anyLadder, (drawn) =>
        drawn.posts.every((post) =>
          gradesOf(post).every((grade) => Number.isSafeInteger(monthlyOf({ post: post.name, grade }, drawn))),
        ),
      ),
    )
  })

  it("pay never falls with grade inside a post", () => {
    fc.assert(
      fc.property(anyLadder, (drawn) =>
        drawn.posts.every((post) => {
          const pays = gradesOf(post).map((grade) => monthlyOf({ post: post.name, grade }, drawn))
          return pays.every((monthly, index) => index === 0 || monthly >= Number(pays[index - 1]))
        }),
      ),
    )
  })

  it("basic and performance pay sum to the pay", () => {
    fc.assert(
      fc.property(anyPaid, ([drawn, rung]) => {
        const { monthly, basic, performance } = readLadder(rung, drawn).value
        expect(basic + performance).toBe(monthly)
      }),
    )
  })

  it("a higher base never lowers the pay of a grade", () => {
    fc.assert(
      fc.property(anyPaid, fc.nat({ max: 1_000_000 }), ([drawn, rung], raise) => {
        if (drawn.pay.mode !== "coefficient") return true
        const raised = { ...drawn, pay: { ...drawn.pay, base: (drawn.pay.base + raise) as Wage } }
        return monthlyOf(rung, drawn) <= monthlyOf(rung, raised)
      }),
    )
  })
})
