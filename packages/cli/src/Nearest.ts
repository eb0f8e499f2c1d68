/**
 * Names that someone may have meant.
 *
 * Laws:
 *
 * - a name is nearest to itself
 *
 * @since 0.1.0
 */

/** Counts the letters to add, drop or change on the way from one text to another. */
const countEdits = (one: string, other: string): number => {
  const first = Array.from({ length: other.length + 1 }, (_, index) => index)
  const last = [...one].reduce<ReadonlyArray<number>>((before, letter, row) => {
    const edits = [row + 1]
    for (let at = 0; at < other.length; at += 1) {
      const kept = (before[at] as number) + (letter === other[at] ? 0 : 1)
      edits.push(Math.min(kept, (before[at + 1] as number) + 1, (edits[at] as number) + 1))
    }
    return edits
  }, first)
  return last.at(-1) as number
}

/** Ten names are still read; of more, the nearest five are shown. */
const [mostNames, nearestNames] = [10, 5]

/**
 * Says which names there are, or which of them come nearest where there are many.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellNames = (asked: string, names: ReadonlyArray<string>): string => {
  if (names.length === 0) return "there is none"
  if (names.length <= mostNames) return `there ${names.length === 1 ? "is" : "are"} ${names.join(", ")}`
  const near = names.toSorted((one, other) => countEdits(asked, one) - countEdits(asked, other))
  return `of ${names.length} the nearest are ${near.slice(0, nearestNames).join(", ")}`
}
