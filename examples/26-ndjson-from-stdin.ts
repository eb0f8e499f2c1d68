/**
 * One program in a pipeline: NDJSON comes in on stdin, rated NDJSON goes out on stdout, and what could not be rated goes to
 * stderr. Rows pass through in blocks as they arrive, so the pipeline may run on without an end.
 *
 * Run it with `npx tsx examples/26-ndjson-from-stdin.ts < examples/26-ndjson-from-stdin.in.ndjson`.
 */
import { describeOutcomes, matchHeader, outputColumns, startRun } from "@jiceng/engine"
import { columnsOf } from "@jiceng/kernel"
import { yongning2020 } from "@jiceng/policies"
import { bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
import { makeNdjsonScanner, makeNdjsonWriter, makeRejectsWriter } from "@jiceng/tables"
import * as Result from "effect/Result"

const edition = Result.getOrThrow(decodeEdition(yongning2020))
const rule = Result.getOrThrow(bindRule(edition, "member-stars", shippedBinding))

const facts = columnsOf(rule.facts).map(({ name, title }) => [name, title.zh] as const)
const scanner = makeNdjsonScanner([["id"], ...facts])

/** The first row tells which further keys there are, so the run starts with the first block. */
const start = () => {
  const header = scanner.header()
  const names = header?._tag === "Header" ? header.names : []
  const layout = Result.getOrThrow(matchHeader(names, rule))
  const further = layout.extras.map((index) => names[index] ?? "")
  const columns = ["id", ...outputColumns(rule).map(({ name }) => name), ...further]
  return {
    run: startRun(rule, layout, describeOutcomes(rule)),
    results: makeNdjsonWriter({ names: columns, id: layout.id, extras: layout.extras }),
    rejects: makeRejectsWriter(layout.id, "en"),
  }
}

let started: ReturnType<typeof start> | undefined
const pass = (blocks: ReturnType<typeof scanner.push>) => {
  for (const block of blocks) {
    started ??= start()
    const rated = started.run(block)
    process.stdout.write(started.results.rows(rated))
    process.stderr.write(started.rejects.rows(rated))
  }
}

for await (const chunk of process.stdin) pass(scanner.push(chunk))
pass(scanner.end())
