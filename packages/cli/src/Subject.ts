/**
 * One subject, given as a JSON object. It is read as a row of NDJSON is, so that it is rated as it would be in a table: a
 * number keeps the text it is written with, keys may be Chinese titles, and no key may be there twice.
 *
 * @since 0.1.0
 */
import { columnsOf } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { makeNdjsonScanner } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import { BadCall } from "./BadCall.ts"

/** The facts of a subject as texts, by column, and the keys that the rule does not use. */
export interface Subject {
  readonly facts: Readonly<Record<string, string>>
  readonly unused: ReadonlyArray<string>
}

const expectObject = (found: string, expected: string): BadCall =>
  new BadCall({ message: `--facts: found ${found === "" ? "nothing" : found}, expected ${expected}` })

/**
 * Reads the facts of a subject.
 *
 * @category reading
 * @since 0.1.0
 */
export const readSubject = Effect.fnUntraced(function* (text: string, rule: BoundRule) {
  const columns = columnsOf(rule.facts)
  const scanner = makeNdjsonScanner([["id", "编号"], ...columns.map(({ name, title }) => [name, title.zh] as const)])
  // Outside of strings, which cannot hold them, JSON takes line ends for spaces.
  const line = new TextEncoder().encode(text.replaceAll(/[\r\n]/g, " "))
  const [block] = [...scanner.push(line), ...scanner.end()]
  const header = scanner.header()
  const broken = block?.broken.get(0)
  if (broken !== undefined) return yield* expectObject(broken.found, broken.expected.en)
  if (block === undefined || header?._tag !== "Header") return yield* expectObject("", "a JSON object")
  const cells = columns.flatMap(({ name }, index) => {
    const cell = block.text(0, index + 1)
    return cell === undefined ? [] : [[name, cell] as const]
  })
  const subject: Subject = { facts: Object.fromEntries(cells), unused: header.names.slice(columns.length + 1) }
  return subject
})
