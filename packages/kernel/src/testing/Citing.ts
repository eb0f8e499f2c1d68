/**
 * Generators of words, of sources and of the cites that refer to them.
 *
 * @since 0.1.0
 */
import * as fc from "fast-check"
import type { Cite } from "../Cite.ts"
import { type Source, Status } from "../Source.ts"
import type { Words } from "../Words.ts"
import { anyDay } from "./Days.ts"

/** Draws texts in both languages. */
export const anyWords: fc.Arbitrary<Words> = fc.record({
  zh: fc.string({ unit: fc.constantFrom("党", "员", "星", "户", "“", "{", "="), minLength: 1, maxLength: 6 }),
  en: fc.string({ unit: fc.constantFrom("a", "b", " ", "$&", "{", ";"), minLength: 1, maxLength: 6 }),
})

/** Draws names of sources, among them one that every object inherits. */
export const anySourceId: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("yongning-2020", "xingqing-2018", "constructor", "a", "0"),
  fc.stringMatching(/^[a-z0-9]{1,4}(?:-[a-z0-9]{1,4}){0,2}$/),
)

/** Draws names of clauses, among them some that every object inherits. */
const anyClause = fc.oneof(
  fc.constantFrom("1", "29", "三(四)2", "constructor", "toString", "__proto__"),
  fc.stringMatching(/^[0-9a-z.()]{1,5}$/),
)

/** Draws how far a figure can be trusted. */
export const anyStatus: fc.Arbitrary<Status> = fc.constantFrom(...Status.literals)

/** Draws sources of one to four clauses. */
export const anySource: fc.Arbitrary<Source> = fc
  .record(
    {
      id: anySourceId,
      title: anyWords,
      number: fc.constant("银兴党办发〔2018〕200号"),
      issuer: anyWords,
      issued: anyDay,
      clauses: fc.uniqueArray(fc.tuple(anyClause, anyWords), {
        minLength: 1,
        maxLength: 4,
        selector: ([clause]) => clause,
      }),
    },
    { requiredKeys: ["id", "title", "issuer", "clauses"] },
  )
  .map(({ clauses, ...source }) => ({ ...source, clauses: Object.fromEntries(clauses) }))

/**
 * Draws cites of the clauses of sources.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyCiteOf = (sources: ReadonlyArray<Source>): fc.Arbitrary<Cite> =>
  fc.constantFrom(...sources.flatMap(({ id, clauses }) => Object.keys(clauses).map((clause) => `${id}#${clause}`)))
