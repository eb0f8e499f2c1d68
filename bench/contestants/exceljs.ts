/**
 * The rating of members from a workbook to CSV or to a workbook, both read and written as streams by exceljs.
 *
 * @since 0.1.0
 */
import ExcelJS from "exceljs"
import { type Cell, columns, rateCells, writeCsv } from "./workbook-rows.ts"

const [input = "", output = ""] = process.argv.slice(2)

async function* readRows(): AsyncGenerator<ReadonlyArray<Cell>> {
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(input, {
    worksheets: "emit",
    sharedStrings: "cache",
    styles: "ignore",
    hyperlinks: "ignore",
    entries: "ignore",
  })
  for await (const sheet of reader) for await (const row of sheet) yield (row.values as ReadonlyArray<Cell>).slice(1)
}

if (output.endsWith(".csv")) await writeCsv(output, rateCells(readRows()))
else {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: output })
  const sheet = workbook.addWorksheet("results", { views: [{ state: "frozen", ySplit: 1 }] })
  sheet.addRow(columns).commit()
  for await (const row of rateCells(readRows())) sheet.addRow(row).commit()
  await workbook.commit()
}
