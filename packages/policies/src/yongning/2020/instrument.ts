/**
 * Yongning County, 2020: the document itself, and mechanisms that it names and leaves at that.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const instrument: EditionPart = {
  rules: [],
  recorded: [
    {
      covers: ["yongning-2020-instrument-adoption"],
      cite: "yongning-2020#印发通知",
      statement: {
        zh: "印发前由县委常委会审议同意",
        en: "the standing committee of the county Party committee agreed to the plan before it was issued",
      },
      data: { body: "永宁县委常委会", committeeTerm: 14, year: 2020, meeting: 17 },
    },
    {
      covers: ["yongning-2020-instrument-date"],
      cite: "yongning-2020#印发通知落款",
      // The completion dates of the items are deadlines, not beginnings: the plan applies from its issue.
      statement: {
        zh: "落款日期即印发日期;未另定施行日期和有效期",
        en: "the day below the notice is the day of issue; no other first day and no last day are named",
      },
    },
    {
      covers: ["yongning-2020-self-governance-agenda"],
      cite: "yongning-2020#18",
      // The text has topics come from above; from below is more likely meant. Nothing computed depends on it.
      statement: {
        zh: "自治议题和自治项目有形成机制,办法未列",
        en: "there is a mechanism by which topics and projects of self-governance are found; how is not said",
      },
    },
    {
      covers: ["yongning-2020-community-redraw-factors"],
      cite: "yongning-2020#17",
      statement: {
        zh: "调整社区设置时考虑五项因素,未定权重",
        en: "five factors count when communities are redrawn; no weights are given",
      },
      data: ["城市发展现状", "基础服务设施", "公共服务资源", "居民小区数量", "人口和户数"],
    },
  ],
  setAside: [],
}
