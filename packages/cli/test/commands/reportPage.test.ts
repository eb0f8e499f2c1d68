import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { inFolder, runJiceng } from "../jiceng.ts"
import { browserPath, openPage } from "./chromium.ts"
import { lines } from "./examples.ts"

const streets = ["东街", "西街", "<b>南街</b>"]

/** Names that a page must neither show nor run. */
const names = ["张三丰", "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "诸葛孔明"]

/** Points from 40 to 100 in an order of their own, too few check-ins for every fifth, and a bad cell for every fiftieth. */
const members = lines(
  "id,points,checkIns,姓名,street,building",
  ...Array.from({ length: 600 }, (_, at) => {
    const points = at % 50 === 7 ? "95%" : String(40 + ((at * 37) % 61))
    return `m${at},${points},${at % 5 === 0 ? 3 : 9},${names[at % 4]},${streets[at % 3]},${(at * 7) % 12}`
  }),
)

type Row = Readonly<Record<string, string>>

const rowsOf = (csv: string): ReadonlyArray<Row> => {
  const [header = "", ...rest] = csv.trim().split("\n")
  const columns = header.split(",")
  return rest.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [columns[at] ?? "", cell])))
}

const countBy = (rows: ReadonlyArray<Row>, column: string): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(rows, (row) => row[column] ?? "")].map(([key, own]) => [key, own.length]))

/** The texts of a table of figures, row by row. */
const tableOf = async (page: Page, selector: string): Promise<ReadonlyArray<ReadonlyArray<string>>> => {
  const rows = await page.locator(`${selector} tbody tr`).all()
  return Promise.all(rows.map((row) => row.locator("th, td").allTextContents()))
}

const headline = (page: Page, name: string) => page.locator(`[data-headline="${name}"] b`).textContent()

const visibleIds = (page: Page) => page.locator("#table tbody tr:visible td:first-child").allTextContents()

const made = async (...flags: ReadonlyArray<string>) => {
  const run = ["run", "yongning-2020/member-stars", "in.csv", "--out", "out.csv", "--rejects", "r.csv"]
  const rated = await runJiceng([...run, "--manifest", "m.json"], { "in.csv": members }, "")
  const asked = ["report", "out.csv", "--to", "page.html", "--manifest", "m.json", "--rejects", "r.csv"]
  const { files } = await runJiceng([...asked, "--group", "street", "--rows", "300", ...flags], rated.files, "")
  return { html: files["page.html"] ?? "", rows: rowsOf(files["out.csv"] ?? "") }
}

const open = (html: string, use: Parameters<typeof openPage>[1]) =>
  inFolder({}, async (folder) => {
    const path = join(folder, "page.html")
    writeFileSync(path, html)
    await openPage(pathToFileURL(path).href, use)
  })

const note = "no Chromium found: install it, or name it by the variable CHROMIUM"

describe("a report in a browser", { timeout: 120_000 }, () => {
  it("its figures are those of the table of results", async ({ skip }) => {
    skip(browserPath === undefined, note)
    const { html, rows } = await made()
    await open(html, async ({ page, faults }) => {
      expect(await headline(page, "rated")).toBe(String(rows.length))
      expect(await headline(page, "rejected")).toBe("12")
      const held = rows.filter(({ stars, earnedStars }) => Number(stars) < Number(earnedStars))
      expect(await headline(page, "held")).toBe(String(held.length))
      expect(await headline(page, "disputed")).toBe(String(rows.filter(({ disputed }) => disputed !== "").length))

      const counts = countBy(rows, "stars")
      const distribution = await tableOf(page, "#result-1")
      expect(Object.fromEntries(distribution.map(([value = "", own]) => [value, Number(own)]))).toEqual({
        ...Object.fromEntries(distribution.map(([value = ""]) => [value, 0])),
        ...counts,
      })
      const [limited] = await tableOf(page, "#limited")
      expect(limited?.[2]).toBe(String(held.length))
      const groups = await tableOf(page, "#groups-figure")
      expect(Object.fromEntries(groups.map(([group = "", own]) => [group, Number(own)]))).toEqual(
        countBy(rows, "street"),
      )
      expect(await tableOf(page, "#rejects-figure")).toEqual([
        ["points", "expected a number from 0 to 100 with at most two decimals", "“95%”", "12"],
      ])
      expect(faults).toEqual([])
    })
  })

  it("its rows can be searched and sorted, also by keyboard, and show no name", async ({ skip }) => {
    skip(browserPath === undefined, note)
    const { html, rows } = await made("--lang", "en")
    await open(html, async ({ page, faults }) => {
      expect(await page.locator("html").getAttribute("lang")).toBe("en")
      const ids = rows.slice(0, 300).map(({ id = "" }) => id)
      expect(await visibleIds(page)).toEqual(ids)

      await page.fill("#search", "M12 西街")
      const found = rows.slice(0, 300).filter(({ id = "", street }) => id.includes("m12") && street === "西街")
      expect(await visibleIds(page)).toEqual(found.map(({ id }) => id))
      expect(await page.locator("#found").textContent()).toBe(`${found.length} of 300 rows shown`)
      await page.fill("#search", "")

      const head = page.locator("#table thead th").nth(1)
      await head.locator("button").focus()
      await page.keyboard.press("Enter")
      expect(await head.getAttribute("aria-sort")).toBe("ascending")
      const starsShown = (await page.locator("#table tbody td:nth-child(2)").allTextContents()).map(Number)
      expect(starsShown).toEqual(
        rows
          .slice(0, 300)
          .map(({ stars }) => Number(stars))
          .toSorted((one, other) => one - other),
      )
      await page.keyboard.press("Space")
      expect(await head.getAttribute("aria-sort")).toBe("descending")
      await page.keyboard.press("Enter")
      expect(await visibleIds(page)).toEqual(ids)

      await page.locator("#table thead th button").last().click()
      const buildings = (await page.locator("#table tbody td:last-child").allTextContents()).map(Number)
      expect(buildings).toEqual(buildings.toSorted((one, other) => one - other))

      const shown = await page.locator("main").textContent()
      for (const name of ["张三丰", "诸葛孔明", "onerror", "alert"]) expect(shown).not.toContain(name)
      expect(shown).toContain("<b>南街</b>")
      expect(faults).toEqual([])
    })
  })

  it("it fits a telephone, is dark where that is wanted, and takes names that are shown for text", async ({ skip }) => {
    skip(browserPath === undefined, note)
    const { html } = await made("--names")
    await open(html, async ({ page, faults }) => {
      for (const name of names) expect(await page.locator("main").textContent()).toContain(name)
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360)
      expect(await page.locator("svg.narrow:visible").count()).toBe(await page.locator("svg.wide").count())
      const paper = () => page.evaluate("getComputedStyle(document.body).backgroundColor")
      await page.emulateMedia({ colorScheme: "dark" })
      const dark = await paper()
      await page.emulateMedia({ colorScheme: "light" })
      expect([dark, await paper()]).toEqual(["rgb(20, 24, 28)", "rgb(255, 255, 255)"])
      expect(faults).toEqual([])
    })
  })
})
