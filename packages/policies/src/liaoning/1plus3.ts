/**
 * Liaoning Province: the opinion on the “1+3” mechanism of Party building in communities, as a digest retells it.
 *
 * @since 0.1.0
 */
import type { WrittenEdition } from "@jiceng/policy"
import { assessment } from "./1plus3/assessment.ts"
import { compensation } from "./1plus3/compensation.ts"
import { duties } from "./1plus3/duties.ts"
import { funding } from "./1plus3/funding.ts"
import { instrument } from "./1plus3/instrument.ts"
import { organization } from "./1plus3/organization.ts"
import { points } from "./1plus3/points.ts"
import { procedure } from "./1plus3/procedure.ts"
import { property } from "./1plus3/property.ts"
import { source } from "./1plus3/source.ts"
import { staffing } from "./1plus3/staffing.ts"

const parts = [
  assessment,
  compensation,
  duties,
  funding,
  instrument,
  organization,
  points,
  procedure,
  property,
  staffing,
]

export const liaoning1plus3: WrittenEdition = {
  id: "liaoning-1plus3",
  jurisdiction: "liaoning",
  title: { zh: "辽宁省社区党建“1+3”意见(摘要)", en: "Liaoning Province, “1+3” opinion (digest)" },
  // The wording is that of a digest, not of the opinion itself.
  status: "secondary",
  // The digest says only that the opinion came out recently: it is in force on no day that could be named.
  inForce: "undated",
  sources: [source],
  rules: parts.flatMap((part) => part.rules),
  recorded: parts.flatMap((part) => part.recorded),
  setAside: parts.flatMap((part) => part.setAside),
}
