/**
 * The record of a run: the rule and all that was decided about it, what went in and what came out, each with its hash. It
 * holds no clock value, so the same run gives the same record.
 *
 * @since 0.1.0
 */
import type { Tally } from "@jiceng/engine"
import type { BoundRule } from "@jiceng/policy"
import { hashFile, hashText } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { BatchCall } from "./BatchRun.ts"
import { versions } from "./versions.ts"

const hashData = (data: unknown): string => hashText(JSON.stringify(data))

const fileOf = (path: string) => Effect.map(hashFile(path), (sha256) => ({ path, sha256 }))

/**
 * Describes a run that is over.
 *
 * @category writing
 * @since 0.1.0
 */
export const describeRun = Effect.fnUntraced(function* (rule: BoundRule, call: BatchCall, tally: Tally) {
  const slots = Object.entries(rule.slots).map(([name, { status, value }]) => [
    name,
    { status, sha256: hashData(value) },
  ])
  const rejects = Option.map(call.rejects, fileOf)
  return {
    rule: rule.id,
    edition: { id: rule.edition.id, sha256: hashData(rule.edition) },
    readings: rule.choices,
    slots: Object.fromEntries(slots) as Readonly<Record<string, unknown>>,
    input: yield* fileOf(call.input),
    options: {
      columns: call.language,
      encoding: call.encoding,
      separator: call.separator,
      explain: call.explain,
      strict: call.strict,
    },
    counts: { read: tally.read, rated: tally.rated, rejected: tally.rejected },
    out: yield* fileOf(call.out),
    ...(Option.isSome(rejects) ? { rejects: yield* rejects.value } : {}),
    packages: versions,
  }
})
