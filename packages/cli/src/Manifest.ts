/**
 * The record of a run: the rule and all that was decided about it, what went in and what came out, each with its hash, and
 * the flags with which the same can be done again. It holds no clock value, so the same run gives the same record.
 *
 * @since 0.1.0
 */
import type { Tally } from "@jiceng/engine"
import { Status } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { hashFile, hashText } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { RunFile } from "./RunFiles.ts"
import { versions } from "./versions.ts"

const Texts = Schema.Record(Schema.String, Schema.String)

const HashedFile = Schema.Struct({ path: Schema.String, sha256: Schema.String })

/** What a flag was given: a text, whether it is there, or texts by name. */
export const FlagValue = Schema.Union([Schema.String, Schema.Boolean, Texts])
export type FlagValue = typeof FlagValue.Type

/** The record of a run (运行清单). `inputs` are all files that were read, with what each was for. */
export const Manifest = Schema.Struct({
  rule: Schema.String,
  edition: Schema.Struct({ id: Schema.String, sha256: Schema.String }),
  readings: Texts,
  slots: Schema.Record(Schema.String, Schema.Struct({ status: Status, sha256: Schema.String })),
  inputs: Schema.NonEmptyArray(Schema.Struct({ use: Schema.String, ...HashedFile.fields })),
  call: Schema.Struct({ rule: Schema.String, flags: Schema.Record(Schema.String, FlagValue) }),
  counts: Schema.Struct({ read: Schema.Int, rated: Schema.Int, rejected: Schema.Int }),
  limited: Schema.Record(Schema.String, Schema.Int),
  out: HashedFile,
  rejects: Schema.optionalKey(HashedFile),
  packages: Texts,
})
export type Manifest = typeof Manifest.Type

const hashData = (data: unknown): string => hashText(JSON.stringify(data))

const hashAt = (path: string) => Effect.map(hashFile(path), (sha256) => ({ path, sha256 }))

/**
 * Describes a rule and all that was decided about it.
 *
 * @category writing
 * @since 0.1.0
 */
export const describeRule = (rule: BoundRule) => {
  const slots = Object.entries(rule.slots).map(
    ([name, { status, value }]) => [name, { status, sha256: hashData(value) }] as const,
  )
  return {
    rule: rule.id,
    edition: { id: rule.edition.id, sha256: hashData(rule.edition) },
    readings: rule.choices,
    slots: Object.fromEntries(slots),
  }
}

/**
 * Writes flags down as they were given; what was left out, and has no value of its own, is not there.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeFlags = (flags: Readonly<Record<string, unknown>>): Manifest["call"]["flags"] => {
  const given = Object.entries(flags).flatMap(([name, value]) => {
    const own = Option.isOption(value) ? Option.getOrUndefined(value) : value
    const isGiven = own !== undefined && own !== false && (typeof own !== "object" || Object.keys(own ?? {}).length > 0)
    return isGiven ? [[name, own as FlagValue] as const] : []
  })
  return Object.fromEntries(given)
}

/** A run that is over: how it was called, what it read, and where it wrote to. */
export interface PastRun {
  readonly rule: string
  readonly flags: Manifest["call"]["flags"]
  readonly read: ReadonlyArray<RunFile>
  readonly out: string
  readonly rejects: Option.Option<string>
}

/**
 * Describes a run that is over.
 *
 * @category writing
 * @since 0.1.0
 */
export const describeRun = Effect.fnUntraced(function* (rule: BoundRule, run: PastRun, tally: Tally) {
  const [first, ...rest] = yield* Effect.forEach(run.read, ({ use, path }) =>
    Effect.map(hashAt(path), (hashed) => ({ use, ...hashed })),
  )
  const rejects = yield* Effect.transposeOption(Option.map(run.rejects, hashAt))
  const manifest: Manifest = {
    ...describeRule(rule),
    inputs: [first as NonNullable<typeof first>, ...rest],
    call: { rule: run.rule, flags: run.flags },
    counts: { read: tally.read, rated: tally.rated, rejected: tally.rejected },
    limited: tally.limited,
    out: yield* hashAt(run.out),
    ...(Option.isSome(rejects) ? { rejects: rejects.value } : {}),
    packages: versions,
  }
  return manifest
})
