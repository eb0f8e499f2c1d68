/**
 * What can be wrong with a star award as a whole: names that do not resolve.
 *
 * @since 0.1.0
 */
import { repeatedNames } from "@jiceng/kernel"
import type { AwardCap } from "./AwardCap.ts"
import type { StarPrecondition } from "./StarPrecondition.ts"
import { faultsOfCap, faultsOfSubject } from "./StarScheme.ts"
import type { StarSubject } from "./StarSubject.ts"

interface Fault {
  readonly path: ReadonlyArray<string | number>
  readonly issue: string
}

interface Flagged {
  readonly flag: string
}

interface Parts {
  readonly subject: StarSubject
  readonly flags: ReadonlyArray<{ readonly name: string }>
  readonly preconditions: ReadonlyArray<StarPrecondition>
  readonly grants: ReadonlyArray<Flagged>
  readonly caps: ReadonlyArray<AwardCap>
  readonly vetoes: ReadonlyArray<Flagged>
}

const unknownName = (
  name: string,
  known: ReadonlyArray<{ readonly name: string }>,
  at: { readonly path: Fault["path"]; readonly what: string },
): ReadonlyArray<Fault> =>
  known.some((one) => one.name === name)
    ? []
    : [{ path: at.path, issue: `Expected the name of a ${at.what}, got "${name}"` }]

const faultsOfPrecondition = (one: StarPrecondition, index: number, parts: Parts): ReadonlyArray<Fault> => {
  const path = (key: string, ...rest: ReadonlyArray<number>) => ["preconditions", index, key, ...rest]
  switch (one.kind) {
    case "countPrecondition":
      return one.counts.flatMap((name, at) =>
        unknownName(name, parts.subject.counts, { path: path("counts", at), what: "count" }),
      )
    case "ratePrecondition":
      return unknownName(one.rate, parts.subject.rates, { path: path("rate"), what: "rate" })
    case "flagPrecondition":
      return unknownName(one.flag, parts.flags, { path: path("flag"), what: "flag" })
  }
}

const faultsOfFlags = ({ subject, flags, grants, vetoes }: Parts): ReadonlyArray<Fault> => {
  const { labels, counts, rates } = subject
  const taken = ["points", "stars", "earnedStars", ...[...labels, ...counts, ...rates].map(({ name }) => name)]
  const own = repeatedNames([...taken, ...flags.map(({ name }) => name)]).filter((at) => at >= taken.length)
  const names = (list: ReadonlyArray<Flagged>, part: string) =>
    list.flatMap(({ flag }, index) => unknownName(flag, flags, { path: [part, index, "flag"], what: "flag" }))
  return [
    ...own.map((at) => ({
      path: ["flags", at - taken.length, "name"],
      issue: `Expected a name used once, got "${flags[at - taken.length]?.name}"`,
    })),
    ...names(grants, "grants"),
    ...names(vetoes, "vetoes"),
  ]
}

/**
 * Lists what is wrong with an award as a whole.
 *
 * @category checking
 * @since 0.1.0
 */
export const faultsOfAward = (award: Parts): ReadonlyArray<Fault> => [
  ...faultsOfSubject(award.subject),
  ...faultsOfFlags(award),
  ...award.preconditions.flatMap((one, index) => faultsOfPrecondition(one, index, award)),
  ...award.caps.flatMap((cap, index) =>
    cap.kind === "holdCap"
      ? unknownName(cap.count, award.subject.counts, { path: ["caps", index, "count"], what: "count" })
      : faultsOfCap(cap, index, award.subject),
  ),
]
