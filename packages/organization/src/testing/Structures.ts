/**
 * Generators of streets to be planned.
 *
 * @since 0.1.0
 */
import * as fc from "fast-check"
import type { PlanFacts } from "../PlanFacts.ts"

const anyBuilding = fc.record({
  households: fc.integer({ min: 1, max: 400 }),
  directMembers: fc.nat({ max: 20 }),
  inServiceMembers: fc.nat({ max: 20 }),
  mobileMembers: fc.nat({ max: 10 }),
})

/**
 * Draws streets of one to three communities, each of up to four compounds and so many households in all as asked. The
 * members of a building are few enough for one branch.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyPlanFacts = (anyHouseholds: fc.Arbitrary<number>): fc.Arbitrary<PlanFacts> =>
  fc
    .array(
      fc.record({
        households: anyHouseholds,
        directMembers: fc.oneof(fc.nat({ max: 200 }), fc.constantFrom(49, 50, 99, 100, 101)),
        compounds: fc.array(fc.array(anyBuilding, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((communities) => {
      const drawn = communities.map(({ households, directMembers, compounds }, at) => {
        let left = households
        const cut = compounds.map((buildings, position) => ({
          id: `compound-${at}-${position}`,
          buildings: buildings.map((counts, order) => {
            const isLast = position === compounds.length - 1 && order === buildings.length - 1
            const own = isLast ? left : Math.min(left, counts.households)
            left -= own
            return { id: `building-${at}-${position}-${order}`, counts: { ...counts, households: own } }
          }),
        }))
        return { id: `community-${at}`, directMembers, is: [], compounds: cut }
      })
      return { street: "street", communities: drawn } as unknown as PlanFacts // counts are branded
    })
