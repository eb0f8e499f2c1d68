/**
 * Ranks of the subjects of a group by their scores. Equal scores have equal ranks, unless named tie-breaks tell them apart.
 *
 * Laws:
 *
 * - equal scores and tie-breaks have equal ranks
 * - a higher score has a better rank
 * - the order of subjects does not change any rank
 * - a standard rank is one more than the number of better subjects
 * - dense ranks have no gaps
 *
 * @since 0.1.0
 */
import { Cite, Count, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** A column that tells equal scores apart (并列时的次序), and which values of it are better. */
export const TieBreak = Schema.Struct({ column: Schema.NonEmptyString, better: Schema.Literals(["higher", "lower"]) })
export type TieBreak = typeof TieBreak.Type

/** How ranks are numbered after a tie: 1, 1, 3 or 1, 1, 2. */
export const Ranking = Schema.Literals(["standard", "dense"])
export type Ranking = typeof Ranking.Type

/** How subjects are ranked (排名): by score, the higher the better, then by each tie-break in turn. */
export const RankOrder = Schema.Struct({ cite: Cite, ranking: Ranking, tieBreaks: Schema.Array(TieBreak) })
export type RankOrder = typeof RankOrder.Type

/**
 * One subject of a cohort. Numbers are in smallest units, as decoded. `breakers` are the values of all tie-breaks of the
 * rule, by column. A subject that is not rated is none: it is left out before.
 */
export interface Contender {
  readonly id: string
  readonly group: string
  readonly level: number
  readonly score: number
  readonly breakers: Readonly<Record<string, number>>
}

/** A rank among the subjects of a group. */
export const Ranked = Schema.TaggedStruct("Ranked", {
  cite: Cite,
  rank: Count,
  of: Count,
  tied: Count,
}).annotate({
  reason: { zh: "{of}名中排第{rank},同名次{tied}名", en: "ranked {rank} of {of}; {tied} with this rank" },
})
export type Ranked = typeof Ranked.Type

/** Compares two subjects by score and tie-breaks: negative where the first is better, 0 where nothing tells them apart. */
export const compareContenders = (a: Contender, b: Contender, tieBreaks: ReadonlyArray<TieBreak>): number => {
  if (a.score !== b.score) return b.score - a.score
  for (const { column, better } of tieBreaks) {
    const difference = (b.breakers[column] ?? 0) - (a.breakers[column] ?? 0)
    if (difference !== 0) return better === "higher" ? difference : -difference
  }
  return 0
}

/**
 * Sorts subjects into classes that nothing tells apart, the best class first.
 *
 * @category finding
 * @since 0.1.0
 */
export const classesOf = (
  contenders: ReadonlyArray<Contender>,
  tieBreaks: ReadonlyArray<TieBreak>,
): ReadonlyArray<ReadonlyArray<Contender>> => {
  const classes: Array<Array<Contender>> = []
  for (const contender of contenders.toSorted((a, b) => compareContenders(a, b, tieBreaks))) {
    const last = classes.at(-1)
    const first = last?.[0]
    if (last !== undefined && first !== undefined && compareContenders(first, contender, tieBreaks) === 0) {
      last.push(contender)
    } else {
      classes.push([contender])
    }
  }
  return classes
}

/** Parts subjects by their groups. */
export const groupsOf = (contenders: ReadonlyArray<Contender>): ReadonlyMap<string, ReadonlyArray<Contender>> =>
  Map.groupBy(contenders, ({ group }) => group)

type Ranks = Map<Contender, Outcome<Count, Ranked>>

/** Ranks the subjects of one group; those that nothing tells apart share one outcome. */
const rankGroup = (
  ranks: Ranks,
  contenders: ReadonlyArray<Contender>,
  { cite, ranking, tieBreaks }: RankOrder,
): void => {
  const of = contenders.length as Count
  let better = 0
  for (const [index, tied] of classesOf(contenders, tieBreaks).entries()) {
    const rank = (ranking === "dense" ? index + 1 : better + 1) as Count
    better += tied.length
    const step: Ranked = { _tag: "Ranked", cite, rank, of, tied: tied.length as Count }
    const outcome = { value: rank, steps: [step] }
    for (const contender of tied) ranks.set(contender, outcome)
  }
}

/**
 * Ranks subjects within their groups. The ranks come in the order of the subjects.
 *
 * @category ranking
 * @since 0.1.0
 * @example
 * ```ts
 * import { type Contender, rankContenders } from "@jiceng/engine"
 *
 * const scores = [9000, 9500, 9500, 8000]
 * const contenders = scores.map((score, index): Contender => {
 *   return { id: `m${index}`, group: "", level: 0, score, breakers: {} }
 * })
 * const order = { cite: "our-branch-2026#6", ranking: "standard", tieBreaks: [] } as const
 * rankContenders(contenders, order).map(({ value }) => value) // => [3, 1, 1, 4]
 * rankContenders(contenders, { ...order, ranking: "dense" }).map(({ value }) => value) // => [2, 1, 1, 3]
 * ```
 */
export const rankContenders = (
  contenders: ReadonlyArray<Contender>,
  order: RankOrder,
): ReadonlyArray<Outcome<Count, Ranked>> => {
  const ranks: Ranks = new Map()
  for (const group of groupsOf(contenders).values()) rankGroup(ranks, group, order)
  return contenders.flatMap((contender) => ranks.get(contender) ?? [])
}
