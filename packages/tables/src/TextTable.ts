/**
 * A table that is text, CSV, NDJSON or a JSON array of objects, cut into blocks while its bytes arrive.
 *
 * @since 0.1.0
 */
import type { Block } from "@jiceng/engine"
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { makeSeparatedScanner } from "./CsvScanner.ts"
import { type Encoding, makeTranscoder } from "./Encoding.ts"
import { findHeaderFaults } from "./Header.ts"
import { type JsonElements, makeJsonElements } from "./JsonElements.ts"
import { makeNdjsonScanner } from "./NdjsonScanner.ts"
import type { ReadOptions } from "./ReadOptions.ts"
import type { Scanner } from "./Scanner.ts"
import { BadHeader, DamagedFile, type TableError, WrongEncoding } from "./TableError.ts"

/** The rows of a table to come, and the names of its columns once the first of them is there, or the end. */
export interface CutTable {
  readonly blocks: Stream.Stream<Block, TableError>
  readonly names: () => ReadonlyArray<string>
}

/** What stands between the bytes of a table in one format and its blocks. */
interface TextReader {
  readonly scanner: Scanner
  /** Takes a JSON array apart, where the table is one. */
  readonly elements: JsonElements | undefined
}

const makeTextReader = (format: "csv" | "ndjson" | "json", { wanted, separator }: ReadOptions): TextReader => ({
  scanner: format === "csv" ? makeSeparatedScanner(separator ?? "auto") : makeNdjsonScanner(wanted),
  elements: format === "json" ? makeJsonElements() : undefined,
})

/** Scans one chunk after another; `undefined` stands for the end. Faults of the header come as soon as it is known. */
const makeStep = (path: string, encoding: Encoding, { scanner, elements }: TextReader) => {
  const transcoder = makeTranscoder(encoding)
  let isSound = false

  const takeApart = (text: Uint8Array, isLast: boolean): Result.Result<Uint8Array, TableError> => {
    if (elements === undefined) return Result.succeed(text)
    const lines = elements.push(text)
    const whole = isLast && Result.isSuccess(lines) ? Result.andThen(elements.end(), lines) : lines
    return Result.mapError(whole, (fault) => new DamagedFile({ path, ...fault }))
  }

  const numberRows = (block: Block): Block =>
    elements === undefined ? block : { ...block, lines: Float64Array.from(elements.takeLines(block.rows)) }

  return (chunk: Uint8Array | undefined) =>
    Effect.suspend((): Effect.Effect<ReadonlyArray<Block>, TableError> => {
      const isLast = chunk === undefined
      const text = isLast ? transcoder.end() : transcoder.push(chunk)
      if (Result.isFailure(text)) return Effect.fail(new WrongEncoding({ path, ...text.failure }))
      const bytes = takeApart(text.success, isLast)
      if (Result.isFailure(bytes)) return Effect.fail(bytes.failure)
      const blocks = [...scanner.push(bytes.success), ...(isLast ? scanner.end() : [])].map(numberRows)
      const header = scanner.header()
      if (isSound || (header === undefined && !isLast)) return Effect.succeed(blocks)
      const faults = findHeaderFaults(header)
      if (Arr.isReadonlyArrayNonEmpty(faults)) return Effect.fail(new BadHeader({ path, faults }))
      isSound = true
      return Effect.succeed(blocks)
    })
}

/**
 * Cuts the bytes of a table in a format. The blocks fail, with all faults, where there is no header or one that does not name
 * the columns.
 *
 * @category reading
 * @since 0.1.0
 */
export const cutText = (
  path: string,
  format: "csv" | "ndjson" | "json",
  options: ReadOptions,
  bytes: Stream.Stream<Uint8Array, TableError>,
): CutTable => {
  const reader = makeTextReader(format, options)
  const blocks = Stream.concat(bytes, Stream.succeed(undefined)).pipe(
    Stream.mapEffect(makeStep(path, options.encoding, reader)),
    Stream.flattenIterable,
  )
  const names = () => {
    const header = reader.scanner.header()
    return header?._tag === "Header" ? header.names : []
  }
  return { blocks, names }
}
