import { writeFileSync } from "node:fs"
import { join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import type { Language } from "@jiceng/kernel"
import { readRecords } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Template, templateOfFacts, templateOfSlot } from "../src/Template.ts"
import { noteTemplate, templateCsv, templateWorkbook } from "../src/TemplateFile.ts"
import { inFolder } from "./jiceng.ts"
import { ruleOf, rules, shipped } from "./shipped.ts"

const workbookOf = (template: Template, language: Language) =>
  Effect.map(Stream.runCollect(templateWorkbook(template, language)), (chunks) => Buffer.concat(chunks))

const readBack = (name: string, bytes: Uint8Array | string) =>
  inFolder({}, (folder) => {
    writeFileSync(join(folder, name), bytes)
    return Effect.runPromise(Effect.provide(readRecords(join(folder, name)), NodeServices.layer))
  })

/** Texts, with numbers that are the same written the same way. */
const plainRecords = (records: ReadonlyArray<Readonly<Record<string, string>>>) =>
  records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, text]) => [
        name,
        /^-?\d+(?:\.\d+)?$/.test(text) ? String(Number(text)) : text,
      ]),
    ),
  )

describe("a template", () => {
  const template = templateOfFacts(ruleOf("yongning-2020/unit-stars"))

  it("as CSV has the names of its columns, or their titles", () => {
    expect(templateCsv(template, "en")).toBe("id,unitKind,points,members,checkedIn\nexample-1,organ,80,10,10\n")
    expect(templateCsv(template, "zh")).toBe("编号,单位类别,积分,党员总数,报到党员数\nexample-1,organ,80,10,10\n")
  })

  it("has a note on each column", () => {
    expect(noteTemplate(template, "en")).toEqual([
      "id (编号): the subject of a row; no two rows have the same",
      "unitKind (单位类别): kind of unit; one of organ, institution, enterprise, other",
      "points (积分): points; a number from 0 to 100 with at most two decimals",
      "members (党员总数): members of the unit; a whole number from 1 to 1000000",
      "checkedIn (报到党员数): members who checked in; a whole number from 0 to 1000000",
    ])
    expect(noteTemplate(template, "zh").slice(0, 3)).toEqual([
      "编号 (id): 每行的对象,各行不得相同",
      "单位类别 (unitKind): organ、institution、enterprise、other 之一",
      "积分 (points): 0 至 100 的数,至多两位小数",
    ])
  })
})

const templates = [
  ...rules.map(templateOfFacts),
  ...shipped.flatMap((edition) => edition.rules.flatMap(({ slots }) => Object.values(slots).map(templateOfSlot))),
]

describe("laws", () => {
  it("the workbook of a template has the cells of its CSV", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...templates),
        fc.constantFrom<Language>("en", "zh"),
        async (template, language) => {
          const workbook = await Effect.runPromise(workbookOf(template, language))
          const fromWorkbook = plainRecords(await readBack("a.xlsx", workbook))
          expect(fromWorkbook).toEqual(plainRecords(await readBack("a.csv", templateCsv(template, language))))
        },
      ),
      { numRuns: 60 },
    )
  })
})
