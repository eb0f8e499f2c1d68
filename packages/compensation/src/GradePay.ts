/**
 * Pay by post and grade, read from a table. A post and a grade that the table does not pair are no facts of this rule
 * and are refused at the door.
 *
 * Laws:
 *
 * - pay never falls with grade inside a post
 * - facts decode exactly when the table pairs their post and grade
 *
 * @since 0.1.0
 */
import { Cite, countBetween, type Kind, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Wage } from "./Wage.ts"

/** More posts and grades than any ladder has. */
const mostRungs = 99

/** The number of a post (岗位), counted from 1; the documents do not name the posts. */
export const PostNumber = countBetween(1, mostRungs)
export type PostNumber = typeof PostNumber.Type

/** A grade (等级), counted from 1. */
export const Grade = countBetween(1, mostRungs)
export type Grade = typeof Grade.Type

/** The pay of one grade in one post. */
export const LadderRow = Schema.Struct({
  post: PostNumber.annotateKey({ words: { zh: "岗位序号", en: "post" } }),
  grade: Grade.annotateKey({ words: { zh: "等级", en: "grade" } }),
  monthly: Wage.annotateKey({ words: { zh: "月工资", en: "pay of a month" } }),
})
export type LadderRow = typeof LadderRow.Type

const rowsClimb = Schema.makeFilter((rows: ReadonlyArray<LadderRow>) =>
  rows.flatMap((row, index) => {
    const others = rows.slice(0, index).filter(({ post }) => post === row.post)
    if (others.some(({ grade }) => grade === row.grade)) {
      return [{ path: [index, "grade"], issue: "Expected a grade that no row of the post before it has" }]
    }
    const falls = others.some(({ grade, monthly }) =>
      grade < row.grade ? monthly > row.monthly : monthly < row.monthly,
    )
    return falls ? [{ path: [index, "monthly"], issue: "Expected no less than for a lower grade of the post" }] : []
  }),
)

/** A pay table (薪酬等级表): one row for every grade of every post. */
export const PayLadder = Schema.NonEmptyArray(LadderRow).check(rowsClimb)
export type PayLadder = typeof PayLadder.Type

const ladderFits = Schema.makeFilter(
  (rule: { readonly posts: PostNumber; readonly grades: Grade; readonly ladder: PayLadder }) =>
    rule.ladder.flatMap(({ post, grade }, index) => [
      ...(post <= rule.posts ? [] : [{ path: ["ladder", index, "post"], issue: `Expected at most ${rule.posts}` }]),
      ...(grade <= rule.grades ? [] : [{ path: ["ladder", index, "grade"], issue: `Expected at most ${rule.grades}` }]),
    ]),
)

/** Pay by post and grade (岗级薪酬): how many posts and grades there are, and the table. */
export const GradePay = Schema.Struct({
  kind: Schema.Literal("gradePay"),
  cite: Cite,
  posts: PostNumber,
  grades: Grade,
  ladder: PayLadder,
}).check(ladderFits)
export type GradePay = typeof GradePay.Type

/** The post and the grade of a worker. */
export const RungFacts = Schema.Struct({ post: LadderRow.fields.post, grade: LadderRow.fields.grade })
export type RungFacts = typeof RungFacts.Type

/** The pay of a month. */
export const MonthlyPay = Schema.Struct({ monthly: LadderRow.fields.monthly })
export type MonthlyPay = typeof MonthlyPay.Type

/** The pay that a post and a grade have in the table. */
export const GradePaid = Schema.TaggedStruct("GradePaid", {
  cite: Cite,
  post: PostNumber,
  grade: Grade,
  monthly: Wage,
}).annotate({
  reason: {
    zh: "第{post}岗第{grade}级,月工资{monthly}元",
    en: "grade {grade} of post {post}: {monthly} yuan a month",
  },
})
export type GradePaid = typeof GradePaid.Type

const isRung =
  ({ post, grade }: RungFacts) =>
  (row: LadderRow): boolean =>
    row.post === post && row.grade === grade

/**
 * Finds the pay of a post and grade.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { GradePay, payGrade, RungFacts } from "@jiceng/compensation"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(GradePay)({
 *   kind: "gradePay",
 *   cite: "xingqing-2018#三(四)3",
 *   posts: 4,
 *   grades: 18,
 *   ladder: [{ post: 1, grade: 7, monthly: 3800 }],
 * })
 * payGrade(Schema.decodeUnknownSync(RungFacts)({ post: 1, grade: 7 }), rule).value // => { monthly: 380000 }
 * ```
 */
export const payGrade = (facts: RungFacts, { cite, ladder }: GradePay): Outcome<MonthlyPay, GradePaid> => {
  // The facts were decoded against the table, so one of its rows has them.
  const { monthly } = ladder.find(isRung(facts)) as LadderRow
  return { value: { monthly }, steps: [{ _tag: "GradePaid", cite, ...facts, monthly }] }
}

const onLadder = (ladder: PayLadder) => {
  const words = { zh: "薪酬等级表中该岗位所有的等级", en: "a grade that the pay table has for this post" }
  return Schema.makeFilter(
    (facts: RungFacts) => (ladder.some(isRung(facts)) ? undefined : { path: ["grade"], issue: `Expected ${words.en}` }),
    { words },
  )
}

/** The kind of rule that pays by post and grade. */
export const gradePay: Kind<GradePay, RungFacts, MonthlyPay> = {
  name: "gradePay",
  title: { zh: "按岗级发放工资", en: "pay by post and grade" },
  rule: GradePay,
  facts: ({ posts, grades, ladder }) =>
    Schema.Struct({
      post: countBetween(1, posts).annotateKey({ words: { zh: "岗位序号", en: "post" } }),
      grade: countBetween(1, grades).annotateKey({ words: { zh: "等级", en: "grade" } }),
    }).check(onLadder(ladder)),
  result: () => MonthlyPay,
  steps: { GradePaid },
  rate: payGrade,
}
