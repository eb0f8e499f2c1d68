/**
 * Xining City, 2023: a report on urban governance led by Party building, published on 2023-06-19. It tells what is done
 * and binds nobody: its rules are descriptive, and show how its figures compare with those of the measures.
 *
 * @since 0.1.0
 */
import type { WrittenEdition } from "@jiceng/policy"
import { assessment } from "./2023/assessment.ts"
import { compensation } from "./2023/compensation.ts"
import { duties } from "./2023/duties.ts"
import { funding } from "./2023/funding.ts"
import { instrument } from "./2023/instrument.ts"
import { organization } from "./2023/organization.ts"
import { points } from "./2023/points.ts"
import { procedure } from "./2023/procedure.ts"
import { source } from "./2023/source.ts"
import { staffing } from "./2023/staffing.ts"

const parts = [assessment, compensation, duties, funding, instrument, organization, points, procedure, staffing]

export const xining2023: WrittenEdition = {
  id: "xining-2023",
  jurisdiction: "xining",
  title: { zh: "西宁市城市基层治理报道(2023)", en: "Xining City, report of 2023" },
  status: "official",
  // A report puts nothing in force. Its practices are known from the day of publication, and no end is known.
  inForce: { from: "2023-06-19" },
  sources: [source],
  rules: parts.flatMap((part) => part.rules),
  recorded: parts.flatMap((part) => part.recorded),
  setAside: parts.flatMap((part) => part.setAside),
}
