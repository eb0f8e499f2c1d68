/**
 * Generators of rules and facts about bodies and posts of communities, and their laws as properties, for use with
 * fast-check.
 *
 * @since 0.1.0
 */
export {
  anyComposition,
  anyConditionFacts,
  anyLimits,
  anyOverlapFacts,
  anyPostOverlap,
  anyRequirements,
  anySeatFacts,
  anySizeFacts,
  anySizeLimits,
  distancesLeadToAllowedNumbers,
} from "./testing/Bodies.ts"
export {
  anyFloatFacts,
  anyFormationDuty,
  anyLineFacts,
  anyModeByMembers,
  anyPartyMembersFacts,
  anyPlaceFacts,
  anyPostsFloat,
  anyReportingLines,
  anyShareAtLeast,
  anyShareFacts,
} from "./testing/Figures.ts"
export { anyFormByMembers, anyMembersFacts, moreMembersNeverLowerForm } from "./testing/FormByMembers.ts"
export {
  anyDividedHouseholds,
  anyDivisionByHouseholds,
  anyGridWorkersByHouseholds,
  anyGridWorkersFacts,
  moreHouseholdsNeverLowerWorkers,
  partsArePossibleFromFewestToMost,
} from "./testing/Grids.ts"
export {
  anyHouseholdsFacts,
  anyPostsByHouseholds,
  moreHouseholdsNeverLowerPosts,
} from "./testing/PostsByHouseholds.ts"
export { anyPlanFacts } from "./testing/Structures.ts"
