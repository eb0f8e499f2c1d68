/**
 * Generators of ladders in all their pay modes, and of the rules that place workers on them.
 *
 * @since 0.1.0
 */
import { anyPercent, anyRounding, anyWords } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import type { Grade } from "../GradePay.ts"
import { gradesOf, type Ladder, type LadderFacts, type PostRange, type PostRanges } from "../Ladder.ts"
import type { PayMode } from "../PayMode.ts"
import type { Placement, PlacementFacts } from "../Placement.ts"
import { anyPayCite, anyRisingWages } from "./Wages.ts"

/** The grades that the generators use. */
const mostGrades = 20

const names = ["head", "deputy", "staff", "constructor"]

/** Draws one to three posts with ranges that may overlap. */
export const anyPostRanges: fc.Arbitrary<PostRanges> = fc
  .tuple(
    fc.shuffledSubarray(names, { minLength: 1, maxLength: 3 }),
    fc.array(fc.record({ from: fc.integer({ min: 1, max: 12 }), more: fc.nat({ max: 8 }), title: anyWords }), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(
    ([drawn, ranges]) =>
      drawn.map((name, index) => {
        const { from = 1, more = 0, title } = ranges[index] ?? {}
        return { name, title, lowest: from, highest: from + more }
      }) as unknown as PostRanges,
  )

const anyPayMode = (posts: PostRanges): fc.Arbitrary<PayMode> => {
  const scale = anyRisingWages(mostGrades).map((wages) =>
    wages.map((monthly, index) => ({ grade: (index + 1) as Grade, monthly })),
  )
  const coefficients = fc
    .array(fc.nat({ max: 100_000 }), { minLength: mostGrades, maxLength: mostGrades })
    .map((drawn) => drawn.toSorted((a, b) => a - b))
    .map((drawn) => drawn.map((coefficient, index) => ({ grade: index + 1, coefficient })))
  const modes = fc.oneof(
    scale.map((grades) => ({ mode: "scale", grades })),
    fc.record({
      mode: fc.constant("coefficient"),
      base: fc.nat({ max: 10_000_000 }),
      rounding: anyRounding,
      grades: coefficients,
    }),
    fc.record({
      mode: fc.constant("additive"),
      posts: anyRisingWages(posts.length).map((wages) =>
        posts.map(({ name }, index) => ({ post: name, monthly: wages[index] })),
      ),
      grades: scale,
    }),
    scale.map((grades) => ({
      mode: "matrix",
      cells: posts.flatMap((post) => gradesOf(post).map((grade) => ({ post: post.name, ...grades[grade - 1] }))),
    })),
  )
  return modes as fc.Arbitrary<unknown> as fc.Arbitrary<PayMode>
}

/** Draws ladders. */
export const anyLadder: fc.Arbitrary<Ladder> = anyPostRanges.chain((posts) =>
  fc.record({
    kind: fc.constant("ladder" as const),
    cite: anyPayCite,
    posts: fc.constant(posts),
    pay: anyPayMode(posts),
    basicShare: anyPercent,
    rounding: anyRounding,
  }),
)

/**
 * Draws posts and grades of a ladder.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyRungOf = ({ posts }: Pick<Ladder, "posts">): fc.Arbitrary<LadderFacts> =>
  fc
    .constantFrom(...posts)
    .chain((post: PostRange) => fc.constantFrom(...gradesOf(post)).map((grade) => ({ post: post.name, grade })))

const anyRise = fc
  .array(fc.nat({ max: 8 }), { minLength: 3, maxLength: 3 })
  .map((drawn) => drawn.toSorted((a, b) => a - b))

/** Draws rules of placement with three levels of education and three of certificates. */
export const anyPlacement: fc.Arbitrary<Placement> = fc
  .record({
    cite: anyPayCite,
    posts: anyPostRanges,
    everyYears: fc.integer({ min: 1, max: 4 }),
    counting: fc.constantFrom("completed" as const, "exceeded" as const),
    title: anyWords,
    educationGrades: anyRise,
    deemedYears: anyRise,
    certificateGrades: anyRise,
    earlyAtMost: fc.nat({ max: 3 }),
  })
  .map((drawn) => {
    const { cite, posts, everyYears, counting, title } = drawn
    const levels = [0, 1, 2]
    return {
      kind: "placement",
      cite,
      posts,
      service: { everyYears, counting },
      education: levels.map((level) => ({
        name: `education${level}`,
        title,
        grades: drawn.educationGrades[level],
        deemedYears: drawn.deemedYears[level],
      })),
      certificates: levels.map((level) => ({
        name: `certificate${level}`,
        title,
        grades: drawn.certificateGrades[level],
      })),
      earlyAtMost: drawn.earlyAtMost,
    } as unknown as Placement
  })

/**
 * Draws what is known of a worker that a rule of placement can place.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyWorkerFor = (rule: Placement): fc.Arbitrary<PlacementFacts> =>
  fc
    .record({
      post: fc.constantFrom(...rule.posts.map(({ name }) => name)),
      serviceMonths: fc.nat({ max: 480 }),
      uncounted: fc.nat({ max: 480 }),
      education: fc.constantFrom(...rule.education.map(({ name }) => name)),
      certificate: fc.constantFrom(...rule.certificates.map(({ name }) => name)),
      earlyPromotions: fc.nat({ max: 6 }),
    })
    .map(
      ({ uncounted, ...facts }) =>
        ({ ...facts, uncountedMonths: Math.min(uncounted, facts.serviceMonths) }) as PlacementFacts,
    )
