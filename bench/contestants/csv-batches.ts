/**
 * Members read by csv-parse and rated in batches by an engine that answers later, for a file of results.
 *
 * @since 0.1.0
 */
import { createReadStream, createWriteStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { parse } from "csv-parse"
import { head, makeCheck, type RatedMember, writeRow } from "./member-stars.ts"

/** What is known of a member. */
export interface MemberFacts {
  readonly points: number
  readonly checkIns: number
}

/** Rates every member of the table that the call names, so many at once, and writes what the engine answers. */
export const rateTable = async (
  batchSize: number,
  rate: (facts: MemberFacts) => Promise<RatedMember>,
): Promise<void> => {
  const [input = "", output = ""] = process.argv.slice(2)
  const check = makeCheck()

  const rateRow = async ({ id, name, branch, points, checkIns, joined }: Record<string, string>): Promise<string> => {
    check(id ?? "", points ?? "", checkIns ?? "")
    const rated = await rate({ points: Number(points), checkIns: Number(checkIns) })
    return writeRow([id ?? "", name ?? "", branch ?? "", joined ?? ""], rated)
  }

  async function* rateRows(rows: AsyncIterable<Record<string, string>>) {
    yield head
    let batch: Array<Promise<string>> = []
    for await (const row of rows) {
      batch.push(rateRow(row))
      if (batch.length < batchSize) continue
      yield (await Promise.all(batch)).join("")
      batch = []
    }
    yield (await Promise.all(batch)).join("")
  }

  const rows = createReadStream(input).pipe(parse({ columns: true }))
  await pipeline(Readable.from(rateRows(rows)), createWriteStream(output))
}
