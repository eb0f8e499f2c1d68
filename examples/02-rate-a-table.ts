/**
 * A table in, two tables out, in a script: the results, and the rows that could not be rated with what is wrong in them.
 * Rows come in blocks, so a table may be larger than memory.
 *
 * Run it with `npx tsx examples/02-rate-a-table.ts`.
 */
import { addToTally, describeOutcomes, emptyTally, matchHeader, outputColumns, startRun } from "@jiceng/engine"
import { yongning2020 } from "@jiceng/policies"
import { bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
import { makeCsvScanner, makeCsvWriter, makeRejectsWriter } from "@jiceng/tables"
import * as Result from "effect/Result"

const table = `id,unitKind,points,members,checkedIn,district
U1,organ,97,10,9,east
U2,organ,97,1000000,899999,east
U3,enterprise,97,10,1,west
U4,institution,88,0,0,west
U5,organ,88,20,21,west
U6,organ,95%,20,20,north
U1,organ,60,20,20,north
`

const edition = Result.getOrThrow(decodeEdition(yongning2020))
const rule = Result.getOrThrow(bindRule(edition, "unit-stars", shippedBinding))

const scanner = makeCsvScanner()
const blocks = [...scanner.push(new TextEncoder().encode(table)), ...scanner.end()]
const header = scanner.header()
const names = header?._tag === "Header" ? header.names : []
const layout = Result.getOrThrow(matchHeader(names, rule))

const run = startRun(rule, layout, describeOutcomes(rule))
const rated = blocks.map(run)

const columns = ["id", ...outputColumns(rule).map(({ name }) => name), "district"]
const results = makeCsvWriter({ names: columns, id: layout.id, extras: layout.extras })
const rejects = makeRejectsWriter(layout.id, "en")

const print = (parts: ReadonlyArray<Uint8Array>) =>
  console.log(parts.map((part) => new TextDecoder().decode(part)).join(""))
print([results.head, ...rated.map(results.rows)])
print([rejects.head, ...rated.map(rejects.rows)])
console.log(rated.reduce(addToTally, emptyTally))
