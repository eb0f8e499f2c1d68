/**
 * The kinds of rules of this package, and the data that a rule of any of them holds.
 *
 * @since 0.1.0
 */
import type { AnyKind } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { AreaStandard, areaStandard } from "./AreaStandard.ts"
import { Cadence, cadence } from "./Cadence.ts"
import { Checklist, checklist } from "./Checklist.ts"
import { Coverage, coverage } from "./Coverage.ts"
import { PermittedOptions, permittedOptions } from "./PermittedOptions.ts"
import { TaskLedger, taskLedger } from "./TaskLedger.ts"

/** The data of a rule of any of these kinds. */
export const DutiesRuleData = Schema.Union([AreaStandard, Cadence, Checklist, Coverage, PermittedOptions, TaskLedger])
export type DutiesRuleData = typeof DutiesRuleData.Type

/** The kinds of rules of this package. */
export const dutiesKinds: ReadonlyArray<AnyKind> = [
  areaStandard,
  cadence,
  checklist,
  coverage,
  permittedOptions,
  taskLedger,
]
