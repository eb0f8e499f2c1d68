/**
 * The hostile cells and files run through the reader, and what became of them as a page for `docs`.
 *
 * @since 0.1.0
 */
import { matchHeader, type Rated, type RatedBlock, type Rating, type RowResult, startRun } from "@jiceng/engine"
import { levelRating } from "@jiceng/engine/testing"
import { csvText, encodeParquet, encodeWorkbook, openTable, type TableError } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { Folder } from "./disk.ts"
import { type Column, header, hostileCells, rowWith } from "./hostileCells.ts"
import type { HostileFile } from "./hostileFiles.ts"
import { concat, encode } from "./rows.ts"

/** Rates nothing: the result is the facts, as they were read. */
const readFacts: Rating = { ...levelRating, breaks: {}, rate: (facts) => ({ value: facts, steps: [] }) }

const describe = ({ value }: { readonly value: unknown }): Rated => ({
  _tag: "Rated",
  cells: [{ text: JSON.stringify(value), quoted: true }],
  disputed: false,
  limits: [],
})

const rateFile = ({ path, run, write }: Folder, name: string, bytes: Uint8Array) =>
  Effect.promise(async () => {
    await write(name, bytes)
    const rated = Effect.gen(function* () {
      const table = yield* openTable(path(name), { encoding: "auto", wanted: [] })
      const layout = yield* Effect.fromResult(matchHeader(table.header, readFacts))
      const rate = startRun(readFacts, layout, describe)
      const blocks: ReadonlyArray<RatedBlock> = yield* Stream.runCollect(Stream.map(table.blocks, rate))
      return blocks.flatMap(({ results }) => results)
    })
    return run(Effect.result(Effect.scoped(rated)))
  })

/** The formats that a table of texts can be carried in. */
export const carriers = {
  csv: async (rows: ReadonlyArray<ReadonlyArray<string>>) => encode(csvText(rows)),
  ndjson: async ([names = [], ...rows]: ReadonlyArray<ReadonlyArray<string>>) =>
    encode(
      rows.map((row) => `${JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]])))}\n`).join(""),
    ),
  xlsx: async ([names = [], ...rows]: ReadonlyArray<ReadonlyArray<string>>) => {
    const cells = rows.map((row) => row.map((text) => ({ text, quoted: true })))
    const bytes = encodeWorkbook([{ name: "a", header: names, rows: Stream.succeed(cells) }])
    return concat(await Effect.runPromise(Stream.runCollect(bytes)))
  },
  parquet: async ([names = [], ...rows]: ReadonlyArray<ReadonlyArray<string>>) => {
    const cells = rows.map((row) => row.map((text) => ({ text, quoted: true })))
    const columns = names.map((name) => ({ name, shape: undefined }))
    return concat(await Effect.runPromise(Stream.runCollect(encodeParquet(columns, Stream.succeed(cells)))))
  },
} as const

export type Carrier = keyof typeof carriers

/** Reads all hostile cells in a format: what became of each, in their order. */
export const readCells = async (folder: Folder, carrier: Carrier): Promise<ReadonlyArray<RowResult>> => {
  const bytes = await carriers[carrier]([header, ...hostileCells.map(rowWith)])
  return Result.getOrThrow(await Effect.runPromise(rateFile(folder, `cells.${carrier}`, bytes)))
}

/** Says what became of a file. */
export const readFileOutcome = async (folder: Folder, { name, bytes }: HostileFile): Promise<string> => {
  const read = await Effect.runPromise(rateFile(folder, name, bytes))
  if (Result.isFailure(read)) return (read.failure as TableError)._tag
  const rated = read.success.filter(({ _tag }) => _tag === "Rated").length
  return `${rated} rated, ${read.success.length - rated} rejected`
}

/** The fact that a cell which is a value stands for: what the reader should have made of it. */
export const factOf = (column: Column, text: string): unknown => {
  if (column === "group") return text
  if (column === "exempt") return text === "true"
  const [whole = "", places = ""] = text.split(".")
  return column === "score" ? Number(whole) * 100 + Number(places.padEnd(2, "0")) : Number(text)
}

/** Letters of Latin, Greek and Chinese and their signs are shown as they are, all others by their numbers. */
const isShown = (sign: string) =>
  /[ -~\u00b2-\u02ff\u0370-\u03ff\u2010-\u2027\u2030-\u205e\u2190-\u2fff\u3001-\u9fff\uff01-\uff5e]/.test(sign)

const escapeCell = (text: string) =>
  Array.from(JSON.stringify(text.length > 24 ? `${text.slice(0, 20)}…` : text), (sign) =>
    isShown(sign) ? sign : `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  )
    .join("")
    .replaceAll("|", "\\|")

const tableOf = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string | number>>) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("")

/** Writes the page. */
export const writeReport = (files: ReadonlyArray<HostileFile>): string => {
  const kinds = [...new Set(hostileCells.map(({ kind }) => kind))]
  const rows = kinds.map((kind) => {
    const cells = hostileCells.filter((cell) => cell.kind === kind)
    const values = cells.filter(({ isValue }) => isValue)
    const shown = cells.slice(0, 3).map(({ text }) => `\`${escapeCell(text)}\``)
    return [kind, cells.length, values.length, cells.length - values.length, shown.join(" ")]
  })
  const values = hostileCells.filter(({ isValue }) => isValue).length
  const total = ["all", hostileCells.length, values, hostileCells.length - values, ""]
  return `# Hostile cells

Generated by \`packages/tables/test/writeCorpus.ts\`; \`packages/tables/test/Corpus.test.ts\` reads every cell and every file and compares
what becomes of it with this page. The cells are in \`packages/tables/corpus/cells.ndjson\`, ${hostileCells.length} of them. Each stands alone in a row
that is otherwise in order, and is read four times: from CSV, from NDJSON as a string, from XLSX and from Parquet as a text. It ends as the
value that it says, or as a fault that names its column; the rows around it stay what they are.

${tableOf(["kind of cell", "cells", "right value", "fault", "such as"], [...rows, total])}
## Hostile files

A file ends as an error with the tag below, or with so many rows rated and rejected.

${tableOf(
  ["file", "name", "what becomes of it"],
  files.map(({ kind, name, outcome }) => [kind, `\`${name}\``, outcome]),
)}`
}
