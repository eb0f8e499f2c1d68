/**
 * Measures workbooks: `node packages/tables/test/measureXlsx.ts write|read FILE [ROWS]` writes or reads one, and tells the time and
 * the peak of memory of the whole process.
 *
 * @since 0.1.0
 */
import { createWriteStream } from "node:fs"
import { finished } from "node:stream/promises"
import type { OutputCell } from "@jiceng/engine"
import { encodeWorkbook, openTable } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { inFolder } from "./disk.ts"

const header = ["id", "stars", "points", "disputed", "status", "cites", "village"]

const rowOf = (at: number): ReadonlyArray<OutputCell> => [
  { text: `member-${at}`, quoted: true },
  { text: String(at % 6), quoted: false },
  { text: `${at % 100}.5`, quoted: false },
  { text: "", quoted: true },
  { text: "official", quoted: true },
  { text: "yongning-2020#4.2", quoted: true },
  { text: `东街社区${at % 50}`, quoted: true },
]

const groupSize = 2000

const write = async (path: string, count: number): Promise<number> => {
  const groups = Stream.rechunk(Stream.range(0, Math.ceil(count / groupSize) - 1), 1)
  const rows = Stream.map(groups, (group) =>
    Array.from({ length: Math.min(groupSize, count - group * groupSize) }, (_, at) => rowOf(group * groupSize + at)),
  )
  const out = createWriteStream(path)
  const put = (bytes: Uint8Array) => Effect.promise(() => new Promise((done) => out.write(bytes, done)))
  await Effect.runPromise(Stream.runForEach(encodeWorkbook([{ name: "results", header, rows }]), put))
  out.end()
  await finished(out)
  return count
}

const read = (path: string): Promise<number> =>
  inFolder(({ run }) => {
    const counted = Effect.flatMap(openTable(path, { encoding: "auto", wanted: [] }), ({ blocks }) =>
      Stream.runFold(
        blocks,
        () => 0,
        (count, block) => count + block.rows - block.broken.size,
      ),
    )
    return run(Effect.scoped(counted))
  })

const [, , what = "", path = "", count = "200000"] = process.argv
const rows = await (what === "write" ? write(path, Number(count)) : read(path))
const seconds = process.uptime().toFixed(2)
const mebibytes = Math.round(process.resourceUsage().maxRSS / 1024)
process.stdout.write(`${what} ${rows} rows: ${seconds} s, ${mebibytes} MB at the peak\n`)
