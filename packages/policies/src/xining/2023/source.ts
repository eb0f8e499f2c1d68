/**
 * Xining City, 2023: the document, and its clauses. Its three parts have no numbers; they are cited as 一, 二 and 三.
 *
 * @since 0.1.0
 */
import type { Source } from "@jiceng/kernel"

export const source: typeof Source.Encoded = {
  id: "xining-2023",
  title: {
    zh: "西宁市强化“三个体系”建设 深入推进以党建引领城市基层治理工作",
    en: "Xining City, report on three systems of urban governance led by Party building",
  },
  issuer: { zh: "西宁市委组织部", en: "Organisation Department of the Xining City Party Committee" },
  issued: "2023-06-19",
  clauses: {
    页首: { zh: "来源与日期", en: "origin and date" },
    一: { zh: "制度体系:领导、协同与督导", en: "system of rules: leading, coordinating, supervising" },
    二: { zh: "运行体系:街道社区、小区支部与网格", en: "system of operation: streets, compound branches, grids" },
    三: { zh: "保障体系:干部、经费与阵地", en: "system of support: cadres, funds, premises" },
  },
}
