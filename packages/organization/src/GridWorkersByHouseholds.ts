/**
 * The grid workers that a community needs by the number of its households, and those still to be recruited once the
 * members of its two committees serve as grid workers too.
 *
 * Laws:
 *
 * - one more household never lowers the grid workers
 * - a dense community never needs fewer grid workers
 * - one more post never raises the number to recruit
 * - nobody is recruited beyond the grid workers needed
 *
 * @since 0.1.0
 */
import { Cite, Count, countBetween, divideRounded, Flag, type Kind, type Outcome, Rounding } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

const densePaysOff = Schema.makeFilter(
  ({ perWorker, perWorkerWhenDense }: { readonly perWorker: number; readonly perWorkerWhenDense: number }) =>
    perWorkerWhenDense <= perWorker
      ? undefined
      : { path: ["perWorkerWhenDense"], issue: "Expected no more households than `perWorker`" },
)

/**
 * One grid worker (网格员) for so many households; for fewer where a community is dense. The ordinary ratio holds from
 * `from` households on. `withoutGrid` of the posts are held by people who do not serve as grid workers.
 */
export const GridWorkersByHouseholds = Schema.Struct({
  kind: Schema.Literal("gridWorkersByHouseholds"),
  cite: Cite,
  from: Count,
  perWorker: countBetween(1, 1_000_000_000),
  perWorkerWhenDense: countBetween(1, 1_000_000_000),
  rounding: Rounding,
  withoutGrid: Count,
}).check(densePaysOff)
export type GridWorkersByHouseholds = typeof GridWorkersByHouseholds.Type

/** A community's households, whether it is dense and takes the option of more grid workers, and its posts. */
export const GridWorkersFacts = Schema.Struct({
  households: Count.annotateKey({ words: { zh: "户数", en: "households" } }),
  dense: Flag.annotateKey({ words: { zh: "是否按密集社区增配", en: "dense, and staffed as such" } }),
  posts: Count.annotateKey({ words: { zh: "“两委”成员数", en: "members of the two committees" } }),
})
export type GridWorkersFacts = typeof GridWorkersFacts.Type

/** The grid workers needed, and how many of them are to be recruited. */
export const GridWorkersResult = Schema.Struct({
  gridWorkers: Count.annotateKey({ words: { zh: "网格员数", en: "grid workers" } }),
  toRecruit: Count.annotateKey({ words: { zh: "需招聘专职网格员数", en: "full-time grid workers to recruit" } }),
})
export type GridWorkersResult = typeof GridWorkersResult.Type

/** Households that call for grid workers. */
export const GridWorkersNeeded = Schema.TaggedStruct("GridWorkersNeeded", {
  cite: Cite,
  households: Count,
  perWorker: Count,
  gridWorkers: Count,
}).annotate({
  reason: {
    zh: "{households}户,每{perWorker}户1名,配备网格员{gridWorkers}名",
    en: "{households} households at one for every {perWorker}: {gridWorkers} grid workers",
  },
})
export type GridWorkersNeeded = typeof GridWorkersNeeded.Type

/** Households to which a ratio does not yet apply. */
export const RatioNotReached = Schema.TaggedStruct("RatioNotReached", {
  cite: Cite,
  households: Count,
  from: Count,
}).annotate({
  reason: {
    zh: "{households}户,未到适用该标准的{from}户",
    en: "{households} households do not reach the {from} from which the ratio applies",
  },
})
export type RatioNotReached = typeof RatioNotReached.Type

/** Members of the two committees who serve as grid workers, and the shortfall that is recruited. */
export const ShortfallRecruited = Schema.TaggedStruct("ShortfallRecruited", {
  cite: Cite,
  serving: Count,
  toRecruit: Count,
}).annotate({
  reason: {
    zh: "可兼任网格员的“两委”成员{serving}名,尚需招聘{toRecruit}名",
    en: "{serving} members of the two committees can serve as grid workers; {toRecruit} are to be recruited",
  },
})
export type ShortfallRecruited = typeof ShortfallRecruited.Type

/**
 * Counts the grid workers that a community needs, then those to recruit.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { countGridWorkers, GridWorkersByHouseholds, GridWorkersFacts } from "@jiceng/organization"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(GridWorkersByHouseholds)({
 *   kind: "gridWorkersByHouseholds",
 *   cite: "xingqing-2018#三(四)2",
 *   from: 0,
 *   perWorker: 500,
 *   perWorkerWhenDense: 300,
 *   rounding: "up",
 *   withoutGrid: 0,
 * })
 * const facts = Schema.decodeUnknownSync(GridWorkersFacts)({ households: 4200, dense: false, posts: 7 })
 * countGridWorkers(facts, rule).value // => { gridWorkers: 9, toRecruit: 2 }
 * ```
 */
export const countGridWorkers = (
  { households, dense, posts }: GridWorkersFacts,
  rule: GridWorkersByHouseholds,
): Outcome<GridWorkersResult, GridWorkersNeeded | RatioNotReached | ShortfallRecruited> => {
  const { cite, from, rounding } = rule
  const perWorker = dense ? rule.perWorkerWhenDense : rule.perWorker
  const applies = dense || households >= from
  const gridWorkers = (applies ? divideRounded(households, perWorker, rounding) : 0) as Count
  const serving = Math.max(0, posts - rule.withoutGrid) as Count
  const toRecruit = Math.max(0, gridWorkers - serving) as Count
  const counted = applies
    ? ({ _tag: "GridWorkersNeeded", cite, households, perWorker, gridWorkers } as const)
    : ({ _tag: "RatioNotReached", cite, households, from } as const)
  return {
    value: { gridWorkers, toRecruit },
    steps: [counted, { _tag: "ShortfallRecruited", cite, serving, toRecruit }],
  }
}

/** The kind of rule that counts grid workers by households. */
export const gridWorkersByHouseholds: Kind<GridWorkersByHouseholds, GridWorkersFacts, GridWorkersResult> = {
  name: "gridWorkersByHouseholds",
  title: { zh: "按户数配备网格员", en: "grid workers by households" },
  rule: GridWorkersByHouseholds,
  facts: () => GridWorkersFacts,
  result: () => GridWorkersResult,
  steps: { GridWorkersNeeded, RatioNotReached, ShortfallRecruited },
  rate: countGridWorkers,
}
