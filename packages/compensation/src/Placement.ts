/**
 * The grade of a worker, computed from everything that is known at once and never by increments: service, education,
 * certificate and early promotions are added to the lowest grade of the post, and the post's highest grade ends it.
 *
 * Laws:
 *
 * - the grade never leaves the range of the post
 * - longer service never lowers the grade
 * - months that do not count never raise the grade
 * - a higher education or certificate never lowers the grade
 * - early promotions above the limit change nothing
 *
 * @since 0.1.0
 */
import { Cite, Count, choiceOf, countBetween, type Kind, Named, type Outcome, partsWithin, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Grade } from "./GradePay.ts"
import { choiceOfPosts, type PostRange, PostRanges } from "./Ladder.ts"
import { monthsOfYear } from "./Wage.ts"

/** More grades and years than anybody gathers. */
const most = 99
const Small = countBetween(0, most)

/** A level of education, and what it brings: grades, or years of service that it is deemed to be. */
export const EducationLevel = Schema.Struct({ ...Named.fields, grades: Small, deemedYears: Small })
export type EducationLevel = typeof EducationLevel.Type

/** A certificate, and the grades that it brings. Only the highest one of a worker counts. */
export const CertificateLevel = Schema.Struct({ ...Named.fields, grades: Small })
export type CertificateLevel = typeof CertificateLevel.Type

interface Levels {
  readonly education: ReadonlyArray<EducationLevel>
  readonly certificates: ReadonlyArray<CertificateLevel>
}

const levelsRise = Schema.makeFilter(({ education, certificates }: Levels) => {
  const isLower = (one: number, other: number | undefined) => other !== undefined && one < other
  const isRepeated = ({ name }: Named, index: number, levels: ReadonlyArray<Named>) =>
    levels.findIndex((level) => level.name === name) < index
  const once = "Expected a name that no level before it has"
  return [
    ...education.flatMap((level, index) =>
      isRepeated(level, index, education) ? [{ path: ["education", index, "name"], issue: once }] : [],
    ),
    ...certificates.flatMap((level, index) =>
      isRepeated(level, index, certificates) ? [{ path: ["certificates", index, "name"], issue: once }] : [],
    ),
    ...education.flatMap(({ grades, deemedYears }, index) =>
      isLower(grades, education[index - 1]?.grades) || isLower(deemedYears, education[index - 1]?.deemedYears)
        ? [{ path: ["education", index], issue: "Expected no less than for the level before" }]
        : [],
    ),
    ...certificates.flatMap(({ grades }, index) =>
      isLower(grades, certificates[index - 1]?.grades)
        ? [{ path: ["certificates", index], issue: "Expected no less than for the level before" }]
        : [],
    ),
  ]
})

/**
 * How workers are placed (套级办法). A grade comes with every so many years of service, `completed` or `exceeded`;
 * levels of education and certificates stand from the lowest up.
 */
export const Placement = Schema.Struct({
  kind: Schema.Literal("placement"),
  cite: Cite,
  posts: PostRanges,
  service: Schema.Struct({ everyYears: countBetween(1, most), counting: Schema.Literals(["completed", "exceeded"]) }),
  education: Schema.NonEmptyArray(EducationLevel),
  certificates: Schema.NonEmptyArray(CertificateLevel),
  earlyAtMost: Small,
}).check(levelsRise)
export type Placement = typeof Placement.Type

/** What is known of a worker on the day of placement. */
export interface PlacementFacts {
  readonly post: string
  readonly serviceMonths: Count
  readonly uncountedMonths: Count
  readonly education: string
  readonly certificate: string
  readonly earlyPromotions: Count
}

/** The grade, and the one that would have been reached without the end of the post's range. */
export const PlacementResult = Schema.Struct({
  grade: Grade.annotateKey({ words: { zh: "等级", en: "grade" } }),
  reached: Count.annotateKey({ words: { zh: "未受限等级", en: "grade without the limit" } }),
})
export type PlacementResult = typeof PlacementResult.Type

/** Grades that something brought. */
export const GradesAdded = Schema.TaggedStruct("GradesAdded", { cite: Cite, by: Words, grades: Count }).annotate({
  reason: { zh: "{by}:+{grades}级", en: "{by}: +{grades}" },
})
export type GradesAdded = typeof GradesAdded.Type

/** The grade that everything together leads to. */
export const GradePlaced = Schema.TaggedStruct("GradePlaced", {
  cite: Cite,
  post: Words,
  lowest: Grade,
  reached: Count,
}).annotate({
  reason: {
    zh: "{post}起点{lowest}级,累计至{reached}级",
    en: "{post} starts at {lowest}; everything together reaches {reached}",
  },
})
export type GradePlaced = typeof GradePlaced.Type

/** A grade that the range of the post held down. */
export const GradeHeld = Schema.TaggedStruct("GradeHeld", {
  cite: Cite,
  post: Words,
  reached: Count,
  highest: Grade,
}).annotate({
  limits: true,
  reason: {
    zh: "{post}最高{highest}级,{reached}级限为{highest}级",
    en: "{post} ends at {highest}: {reached} is held to it",
  },
})
export type GradeHeld = typeof GradeHeld.Type

const words = {
  service: { zh: "工作年限", en: "service" },
  early: { zh: "提前晋级", en: "early promotions" },
  within: { zh: "不超过工作月数", en: "no more months than of service" },
}

const serviceGrades = (months: number, { everyYears, counting }: Placement["service"]): number => {
  const span = everyYears * monthsOfYear
  const counted = counting === "completed" ? months : Math.max(months - 1, 0)
  return (counted - (counted % span)) / span
}

/**
 * Places a worker in a grade.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { Placement, placement, placeWorker } from "@jiceng/compensation"
 * import * as Schema from "effect/Schema"
 *
 * const words = (zh: string, en: string) => ({ zh, en })
 * const rule = Schema.decodeUnknownSync(Placement)({
 *   kind: "placement",
 *   cite: "xingqing-2018#三(四)3",
 *   posts: [{ name: "staff", title: words("其他人员", "staff"), lowest: 1, highest: 12 }],
 *   service: { everyYears: 3, counting: "completed" },
 *   education: [{ name: "bachelor", title: words("本科", "bachelor"), grades: 2, deemedYears: 0 }],
 *   certificates: [{ name: "assistant", title: words("助理", "assistant"), grades: 1 }],
 *   earlyAtMost: 2,
 * })
 * const facts = Schema.decodeUnknownSync(placement.facts(rule))({
 *   post: "staff",
 *   serviceMonths: 72,
 *   uncountedMonths: 0,
 *   education: "bachelor",
 *   certificate: "assistant",
 *   earlyPromotions: 0,
 * })
 * placeWorker(facts, rule).value // => { grade: 6, reached: 6 }
 * ```
 */
export const placeWorker = (
  facts: PlacementFacts,
  rule: Placement,
): Outcome<PlacementResult, GradesAdded | GradePlaced | GradeHeld> => {
  const { cite, service } = rule
  // The facts were decoded against the rule, so it has the post and both levels.
  const post = rule.posts.find(({ name }) => name === facts.post) as PostRange
  const education = rule.education.find(({ name }) => name === facts.education) as EducationLevel
  const certificate = rule.certificates.find(({ name }) => name === facts.certificate) as CertificateLevel
  const months = facts.serviceMonths - facts.uncountedMonths + education.deemedYears * monthsOfYear
  const early = Math.min(facts.earlyPromotions, rule.earlyAtMost)
  const added = [
    { by: words.service, grades: serviceGrades(months, service) },
    { by: education.title, grades: education.grades },
    { by: certificate.title, grades: certificate.grades },
    { by: words.early, grades: early },
  ]
  const { title, lowest, highest } = post
  const reached = added.reduce<number>((sum, { grades }) => sum + grades, lowest) as Count
  const grade = Math.min(reached, highest) as Grade
  const steps: Array<GradesAdded | GradePlaced | GradeHeld> = []
  for (const { by, grades } of added) {
    if (grades > 0) steps.push({ _tag: "GradesAdded", cite, by, grades: grades as Count })
  }
  steps.push({ _tag: "GradePlaced", cite, post: title, lowest, reached })
  if (reached > highest) steps.push({ _tag: "GradeHeld", cite, post: title, reached, highest })
  return { value: { grade, reached }, steps }
}

const uncountedWithin = partsWithin([{ part: "uncountedMonths", whole: "serviceMonths" }], words.within)

const placementFactsOf = ({ posts, education, certificates }: Placement): Schema.Codec<PlacementFacts, unknown> => {
  const levels = (named: ReadonlyArray<Named>) =>
    choiceOf(Object.fromEntries(named.map(({ name, title }) => [name, title])))
  const Months = countBetween(0, most * monthsOfYear)
  return Schema.Struct({
    post: choiceOfPosts(posts).annotateKey({ words: { zh: "岗位", en: "post" } }),
    serviceMonths: Months.annotateKey({ words: { zh: "工作月数", en: "months of service" } }),
    uncountedMonths: Months.annotateKey({ words: { zh: "不计年限月数", en: "months that do not count" } }),
    education: levels(education).annotateKey({ words: { zh: "学历", en: "education" } }),
    certificate: levels(certificates).annotateKey({ words: { zh: "社会工作者证书", en: "certificate" } }),
    earlyPromotions: Small.annotateKey({ words: { zh: "提前晋级次数", en: "early promotions" } }),
  }).check(uncountedWithin)
}

/** The kind of rule that places workers in grades. */
export const placement: Kind<Placement, PlacementFacts, PlacementResult> = {
  name: "placement",
  title: { zh: "岗位套级", en: "placement in a grade" },
  rule: Placement,
  facts: placementFactsOf,
  result: () => PlacementResult,
  steps: { GradesAdded, GradePlaced, GradeHeld },
  rate: placeWorker,
}
