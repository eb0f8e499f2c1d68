import { readFileSync } from "node:fs"
import { CohortRule, type Contender, rateCohort } from "@jiceng/engine"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

const read = (name: string): string =>
  readFileSync(new URL(`../../../examples/cohorts/${name}`, import.meta.url), "utf8")

describe("five-star-quota", () => {
  const rule = Schema.decodeUnknownSync(CohortRule)(JSON.parse(read("five-star-quota.json")))
  const rows = read("five-star-quota.expected.csv")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",") as [string, string, string, string, string, string, string])
  const contenders = rows.map(([id, group, points, stars]): Contender => {
    return { id, group, level: Number(stars), score: Math.round(Number(points) * 100), breakers: {} }
  })
  const outcomes = rateCohort(contenders, new Set(), rule)

  it.each(rows.map((row, index) => [...row, index] as const))(
    "%s of %s, %s points, %s stars: ranked %s, %s stars in the cohort (%s)",
    (_id, _group, _points, _stars, rank, level, _note, index) => {
      expect(outcomes[index]?.value).toEqual({ rank: Number(rank), level: Number(level) })
    },
  )
})
