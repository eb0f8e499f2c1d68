/**
 * Xining City, 2023: how work reaches streets and communities and how orders are served. A report, not a norm.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const procedure: EditionPart = {
  rules: [
    {
      name: "menu-service",
      title: { zh: "“菜单式”服务", en: "service by menu" },
      modality: "descriptive",
      encodes: ["xining-2023-menu-workflow"],
      // Those who rate are read as the residents who ordered. No time limits and no scale are reported.
      rule: {
        kind: "sequence",
        cite: "xining-2023#二",
        actors: [
          { name: "residents", title: { zh: "居民", en: "residents" } },
          { name: "community", title: { zh: "社区", en: "community" } },
          { name: "unit", title: { zh: "单位", en: "unit" } },
          { name: "cadre", title: { zh: "干部", en: "cadre" } },
        ],
        steps: [
          { name: "order", title: { zh: "点单", en: "residents order" }, by: ["residents"] },
          { name: "handOver", title: { zh: "交单", en: "the community hands over" }, by: ["community"] },
          { name: "place", title: { zh: "下单", en: "the unit places the order" }, by: ["unit"] },
          { name: "take", title: { zh: "接单", en: "a cadre takes the order" }, by: ["cadre"] },
          { name: "rate", title: { zh: "评单", en: "residents rate the service" }, by: ["residents"] },
        ],
      },
    },
    {
      name: "street-tasks-dropped",
      title: { zh: "街道不再承担的任务", en: "tasks that streets no longer have" },
      modality: "descriptive",
      encodes: ["xining-2023-street-no-investment"],
      rule: {
        kind: "prohibition",
        cite: "xining-2023#二",
        acts: [
          { name: "investmentPromotion", title: { zh: "招商引资", en: "promoting investment" } },
          { name: "taxAssistance", title: { zh: "协税护税", en: "helping to collect taxes" } },
        ],
      },
    },
    {
      name: "three-year-action",
      title: { zh: "三年行动任务清单", en: "task list of the three-year action" },
      modality: "descriptive",
      encodes: ["xining-2023-three-year-action"],
      rule: {
        kind: "checklist",
        cite: "xining-2023#一",
        items: [
          { kind: "required", name: "responsibleUnit", title: { zh: "责任单位", en: "responsible unit" } },
          { kind: "required", name: "deadline", title: { zh: "完成时限", en: "deadline" } },
        ],
      },
    },
    {
      name: "community-admission",
      title: { zh: "社区工作事项准入", en: "work admitted to communities" },
      modality: "descriptive",
      encodes: ["xining-2023-community-admission"],
      rule: { kind: "admission", cite: "xining-2023#二" },
    },
  ],
  recorded: [
    {
      covers: ["xining-2023-street-duty-list"],
      cite: "xining-2023#二",
      statement: {
        zh: "各县区制定街道权责清单",
        en: "districts and counties make lists of the powers and duties of streets",
      },
    },
    {
      covers: ["xining-2023-community-79-duties"],
      cite: "xining-2023#二",
      statement: {
        zh: "指导目录列社区职责79项,目录未随文公布",
        en: "a guidance catalogue has 79 duties of communities; it is not published with the report",
      },
      data: { duties: 79 },
    },
    {
      covers: ["xining-2023-grid-needs"],
      cite: "xining-2023#二",
      statement: { zh: "需求收集和服务都在网格进行", en: "needs are collected and services given in the grid" },
    },
  ],
  setAside: [],
}
