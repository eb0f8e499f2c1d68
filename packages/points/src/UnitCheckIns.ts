/**
 * How many members of each unit there are, and how many of them checked in, counted from the results of members. The two
 * counts are what the check-in rate of a unit is made of.
 *
 * Laws:
 *
 * - no member is lost or counted twice
 * - no unit has more members who checked in than members
 * - merging the counts of two parts gives the counts of the whole
 *
 * @since 0.1.0
 */
import type { Count } from "@jiceng/kernel"

/** A member on the roll of a unit, and how often it checked in; 0 where its ledger has no check-in. */
export interface MemberCheckIns {
  readonly unit: string
  readonly checkIns: Count
}

/** The members of a unit, and those of them who checked in at least once (报到党员数). */
export interface UnitCheckIns {
  readonly members: Count
  readonly checkedIn: Count
}

/** Counts by the name of the unit. */
export type CheckInsByUnit = ReadonlyMap<string, UnitCheckIns>

const add = (one: UnitCheckIns | undefined, other: UnitCheckIns): UnitCheckIns => ({
  members: ((one?.members ?? 0) + other.members) as Count,
  checkedIn: ((one?.checkedIn ?? 0) + other.checkedIn) as Count,
})

/**
 * Counts the members of every unit, and those who checked in. Everybody on the roll counts, whether or not there are
 * entries; whoever is not to count is left off the roll.
 *
 * @category counting
 * @since 0.1.0
 * @example
 * ```ts
 * import type { Count } from "@jiceng/kernel"
 * import { countUnits } from "@jiceng/points"
 *
 * const roll = [7, 0, 1].map((checkIns) => ({ unit: "tax office", checkIns: checkIns as Count }))
 * countUnits(roll).get("tax office") // => { members: 3, checkedIn: 2 }
 * ```
 */
export const countUnits = (roll: Iterable<MemberCheckIns>): CheckInsByUnit => {
  const units = new Map<string, UnitCheckIns>()
  for (const { unit, checkIns } of roll) {
    const own = { members: 1 as Count, checkedIn: (checkIns > 0 ? 1 : 0) as Count }
    units.set(unit, add(units.get(unit), own))
  }
  return units
}

/**
 * Merges the counts of two parts of a roll.
 *
 * @category combining
 * @since 0.1.0
 */
export const mergeUnits = (one: CheckInsByUnit, other: CheckInsByUnit): CheckInsByUnit => {
  const units = new Map(one)
  for (const [unit, counts] of other) units.set(unit, add(units.get(unit), counts))
  return units
}
