/**
 * The first screen of a page: what it is about, how far its figures can be trusted, and the headline figures.
 *
 * @since 0.1.0
 */
import { type Html, html, nothing } from "./Html.ts"
import { type ReportPage, writeIn, writeValue } from "./ReportPage.ts"
import { quantileOf } from "./Spread.ts"
import { writeCount, writeShare } from "./TableNumber.ts"

/** A headline figure. `name` is how programs find it on the page. */
interface Headline {
  readonly name: string
  readonly title: string
  readonly figure: string
  readonly note: string
}

const ratedHeadline = ({ summary: { rows }, wording: { say } }: ReportPage): Headline => ({
  name: "rated",
  title: say("rated"),
  figure: writeCount(rows),
  note: "",
})

/** Rows of a ledger are entries, so what is read does not sum from rows of results. */
const rejectedHeadline = ({ summary: { rows }, options, wording: { say, tell } }: ReportPage): Headline => {
  const { run, rejects } = options
  const rejected = run?.rejected ?? rejects?.rows
  const own = { name: "rejected", title: say("rejected") }
  if (rejected === undefined) return { ...own, figure: "—", note: say("notGiven") }
  const figure = writeCount(rejected)
  if (run !== undefined && run.rated !== rows)
    return { ...own, figure, note: tell("ofEntries", { rows: writeCount(run.read) }) }
  const read = rows + rejected
  return { ...own, figure, note: tell("ofRead", { rows: writeCount(read), share: writeShare(rejected, read) }) }
}

const heldHeadline = ({ summary: { held, rows }, wording: { say, tell } }: ReportPage): ReadonlyArray<Headline> =>
  held === undefined
    ? []
    : [
        {
          name: "held",
          title: say("held"),
          figure: writeCount(held.held),
          note: tell("heldOf", { share: writeShare(held.held, rows) }),
        },
      ]

const disputedHeadline = ({ summary: { disputed, rows }, wording: { say, tell } }: ReportPage): Headline => ({
  name: "disputed",
  title: say("disputed"),
  figure: writeCount(disputed),
  note: disputed === 0 ? say("disputedNone") : tell("disputedOf", { share: writeShare(disputed, rows) }),
})

const mainHeadline = ({ summary: { columns, results }, wording }: ReportPage): ReadonlyArray<Headline> => {
  const [[column], [count]] = [columns.results, results]
  if (column === undefined || count === undefined) return []
  const title = wording.of(column.title)
  const { numbers, values } = count
  if (numbers !== undefined) {
    const at = (of: number) => writeIn(column, quantileOf(numbers, { of, parts: 4 }))
    const note = wording.tell("halfWithin", { low: at(1), high: at(3) })
    return [{ name: "main", title: wording.tell("median", { title }), figure: at(2), note }]
  }
  const [commonest] = [...(values ?? [])].toSorted(
    ([one, many], [other, others]) => others - many || (one < other ? -1 : 1),
  )
  if (commonest === undefined) return []
  const [text, rows] = commonest
  const figure = writeValue(column, text, wording)
  return [{ name: "main", title: wording.tell("commonest", { title }), figure, note: writeShare(rows, count.filled) }]
}

const headlines = (page: ReportPage): ReadonlyArray<Headline> => [
  ratedHeadline(page),
  ...mainHeadline(page),
  ...heldHeadline(page),
  disputedHeadline(page),
  rejectedHeadline(page),
]

const warnings = ({ summary: { statuses, rows }, wording: { tell } }: ReportPage): ReadonlyArray<Html> =>
  (["illustrative", "secondary"] as const).flatMap((status) => {
    const own = statuses.values?.get(status) ?? 0
    if (own === 0) return []
    return [
      html`<p class="warning" role="note">${tell(status, { rows: writeCount(own), share: writeShare(own, rows) })}</p>`,
    ]
  })

/** The title of a page: the one that was asked for, or that of the rule. */
export const titleOf = ({ options: { title }, summary: { rule }, wording }: ReportPage): string =>
  title ?? (rule === undefined ? wording.say("untitled") : wording.of(rule.title))

/**
 * Writes the first screen.
 *
 * @category writing
 * @since 0.1.0
 */
export const openingSection = (page: ReportPage): Html => {
  const { summary, wording } = page
  const rule =
    summary.rule === undefined ? nothing : html`<p class="about">${wording.tell("rule", { id: summary.rule.id })}</p>`
  return html`<header><p class="kicker">${wording.say("kicker")}</p><h1><bdi>${titleOf(page)}</bdi></h1>${rule}${warnings(page)}<dl class="headlines">${headlines(
    page,
  ).map(
    ({ name, title, figure, note }) =>
      html`<div data-headline="${name}"><dt>${title}</dt><dd><b><bdi>${figure}</bdi></b><span>${note}</span></dd></div>`,
  )}</dl></header>`
}

/**
 * Writes what the results rest on: documents, readings, figures.
 *
 * @category writing
 * @since 0.1.0
 */
export const basisSection = ({ summary: { rule }, wording }: ReportPage): Html => {
  const lines = rule?.basis.map(wording.of) ?? [wording.say("noRule")]
  return html`<section id="basis"><h2>${wording.say("basis")}</h2><ul class="basis">${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul></section>`
}
