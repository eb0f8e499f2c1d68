/**
 * A reference to a place in a source, written `source#clause`.
 *
 * Laws:
 *
 * - a clause is found exactly when a source lists it
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type { Source } from "./Source.ts"
import type { Words } from "./Words.ts"

/** A cite (依据), such as `yongning-2020#29`. */
export const Cite = Schema.String.check(
  Schema.isPattern(/^[a-z0-9]+(?:-[a-z0-9]+)*#[^\s#;]+$/, { expected: "a cite written source#clause" }),
)
export type Cite = typeof Cite.Type

/**
 * Finds what a cited clause is about, or `undefined` where no source has it.
 *
 * @category finding
 * @since 0.1.0
 */
export const findClause = (cite: Cite, sources: ReadonlyArray<Source>): Words | undefined => {
  const [id, clause = ""] = cite.split("#")
  const clauses = sources.find((source) => source.id === id)?.clauses ?? {}
  return Object.hasOwn(clauses, clause) ? clauses[clause] : undefined
}
