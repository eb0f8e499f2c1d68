/**
 * The rating of members from a workbook to CSV or to a workbook, both read and written as streams by hucre.
 *
 * @since 0.1.0
 */
import { createReadStream, createWriteStream } from "node:fs"
import { Readable, Writable } from "node:stream"
import { streamXlsxRows, writeXlsxStream } from "hucre/xlsx"
import { type Cell, columns, rateCells, writeCsv } from "./workbook-rows.ts"

const [input = "", output = ""] = process.argv.slice(2)

async function* readRows(): AsyncGenerator<ReadonlyArray<Cell>> {
  const bytes = Readable.toWeb(createReadStream(input)) as ReadableStream<Uint8Array>
  for await (const { values } of streamXlsxRows(bytes)) yield values as ReadonlyArray<Cell>
}

if (output.endsWith(".csv")) await writeCsv(output, rateCells(readRows()))
else {
  const written = writeXlsxStream(rateCells(readRows()), {
    name: "results",
    columns: columns.map((header) => ({ header })),
    freezePane: { rows: 1 },
  })
  await written.pipeTo(Writable.toWeb(createWriteStream(output)))
}
