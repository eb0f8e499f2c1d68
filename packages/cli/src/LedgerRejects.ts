/**
 * The file of what a ledger run rejects: first the entries, in the order of their lines, then the subjects whose facts no rule
 * can rate, which stand on no line. What is wrong with some entries shows only at the end, so all are written to a file
 * aside first.
 *
 * @since 0.1.0
 */
import type { Block, Fault, Rated, RatedBlock, Rejected } from "@jiceng/engine"
import type { Language } from "@jiceng/kernel"
import { csvText, makeRejectsWriter, openBytes, tellProblem, type WholeFile } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Stream from "effect/Stream"
import type { LateFault } from "./LedgerTogether.ts"
import { mergeRejects } from "./RejectsMerge.ts"

/** A subject that could not be rated, and what is wrong with its facts. */
export interface RejectedSubject {
  readonly id: string
  readonly faults: ReadonlyArray<Fault>
}

const counted: Rated = { _tag: "Rated", cells: [], disputed: false, limits: [] }

const markRejected = (block: Block, rejected: ReadonlyMap<number, Rejected>): RatedBlock => ({
  block,
  results: Array.from({ length: block.rows }, (_, row) => rejected.get(row) ?? counted),
})

const encoder = new TextEncoder()

const rowOf = (id: string, { column, found, expected }: Fault, language: Language): ReadonlyArray<string> => [
  id,
  column,
  found,
  tellProblem(expected, language),
]

/** The file that was asked for, and the language of the problems in it. */
export interface LedgerRejects {
  readonly file: WholeFile
  readonly language: Language
}

/**
 * Opens a file aside for the rejected entries of a ledger; `id` is where their ids stand. What is pushed into it is written at
 * once.
 *
 * @category writing
 * @since 0.1.0
 */
export const openAside = Effect.fnUntraced(function* (id: number, language: Language) {
  const files = yield* FileSystem.FileSystem
  const folder = yield* files.makeTempDirectoryScoped({ prefix: "jiceng-" })
  const path = `${folder}/rejects.csv`
  const file = yield* files.open(path, { flag: "w" })
  const writer = makeRejectsWriter(id, language)
  return {
    path,
    head: writer.head,
    push: (block: Block, rejected: ReadonlyMap<number, Rejected>) =>
      rejected.size === 0 ? Effect.void : Effect.orDie(file.writeAll(writer.rows(markRejected(block, rejected)))),
  }
})

/** What was written aside. */
export type Aside = Effect.Success<ReturnType<typeof openAside>>

/**
 * Writes the rejected entries and subjects to a file, whole or not at all.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeRejected = Effect.fnUntraced(function* (
  { file, language }: LedgerRejects,
  aside: Aside,
  { late, subjects }: { readonly late: ReadonlyArray<LateFault>; readonly subjects: ReadonlyArray<RejectedSubject> },
) {
  yield* file.write(aside.head)
  const rows = late
    .toSorted((one, other) => one.line - other.line)
    .map(({ line, id, fault }) => ({ line, text: csvText([rowOf(id, fault, language)]) }))
  const merge = mergeRejects(rows)
  yield* Stream.runForEach((yield* openBytes(aside.path)).chunks, (bytes) => file.write(merge.push(bytes)))
  yield* file.write(merge.end())
  const told = subjects.flatMap(({ id, faults }) => faults.map((fault) => ["", ...rowOf(id, fault, language)]))
  yield* file.write(encoder.encode(csvText(told)))
  yield* file.keep
})
