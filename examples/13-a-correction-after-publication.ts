/**
 * A correction after publication: an objection shows that an entry was wrong. It is not changed but reversed, the total is
 * computed anew from all entries, and the second run says what changed.
 *
 * Run it with `npx tsx examples/13-a-correction-after-publication.ts`.
 */
import { Day } from "@jiceng/kernel"
import {
  findChanges,
  LedgerEntry,
  PointsCatalogue,
  plainMember,
  planLedger,
  type Results,
  rateLedger,
} from "@jiceng/points"
import * as Schema from "effect/Schema"
import baseSixty from "./editions/base-sixty.json" with { type: "json" }

const day = Schema.decodeUnknownSync(Day)
const catalogue = Schema.decodeUnknownSync(PointsCatalogue)(baseSixty.rules[0]?.rule)
const plan = planLedger(catalogue, { from: day("2026-01-01"), until: day("2026-12-31"), on: day("2027-01-20") })
const decode = Schema.decodeUnknownSync(Schema.Array(LedgerEntry))

const published = decode([
  { entryId: "b1", id: "m1", date: "2026-03-01", item: "bonusPoint", quantity: 10 },
  { entryId: "b2", id: "m1", date: "2026-05-01", item: "breach", quantity: 3 },
  { entryId: "b3", id: "m2", date: "2026-05-01", item: "test", quantity: 91 },
])

// The breach was of grade 1, not 3: the entry is reversed, and the right one is added.
const corrections = decode([
  { entryId: "b4", id: "m1", date: "2026-05-01", item: "breach", quantity: 3, reverses: "b2" },
  { entryId: "b5", id: "m1", date: "2026-05-01", item: "breach", quantity: 1 },
])

const rate = (entries: ReadonlyArray<LedgerEntry>): Results =>
  new Map(
    ["m1", "m2"].map((id) => {
      const { value } = rateLedger(
        entries.filter((entry) => entry.id === id),
        plainMember,
        plan,
      ).outcome
      return [
        id,
        Object.fromEntries(Object.entries(value).map(([column, points]) => [column, `${Number(points) / 100}`])),
      ]
    }),
  )

for (const { id, column, before, after } of findChanges(rate(published), rate([...published, ...corrections]))) {
  console.log(`${id}: ${column} was ${before} and is ${after}`)
}
