/**
 * The kinds of rules of this package, and the data that a rule of any of them holds.
 *
 * @since 0.1.0
 */
import type { AnyKind } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Admission, admission } from "./Admission.ts"
import { AdvanceNotice, advanceNotice } from "./AdvanceNotice.ts"
import { Clearance, clearance } from "./Clearance.ts"
import { Deliberation, deliberation } from "./Deliberation.ts"
import { DepartmentCall, departmentCall } from "./DepartmentCall.ts"
import { DepartmentResponse, departmentResponse } from "./DepartmentResponse.ts"
import { Prerequisites, prerequisites } from "./Prerequisites.ts"
import { Prohibition, prohibition } from "./Prohibition.ts"
import { Routing, routing } from "./Routing.ts"
import { Sequence, sequence } from "./Sequence.ts"

/** The data of a rule of any of these kinds. */
export const ProcedureRuleData = Schema.Union([
  Admission,
  AdvanceNotice,
  Clearance,
  Deliberation,
  DepartmentCall,
  DepartmentResponse,
  Prerequisites,
  Prohibition,
  Routing,
  Sequence,
])
export type ProcedureRuleData = typeof ProcedureRuleData.Type

/** The kinds of rules of this package. */
export const procedureKinds: ReadonlyArray<AnyKind> = [
  admission,
  advanceNotice,
  clearance,
  deliberation,
  departmentCall,
  departmentResponse,
  prerequisites,
  prohibition,
  routing,
  sequence,
]
