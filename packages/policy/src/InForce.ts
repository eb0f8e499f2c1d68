/**
 * Which of several editions of a jurisdiction is in force on a day: the one that began last among those that the day
 * lies in. Of two that began on the same day, it is the one whose id sorts last.
 *
 * Laws:
 *
 * - the edition found is in force on the day
 * - the order of editions does not matter
 * - an undated edition is never found
 *
 * @since 0.1.0
 */
import { type Day, isWithin } from "@jiceng/kernel"
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import type { Edition } from "./Edition.ts"

/** No edition of a jurisdiction is in force on a day. */
export class NoEditionInForce extends Data.TaggedError("NoEditionInForce")<{
  readonly jurisdiction: string
  readonly day: Day
  readonly known: ReadonlyArray<string>
}> {
  override get message() {
    const known = this.known.length > 0 ? `there are ${this.known.join(", ")}` : "there are none of it"
    return `no edition of ${this.jurisdiction} is in force on ${this.day}; ${known}`
  }
}

/**
 * Tells whether an edition is in force on a day. An undated one never is.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isInForce = ({ inForce }: Pick<Edition, "inForce">, day: Day): boolean =>
  inForce !== "undated" && isWithin(day, inForce)

/**
 * Writes when an edition is in force, as it follows "in force".
 *
 * @category writing
 * @since 0.1.0
 */
export const writeInForce = ({ inForce }: Pick<Edition, "inForce">): string => {
  if (inForce === "undated") return "on no known day"
  return inForce.until === undefined ? `from ${inForce.from} on` : `from ${inForce.from} through ${inForce.until}`
}

/** The first day and the id as one text: days sort as their texts do. */
const writeBeginning = ({ id, inForce }: Edition): string => (inForce === "undated" ? "" : `${inForce.from} ${id}`)

/**
 * Finds the edition of a jurisdiction that is in force on a day.
 *
 * @category finding
 * @since 0.1.0
 */
export const findEditionInForce = (
  editions: ReadonlyArray<Edition>,
  jurisdiction: string,
  day: Day,
): Result.Result<Edition, NoEditionInForce> => {
  const own = editions.filter((edition) => edition.jurisdiction === jurisdiction)
  const inForce = own.filter((edition) => isInForce(edition, day))
  const latest = inForce.toSorted((a, b) => (writeBeginning(a) < writeBeginning(b) ? -1 : 1)).at(-1)
  const known = own.map((edition) => `${edition.id} (${writeInForce(edition)})`)
  return latest === undefined ? Result.fail(new NoEditionInForce({ jurisdiction, day, known })) : Result.succeed(latest)
}
