/**
 * What a report knows of the rule behind a table of results: its words, its columns, and which of them belong together. A
 * report without a rule shows what the table itself says, and guesses nothing.
 *
 * @since 0.1.0
 */
import type { Column, Words } from "@jiceng/kernel"

/** Two results of which the second is what the first would be if nothing held it down, such as stars and earned stars. */
export interface HeldPair {
  readonly result: string
  readonly earned: string
}

/**
 * A rule as a report tells it. `results` are its columns, `components` the names of those that are parts of the first;
 * `basis` says in lines which document, readings and figures it rests on.
 */
export interface ReportRule {
  readonly id: string
  readonly title: Words
  readonly results: ReadonlyArray<Column>
  readonly held: ReadonlyArray<HeldPair>
  readonly components: ReadonlyArray<string>
  readonly basis: ReadonlyArray<Words>
}
