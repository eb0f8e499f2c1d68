/**
 * A rule as a report tells it: its words, its result columns, which of them belong together, and what a run decided about it.
 *
 * @since 0.1.0
 */
import { columnsOf, Status, type Words } from "@jiceng/kernel"
import type { PointsCatalogue } from "@jiceng/points"
import type { BoundRule, RuleEntry } from "@jiceng/policy"
import type { HeldPair, ReportRule } from "@jiceng/report"
import * as Schema from "effect/Schema"

const Hashed = Schema.Struct({ sha256: Schema.String })

/** What a report takes from the record of a run. */
export const RecordedRun = Schema.Struct({
  rule: Schema.String,
  call: Schema.optionalKey(Schema.Struct({ rule: Schema.String })),
  readings: Schema.Record(Schema.String, Schema.String),
  slots: Schema.Record(Schema.String, Schema.Struct({ status: Status })),
  counts: Schema.Struct({ read: Schema.Int, rated: Schema.Int, rejected: Schema.Int }),
  limited: Schema.optionalKey(Schema.Record(Schema.String, Schema.Int)),
  out: Hashed,
  rejects: Schema.optionalKey(Hashed),
})
export type RecordedRun = typeof RecordedRun.Type

/** The kinds of rules that say both what is given and what was earned. */
const heldPairs: ReadonlyMap<string, HeldPair> = new Map(
  ["starScheme", "starAward", "compositeStars"].map((kind) => [kind, { result: "stars", earned: "earnedStars" }]),
)

const statusTitles: Readonly<Record<Status, Words>> = {
  official: { zh: "官方数据", en: "official" },
  secondary: { zh: "转引或自备数据", en: "secondary" },
  illustrative: { zh: "示例数据", en: "illustrative" },
}

const joinWords = ({ zh, en }: Words, by: Words): Words => ({ zh: `${zh}:${by.zh}`, en: `${en}: ${by.en}` })

const sourceLines = ({ edition: { sources } }: BoundRule): ReadonlyArray<Words> =>
  sources.map(({ title, number, issuer }) => ({
    zh: `${issuer.zh}《${title.zh}》${number === undefined ? "" : `(${number})`}`,
    en: `${title.en}, ${issuer.en}${number === undefined ? "" : ` (${number})`}`,
  }))

const readingLines = ({ readings }: RuleEntry, chosen: RecordedRun["readings"]): ReadonlyArray<Words> =>
  Object.entries(readings).flatMap(([name, { title, options }]) => {
    const option = options[chosen[name] ?? ""]
    return option === undefined ? [] : [joinWords(title, option)]
  })

const slotLines = ({ slots }: RuleEntry, filled: RecordedRun["slots"]): ReadonlyArray<Words> =>
  Object.entries(slots).flatMap(([name, { title }]) => {
    const fill = filled[name]
    return fill === undefined ? [] : [joinWords(title, statusTitles[fill.status])]
  })

const componentsOf = ({ kind, data }: BoundRule): ReadonlyArray<string> =>
  kind.name === "pointsCatalogue" ? (data as PointsCatalogue).components.map(({ name }) => name) : []

/**
 * Describes a rule for a report; readings and slots are told where the record of a run says which ones applied.
 *
 * @category writing
 * @since 0.1.0
 */
export const describeSubject = (rule: BoundRule, run: RecordedRun | undefined): ReportRule => {
  const { entry, edition } = rule
  const pair = heldPairs.get(rule.kind.name)
  return {
    id: rule.id,
    title: entry.title,
    results: columnsOf(rule.result),
    held: pair === undefined ? [] : [pair],
    components: componentsOf(rule),
    basis: [
      ...sourceLines(rule),
      ...(edition.status === "official" ? [] : [joinWords(edition.title, statusTitles[edition.status])]),
      ...readingLines(entry, run?.readings ?? {}),
      ...slotLines(entry, run?.slots ?? {}),
    ],
  }
}
