/**
 * Xining City, 2023: funds as the city reports them.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

// Each year is read to govern both amounts of the phrase.
const partyBuildingFund = {
  cite: "xining-2023#三",
  name: "partyBuildingFund",
  title: { zh: "党建工作经费", en: "Party-building fund" },
  parts: [{ kind: "fixed", amount: 10_000 }],
} as const

const serviceFund = {
  cite: "xining-2023#三",
  name: "serviceFund",
  title: { zh: "服务群众专项经费", en: "fund to serve residents" },
  parts: [{ kind: "fixed", amount: 200_000 }],
} as const

// What makes a community one of the first or second class is not said, and no third is mentioned.
const workFund = {
  cite: "xining-2023#三",
  name: "workFund",
  title: { zh: "社区工作经费", en: "work fund" },
  parts: [
    {
      kind: "byClass",
      label: { name: "communityClass", title: { zh: "社区类别", en: "class of the community" } },
      classes: [
        { name: "first", title: { zh: "一类", en: "first class" }, amount: 100_000 },
        { name: "second", title: { zh: "二类", en: "second class" }, amount: 80_000 },
      ],
    },
  ],
} as const

export const funding: EditionPart = {
  rules: [
    {
      name: "community-funds",
      title: { zh: "社区经费", en: "funds of a community" },
      modality: "descriptive",
      encodes: ["xining-2023-party-fund", "xining-2023-service-fund", "xining-2023-work-fund"],
      rule: { kind: "communityFunds", cite: "xining-2023#三", funds: [partyBuildingFund, serviceFund, workFund] },
    },
    {
      name: "community-budget",
      title: { zh: "社区年度经费及分担", en: "yearly budget of a community" },
      modality: "descriptive",
      encodes: ["xining-2023-fund-sharing"],
      slots: {
        "payer-shares": {
          title: { zh: "市、区分担比例", en: "how city and district share" },
          cite: "xining-2023#三",
          shape: "payerShares",
          shipped: {
            status: "illustrative",
            value: [
              { payer: "city", parts: 1 },
              { payer: "district", parts: 1 },
            ],
          },
        },
      },
      rule: {
        kind: "communityBudget",
        cite: "xining-2023#三",
        lines: [
          { ...partyBuildingFund, shares: { slot: "payer-shares" } },
          { ...serviceFund, shares: { slot: "payer-shares" } },
          { ...workFund, shares: { slot: "payer-shares" } },
        ],
      },
    },
  ],
  recorded: [
    {
      covers: ["xining-2023-innovation-fund"],
      cite: "xining-2023#三",
      statement: {
        zh: "设有社区工作创新基金,金额未说明",
        en: "there is a fund for innovation in community work; its amount is not said",
      },
    },
  ],
  setAside: [],
}
