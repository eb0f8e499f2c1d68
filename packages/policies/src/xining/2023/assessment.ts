/**
 * Xining City, 2023: assessment, as the report tells it.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const assessment: EditionPart = {
  rules: [],
  recorded: [
    {
      covers: ["xining-2023-performance-inclusion"],
      cite: "xining-2023#一",
      statement: {
        zh: "城市基层党建列入领导班子年度考核和书记责任清单,未写明权重",
        en: "Party building in the city is part of the yearly assessment of leading bodies and of the secretaries' list of duties; no weight is given",
      },
      data: { instruments: ["各级领导班子年度绩效目标考核", "书记抓基层党建工作责任清单"] },
    },
    {
      covers: ["xining-2023-responsibility-mechanism"],
      cite: "xining-2023#一",
      statement: {
        zh: "责任落实分四步,另有“四不两直”督导;各步内容未展开",
        en: "four steps make responsibilities real, beside unannounced inspections; what each step holds is not said",
      },
      data: { steps: ["明", "晒", "督", "评"] },
    },
    {
      covers: ["xining-2023-street-powers"],
      cite: "xining-2023#二",
      statement: { zh: "街道有三项权限,未写明权重", en: "streets have three powers; no weight is given" },
      data: { powers: ["公共事务综合管理权", "派驻机构人员人事考核权", "提拔使用征得同意权"] },
    },
  ],
  setAside: [],
}
