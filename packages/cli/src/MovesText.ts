/**
 * Who moves between two rules, told in lines and as JSON: from which result to which, and how many.
 *
 * @since 0.1.0
 */
import type { Language } from "@jiceng/kernel"
import { describePair, mostLines, type RulePair, tellDifference, tellLine, tellPair } from "./ComparisonText.ts"
import type { Moves } from "./MovedRows.ts"

/**
 * Tells who moves.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellMoves = (moves: Moves, pair: RulePair, language: Language): ReadonlyArray<string> => {
  const shown = moves.moves.slice(0, mostLines).map((move) => `  ${tellDifference(move, pair, language)}: ${move.rows}`)
  const more = moves.moves.length - shown.length
  return [
    ...tellPair(pair),
    tellLine("read", String(moves.read)),
    tellLine("compared", String(moves.compared)),
    tellLine("moved", String(moves.moved)),
    tellLine("rejected", String(moves.rejected)),
    ...shown,
    ...(more > 0 ? [`  … and ${more} more, which --json has`] : []),
  ]
}

/**
 * Describes who moves as data.
 *
 * @category writing
 * @since 0.1.0
 */
export const describeMoves = ({ moves, ...counts }: Moves, pair: RulePair) => ({
  ...describePair(pair),
  ...counts,
  moves: moves.map(({ result, one, other, rows }) => ({ result, a: one, b: other, rows })),
})
