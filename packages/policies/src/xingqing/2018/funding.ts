/**
 * Xingqing District, 2018: funds and who pays them.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

// No period is named; the amounts are budgeted, so they are read as those of a year. A branch has an amount although
// the plan sets up none. The amounts go to the organisation of the community, not to branches below it.
const partyBuildingFund = {
  cite: "xingqing-2018#五(二)",
  name: "partyBuildingFund",
  title: { zh: "党建经费", en: "Party-building fund" },
  parts: [
    { kind: "byForm", amounts: { branch: 20_000, generalBranch: 30_000, committee: 50_000 } },
    {
      kind: "topUp",
      people: { name: "directMembers", title: { zh: "直管党员数", en: "directly managed members" } },
      above: 100,
      exempt: { reading: "top-up", options: { excess: 100, all: 0 } },
      each: 200,
    },
  ],
} as const

// That 5000 households are in the top band is said expressly.
const workFund = {
  cite: "xingqing-2018#五(二)",
  name: "workFund",
  title: { zh: "工作经费", en: "work fund" },
  parts: [
    {
      kind: "byHouseholds",
      bands: [
        { from: 0, amount: 100_000 },
        { from: { reading: "boundary", options: { "word-rule": 3001, "boundary-up": 3000 } }, amount: 130_000 },
        { from: 5000, amount: 150_000 },
      ],
    },
  ],
} as const

const readings = {
  boundary: {
    title: { zh: "恰为3000户归入哪一档", en: "which band takes exactly 3000 households" },
    default: "word-rule",
    options: {
      "word-rule": { zh: "“以下”含本数,归低一档", en: "“and below” includes the number: the lower band" },
      "boundary-up": { zh: "比照5000户,归高一档", en: "as with 5000: the higher band" },
    },
  },
  "top-up": {
    title: { zh: "超过100人时按多少人增加", en: "for how many members more is paid above 100" },
    default: "excess",
    options: {
      excess: { zh: "仅超出100人的部分", en: "only for those above 100" },
      all: { zh: "全部直管党员", en: "for all of them" },
    },
  },
} as const

const budgetPays = [{ payer: "budget", parts: 1 }] as const

export const funding: EditionPart = {
  rules: [
    {
      name: "community-funds",
      title: { zh: "社区党建经费和工作经费", en: "funds of a community" },
      encodes: [
        "xingqing-2018-party-fund-base",
        "xingqing-2018-party-fund-top-up",
        "xingqing-2018-work-fund-band-1",
        "xingqing-2018-work-fund-band-2",
        "xingqing-2018-work-fund-band-3",
        "xingqing-2018-work-fund-basis",
      ],
      readings,
      rule: { kind: "communityFunds", cite: "xingqing-2018#五(二)", funds: [partyBuildingFund, workFund] },
    },
    {
      name: "community-budget",
      title: { zh: "社区年度经费预算", en: "yearly budget of a community" },
      encodes: ["xingqing-2018-base-funds"],
      readings,
      rule: {
        kind: "communityBudget",
        cite: "xingqing-2018#五(二)",
        lines: [
          { ...partyBuildingFund, shares: budgetPays },
          { ...workFund, shares: budgetPays },
          {
            // The four costs are named as included: the list is open.
            cite: "xingqing-2018#五(二)",
            name: "baseCosts",
            title: { zh: "基本保障经费", en: "basic costs" },
            parts: [
              {
                kind: "cost",
                cost: { name: "utilities", title: { zh: "水电暖费", en: "water, electricity, heating" } },
              },
              { kind: "cost", cost: { name: "repairs", title: { zh: "维修费", en: "repairs" } } },
              { kind: "cost", cost: { name: "propertyFees", title: { zh: "物业费", en: "property fees" } } },
            ],
            shares: budgetPays,
          },
          {
            cite: "xingqing-2018#五(二)",
            name: "duesReturned",
            title: { zh: "返还党费", en: "dues returned" },
            parts: [
              {
                kind: "cost",
                cost: {
                  name: "duesPaid",
                  title: { zh: "直管党员交纳党费(2019年起)", en: "dues paid by directly managed members since 2019" },
                },
              },
            ],
            shares: [{ payer: "partyDues", parts: 1 }],
          },
        ],
      },
    },
    {
      name: "dues-return",
      title: { zh: "直管党员党费返还", en: "return of the dues of directly managed members" },
      encodes: ["xingqing-2018-party-dues-return"],
      rule: { kind: "duesReturn", cite: "xingqing-2018#五(二)", fromYear: 2019, percent: 100 },
    },
    {
      name: "ordinary-budget",
      title: { zh: "列入年度预算的工作经费", en: "expenses of the ordinary budget" },
      encodes: ["xingqing-2018-funds-accounting"],
      // What is not of the ordinary budget is allotted separately.
      rule: {
        kind: "permittedOptions",
        cite: "xingqing-2018#五(二)",
        choices: [
          {
            name: "expense",
            title: { zh: "支出类型", en: "kind of expense" },
            options: {
              ordinary: { zh: "日常工作", en: "ordinary work" },
              keyWork: { zh: "重点工作(另行核拨)", en: "key work, allotted separately" },
              majorProject: { zh: "重大项目(另行核拨)", en: "major project, allotted separately" },
              emergency: { zh: "应急处理(另行核拨)", en: "emergency, allotted separately" },
            },
            permitted: ["ordinary"],
          },
        ],
      },
    },
    {
      name: "three-transfers",
      title: { zh: "新增事项的“三个随转”", en: "what goes with a task that is handed down" },
      encodes: ["xingqing-2018-street-three-transfers"],
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#二(一)",
        items: [
          { kind: "required", name: "power", title: { zh: "权随事转", en: "power" } },
          { kind: "required", name: "staff", title: { zh: "人随事转", en: "staff" } },
          { kind: "required", name: "money", title: { zh: "费随事转", en: "money" } },
        ],
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-duty-budget"],
      cite: "xingqing-2018#六(三)",
      statement: { zh: "改革所需预算和经费由财政局负责", en: "the finance bureau budgets and secures the money" },
      data: { organ: "财政局" },
    },
  ],
  setAside: [],
}
