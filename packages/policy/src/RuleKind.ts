/**
 * Every kind of rule that an edition can hold. A package lists its own kinds beside them, in `AssessmentRuleData.ts` and its
 * likes; here they come together.
 *
 * @since 0.1.0
 */
import { AssessmentRuleData, assessmentKinds } from "@jiceng/assessment"
import { CompensationRuleData, compensationKinds } from "@jiceng/compensation"
import { DutiesRuleData, dutiesKinds } from "@jiceng/duties"
import { FundingRuleData, fundingKinds } from "@jiceng/funding"
import type { AnyKind } from "@jiceng/kernel"
import { OrganizationRuleData, organizationKinds } from "@jiceng/organization"
import { PointsRuleData, pointsKinds } from "@jiceng/points"
import { ProcedureRuleData, procedureKinds } from "@jiceng/procedure"
import * as Schema from "effect/Schema"
import type { Written } from "./WrittenData.ts"

/** The data of a rule, of any kind. */
export const RuleData = Schema.Union([
  AssessmentRuleData,
  CompensationRuleData,
  DutiesRuleData,
  FundingRuleData,
  OrganizationRuleData,
  PointsRuleData,
  ProcedureRuleData,
])
export type RuleData = typeof RuleData.Type

/** The data of a rule as written in an edition. */
export type WrittenRule = Written<typeof RuleData.Encoded>

const everyKind = [
  ...assessmentKinds,
  ...compensationKinds,
  ...dutiesKinds,
  ...fundingKinds,
  ...organizationKinds,
  ...pointsKinds,
  ...procedureKinds,
]

/** The kinds of rules, by name. */
export const kinds: ReadonlyMap<string, AnyKind> = new Map(everyKind.map((kind) => [kind.name, kind]))
