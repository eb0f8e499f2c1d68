import { type LedgerEntry, type LedgerPlan, PointsCatalogue, planLedger } from "@jiceng/points"
import { ratedYear } from "@jiceng/points/testing"
import * as Schema from "effect/Schema"

export const cite = "our-branch-2026#3"
export const title = { zh: "项目", en: "item" }

type Data = Readonly<Record<string, unknown>>

/** A catalogue of one component with the given items, as written. */
export const written = (items: ReadonlyArray<Data>, more: Data = {}): Data => ({
  kind: "pointsCatalogue",
  cite,
  components: [{ name: "study", title, cite }],
  items: items.map((item) => ({
    title,
    cite,
    ...(["record", "zero", "hold"].includes(String(item["kind"])) ? {} : { component: "study" }),
    ...item,
  })),
  opening: { kind: "openingPoints", cite, points: 0 },
  ...more,
})

export const planOf = (items: ReadonlyArray<Data>, more: Data = {}): LedgerPlan =>
  planLedger(Schema.decodeUnknownSync(PointsCatalogue)(written(items, more)), ratedYear)

/** Entries of one subject: day, item and quantity each. */
export const entriesOf = (
  rows: ReadonlyArray<readonly [date: string, item: string, quantity?: number]>,
): ReadonlyArray<LedgerEntry> =>
  rows.map(([date, item, quantity = 1], index) => ({
    entryId: `e${index}`,
    id: "m1",
    date,
    item,
    quantity: quantity * 100,
  })) as ReadonlyArray<unknown> as ReadonlyArray<LedgerEntry>
