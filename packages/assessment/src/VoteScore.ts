/**
 * A score by votes: every option of the ballot has a value, and the score is the mean over the votes that count. Whether
 * those who do not know stay among the votes is data. A vote in which nobody's vote counts gives no score.
 *
 * Laws:
 *
 * - the score lies between the lowest and the highest value of the options voted for
 * - a vote moved to an option of higher value never lowers the score
 * - twice the votes of every option give the same score
 * - without a vote that counts there is no score
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  choiceOf,
  countBetween,
  divideRounded,
  Flag,
  type Kind,
  type Outcome,
  Rounding,
  roundingTitles,
  Score,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { CompositeScore, wholeWeight } from "./Weight.ts"

/** What a ballot offers (测评票选项). */
export const VoteOption = choiceOf({
  excellent: { zh: "优秀", en: "excellent" },
  good: { zh: "称职", en: "good" },
  fair: { zh: "基本称职", en: "fair" },
  poor: { zh: "不称职", en: "poor" },
  unknown: { zh: "不了解", en: "don't know" },
})
export type VoteOption = typeof VoteOption.Type

const everyOption = Schema.makeFilter((rows: ReadonlyArray<{ readonly option: VoteOption }>) => {
  const options = rows.map(({ option }) => option)
  const again = options.findIndex((option, index) => options.indexOf(option) < index)
  if (again >= 0) return { path: [again, "option"], issue: "Expected an option that no row before it has" }
  return options.length === VoteOption.literals.length ? undefined : "Expected a row for every option"
})

/** The value of every option (票值), and whether its votes stay in the number that is divided by. */
export const VoteValues = Schema.NonEmptyArray(
  Schema.Struct({
    option: VoteOption.annotateKey({ words: { zh: "选项", en: "option" } }),
    value: Score.annotateKey({ words: { zh: "分值", en: "value" } }),
    counts: Flag.annotateKey({ words: { zh: "是否计入票数", en: "counts" } }),
  }),
).check(everyOption)
export type VoteValues = typeof VoteValues.Type

/** A score by votes (民主测评得分). */
export const VoteScore = Schema.Struct({
  kind: Schema.Literal("voteScore"),
  cite: Cite,
  values: VoteValues,
  rounding: Rounding,
})
export type VoteScore = typeof VoteScore.Type

/** More ballots than a street has residents. */
const mostVotes = 10_000_000
const Votes = countBetween(0, mostVotes)

/** The votes for every option. */
export const VoteFacts = Schema.Struct({
  excellent: Votes.annotateKey({ words: { zh: "优秀票数", en: "votes: excellent" } }),
  good: Votes.annotateKey({ words: { zh: "称职票数", en: "votes: good" } }),
  fair: Votes.annotateKey({ words: { zh: "基本称职票数", en: "votes: fair" } }),
  poor: Votes.annotateKey({ words: { zh: "不称职票数", en: "votes: poor" } }),
  unknown: Votes.annotateKey({ words: { zh: "不了解票数", en: "votes: don't know" } }),
})
export type VoteFacts = typeof VoteFacts.Type

/** The score by votes; empty where no vote counts. */
export const VoteResult = Schema.Struct({
  score: Schema.NullOr(CompositeScore).annotateKey({ words: { zh: "测评得分", en: "score by votes" } }),
})
export type VoteResult = typeof VoteResult.Type

/** Votes of one option that count. */
export const VotesCounted = Schema.TaggedStruct("VotesCounted", {
  cite: Cite,
  option: VoteOption,
  votes: Count,
  value: Score,
}).annotate({ reason: { zh: "{option}{votes}票,每票{value}分", en: "{option}: {votes} votes of {value} each" } })
export type VotesCounted = typeof VotesCounted.Type

/** The mean over all votes that count, rounded at four decimals. */
export const VotesAveraged = Schema.TaggedStruct("VotesAveraged", {
  cite: Cite,
  votes: Count,
  rounding: Words,
  score: CompositeScore,
}).annotate({
  reason: {
    zh: "有效{votes}票,平均{score}分(末位{rounding})",
    en: "{votes} votes count: {score} on average ({rounding})",
  },
})
export type VotesAveraged = typeof VotesAveraged.Type

/** No vote counts, so there is no mean. */
export const NobodyVoted = Schema.TaggedStruct("NobodyVoted", { cite: Cite }).annotate({
  reason: { zh: "没有有效票,不计得分", en: "no vote counts: there is no score" },
})
export type NobodyVoted = typeof NobodyVoted.Type

/**
 * Scores a subject by the votes it got.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { scoreVotes, VoteFacts, VoteScore } from "@jiceng/assessment"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(VoteScore)({
 *   kind: "voteScore",
 *   cite: "xingqing-2018#三(三)2",
 *   values: [
 *     { option: "excellent", value: 95, counts: true },
 *     { option: "good", value: 85, counts: true },
 *     { option: "fair", value: 75, counts: true },
 *     { option: "poor", value: 65, counts: true },
 *     { option: "unknown", value: 0, counts: false },
 *   ],
 *   rounding: "halfUp",
 * })
 * const votes = { excellent: 1, good: 1, fair: 0, poor: 0, unknown: 9 }
 * scoreVotes(Schema.decodeUnknownSync(VoteFacts)(votes), rule).value // => { score: 900000 }
 * ```
 */
export const scoreVotes = (
  facts: VoteFacts,
  { cite, values, rounding }: VoteScore,
): Outcome<VoteResult, VotesCounted | VotesAveraged | NobodyVoted> => {
  const counted = values.filter(({ counts }) => counts).map((row) => ({ ...row, votes: facts[row.option] }))
  const votes = counted.reduce((sum, row) => sum + row.votes, 0) as Count
  if (votes === 0) return { value: { score: null }, steps: [{ _tag: "NobodyVoted", cite }] }
  const total = counted.reduce((sum, row) => sum + row.votes * row.value, 0)
  const score = divideRounded(total * wholeWeight, votes, rounding) as CompositeScore
  const steps = counted
    .filter((row) => row.votes > 0)
    .map(({ option, votes, value }) => ({ _tag: "VotesCounted", cite, option, votes, value }) as const)
  return {
    value: { score },
    steps: [...steps, { _tag: "VotesAveraged", cite, votes, rounding: roundingTitles[rounding], score }],
  }
}

/** The kind of rule that scores by votes. */
export const voteScore: Kind<VoteScore, VoteFacts, VoteResult> = {
  name: "voteScore",
  title: { zh: "民主测评得分", en: "score by votes" },
  rule: VoteScore,
  facts: () => VoteFacts,
  result: () => VoteResult,
  steps: { VotesCounted, VotesAveraged, NobodyVoted },
  rate: scoreVotes,
}
