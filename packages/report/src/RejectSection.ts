/**
 * Why rows were rejected.
 *
 * @since 0.1.0
 */
import { barsChart } from "./BarCharts.ts"
import { labelOf } from "./Chart.ts"
import { figureOf } from "./Figure.ts"
import { type Html, html, nothing } from "./Html.ts"
import { accent } from "./Palette.ts"
import type { RejectCause } from "./RejectSummary.ts"
import type { ReportPage } from "./ReportPage.ts"
import { writeCount } from "./TableNumber.ts"
import type { Wording } from "./Wording.ts"

const shownBars = 10
const shownCauses = 40

const causesFigure = (causes: ReadonlyArray<RejectCause>, { say }: Wording): Html => {
  const nameOf = (column: string) => (column === "" ? say("wholeRow") : column)
  const title = say("rejectsTitle")
  return figureOf({
    name: "rejects-figure",
    title,
    description: say("rejectsTold"),
    draw: barsChart(
      causes.slice(0, shownBars).map(({ column, problem, faults }) => ({
        label: `${nameOf(column)}: ${problem}`,
        rows: faults,
      })),
      accent,
    ),
    width: "beside",
    legend: [],
    table: {
      caption: title,
      columns: [
        { title: say("column"), isNumber: false },
        { title: say("problem"), isNumber: false },
        { title: say("found"), isNumber: false },
        { title: say("faults"), isNumber: true },
      ],
      rows: causes
        .slice(0, shownCauses)
        .map(({ column, problem, found, faults }) => [
          nameOf(column),
          problem,
          found.map((text) => (text === "" ? say("blankGroup") : `“${labelOf(text, 30)}”`)).join(" "),
          writeCount(faults),
        ]),
    },
  })
}

/**
 * Writes why rows were rejected, where the rejected rows are known.
 *
 * @category writing
 * @since 0.1.0
 */
export const rejectSection = ({ options: { rejects }, wording }: ReportPage): Html => {
  if (rejects === undefined) return nothing
  const inside = () => {
    if (rejects.faults === 0) return html`<p>${wording.say("rejectsNone")}</p>`
    const line = wording.tell("rejectsLine", { rows: writeCount(rejects.rows), faults: writeCount(rejects.faults) })
    if (rejects.causes === undefined) return html`<p>${line} ${wording.say("rejectsTooMany")}</p>`
    return html`<p>${line}</p>${causesFigure(rejects.causes, wording)}`
  }
  return html`<section id="rejects"><h2>${wording.say("rejects")}</h2>${inside()}</section>`
}
