/**
 * The rating of members written by hand over lines of NDJSON, each read by `JSON.parse`: numbers go through doubles.
 *
 * @since 0.1.0
 */
import { createReadStream, createWriteStream } from "node:fs"
import { createInterface } from "node:readline"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { makeCheck, rateMember } from "./member-stars.ts"

const [input = "", output = ""] = process.argv.slice(2)
const check = makeCheck()

async function* rateLines() {
  let text = ""
  for await (const line of createInterface({ input: createReadStream(input), crlfDelay: Number.POSITIVE_INFINITY })) {
    const { id, name, branch, points, checkIns, joined } = JSON.parse(line)
    check(id, String(points), String(checkIns))
    text += `${JSON.stringify({ id, ...rateMember(points, checkIns), name, branch, joined })}\n`
    if (text.length > 1 << 16) {
      yield text
      text = ""
    }
  }
  yield text
}

await pipeline(Readable.from(rateLines()), createWriteStream(output))
