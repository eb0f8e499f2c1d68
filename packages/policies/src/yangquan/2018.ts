/**
 * Yangquan City, 2018: the plan to strengthen the governance of urban and rural communities, issued on 2018-11-09.
 *
 * @since 0.1.0
 */
import type { WrittenEdition } from "@jiceng/policy"
import { admission } from "./2018/admission.ts"
import { assessment } from "./2018/assessment.ts"
import { duties } from "./2018/duties.ts"
import { facilities } from "./2018/facilities.ts"
import { funding } from "./2018/funding.ts"
import { instrument } from "./2018/instrument.ts"
import { organization } from "./2018/organization.ts"
import { procedure } from "./2018/procedure.ts"
import { property } from "./2018/property.ts"
import { source } from "./2018/source.ts"
import { staffing } from "./2018/staffing.ts"
import { tasks } from "./2018/tasks.ts"

const parts = [
  admission,
  assessment,
  duties,
  facilities,
  funding,
  instrument,
  organization,
  procedure,
  property,
  staffing,
  tasks,
]

export const yangquan2018: WrittenEdition = {
  id: "yangquan-2018",
  jurisdiction: "yangquan",
  title: { zh: "阳泉市城乡社区治理实施方案(2018)", en: "Yangquan City, plan of 2018" },
  status: "official",
  // The plan names no day from which it applies and no end: the day of issue is taken.
  inForce: { from: "2018-11-09" },
  sources: [source],
  rules: parts.flatMap((part) => part.rules),
  recorded: parts.flatMap((part) => part.recorded),
  setAside: parts.flatMap((part) => part.setAside),
}
