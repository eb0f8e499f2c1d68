/**
 * A pay ladder: posts that each span a range of grades, and one way to turn a post and a grade into pay.
 *
 * Laws:
 *
 * - every grade of every post has pay
 * - pay never falls with grade inside a post
 * - basic and performance pay sum to the pay
 * - a higher base never lowers the pay of a grade
 *
 * @since 0.1.0
 */
import {
  Cite,
  choiceOf,
  divideRounded,
  FactName,
  type Kind,
  Named,
  type Outcome,
  Percent,
  Rounding,
  roundingTitles,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Grade } from "./GradePay.ts"
import { findPay, PayMode } from "./PayMode.ts"
import { Wage } from "./Wage.ts"

/** A post (岗位) and the grades it spans, both ends included. */
export const PostRange = Schema.Struct({ ...Named.fields, lowest: Grade, highest: Grade })
export type PostRange = typeof PostRange.Type

/**
 * Lists the grades that a post spans.
 *
 * @category finding
 * @since 0.1.0
 */
export const gradesOf = ({ lowest, highest }: PostRange): ReadonlyArray<Grade> =>
  Array.from({ length: highest - lowest + 1 }, (_, index) => (lowest + index) as Grade)

/** Posts with other names each, whose ranges do not run backwards. */
export const PostRanges = Schema.NonEmptyArray(PostRange).check(
  Schema.makeFilter((posts: ReadonlyArray<PostRange>) =>
    posts.flatMap(({ name, lowest, highest }, index) => [
      ...(posts.findIndex((post) => post.name === name) === index
        ? []
        : [{ path: [index, "name"], issue: "Expected a name that no post before it has" }]),
      ...(lowest <= highest ? [] : [{ path: [index, "highest"], issue: "Expected no less than `lowest`" }]),
    ]),
  ),
)
export type PostRanges = typeof PostRanges.Type

const isWage = Schema.is(Wage)

const paysEveryGrade = Schema.makeFilter((ladder: { readonly posts: PostRanges; readonly pay: PayMode }) =>
  ladder.posts.flatMap((post) => {
    const pays = gradesOf(post).map((grade) => findPay({ post: post.name, grade }, ladder.pay))
    const without = pays.findIndex((pay) => !isWage(pay))
    if (without >= 0)
      return [{ path: ["pay"], issue: `Expected pay for grade ${post.lowest + without} of ${post.name}` }]
    const falling = pays.findIndex((pay, index) => index > 0 && Number(pay) < Number(pays[index - 1]))
    return falling < 0
      ? []
      : [{ path: ["pay"], issue: `Expected no less for grade ${post.lowest + falling} of ${post.name} than below it` }]
  }),
)

/**
 * A pay ladder (岗级薪酬体系). `basicShare` is the share of basic pay, rounded to the fen; the rest of the pay is
 * performance pay.
 */
export const Ladder = Schema.Struct({
  kind: Schema.Literal("ladder"),
  cite: Cite,
  posts: PostRanges,
  pay: PayMode,
  basicShare: Percent,
  rounding: Rounding,
}).check(paysEveryGrade)
export type Ladder = typeof Ladder.Type

/** The post of a worker, by name, and the grade. */
export interface LadderFacts {
  readonly post: string
  readonly grade: Grade
}

/** The pay of a month, and its two parts. */
export const LadderResult = Schema.Struct({
  monthly: Wage.annotateKey({ words: { zh: "月工资", en: "pay of a month" } }),
  basic: Wage.annotateKey({ words: { zh: "基本工资", en: "basic pay" } }),
  performance: Wage.annotateKey({ words: { zh: "绩效工资", en: "performance pay" } }),
})
export type LadderResult = typeof LadderResult.Type

/** Pay that was read from a ladder, and divided. */
export const LadderPaid = Schema.TaggedStruct("LadderPaid", {
  cite: Cite,
  post: FactName,
  grade: Grade,
  monthly: Wage,
  basic: Wage,
  performance: Wage,
  rounding: Words,
}).annotate({
  reason: {
    zh: "{post}{grade}级,月工资{monthly}元:基本{basic}元(分位{rounding}),绩效{performance}元",
    en: "{post}, grade {grade}: {monthly} yuan a month, {basic} basic ({rounding}) and {performance} performance pay",
  },
})
export type LadderPaid = typeof LadderPaid.Type

/** All hundredths of a percent. */
const wholePercent = 10_000

/**
 * Reads the pay of a post and grade from a ladder.
 *
 * @category rating
 * @since 0.1.0
 */
export const readLadder = (
  { post, grade }: LadderFacts,
  { cite, pay, basicShare, rounding }: Ladder,
): Outcome<LadderResult, LadderPaid> => {
  // Every grade of every post has pay: that was checked when the ladder was decoded, and the facts against its posts.
  const monthly = findPay({ post, grade }, pay) as Wage
  const basic = divideRounded(monthly * basicShare, wholePercent, rounding) as Wage
  const value = { monthly, basic, performance: (monthly - basic) as Wage }
  return { value, steps: [{ _tag: "LadderPaid", cite, post, grade, ...value, rounding: roundingTitles[rounding] }] }
}

/**
 * Makes the choice between the posts of a ladder.
 *
 * @category schemas
 * @since 0.1.0
 */
export const choiceOfPosts = (posts: PostRanges) =>
  choiceOf(Object.fromEntries(posts.map(({ name, title }) => [name, title])))

const withinPost = (posts: PostRanges) => {
  const words = { zh: "该岗位范围内的等级", en: "a grade within the range of the post" }
  return Schema.makeFilter(
    ({ post, grade }: LadderFacts) =>
      posts.some(({ name, lowest, highest }) => name === post && lowest <= grade && grade <= highest)
        ? undefined
        : { path: ["grade"], issue: `Expected ${words.en}` },
    { words },
  )
}

/** The kind of rule that pays by a ladder. */
export const ladder: Kind<Ladder, LadderFacts, LadderResult> = {
  name: "ladder",
  title: { zh: "岗级薪酬体系", en: "pay by a ladder" },
  rule: Ladder,
  facts: ({ posts }) =>
    Schema.Struct({
      post: choiceOfPosts(posts).annotateKey({ words: { zh: "岗位", en: "post" } }),
      grade: Grade.annotateKey({ words: { zh: "等级", en: "grade" } }),
    }).check(withinPost(posts)),
  result: () => LadderResult,
  steps: { LadderPaid },
  rate: readLadder,
}
