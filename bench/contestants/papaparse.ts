/**
 * The rating of members written by hand over the rows of papaparse.
 *
 * @since 0.1.0
 */
import { once } from "node:events"
import { createReadStream, createWriteStream } from "node:fs"
import Papa from "papaparse"

const [input = "", output = ""] = process.argv.slice(2)
const bounds = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95]
const seen = new Set<string>()

const rate = ([id = "", name, branch, points = "", checkIns = "", joined]: ReadonlyArray<string>): string => {
  if (!/^(0|[1-9]\d?)(\.\d{1,2})?$|^100(\.00?)?$/.test(points) || !/^(0|[1-9]\d*)$/.test(checkIns)) throw new Error(id)
  if (seen.has(id)) throw new Error(id)
  seen.add(id)
  const score = Number(points)
  const earned = bounds.findLastIndex((bound) => score >= bound) + 1
  const isCapped = Number(checkIns) < 7 && earned > 7
  const cites = isCapped ? "yongning-2020#13;yongning-2020#29" : "yongning-2020#13"
  const results = `${isCapped ? 7 : earned},${earned},${isCapped ? "stars=8" : ""},illustrative,${cites}`
  return `${id},${results},${name},${branch},${joined}\n`
}

const out = createWriteStream(output)
out.write("id,stars,earnedStars,disputed,status,cites,name,branch,joined\n")
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
