/**
 * Yongning County, 2020: the plan for community governance led by Party building, issued on 2020-09-10.
 *
 * @since 0.1.0
 */
import type { WrittenEdition } from "@jiceng/policy"
import { admission } from "./2020/admission.ts"
import { assessment } from "./2020/assessment.ts"
import { bodies } from "./2020/bodies.ts"
import { compensation } from "./2020/compensation.ts"
import { dispatch } from "./2020/dispatch.ts"
import { duties } from "./2020/duties.ts"
import { facilities } from "./2020/facilities.ts"
import { funding } from "./2020/funding.ts"
import { grids } from "./2020/grids.ts"
import { instrument } from "./2020/instrument.ts"
import { organization } from "./2020/organization.ts"
import { points } from "./2020/points.ts"
import { procedure } from "./2020/procedure.ts"
import { property } from "./2020/property.ts"
import { service } from "./2020/service.ts"
import { source } from "./2020/source.ts"
import { staffing } from "./2020/staffing.ts"
import { targets } from "./2020/targets.ts"
import { tasks } from "./2020/tasks.ts"

const parts = [
  admission,
  assessment,
  bodies,
  compensation,
  dispatch,
  duties,
  facilities,
  funding,
  grids,
  instrument,
  organization,
  points,
  procedure,
  property,
  service,
  staffing,
  targets,
  tasks,
]

export const yongning2020: WrittenEdition = {
  id: "yongning-2020",
  jurisdiction: "yongning",
  title: { zh: "永宁县“四优四提”实施方案(2020)", en: "Yongning County, plan of 2020" },
  status: "official",
  // The plan names no day from which it applies and no end: the day of issue is taken.
  inForce: { from: "2020-09-10" },
  sources: [source],
  rules: parts.flatMap((part) => part.rules),
  recorded: parts.flatMap((part) => part.recorded),
  setAside: parts.flatMap((part) => part.setAside),
}
