/**
 * The kinds of rules of this package, and the data that a rule of any of them holds.
 *
 * @since 0.1.0
 */
import type { AnyKind } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Allowances, allowances } from "./Allowances.ts"
import { BonusShare, bonusShare } from "./BonusShare.ts"
import { GradePay, gradePay } from "./GradePay.ts"
import { Ladder, ladder } from "./Ladder.ts"
import { PayFloor, payFloor } from "./PayFloor.ts"
import { PayRise, payRise } from "./PayRise.ts"
import { PerformanceSettlement, performanceSettlement } from "./PerformanceSettlement.ts"
import { Placement, placement } from "./Placement.ts"
import { RolePay, rolePay } from "./RolePay.ts"
import { ServiceAward, serviceAward } from "./ServiceAward.ts"
import { WagePayer, wagePayer } from "./WagePayer.ts"
import { YearlyRise, yearlyRise } from "./YearlyRise.ts"

/** The data of a rule of any of these kinds. */
export const CompensationRuleData = Schema.Union([
  Allowances,
  BonusShare,
  GradePay,
  Ladder,
  PayFloor,
  PayRise,
  PerformanceSettlement,
  Placement,
  RolePay,
  ServiceAward,
  WagePayer,
  YearlyRise,
])
export type CompensationRuleData = typeof CompensationRuleData.Type

/** The kinds of rules of this package. */
export const compensationKinds: ReadonlyArray<AnyKind> = [
  allowances,
  bonusShare,
  gradePay,
  ladder,
  payFloor,
  payRise,
  performanceSettlement,
  placement,
  rolePay,
  serviceAward,
  wagePayer,
  yearlyRise,
]
