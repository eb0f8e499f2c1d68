/**
 * The first rows of the table, which can be searched and sorted. Without a script they are still all there.
 *
 * @since 0.1.0
 */
import { type Html, html, nothing } from "./Html.ts"
import { isNameHeader } from "./NameColumn.ts"
import { type ReportColumn, remarkTitles } from "./ReportColumns.ts"
import { type ReportPage, writeValue } from "./ReportPage.ts"
import { writeCount } from "./TableNumber.ts"

/** A column of rows as the page shows it. */
interface RowColumn {
  readonly place: number
  readonly title: string
  readonly isNumber: boolean
  readonly write: (text: string) => string
}

const asWritten = (text: string): string => text

const statuses = {
  official: "statusOfficial",
  secondary: "statusSecondary",
  illustrative: "statusIllustrative",
} as const

const isStatus = (text: string): text is keyof typeof statuses => Object.hasOwn(statuses, text)

const rowColumns = ({ summary: { columns, results }, wording }: ReportPage): ReadonlyArray<RowColumn> => {
  const remark = (name: keyof typeof remarkTitles) => ({
    place: columns[name],
    title: wording.of(remarkTitles[name]),
    isNumber: false,
    write: asWritten,
  })
  const status = (text: string) => (isStatus(text) ? wording.say(statuses[text]) : text)
  const plain = ({ place, title }: ReportColumn) => ({
    place,
    title: wording.of(title),
    isNumber: false,
    write: asWritten,
  })
  return [
    remark("id"),
    ...columns.results.map((column, at) => ({
      ...plain(column),
      isNumber: results[at]?.numbers !== undefined,
      write: column.column?.shape._tag === "Number" ? asWritten : (text: string) => writeValue(column, text, wording),
    })),
    remark("disputed"),
    { ...remark("status"), write: status },
    remark("cites"),
    ...(["range", "reasons"] as const).filter((name) => columns[name] >= 0).map(remark),
    ...columns.carried.map(plain),
  ]
}

const linesOf = ({ summary: { rows, kept, columns }, wording: { tell } }: ReportPage, isMasked: boolean): string => {
  const fields = { shown: writeCount(kept.length), rows: writeCount(rows) }
  const names = columns.header.filter(isNameHeader).join(", ")
  return [
    tell(kept.length < rows ? "tablePart" : "tableAll", fields),
    ...(isMasked && names !== "" ? [tell("namesMasked", { columns: names })] : []),
  ].join(" ")
}

/** On paper the head is text: browsers do not repeat one with buttons on every page. */
const headCell = ({ title, isNumber }: RowColumn): Html =>
  html`<th scope="col" aria-sort="none"${isNumber ? html` class="n"` : nothing}><button type="button"><bdi>${title}</bdi></button><bdi class="paper">${title}</bdi></th>`

/**
 * Writes the first rows of a table.
 *
 * @category writing
 * @since 0.1.0
 */
export const rowsSection = (page: ReportPage): Html => {
  const { summary, wording } = page
  if (summary.kept.length === 0) return nothing
  const columns = rowColumns(page)
  const rows = summary.kept.map(
    (cells) =>
      html`<tr>${columns.map(
        ({ place, isNumber, write }) =>
          html`<td${isNumber ? html` class="n"` : nothing}><bdi>${write(cells[place] ?? "")}</bdi></td>`,
      )}</tr>\n`,
  )
  return html`<section id="rows" class="broad"><h2>${wording.say("table")}</h2><p>${linesOf(page, summary.names === "masked")}</p><div class="tools"><label>${wording.say("search")} <input id="search" type="search" autocomplete="off"></label> <span>${wording.say("sortHint")}</span> <output id="found" role="status" data-words="${wording.say("found1")}"></output></div><div class="scroll tall" tabindex="0" role="region" aria-label="${wording.say("table")}"><table id="table"><thead><tr>${columns.map(headCell)}</tr></thead><tbody>${rows}</tbody></table></div></section>`
}
