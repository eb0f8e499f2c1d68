/**
 * Yangquan City, 2018: budgets, the purchase of services, and what facilities pay.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const funding: EditionPart = {
  rules: [
    {
      name: "budget-lines",
      title: { zh: "纳入财政预算的五项经费", en: "five lines of the budget" },
      encodes: ["yangquan-2018-budget-five"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#四(二)",
        items: [
          { kind: "required", name: "facilities", title: { zh: "社区服务设施", en: "service facilities" } },
          { kind: "required", name: "informatisation", title: { zh: "信息化建设", en: "information technology" } },
          { kind: "required", name: "work", title: { zh: "工作经费", en: "work funds" } },
          { kind: "required", name: "pay", title: { zh: "人员报酬", en: "staff pay" } },
          { kind: "required", name: "training", title: { zh: "培训经费", en: "training" } },
        ],
      },
    },
    {
      name: "residents-supervise-funds",
      title: { zh: "居民参与和监督资金使用", en: "residents take part in the use of funds" },
      encodes: ["yangquan-2018-residents-fund-supervision"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#四(二)",
        items: [
          { kind: "required", name: "tookPart", title: { zh: "居民参与确定用途", en: "residents helped to decide" } },
          { kind: "required", name: "supervised", title: { zh: "居民全过程监督", en: "residents supervised it all" } },
        ],
      },
    },
    {
      // The main source and the one that only adds to it: more than half is implied, no share is given.
      name: "purchase-sources",
      title: { zh: "购买社区服务的资金来源", en: "where the money for bought services comes from" },
      modality: "default",
      encodes: ["yangquan-2018-purchase-funding"],
      rule: {
        kind: "amountAbove",
        cite: "yangquan-2018#三(三)5",
        more: { name: "budgetAmount", title: { zh: "财政资金", en: "money from the budget" } },
        less: { name: "lotteryAmount", title: { zh: "福利彩票公益金", en: "money from the welfare lottery" } },
        margin: 0.01,
      },
    },
    {
      // How a part of a fen is rounded is not said: to the nearest.
      name: "facility-utilities",
      title: { zh: "社区设施水电气暖费用", en: "what facilities pay for utilities" },
      encodes: ["yangquan-2018-utility-tariff"],
      rule: { kind: "meteredCost", cite: "yangquan-2018#三(三)2", rounding: "halfUp" },
    },
    {
      name: "assistance-conditions",
      title: { zh: "协助事项的经费和条件", en: "what has to come with a request for help" },
      encodes: ["yangquan-2018-assist-funding"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(三)3",
        items: [
          { kind: "required", name: "legalBasis", title: { zh: "法定依据", en: "a basis in law" } },
          { kind: "required", name: "money", title: { zh: "经费", en: "money" } },
          { kind: "required", name: "conditions", title: { zh: "必要工作条件", en: "means to work" } },
        ],
      },
    },
    {
      name: "social-organisation-support",
      title: { zh: "社区社会组织扶持政策", en: "policies that support social organisations" },
      encodes: ["yangquan-2018-social-org-support"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(一)4",
        items: [
          { kind: "required", name: "incubation", title: { zh: "孵化培育政策", en: "policy on incubation" } },
          { kind: "required", name: "talent", title: { zh: "人才引进政策", en: "policy on talent" } },
          { kind: "required", name: "money", title: { zh: "资金支持政策", en: "policy on money" } },
          { kind: "required", name: "taxRelief", title: { zh: "税费优惠政策", en: "relief of taxes and fees" } },
        ],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
