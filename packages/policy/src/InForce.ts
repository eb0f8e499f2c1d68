/**
 * Which of several editions of a jurisdiction is in force on a day: the one that began last among those that the day
 * lies in.
 *
 * Laws:
 *
 * - the edition found is in force on the day
 * - the order of editions does not matter
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
  const inForce = own.filter((edition) => isWithin(day, edition.inForce))
  const latest = inForce.toSorted((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1)).at(-1)
  const known = own.map(({ id, inForce: { from, until } }) => `${id} (${from} to ${until ?? "further notice"})`)
  return latest === undefined ? Result.fail(new NoEditionInForce({ jurisdiction, day, known })) : Result.succeed(latest)
}
