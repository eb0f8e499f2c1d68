/**
 * What a points catalogue asks of members beside the ledger, from a table of members: their class, and the points of
 * their last period. Where there is a table, whoever is on it is rated, also without entries, and nobody else is.
 *
 * @since 0.1.0
 */
import { type Fault, rateRecords } from "@jiceng/engine"
import { columnsOf } from "@jiceng/kernel"
import { memberFactsOf, type PointsCatalogue, type PointsFacts } from "@jiceng/points"
import type { BoundRule } from "@jiceng/policy"
import type { Encoding } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { BadCall } from "./BadCall.ts"
import type { EntryReading } from "./EntryColumns.ts"
import { readSound } from "./EntryTable.ts"

/** What is known of members, by id. */
export type Members = ReadonlyMap<string, PointsFacts>

interface MemberEntry {
  readonly id: string
  readonly standing: PointsFacts
}

const noId: Fault = { column: "id", found: "", expected: { zh: "编号", en: "an id" } }

const readingOf = (catalogue: PointsCatalogue, rule: BoundRule): EntryReading<MemberEntry> => {
  const facts = memberFactsOf(catalogue)
  const read = rateRecords({ ...rule, facts, rate: (value) => ({ value, steps: [] }) })
  const titles = columnsOf(facts).map(({ name, title }) => [name, title] as const)
  return {
    titles: Object.fromEntries([["id", { zh: "编号", en: "id" }], ...titles]),
    read: (cells) => {
      const id = cells.get("id") ?? ""
      if (id.trim() === "") return Result.fail([noId])
      return Result.map(read(Object.fromEntries(cells)), ({ value }) => ({ id, standing: value as PointsFacts }))
    },
  }
}

/**
 * Reads the table of members; `undefined` where there is none and none is needed.
 *
 * @category reading
 * @since 0.1.0
 */
export const readMembers = Effect.fnUntraced(function* (
  { members, encoding }: { readonly members: Option.Option<string>; readonly encoding: Encoding },
  catalogue: PointsCatalogue,
  rule: BoundRule,
) {
  const needed = columnsOf(memberFactsOf(catalogue)).map(({ name }) => name)
  if (Option.isNone(members)) {
    if (needed.length === 0) return undefined
    return yield* new BadCall({
      message: `${rule.id} asks of members: ${needed.join(", ")}; give --members FILE with the columns id, ${needed.join(", ")}`,
    })
  }
  const rows = yield* readSound(members.value, encoding, readingOf(catalogue, rule))
  const known: Members = new Map(rows.map(({ id, standing }) => [id, standing]))
  if (known.size === rows.length) return known
  return yield* new BadCall({ message: `${members.value}: expected every id once` })
})
