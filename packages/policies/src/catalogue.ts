/**
 * Every rule that was read out of the five documents, by its id: what the editions have to account for.
 *
 * @since 0.1.0
 */
import type { CatalogueRule } from "@jiceng/policy"
import { liaoningCatalogue } from "./catalogue/liaoning.ts"
import { xingqingCatalogue } from "./catalogue/xingqing.ts"
import { xiningCatalogue } from "./catalogue/xining.ts"
import { yangquanCatalogue } from "./catalogue/yangquan.ts"
import { yongningCatalogue } from "./catalogue/yongning.ts"

/** The catalogue (条文规则目录), document by document. */
export const catalogue: ReadonlyArray<CatalogueRule> = [
  ...yongningCatalogue,
  ...xingqingCatalogue,
  ...xiningCatalogue,
  ...liaoningCatalogue,
  ...yangquanCatalogue,
]
