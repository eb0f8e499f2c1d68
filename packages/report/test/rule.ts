import { choiceOf, columnsOf, Stars } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import type { ReportRule } from "../src/ReportRule.ts"

/** A rule with stars that can be held down, and a choice. */
export const starsRule: ReportRule = {
  id: "town-2026/stars",
  title: { zh: "党员星级", en: "stars of a member" },
  results: columnsOf(
    Schema.Struct({
      stars: Stars.annotateKey({ words: { zh: "星级", en: "stars" } }),
      earnedStars: Stars.annotateKey({ words: { zh: "应得星级", en: "earned stars" } }),
      form: choiceOf({ branch: { zh: "支部", en: "branch" }, committee: { zh: "党委", en: "committee" } }).annotateKey({
        words: { zh: "形式", en: "form" },
      }),
    }),
  ),
  held: [{ result: "stars", earned: "earnedStars" }],
  components: [],
  basis: [{ zh: "某镇办法", en: "measures of a town" }],
}
