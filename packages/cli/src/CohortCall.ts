/**
 * How results are ranked, as it is said on the command line: in flags, or in a file with a cohort rule.
 *
 * @since 0.1.0
 */
import { CohortRule } from "@jiceng/engine"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { BadCall } from "./BadCall.ts"
import { readJson } from "./Json.ts"
import { pairFlag } from "./PairFlag.ts"

/** The flags that say how results are ranked. */
export const cohortFlags = {
  rule: Flag.String("rule").pipe(
    Flag.optional,
    Flag.withDescription("a .json file with a cohort rule, in place of the flags that say how to rank"),
  ),
  by: Flag.String("by").pipe(Flag.optional, Flag.withDescription("the column to rank by, the highest first")),
  group: Flag.String("group").pipe(
    Flag.optional,
    Flag.withDescription("the column of groups, each of which is ranked by itself; without it all are one group"),
  ),
  ranking: Flag.Literals("ranking", ["standard", "dense"]).pipe(
    Flag.withDefault("standard"),
    Flag.withDescription("ranks after a tie: 1, 1, 3 (standard) or 1, 1, 2 (dense)"),
  ),
  tie: pairFlag("tie").pipe(
    Flag.withDescription(
      "COLUMN=higher or COLUMN=lower: tells equal results apart; may be given several times, in order",
    ),
  ),
  quota: pairFlag("quota").pipe(
    Flag.withDescription(
      "level=COLUMN, from=5, leaves=4, share=30 with rounding=down (or up, halfUp, halfEven), or places=3, and " +
        "atLine=allOut (or allIn): at most so many keep the level; given once for each",
    ),
  ),
  veto: pairFlag("veto").pipe(
    Flag.withDescription(
      "level=COLUMN and atMost=2: what the members of a group under a veto keep; given once for each",
    ),
  ),
  vetoed: Flag.String("vetoed").pipe(
    Flag.atLeast(0),
    Flag.withDescription("the name of a group that is under a veto; may be given several times"),
  ),
}

/** What the flags say. */
export interface CohortCall {
  readonly rule: Option.Option<string>
  readonly by: Option.Option<string>
  readonly group: Option.Option<string>
  readonly ranking: "standard" | "dense"
  readonly tie: Readonly<Record<string, string>>
  readonly quota: Readonly<Record<string, string>>
  readonly veto: Readonly<Record<string, string>>
  readonly vetoed: ReadonlyArray<string>
}

/** What stands for a clause where somebody only asks for ranks. */
const asked = "as-asked#rank"

const parts = {
  quota: ["level", "from", "leaves", "share", "rounding", "places", "atLine"],
  veto: ["level", "atMost"],
}

const writtenQuota = ({ from, leaves, share, rounding, places, atLine }: CohortCall["quota"]) => ({
  kind: "topQuota",
  cite: asked,
  from,
  leaves,
  size: share === undefined ? { kind: "number", places } : { kind: "share", share, rounding },
  atLine: { kind: atLine ?? "allOut" },
})

const isGiven = (parts: Readonly<Record<string, string>>): boolean => Object.keys(parts).length > 0

const writtenRule = ({ group, ranking, tie, quota, veto }: CohortCall, score: string) => {
  const isLimited = isGiven(quota)
  return {
    kind: "cohort",
    level: isLimited ? quota["level"] : isGiven(veto) ? veto["level"] : score,
    score,
    ...(Option.isSome(group) ? { group: group.value } : {}),
    ...(isGiven(veto) ? { groupVeto: { cite: asked, atMost: veto["atMost"] } } : {}),
    order: { cite: asked, ranking, tieBreaks: Object.entries(tie).map(([column, better]) => ({ column, better })) },
    quotas: isLimited ? [writtenQuota(quota)] : [],
  }
}

const decode = (written: unknown, where: string): Effect.Effect<CohortRule, BadCall> =>
  Schema.decodeUnknownEffect(CohortRule)(written, { errors: "all" }).pipe(
    Effect.mapError(({ message }) => new BadCall({ message: `${where}: ${message}` })),
  )

/**
 * Reads how results are ranked.
 *
 * @category reading
 * @since 0.1.0
 */
export const readCohort = Effect.fnUntraced(function* (call: CohortCall) {
  const { rule, by, quota, veto } = call
  for (const flag of ["quota", "veto"] as const) {
    const stray = Object.keys(call[flag]).find((name) => !parts[flag].includes(name))
    if (stray !== undefined) {
      return yield* new BadCall({ message: `--${flag} ${stray}: expected one of ${parts[flag].join(", ")}` })
    }
  }
  if (quota["share"] !== undefined && quota["places"] !== undefined) {
    return yield* new BadCall({ message: "--quota expects a share or places, not both" })
  }
  if (isGiven(quota) && isGiven(veto) && quota["level"] !== veto["level"]) {
    return yield* new BadCall({ message: "--quota and --veto expect the same level" })
  }
  if (Option.isSome(rule)) {
    const isSaidTwice = Option.isSome(by) || Option.isSome(call.group) || isGiven({ ...quota, ...veto, ...call.tie })
    if (isSaidTwice) return yield* new BadCall({ message: "--rule says how to rank: leave out the other flags" })
    return yield* decode(yield* readJson(rule.value), rule.value)
  }
  if (Option.isNone(by)) return yield* new BadCall({ message: "expected --by COLUMN or --rule FILE" })
  return yield* decode(writtenRule(call, by.value), "the ranking that is asked for")
})
