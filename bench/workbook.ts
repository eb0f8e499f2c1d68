/**
 * A workbook of members, as others write them: texts that all cells share, and numbers.
 *
 * @since 0.1.0
 */
import ExcelJS from "exceljs"
import { type Members, makeMembers } from "./members.ts"

/** Writes members to a workbook. */
export const writeWorkbook = async (path: string, members: Members): Promise<void> => {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true })
  const sheet = workbook.addWorksheet("members")
  sheet.addRow(["id", "name", "branch", "points", "checkIns", "joined"]).commit()
  for (const { id, name, branch, points, checkIns, joined } of makeMembers(members)) {
    sheet.addRow([id, name, branch, Number(points), Number(checkIns), Number(joined)]).commit()
  }
  await workbook.commit()
}
