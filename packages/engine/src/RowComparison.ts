/**
 * The rows of a table rated by two rules: who moves, and who cannot be compared because one of the rules does not take them.
 *
 * Laws:
 *
 * - a row is compared exactly when both rules rate it, and moves exactly when they give other results
 * - rules that change places move the same rows
 *
 * @since 0.1.0
 */
import type { Block } from "./Block.ts"
import { type Difference, sharedResults } from "./Comparison.ts"
import type { Fault } from "./Fault.ts"
import type { Layout } from "./Header.ts"
import { describeOutcomes } from "./Output.ts"
import type { Rated, Rejected, RowResult } from "./RatedBlock.ts"
import type { Rating } from "./Rating.ts"
import { startRun } from "./Run.ts"

/** A rule, and where its facts stand in a table. */
export interface PlacedRating {
  readonly rating: Rating
  readonly layout: Layout
}

/** What became of a row under two rules: the same, other results (变动), or no result under at least one of them. */
export type ComparedRow =
  | { readonly _tag: "Same" }
  | {
      readonly _tag: "Moved"
      readonly one: Rated
      readonly other: Rated
      readonly differences: ReadonlyArray<Difference>
    }
  | Rejected

/** Compares the rows of a block. All blocks of a table go to one comparison, in order. */
export type CompareRows = (block: Block) => ReadonlyArray<ComparedRow>

const same: ComparedRow = { _tag: "Same" }

const faultsOf = (result: RowResult): ReadonlyArray<Fault> => (result._tag === "Rejected" ? result.faults : [])

/** Two rules often find the same fault. */
const joinFaults = (one: ReadonlyArray<Fault>, other: ReadonlyArray<Fault>): ReadonlyArray<Fault> => [
  ...one,
  ...other.filter(
    ({ column, expected }) => !one.some((own) => own.column === column && own.expected.en === expected.en),
  ),
]

/**
 * Starts a comparison of two rules over the rows of a table.
 *
 * @category comparing
 * @since 0.1.0
 */
export const startComparison = (one: PlacedRating, other: PlacedRating): CompareRows => {
  const [run, otherRun] = [one, other].map(({ rating, layout }) => startRun(rating, layout, describeOutcomes(rating)))
  const results = sharedResults(one.rating, other.rating)

  const compare = (rated: Rated, otherRated: Rated): ComparedRow => {
    const differences = results.flatMap(({ name, at, otherAt }): ReadonlyArray<Difference> => {
      const [cell, otherCell] = [rated.cells[at]?.text ?? "", otherRated.cells[otherAt]?.text ?? ""]
      return cell === otherCell ? [] : [{ result: name, one: cell, other: otherCell }]
    })
    return differences.length === 0 ? same : { _tag: "Moved", one: rated, other: otherRated, differences }
  }

  return (block) => {
    const [rated, otherRated] = [run?.(block).results ?? [], otherRun?.(block).results ?? []]
    return rated.map((result, row): ComparedRow => {
      const otherResult = otherRated[row] ?? result
      return result._tag === "Rated" && otherResult._tag === "Rated"
        ? compare(result, otherResult)
        : { _tag: "Rejected", faults: joinFaults(faultsOf(result), faultsOf(otherResult)) }
    })
  }
}
