/**
 * A report: one HTML page with everything in it, which opens without a network and asks for nothing. The same summary and options
 * give the same bytes.
 *
 * Laws:
 *
 * - the same summary gives the same page
 * - what a cell says never becomes markup
 * - a masked name is on no page
 *
 * @since 0.1.0
 */
import { clauseSection } from "./ClauseSection.ts"
import { compositionSection } from "./CompositionSection.ts"
import { distributionSection, ladderSection } from "./DistributionSection.ts"
import { groupSection } from "./GroupSection.ts"
import { type Html, html, trustMarkup } from "./Html.ts"
import { basisSection, openingSection, titleOf } from "./OpeningSection.ts"
import { pageScript, pageScriptHash } from "./PageScript.ts"
import { pageStyle } from "./PageStyle.ts"
import { rejectSection } from "./RejectSection.ts"
import type { ReportOptions, ReportPage } from "./ReportPage.ts"
import { rowsSection } from "./RowsSection.ts"
import type { TableSummary } from "./TableSummary.ts"
import { type Wording, wordingIn } from "./Wording.ts"

const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'`

const tags = { zh: "zh-CN", en: "en" } as const

/** A section, and the word by which the contents name it. */
interface Section {
  readonly id: string
  readonly name: Parameters<Wording["say"]>[0]
  readonly markup: Html
}

const sectionsOf = (page: ReportPage): ReadonlyArray<Section> =>
  (
    [
      { id: "distribution", name: "distribution", markup: distributionSection(page) },
      { id: "ladder-section", name: "ladder", markup: ladderSection(page) },
      { id: "limits", name: "limits", markup: clauseSection(page) },
      { id: "groups", name: "groups", markup: groupSection(page) },
      { id: "composition", name: "composition", markup: compositionSection(page) },
      { id: "rejects", name: "rejects", markup: rejectSection(page) },
      { id: "basis", name: "basis", markup: basisSection(page) },
      { id: "rows", name: "table", markup: rowsSection(page) },
    ] as const
  ).filter(({ markup }) => markup.markup !== "")

/**
 * Writes a report as an HTML page.
 *
 * @category writing
 * @since 0.1.0
 * @example
 * ```ts
 * import { renderReport, summarizeTable } from "@jiceng/report"
 * import * as Result from "effect/Result"
 *
 * const header = ["id", "stars", "disputed", "status", "cites"]
 * const rows = [["m1", "7", "", "official", "yongning-2020#13"], ["m2", "9", "", "official", "yongning-2020#13"]]
 * const call = { rule: undefined, group: undefined, rows: 100, names: "masked" } as const
 * const summary = Result.getOrThrow(summarizeTable({ header, rows }, call))
 * const known = { run: undefined, rejects: undefined, findClause: () => undefined }
 * const page = renderReport(summary, { language: "en", title: "Stars of the year", ...known })
 * page.includes("<h1><bdi>Stars of the year</bdi></h1>") // => true
 * ```
 */
export const renderReport = (summary: TableSummary, options: ReportOptions): string => {
  const wording = wordingIn(options.language)
  const page: ReportPage = { summary, options, wording }
  const sections = sectionsOf(page)
  const { markup } = html`<!doctype html>
<html lang="${tags[options.language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titleOf(page)}</title>
<style>${trustMarkup(pageStyle)}</style>
</head>
<body>
<main>
${openingSection(page)}
<nav aria-label="${wording.say("contents")}"><ul>${sections.map(
    ({ id, name }) => html`<li><a href="#${id}">${wording.say(name)}</a></li>`,
  )}</ul></nav>
${sections.map((section) => html`${section.markup}\n`)}
</main>
<script>${trustMarkup(pageScript)}</script>
</body>
</html>
`
  return markup
}
