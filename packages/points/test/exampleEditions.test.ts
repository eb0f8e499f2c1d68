import { readFileSync } from "node:fs"
import { citesOf, columnsOf, writeCell } from "@jiceng/kernel"
import {
  type LedgerEntry,
  LedgerEntry as LedgerEntrySchema,
  type LedgerPlan,
  memberFactsOf,
  PointsCatalogue,
  plainMember,
  planLedger,
  pointsCatalogue,
  type RatedLedger,
  rateAward,
  rateLedger,
  StarAward,
} from "@jiceng/points"
import { orderOfEntriesDoesNotMatter, partsComeToTheWhole, reversedEntriesLeaveNothing } from "@jiceng/points/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

type Row = Readonly<Record<string, string>>

const read = (name: string): string =>
  readFileSync(new URL(`../../../examples/editions/${name}`, import.meta.url), "utf8")

const readRows = (name: string): ReadonlyArray<Row> => {
  const [header = [], ...rows] = read(name)
    .trim()
    .split("\n")
    .map((line) => line.split(","))
  return rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""])))
}

const readRule = (edition: string, rule: string): unknown =>
  JSON.parse(read(`${edition}.json`)).rules.find(({ name }: { readonly name: string }) => name === rule).rule

const readLedger = (name: string): ReadonlyArray<LedgerEntry> =>
  Schema.decodeUnknownSync(Schema.Array(LedgerEntrySchema))(
    readRows(`${name}.ledger.csv`).map(({ reverses, ...row }) => (reverses === "" ? row : { ...row, reverses })),
  )

const planOf = (edition: string, year: string): LedgerPlan => {
  const period = {
    from: `${year}-01-01`,
    until: `${year}-12-31`,
    on: `${Number(year) + 1}-01-01`,
  } as LedgerPlan["period"]
  return planLedger(Schema.decodeUnknownSync(PointsCatalogue)(readRule(edition, "points")), period)
}

const cellsOf = ({ outcome }: RatedLedger, { catalogue }: LedgerPlan): Row =>
  Object.fromEntries(
    columnsOf(pointsCatalogue.result(catalogue)).map(({ name, shape }) => [
      name,
      writeCell(outcome.value[name], shape),
    ]),
  )

describe.each([
  ["kaijiang-2018", "2018"],
  ["study-points", "2026"],
  ["base-sixty", "2026"],
  ["branch-points", "2026"],
  ["benchmark-seventy", "2026"],
])("%s", (edition, year) => {
  const plan = planOf(edition, year)
  const ledger = readLedger(edition)
  const members = edition === "branch-points" ? readRows("branch-points.members.csv") : []

  it.each(readRows(`${edition}.expected.csv`))("$id has $points points: $说明", ({ 说明, stars, ...expected }) => {
    const { id, ...standing } = members.find((row) => row["id"] === expected["id"]) ?? {}
    const member = {
      standing: Schema.decodeUnknownSync(memberFactsOf(plan.catalogue))(standing),
      membership: plainMember.membership,
    }
    const own = ledger.filter((entry) => entry.id === expected["id"])
    const rated = rateLedger(own, member, plan)
    expect(rated.rejected).toEqual([])
    expect({ id: expected["id"], ...cellsOf(rated, plan) }).toEqual(expected)
    expect(citesOf(rated.outcome).length).toBeGreaterThan(0)
    if (stars !== undefined) {
      const award = Schema.decodeUnknownSync(StarAward)(readRule(edition, "member-stars"))
      expect(String(rateAward({ points: Number(rated.outcome.value.points) }, award).value.stars)).toBe(stars)
    }
  })

  it.each([orderOfEntriesDoesNotMatter, partsComeToTheWhole, reversedEntriesLeaveNothing])(
    "keeps the law $name",
    (law) => {
      fc.assert(law(plan) as fc.IProperty<unknown>)
    },
  )
})
