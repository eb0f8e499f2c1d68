/**
 * Xingqing District, 2018: pilot and roll-out of the reform, and who prepares what for it.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const rollout: EditionPart = {
  rules: [
    {
      name: "reform-timetable",
      title: { zh: "改革试点时间表", en: "timetable of the pilot" },
      encodes: [
        "xingqing-2018-street-admission-list-deadline",
        "xingqing-2018-pilot-plan-deadline",
        "xingqing-2018-pilot-completion",
      ],
      // The year is that of the plan.
      readings: {
        "middle-of-november": {
          title: { zh: "“11月中旬前”至哪一日", en: "which day “before the middle of November” ends on" },
          default: "end-of-middle",
          options: {
            "end-of-middle": { zh: "中旬结束,11月20日", en: "the end of the middle ten days: 20 November" },
            "before-middle": { zh: "中旬开始前,11月10日", en: "before they begin: 10 November" },
          },
        },
        "before-the-tenth": {
          title: { zh: "“11月10日前”是否含当日", en: "whether “before 10 November” includes the day" },
          default: "inclusive",
          options: {
            inclusive: { zh: "含当日", en: "it does" },
            exclusive: { zh: "不含当日", en: "it does not" },
          },
        },
      },
      rule: {
        kind: "taskLedger",
        cite: "xingqing-2018#六(二)",
        organs: {
          staffingOffice: { zh: "编办", en: "staffing office" },
          organisation: { zh: "区委组织部", en: "district organisation department" },
          pilotStreets: { zh: "试点街道", en: "pilot streets" },
        },
        tasks: [
          {
            cite: "xingqing-2018#二(一)",
            name: "street-admission-list",
            title: { zh: "制定街道行政事务准入清单", en: "list of work admitted to streets" },
            lead: ["staffingOffice"],
            due: {
              reading: "middle-of-november",
              options: { "end-of-middle": "2018-11-20", "before-middle": "2018-11-10" },
            },
            continuing: false,
          },
          {
            cite: "xingqing-2018#六(二)",
            name: "pilot-plan",
            title: { zh: "完成细化方案并报备", en: "detailed plan, submitted for review" },
            responsible: ["pilotStreets"],
            due: {
              reading: "before-the-tenth",
              options: { inclusive: "2018-11-10", exclusive: "2018-11-09" },
            },
            continuing: false,
          },
          {
            cite: "xingqing-2018#六(二)",
            name: "pilot-completion",
            title: { zh: "试点工作基本完成", en: "the pilot is basically complete" },
            lead: ["organisation"],
            responsible: ["pilotStreets"],
            due: "2018-11-30",
            continuing: false,
          },
        ],
      },
    },
    {
      name: "reform-scope",
      title: { zh: "改革适用的街道", en: "streets that the reform reaches" },
      encodes: ["xingqing-2018-full-rollout"],
      rule: {
        kind: "prerequisites",
        cite: "xingqing-2018#六(二)",
        when: {
          atLeast: 1,
          of: [
            { name: "pilotStreet", title: { zh: "试点街道(2018年10月起)", en: "pilot street, from October 2018" } },
            { name: "since2019", title: { zh: "2019年1月1日起", en: "on or after 1 January 2019" } },
          ],
        },
        needs: { atLeast: 1, of: [{ name: "reformed", title: { zh: "已推行改革", en: "the reform is carried out" } }] },
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-pilot-start", "xingqing-2018-pilot-streets"],
      cite: "xingqing-2018#六(二)",
      // The pilot began before the plan was published, and no day is given.
      statement: {
        zh: "2018年10月起在七个街道试点",
        en: "seven streets begin the pilot in October 2018",
      },
      data: {
        month: "2018-10",
        streets: ["胜利街", "新华街", "中山南街", "解放西街", "文化街", "玉皇阁北街", "前进街"],
      },
    },
    {
      covers: ["xingqing-2018-plan-lead"],
      cite: "xingqing-2018#六(二)",
      statement: { zh: "改革方案由区委组织部牵头", en: "the organisation department leads the plan of the reform" },
      data: { 实施方案: ["区委组织部"] },
    },
    {
      covers: [
        "xingqing-2018-duty-incentives",
        "xingqing-2018-duty-publicity",
        "xingqing-2018-duty-lists",
        "xingqing-2018-duty-legal",
      ],
      cite: "xingqing-2018#六(三)",
      statement: {
        zh: "激励政策、宣传、两份清单和协调处理各有负责部门",
        en: "departments answer for incentives, publicity, two lists and coordination",
      },
      data: {
        激励政策: ["区委组织部", "政研督查室", "编办", "民政局", "财政局", "人社局"],
        宣传: ["区委宣传部"],
        准入清单和服务事项清单: ["民政局", "行政审批服务中心"],
        相关事项协调处理: ["政法委", "司法局", "综合执法局"],
      },
    },
  ],
  setAside: [],
}
