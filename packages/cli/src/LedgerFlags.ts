/**
 * The flags of a run over a ledger: `--points RULE`, `--from DAY`, `--until DAY` and `--members FILE`. They mean nothing for
 * a table.
 *
 * @since 0.1.0
 */
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { BadCall } from "./BadCall.ts"
import type { BatchCall } from "./BatchCall.ts"
import { readDay } from "./EditionReference.ts"
import type { LedgerCall } from "./LedgerCall.ts"

/** The flags that `run` has for ledgers. */
export const ledgerFlags = {
  points: Flag.String("points").pipe(
    Flag.optional,
    Flag.withDescription("for a ledger: the points catalogue, edition/name or file.json#name, whose points are rated"),
  ),
  from: Flag.String("from").pipe(
    Flag.optional,
    Flag.withDescription(
      "for a ledger: DAY such as 2026-01-01, the first rated day; without it, that of the first year",
    ),
  ),
  until: Flag.String("until").pipe(
    Flag.optional,
    Flag.withDescription("for a ledger: DAY such as 2026-12-31, the last rated day; without it, that of the last year"),
  ),
  members: Flag.String("members").pipe(
    Flag.optional,
    Flag.withDescription(
      "for a ledger: a table of members with what the rules ask of them, and from and until where some came or left; nobody else is rated",
    ),
  ),
}

/** What the flags say. */
export type LedgerAsked = Readonly<Record<"from" | "until" | "members" | "on", Option.Option<string>>>

const readOptional = (flag: string, text: Option.Option<string>) =>
  Effect.transposeOption(Option.map(text, (own) => readDay(flag, own)))

/**
 * Gathers what a run over a ledger needs.
 *
 * @category reading
 * @since 0.1.0
 */
export const readLedgerCall = Effect.fnUntraced(function* (batch: BatchCall, asked: LedgerAsked) {
  if (batch.partial) {
    return yield* new BadCall({ message: "--partial is for tables of facts: in a ledger every entry is there or not" })
  }
  const call: LedgerCall = {
    ...batch,
    members: asked.members,
    from: yield* readOptional("--from", asked.from),
    until: yield* readOptional("--until", asked.until),
    on: yield* readOptional("--on", asked.on),
  }
  return call
})

/**
 * Refuses the flags of ledgers where a table is rated.
 *
 * @category checking
 * @since 0.1.0
 */
export const refuseLedgerFlags = ({ from, until, members }: LedgerAsked): Effect.Effect<void, BadCall> => {
  const given = Object.entries({ from, until, members }).flatMap(([name, value]) =>
    Option.isSome(value) ? [`--${name}`] : [],
  )
  return given.length === 0
    ? Effect.void
    : new BadCall({
        message: `${given.join(" and ")} can only be given where a points catalogue rates a ledger: as the rule, or with --points`,
      })
}
