/**
 * Xingqing District, 2018: the trial plan to reform how streets and communities are run, 银兴党办发〔2018〕200号.
 *
 * @since 0.1.0
 */
import type { WrittenEdition } from "@jiceng/policy"
import { admission } from "./2018/admission.ts"
import { assessment } from "./2018/assessment.ts"
import { bodies } from "./2018/bodies.ts"
import { compensation } from "./2018/compensation.ts"
import { dispatch } from "./2018/dispatch.ts"
import { duties } from "./2018/duties.ts"
import { funding } from "./2018/funding.ts"
import { grids } from "./2018/grids.ts"
import { instrument } from "./2018/instrument.ts"
import { leaders } from "./2018/leaders.ts"
import { matters } from "./2018/matters.ts"
import { organization } from "./2018/organization.ts"
import { points } from "./2018/points.ts"
import { procedure } from "./2018/procedure.ts"
import { property } from "./2018/property.ts"
import { rollout } from "./2018/rollout.ts"
import { source } from "./2018/source.ts"
import { staffing } from "./2018/staffing.ts"
import { station } from "./2018/station.ts"
import { street } from "./2018/street.ts"

const parts = [
  admission,
  assessment,
  bodies,
  compensation,
  dispatch,
  duties,
  funding,
  grids,
  instrument,
  leaders,
  matters,
  organization,
  points,
  procedure,
  property,
  rollout,
  staffing,
  station,
  street,
]

export const xingqing2018: WrittenEdition = {
  id: "xingqing-2018",
  jurisdiction: "xingqing",
  title: { zh: "兴庆区街道社区管理体制改革实施方案(2018)", en: "Xingqing District, plan of 2018" },
  status: "official",
  // The date below the text has lost characters; that of the page header is taken.
  inForce: { from: "2018-11-05" },
  sources: [source],
  rules: parts.flatMap((part) => part.rules),
  recorded: parts.flatMap((part) => part.recorded),
  setAside: parts.flatMap((part) => part.setAside),
}
