/**
 * Ballots before they are votes: who cast each, on whom, and for which option. Nobody scores themselves, and nobody
 * votes twice on the same subject.
 *
 * Laws:
 *
 * - every ballot is a vote or is left out, and only one of these
 * - the order of ballots of different voters does not matter
 *
 * @since 0.1.0
 */
import type { Count } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { type VoteFacts, VoteOption } from "./VoteScore.ts"

/** One ballot (测评票). */
export const Ballot = Schema.Struct({
  voter: Schema.NonEmptyString,
  subject: Schema.NonEmptyString,
  option: VoteOption,
})
export type Ballot = typeof Ballot.Type

/** The votes on a subject, and the ballots that do not count: cast on oneself, or a second one. */
export interface Tally {
  readonly votes: VoteFacts
  readonly leftOut: ReadonlyArray<Ballot>
}

/**
 * Counts the ballots on a subject.
 *
 * @category counting
 * @since 0.1.0
 */
export const countBallots = (ballots: ReadonlyArray<Ballot>, subject: string): Tally => {
  const own = ballots.filter((ballot) => ballot.subject === subject)
  const firsts = new Map(own.map((ballot) => [ballot.voter, ballot] as const).toReversed())
  const valid = own.filter((ballot) => ballot.voter !== subject && firsts.get(ballot.voter) === ballot)
  const votesFor = (option: VoteOption) => valid.filter((ballot) => ballot.option === option).length as Count
  const votes = {
    excellent: votesFor("excellent"),
    good: votesFor("good"),
    fair: votesFor("fair"),
    poor: votesFor("poor"),
    unknown: votesFor("unknown"),
  }
  return { votes, leftOut: own.filter((ballot) => !valid.includes(ballot)) }
}
