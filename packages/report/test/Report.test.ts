import { createHash } from "node:crypto"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { pageScript, pageScriptHash } from "../src/PageScript.ts"
import { renderReport } from "../src/Report.ts"
import type { ReportOptions } from "../src/ReportPage.ts"
import { type SummaryCall, summarizeTable, type TextTable } from "../src/TableSummary.ts"
import { anyHostileText, anyResultTable } from "../src/testing.ts"
import { starsRule } from "./rule.ts"

const call: SummaryCall = { rule: undefined, group: "street", rows: 50, names: "masked" }

const options: ReportOptions = {
  language: "zh",
  title: undefined,
  run: undefined,
  rejects: undefined,
  findClause: (cite) => (cite === "a#1" ? { zh: "星级评定", en: "star ratings" } : undefined),
}

const pageOf = (table: TextTable, asked: SummaryCall, own: ReportOptions): string =>
  renderReport(Result.getOrThrow(summarizeTable(table, asked)), own)

const header = ["id", "stars", "earnedStars", "form", "disputed", "status", "cites", "姓名", "street"]

const stars: TextTable = {
  header,
  rows: [
    ["m1", "7", "9", "branch", "stars=8", "illustrative", "a#1;a#2", "张三丰", "东街"],
    ["m2", "6", "6", "committee", "", "illustrative", "a#1", "李四", "西街"],
  ],
}

const withRule: SummaryCall = { ...call, rule: starsRule }

/** The elements of a page, by their names. */
const elementsOf = (page: string): ReadonlyArray<string> => [...page.matchAll(/<(\w+)/g)].map(([, name]) => name ?? "")

describe("renderReport", () => {
  it("the script is the one that the policy of the page allows", () => {
    expect(pageScriptHash).toBe(`sha256-${createHash("sha256").update(pageScript).digest("base64")}`)
    expect(pageOf(stars, withRule, options)).toContain(`script-src '${pageScriptHash}'`)
  })

  it("a page speaks one language", () => {
    const [zh, en] = [pageOf(stars, withRule, options), pageOf(stars, withRule, { ...options, language: "en" })]
    expect(zh).toContain('<html lang="zh-CN">')
    expect(zh).toContain("<h1><bdi>党员星级</bdi></h1>")
    expect(zh).toContain("什么限制了结果")
    expect(zh).toContain("示例数据")
    expect(en).toContain('<html lang="en">')
    expect(en).toContain("What held results down")
    expect(en).not.toContain("什么限制了结果")
  })

  it("what held rows down is told from what to what, and by the record of the run", () => {
    const run = { read: 5, rated: 2, rejected: 3, limited: { "a#1": 1 } }
    const page = pageOf(stars, withRule, { ...options, run })
    expect(page).toContain("9 → 7")
    expect(page).toContain("各条款限制的行数")
    expect(page).toContain(
      'data-headline="rejected"><dt>未评定</dt><dd><b><bdi>3</bdi></b><span>占读入 5 行的 60.0%</span>',
    )
  })

  it("the record of a ledger counts entries, so it says nothing of rows that nothing held down", () => {
    const limits = { read: 20, rated: 20, rejected: 0, limited: {} }
    const rows = { ...limits, rated: 2 }
    expect(pageOf(stars, call, { ...options, run: limits })).toContain("没有写明哪些条款限制了结果")
    expect(pageOf(stars, call, { ...options, run: limits })).toContain("读入台账 20 条")
    expect(pageOf(stars, call, { ...options, run: rows })).toContain("没有条款限制结果")
  })

  it("without rule and record nothing is guessed, and that is said", () => {
    const page = pageOf(stars, call, options)
    expect(page).not.toContain("9 → 7")
    expect(page).toContain("没有写明哪些条款限制了结果")
    expect(page).toContain("未指明规则")
    expect(page).toContain("没有给出未评定的行")
  })

  it("every chart is an image with a name and a description, and has its figures beside it", () => {
    const page = pageOf(stars, withRule, options)
    const charts = [...page.matchAll(/<svg [^>]*role="img" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/g)]
    expect(charts.length).toBeGreaterThan(8)
    for (const [, title, text] of charts) {
      expect(page).toContain(`<title id="${title}">`)
      expect(page).toContain(`<desc id="${text}">`)
    }
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(page.match(/<figure /g)?.length).toBe(page.match(/<figure [\s\S]*?<table>/g)?.length)
  })

  it("a table without rows has a page", () => {
    expect(pageOf({ header, rows: [] }, withRule, options)).toContain('data-headline="rated"')
  })

  it("a page asks for nothing from elsewhere", () => {
    const page = pageOf(stars, withRule, options).replaceAll('xmlns="http://www.w3.org/2000/svg"', "")
    expect(page).not.toMatch(/https?:|\ssrc=|@import|url\(/)
    expect(page).toContain("default-src 'none'")
  })

  it("only the first rows are held, and that is said", () => {
    const page = pageOf(stars, { ...withRule, rows: 1 }, options)
    expect(page).toContain("只列前 1 行,共 2 行")
    expect(page).not.toContain(">m2<")
  })

  describe("laws", () => {
    it("the same summary gives the same page", () => {
      fc.assert(
        fc.property(anyResultTable, (table) => {
          expect(pageOf(table, call, options)).toBe(pageOf(table, call, options))
        }),
        { numRuns: 10 },
      )
    })

    it("what a cell says never becomes markup", () => {
      const anyCells = fc.array(fc.tuple(anyHostileText, anyHostileText, anyHostileText), {
        minLength: 1,
        maxLength: 4,
      })
      fc.assert(
        fc.property(anyCells, anyHostileText, (cells, title) => {
          const tableOf = (texts: ReadonlyArray<readonly [string, string, string]>): TextTable => ({
            header: ["id", "result", "disputed", "status", "cites", "姓名", "street"],
            rows: texts.map(([id, result, street]) => [id, result, "", "official", id, id, street]),
          })
          const page = pageOf(tableOf(cells), call, { ...options, title })
          const own = new Set(elementsOf(pageOf(tableOf([["a", "b", "c"]]), call, { ...options, title: "plain" })))
          expect(elementsOf(page).filter((name) => !own.has(name))).toEqual([])
          expect(page.match(/<script/g)?.length).toBe(1)
          expect(page.match(/<\/script/g)?.length).toBe(1)
          expect(page).not.toMatch(/<[^>]* on\w+=/)
        }),
        { numRuns: 25 },
      )
    })

    it("a masked name is on no page", () => {
      const anyName = fc.constantFrom("诸葛村夫", "张三丰", "买买提·艾力")
      fc.assert(
        fc.property(anyName, fc.constantFrom("姓名", "name", "street"), (name, group) => {
          const rows = [["m1", "7", "", "official", "a#1", name, "东街"]]
          const table = {
            header: ["id", "stars", "disputed", "status", "cites", group === "name" ? "Name" : "姓名", "street"],
            rows,
          }
          const asked = { ...call, group: group === "name" ? "Name" : group }
          expect(pageOf(table, asked, options)).not.toContain(name)
          expect(pageOf(table, { ...asked, names: "shown" }, options)).toContain(name)
        }),
        { numRuns: 9 },
      )
    })
  })
})
