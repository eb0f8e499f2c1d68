/**
 * Rows of a workbook rated by hand, for those who read and write workbooks by one library or another.
 *
 * @since 0.1.0
 */
import { createWriteStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { head, makeCheck, rateMember } from "./member-stars.ts"

/** What a library reads in a cell. */
export type Cell = string | number | boolean | Date | null | undefined

const texts = (cells: ReadonlyArray<Cell>) => cells.map((cell) => String(cell ?? ""))

/** Rates the rows of a table, of which the first is the header. */
export async function* rateCells(
  rows: AsyncIterable<ReadonlyArray<Cell>>,
): AsyncGenerator<ReadonlyArray<string | number>> {
  const check = makeCheck()
  let isHeader = true
  for await (const cells of rows) {
    const [id = "", name = "", branch = "", points = "", checkIns = "", joined = ""] = texts(cells)
    if (!isHeader) {
      check(id, points, checkIns)
      const { stars, earnedStars, disputed, status, cites } = rateMember(Number(points), Number(checkIns))
      yield [id, stars, earnedStars, disputed, status, cites, name, branch, joined]
    }
    isHeader = false
  }
}

/** The names of the columns of the results. */
export const columns = head.trimEnd().split(",")

/** Writes rated rows as CSV. */
export const writeCsv = async (path: string, rows: AsyncIterable<ReadonlyArray<string | number>>): Promise<void> => {
  async function* lines() {
    let text = head
    for await (const row of rows) {
      text += `${row.join(",")}\n`
      if (text.length < 1 << 16) continue
      yield text
      text = ""
    }
    yield text
  }
  await pipeline(Readable.from(lines()), createWriteStream(path))
}
