/**
 * Gathering outcomes into what all of them together can be.
 *
 * Laws:
 *
 * - every result that was gathered lies within its range
 * - the clauses that hold down are those that do so in every outcome
 *
 * @since 0.1.0
 */
import { type Cite, type Column, citesOf, columnsOf, type Outcome, readQuantity } from "@jiceng/kernel"
import { disputedValues, limitsOfOutcome } from "./Output.ts"
import { type Range, rangeOf, writeRange } from "./Range.ts"
import type { Rating } from "./Rating.ts"

/** What outcomes together can be, without the names of what is missing. */
export interface Gathered {
  readonly ranges: Readonly<Record<string, Range>>
  readonly disputed: ReadonlyArray<string>
  readonly cites: ReadonlyArray<Cite>
  readonly limits: ReadonlyArray<Cite>
}

/** More values than these that other readings give of one result are told as a range. */
const mostListed = 8

const decoded = (text: string, { shape }: Column): unknown =>
  shape._tag === "Number" ? readQuantity(text, shape.quantity) : text

/** Tells what other readings give: each value, or the range of all of them where there are many. */
const tellDisputed = (texts: ReadonlySet<string>, columns: ReadonlyArray<Column>): ReadonlyArray<string> => {
  const valuesOf = ({ name }: Column) =>
    [...texts].flatMap((text) => (text.startsWith(`${name}=`) ? [text.slice(name.length + 1)] : []))
  return columns.reduce<ReadonlyArray<string>>(
    (left, column) => {
      const values = valuesOf(column)
      if (values.length <= mostListed) return left
      const range = rangeOf(new Set(values.map((text) => decoded(text, column))), column.shape)
      return [
        ...left.filter((text) => !text.startsWith(`${column.name}=`)),
        `${column.name}=${writeRange(range, column.shape)}`,
      ]
    },
    [...texts],
  )
}

/**
 * Gathers outcomes of a rule into what all of them together can be; into `undefined` where there are none.
 *
 * @category gathering
 * @since 0.1.0
 */
export const gatherOutcomes = (
  outcomes: Iterable<Outcome<unknown>>,
  rating: Pick<Rating, "result" | "limits">,
): Gathered | undefined => {
  const columns = columnsOf(rating.result)
  const values = columns.map(() => new Set<unknown>())
  const disputed = new Set<string>()
  const cites = new Set<Cite>()
  let limits: ReadonlyArray<Cite> | undefined
  for (const outcome of outcomes) {
    const value = outcome.value as Readonly<Record<string, unknown>>
    for (const [index, { name }] of columns.entries()) values[index]?.add(value[name])
    for (const other of disputedValues(outcome)) disputed.add(other)
    for (const cite of citesOf(outcome)) cites.add(cite)
    const own = limitsOfOutcome(outcome, rating)
    limits = limits === undefined ? own : limits.filter((cite) => own.includes(cite))
  }
  if (limits === undefined) return undefined
  const ranges = columns.map(({ name, shape }, index) => [name, rangeOf(values[index] ?? new Set(), shape)])
  return { ranges: Object.fromEntries(ranges), disputed: tellDisputed(disputed, columns), cites: [...cites], limits }
}
