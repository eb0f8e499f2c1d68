/**
 * The kinds of rules of this package, and the data that a rule of any of them holds.
 *
 * @since 0.1.0
 */
import type { AnyKind } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Composition, composition } from "./Composition.ts"
import { DivisionByHouseholds, divisionByHouseholds } from "./DivisionByHouseholds.ts"
import { FormationDuty, formationDuty } from "./FormationDuty.ts"
import { FormByMembers, formByMembers } from "./FormByMembers.ts"
import { GridWorkersByHouseholds, gridWorkersByHouseholds } from "./GridWorkersByHouseholds.ts"
import { ModeByMembers, modeByMembers } from "./ModeByMembers.ts"
import { PostOverlap, postOverlap } from "./PostOverlap.ts"
import { PostsByHouseholds, postsByHouseholds } from "./PostsByHouseholds.ts"
import { PostsFloat, postsFloat } from "./PostsFloat.ts"
import { ReportingLines, reportingLines } from "./ReportingLines.ts"
import { Requirements, requirements } from "./Requirements.ts"
import { ShareAtLeast, shareAtLeast } from "./ShareAtLeast.ts"
import { SizeLimits, sizeLimits } from "./SizeLimits.ts"

/** The data of a rule of any of these kinds. */
export const OrganizationRuleData = Schema.Union([
  Composition,
  FormationDuty,
  FormByMembers,
  DivisionByHouseholds,
  GridWorkersByHouseholds,
  ModeByMembers,
  PostOverlap,
  PostsByHouseholds,
  PostsFloat,
  ReportingLines,
  Requirements,
  ShareAtLeast,
  SizeLimits,
])
export type OrganizationRuleData = typeof OrganizationRuleData.Type

/** The kinds of rules of this package. */
export const organizationKinds: ReadonlyArray<AnyKind> = [
  composition,
  formationDuty,
  formByMembers,
  divisionByHouseholds,
  gridWorkersByHouseholds,
  modeByMembers,
  postOverlap,
  postsByHouseholds,
  postsFloat,
  reportingLines,
  requirements,
  shareAtLeast,
  sizeLimits,
]
