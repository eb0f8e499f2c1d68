/**
 * Liaoning Province, the “1+3” opinion: funds.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const funding: EditionPart = {
  rules: [
    {
      name: "special-funds",
      title: { zh: "两项专项经费", en: "two special funds" },
      encodes: ["liaoning-1plus3-special-funds"],
      rule: {
        kind: "checklist",
        cite: "liaoning-1plus3#加大支持力度",
        items: [
          {
            kind: "required",
            name: "partyBuildingFund",
            title: { zh: "社区党建工作专项经费", en: "fund for Party building" },
          },
          { kind: "required", name: "serviceFund", title: { zh: "服务群众专项经费", en: "fund to serve residents" } },
        ],
      },
    },
    {
      // Of the same sentence as the growth of funds.
      name: "transfer-with-duty",
      title: { zh: "事项下放的保障", en: "what goes with a duty that is handed down" },
      encodes: [],
      rule: {
        kind: "checklist",
        cite: "liaoning-1plus3#加大支持力度",
        items: [
          { kind: "required", name: "power", title: { zh: "权随责走", en: "power" } },
          { kind: "required", name: "money", title: { zh: "费随事转", en: "money" } },
        ],
      },
    },
    {
      name: "funds-growth",
      title: { zh: "社区经费逐年增长", en: "growth of community funds" },
      encodes: ["liaoning-1plus3-power-follows-duty"],
      // No rate is given. A margin of one fen is any growth at all.
      readings: {
        growth: {
          title: { zh: "与上年持平是否算增长", en: "whether funds as high as last year's have grown" },
          default: "strict",
          options: {
            strict: { zh: "不算,须高于上年", en: "they have not: more than last year's is needed" },
            level: { zh: "算,不低于上年即可", en: "they have: no less than last year's is enough" },
          },
        },
      },
      rule: {
        kind: "amountAbove",
        cite: "liaoning-1plus3#加大支持力度",
        more: { name: "thisYear", title: { zh: "本年社区经费", en: "funds of this year" } },
        less: { name: "lastYear", title: { zh: "上年社区经费", en: "funds of last year" } },
        margin: { reading: "growth", options: { strict: 0.01, level: 0 } },
      },
    },
  ],
  recorded: [
    {
      covers: ["liaoning-1plus3-pay-payer"],
      cite: "liaoning-1plus3#建强社区工作者队伍",
      statement: {
        zh: "社区工作者薪酬由各级政府承担,分担比例未定",
        en: "governments at all levels pay community workers; how they share it is not said",
      },
    },
    {
      covers: ["liaoning-1plus3-funds-integrated"],
      cite: "liaoning-1plus3#加大支持力度",
      statement: {
        zh: "各部门投向社区的政策、资金和项目统筹使用,无可核对的指标",
        en: "policies, funds and projects of departments are used together; nothing in it can be checked",
      },
    },
  ],
  setAside: [],
}
