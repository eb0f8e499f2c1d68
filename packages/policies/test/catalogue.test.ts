import { existsSync } from "node:fs"
import { catalogue, editions } from "@jiceng/policies"
import { coverageOf, findCoverageFaults, Name } from "@jiceng/policy"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

const faults = findCoverageFaults(editions, catalogue)
const rows = coverageOf(editions, catalogue)
const isFile = (path: string) => existsSync(new URL(`../../../${path}`, import.meta.url))

describe("the catalogue", () => {
  it("lists every rule of the five documents once", () => {
    const perEdition = editions.map(({ id }) => [id, catalogue.filter((rule) => rule.id.startsWith(`${id}-`)).length])
    expect(Object.fromEntries(perEdition)).toEqual({
      "yongning-2020": 222,
      "xingqing-2018": 201,
      "xining-2023": 40,
      "liaoning-1plus3": 51,
      "yangquan-2018": 121,
    })
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(635)
  })

  it("counts as many duties, permissions and facts as were read", () => {
    const counts = Object.fromEntries(
      ["MUST", "DEFAULT", "MAY", "AIM", "FACT", "DEF", "NAMED"].map((tag) => [
        tag,
        catalogue.filter(({ modality }) => modality === tag).length,
      ]),
    )
    expect(counts).toEqual({ MUST: 385, DEFAULT: 13, MAY: 33, AIM: 35, FACT: 42, DEF: 93, NAMED: 34 })
  })

  it("has ids that can be names in an edition", () => {
    expect(catalogue.filter(({ id }) => !Schema.is(Name)(id))).toEqual([])
  })
})

describe("the coverage of the catalogue by the editions", () => {
  it("no edition claims an id that the catalogue does not list", () => {
    expect(faults.unknown).toEqual([])
  })

  it("no id is claimed twice", () => {
    expect(faults.doubled).toEqual([])
  })

  it("every encoded id names its rule and the package that rates it", () => {
    expect(rows.filter((row) => row.disposition === "encoded" && (!row.rule || !row.package))).toEqual([])
  })

  it("says how far it has come", async ({ annotate }) => {
    const tally = (disposition: string) => rows.filter((row) => row.disposition === disposition).length
    await annotate(
      [
        `encoded ${tally("encoded")}, recorded ${tally("recorded")}, set aside ${tally("setAside")}`,
        `missing ${faults.missing.length}: ${faults.missing.join(", ")}`,
        `duties not encoded ${faults.notEncoded.length}: ${faults.notEncoded.join(", ")}`,
      ].join("\n"),
    )
    expect(rows).toHaveLength(catalogue.length - faults.missing.length)
  })

  it("no id is missing", () => {
    expect(faults.missing).toEqual([])
  })

  it("every duty that can be computed is encoded", () => {
    expect(faults.notEncoded).toEqual([])
  })

  it("every test that a row names is there", () => {
    expect([...new Set(rows.flatMap(({ test = [] }) => test))].filter((path) => !isFile(path))).toEqual([])
  })
})
