/**
 * What the columns of a table of results are: the id, the results up to the remarks that every result has (disputed, status,
 * cites), perhaps ranges and reasons, and everything that was carried through. Headers may be English names or Chinese titles.
 *
 * Laws:
 *
 * - every column has one part in a report
 *
 * @since 0.1.0
 */
import type { Column, Words } from "@jiceng/kernel"
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import type { ReportRule } from "./ReportRule.ts"

/** A column: where it stands, its header, its name in the rule, and its title. `column` is there where the rule is known. */
export interface ReportColumn {
  readonly place: number
  readonly header: string
  readonly name: string
  readonly title: Words
  readonly column: Column | undefined
}

/** The columns of a table of results, by their part. `range` and `reasons` are −1 where there are none. */
export interface ReportColumns {
  readonly header: ReadonlyArray<string>
  readonly id: number
  readonly results: ReadonlyArray<ReportColumn>
  readonly disputed: number
  readonly status: number
  readonly cites: number
  readonly range: number
  readonly reasons: number
  readonly carried: ReadonlyArray<ReportColumn>
}

/** A header that is not that of a table of results; it holds all faults. */
export class NotResults extends Data.TaggedError("NotResults")<{ readonly faults: ReadonlyArray<string> }> {
  override get message() {
    return this.faults.join("\n")
  }
}

/** The columns that every table of results has, and their titles. */
export const remarkTitles = {
  id: { zh: "编号", en: "id" },
  disputed: { zh: "存疑", en: "disputed" },
  status: { zh: "数据状态", en: "status" },
  cites: { zh: "依据", en: "cites" },
  range: { zh: "可能范围", en: "range" },
  reasons: { zh: "理由", en: "reasons" },
} as const satisfies Readonly<Record<string, Words>>

type Remark = keyof typeof remarkTitles

const placesOf = (header: ReadonlyArray<string>, name: string, title: string): ReadonlyArray<number> =>
  header.flatMap((text, place) => (text === name || text === title ? [place] : []))

const faultOf = (name: string, title: string, places: ReadonlyArray<number>): ReadonlyArray<string> =>
  places.length === 1
    ? []
    : [`found ${places.length === 0 ? "no" : places.length} column named ${name} or ${title}, expected one`]

const columnOf = (header: ReadonlyArray<string>, place: number, rule: ReportRule | undefined): ReportColumn => {
  const text = header[place] ?? ""
  const column = rule?.results.find(({ name, title }) => text === name || text === title.zh)
  const written = text === "" ? "—" : text
  return {
    place,
    header: text,
    name: column?.name ?? text,
    title: column?.title ?? { zh: written, en: written },
    column,
  }
}

/**
 * Finds what the columns under a header are, or says why it is not the header of results, or not of those of the rule.
 *
 * @category finding
 * @since 0.1.0
 */
export const readReportColumns = (
  header: ReadonlyArray<string>,
  rule: ReportRule | undefined,
): Result.Result<ReportColumns, NotResults> => {
  const placeOf = (remark: Remark) => placesOf(header, remark, remarkTitles[remark].zh)
  const needed = (["id", "disputed", "status", "cites"] as const).map((remark) => [remark, placeOf(remark)] as const)
  const unknown = (rule?.results ?? []).map(({ name, title }) => [name, title.zh] as const)
  const faults = [
    ...needed.flatMap(([remark, places]) => faultOf(remark, remarkTitles[remark].zh, places)),
    ...unknown.flatMap(([name, title]) => faultOf(name, title, placesOf(header, name, title))),
  ]
  if (faults.length > 0) return Result.fail(new NotResults({ faults }))
  const [id = -1, disputed = -1, status = -1, cites = -1] = needed.map(([, [place]]) => place)
  const behind = (remark: Remark) => {
    const places = placeOf(remark)
    return places.length === 1 && (places[0] ?? -1) > cites ? (places[0] ?? -1) : -1
  }
  const [range, reasons] = [behind("range"), behind("reasons")]
  const remarks = [id, disputed, status, cites, range, reasons]
  const others = header.flatMap((_, place) => (remarks.includes(place) ? [] : [place]))
  const columns = others.map((place) => columnOf(header, place, rule))
  const isResult = ({ place, column }: ReportColumn) => place < disputed || column !== undefined
  return Result.succeed({
    header,
    id,
    results: columns.filter(isResult),
    disputed,
    status,
    cites,
    range,
    reasons,
    carried: columns.filter((column) => !isResult(column)),
  })
}
