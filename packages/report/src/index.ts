/**
 * A table of results as one self-contained HTML page.
 *
 * @since 0.1.0
 */
export type { ClauseCount } from "./ClauseCount.ts"
export type { ColumnCount } from "./ColumnCount.ts"
export type { GroupCount } from "./GroupCount.ts"
export type { HeldCount, Move } from "./HeldCount.ts"
export { escapeHtml } from "./Html.ts"
export { isNameHeader, type Names } from "./NameColumn.ts"
export {
  makeRejectCounter,
  type RejectCause,
  type RejectCounter,
  type RejectSummary,
  summarizeRejects,
} from "./RejectSummary.ts"
export { renderReport } from "./Report.ts"
export { NotResults, type ReportColumn, type ReportColumns } from "./ReportColumns.ts"
export type { ReportOptions, RunRecord } from "./ReportPage.ts"
export type { HeldPair, ReportRule } from "./ReportRule.ts"
export { quantileOf, type Spread } from "./Spread.ts"
export { writeShare } from "./TableNumber.ts"
export {
  type ComponentSum,
  makeTableCounter,
  type ReadCell,
  type SummaryCall,
  summarizeTable,
  type TableCounter,
  type TableSummary,
  type TextTable,
} from "./TableSummary.ts"
