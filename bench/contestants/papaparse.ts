/**
 * The rating of members written by hand over the rows of papaparse.
 *
 * @since 0.1.0
 */
import { once } from "node:events"
import { createReadStream, createWriteStream } from "node:fs"
import Papa from "papaparse"
import { head, makeCheck, rateMember, writeRow } from "./member-stars.ts"

const [input = "", output = ""] = process.argv.slice(2)
const check = makeCheck()

const rate = ([id = "", name = "", branch = "", points = "", checkIns = "", joined = ""]: ReadonlyArray<string>) => {
  check(id, points, checkIns)
  return writeRow([id, name, branch, joined], rateMember(Number(points), Number(checkIns)))
}

const out = createWriteStream(output)
out.write(head)
let isHeader = true
Papa.parse(createReadStream(input, "utf8"), {
  skipEmptyLines: true,
  chunk: ({ data }: { readonly data: ReadonlyArray<ReadonlyArray<string>> }) => {
    out.write((isHeader ? data.slice(1) : data).map(rate).join(""))
    isHeader = false
  },
  complete: () => out.end(),
})
await once(out, "finish")
