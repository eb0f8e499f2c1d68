import { readdirSync, readFileSync } from "node:fs"
import { columnsOf, type Disputed, writeCell } from "@jiceng/kernel"
import { bindRule, checkEdition, decodeEdition, shippedBinding, writePath } from "@jiceng/policy"
import { disputesAreReal, everyOutcomeIsTold, outcomesChangeOnlyAtBreaks } from "@jiceng/policy/testing"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

type Row = Readonly<Record<string, string>>

const folder = new URL("../../../examples/editions/", import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8")
const readRows = (name: string): ReadonlyArray<Row> => {
  const [header = [], ...rows] = read(name)
    .trim()
    .split("\n")
    .map((line) => line.split(","))
  return rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""])))
}

describe("the example editions", () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith(".json")))("%s has no faults", (name) => {
    const faults = checkEdition(JSON.parse(read(name))).map(({ path, expected }) => `${writePath(path)}: ${expected}`)
    expect(faults).toEqual([])
  })
})

describe("the rules of the example editions", () => {
  const bound = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => Result.getOrThrow(decodeEdition(JSON.parse(read(name)))))
    .flatMap((edition) => edition.rules.map(({ name }) => Result.getOrThrow(bindRule(edition, name, shippedBinding))))

  it.each(bound.map((rule) => [rule.id, rule] as const))("%s keeps the laws of every rule", (_, rule) => {
    fc.assert(everyOutcomeIsTold(rule))
    fc.assert(disputesAreReal(rule))
    fc.assert(outcomesChangeOnlyAtBreaks(rule))
  })
})

describe.each([
  ["huaning", "branch-stars", "huaning.expected.csv"],
  ["district-stars", "unit-stars", "district-stars.expected.csv"],
  ["district-stars", "ten-stars", "ten-stars.expected.csv"],
  ["composite-stars", "organisation-stars", "composite-stars.expected.csv"],
])("%s, %s", (id, name, table) => {
  const rule = Result.getOrThrow(
    bindRule(Result.getOrThrow(decodeEdition(JSON.parse(read(`${id}.json`)))), name, shippedBinding),
  )
  const facts = columnsOf(rule.facts).map((column) => column.name)

  it.each(readRows(table))("row %#: $说明", ({ 说明, disputed = "", ...expected }) => {
    const decoded = Schema.decodeUnknownSync(rule.facts)(
      Object.fromEntries(facts.map((column) => [column, expected[column]])),
    )
    const { value, steps } = rule.rate(decoded)
    const cells = columnsOf(rule.result)
      .map(({ name: column, shape }) => [column, writeCell((value as Record<string, unknown>)[column], shape)] as const)
      .filter(([column]) => column in expected)
    expect(Object.fromEntries(cells)).toEqual(Object.fromEntries(cells.map(([column]) => [column, expected[column]])))
    const others = steps.filter((step): step is Disputed => step._tag === "Disputed")
    expect(others.map(({ values }) => values["stars"]).join()).toBe(disputed)
  })
})
