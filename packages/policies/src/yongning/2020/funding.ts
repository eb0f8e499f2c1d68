/**
 * Yongning County, 2020: funds, who pays them, and what they may be used for.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

// The amounts name no period for the Party-building fund; the sentence beside it says each year, and both are budgeted.
// The fund goes to the organisation of the community: branches of compounds draw none of their own.
const partyBuildingFund = {
  cite: "yongning-2020#33",
  name: "partyBuildingFund",
  title: { zh: "党建经费", en: "Party-building fund" },
  parts: [{ kind: "byForm", amounts: { branch: 40_000, generalBranch: 60_000, committee: 100_000 } }],
} as const

// The text speaks of resident population and counts it in households.
const serviceFund = {
  cite: "yongning-2020#33",
  name: "serviceFund",
  title: { zh: "为民服务和发展专项资金", en: "fund for service and development" },
  parts: [
    {
      kind: "byHouseholds",
      bands: [
        { from: 0, amount: 170_000 },
        {
          from: { reading: "boundary", options: { "word-rule": 3001, "boundary-up": 3000, "boundary-down": 3001 } },
          amount: 180_000,
        },
        {
          from: { reading: "boundary", options: { "word-rule": 5000, "boundary-up": 5000, "boundary-down": 5001 } },
          amount: 200_000,
        },
      ],
    },
  ],
} as const

const boundary = {
  title: { zh: "恰为3000户、5000户归入哪一档", en: "which band takes exactly 3000 and 5000 households" },
  default: "word-rule",
  options: {
    "word-rule": {
      zh: "“以下”“以上”含本数:3000户归低档,5000户归高档",
      en: "“and below”, “and above” include the number: 3000 is in the lower band, 5000 in the higher",
    },
    "boundary-up": { zh: "均归高一档", en: "both are in the higher band" },
    "boundary-down": { zh: "均归低一档", en: "both are in the lower band" },
  },
} as const

// Five to five is read as halves of the whole cost of new community premises; those of compounds are not shared so.
const premises = {
  cite: "yongning-2020#30",
  name: "premises",
  title: { zh: "新增社区阵地", en: "new community premises" },
  parts: [
    { kind: "cost", cost: { name: "premisesCost", title: { zh: "新增社区阵地所需资金", en: "cost of new premises" } } },
  ],
  shares: {
    reading: "odd-fen",
    options: {
      county: [
        { payer: "county", parts: 5 },
        { payer: "city", parts: 5 },
      ],
      city: [
        { payer: "city", parts: 5 },
        { payer: "county", parts: 5 },
      ],
    },
  },
} as const

const oddFen = {
  title: { zh: "不能均分的一分由谁承担", en: "who pays a fen that does not divide" },
  default: "county",
  options: {
    county: { zh: "县财政(方案制定方)", en: "the county, whose plan it is" },
    city: { zh: "市财政", en: "the city" },
  },
} as const

const workers = { name: "workers", title: { zh: "社区工作者人数", en: "community workers" } } as const

const countyPays = [{ payer: "county", parts: 1 }] as const

export const funding: EditionPart = {
  rules: [
    {
      name: "community-funds",
      title: { zh: "社区党建经费和专项资金", en: "funds of a community" },
      encodes: [
        "yongning-2020-party-fund-committee",
        "yongning-2020-party-fund-general-branch",
        "yongning-2020-party-fund-branch",
        "yongning-2020-service-fund-band-1",
        "yongning-2020-service-fund-band-2",
        "yongning-2020-service-fund-band-3",
      ],
      readings: { boundary },
      rule: { kind: "communityFunds", cite: "yongning-2020#33", funds: [partyBuildingFund, serviceFund] },
    },
    {
      name: "community-budget",
      title: { zh: "社区年度经费预算", en: "yearly budget of a community" },
      encodes: ["yongning-2020-party-fund-payer", "yongning-2020-service-fund-payer", "yongning-2020-running-costs"],
      readings: { boundary, "odd-fen": oddFen },
      rule: {
        kind: "communityBudget",
        cite: "yongning-2020#五(三)",
        lines: [
          { ...partyBuildingFund, shares: countyPays },
          { ...serviceFund, shares: countyPays },
          {
            // A floor: the county may budget more. Heads are counted on the day of the budget.
            cite: "yongning-2020#11",
            name: "trainingFund",
            title: { zh: "社区工作者培训经费", en: "fund to train community workers" },
            parts: [{ kind: "perHead", people: workers, each: 300 }],
            shares: countyPays,
          },
          {
            // Budgeted by the street, paid by the county. The five costs are named as included: the list is open.
            cite: "yongning-2020#33",
            name: "runningCosts",
            title: { zh: "社区运转经费", en: "running costs" },
            parts: [
              { kind: "cost", cost: { name: "water", title: { zh: "水费", en: "water" } } },
              { kind: "cost", cost: { name: "electricity", title: { zh: "电费", en: "electricity" } } },
              { kind: "cost", cost: { name: "gas", title: { zh: "燃气费", en: "gas" } } },
              { kind: "cost", cost: { name: "heating", title: { zh: "取暖费", en: "heating" } } },
              { kind: "cost", cost: { name: "network", title: { zh: "网络费", en: "network" } } },
            ],
            shares: countyPays,
          },
          premises,
        ],
      },
    },
    {
      name: "new-premises",
      title: { zh: "新增社区阵地资金分担", en: "who pays for new premises" },
      encodes: ["yongning-2020-facility-cost-split"],
      readings: { "odd-fen": oddFen },
      rule: { kind: "communityBudget", cite: "yongning-2020#30", lines: [premises] },
    },
    {
      name: "training-budget",
      title: { zh: "社区工作者培训经费下限", en: "least budget to train community workers" },
      encodes: ["yongning-2020-training-budget"],
      rule: { kind: "budgetFloor", cite: "yongning-2020#11", people: workers, each: 300 },
    },
    {
      name: "funds-channel",
      title: { zh: "投向社区资金的主渠道", en: "the main channel of money for communities" },
      encodes: ["yongning-2020-funds-main-channel"],
      rule: {
        kind: "permittedOptions",
        cite: "yongning-2020#27",
        choices: [
          {
            name: "channel",
            title: { zh: "落实渠道", en: "channel" },
            options: {
              communityParty: { zh: "社区党组织", en: "the community's Party organisation" },
              other: { zh: "其他渠道", en: "another channel" },
            },
            permitted: ["communityParty"],
          },
        ],
      },
    },
    {
      name: "social-organisation-funds",
      title: { zh: "社会组织培育经费的来源和对象", en: "which money may help which social organisations" },
      modality: "may",
      encodes: ["yongning-2020-social-org-fund-sources"],
      rule: {
        kind: "permittedOptions",
        cite: "yongning-2020#33",
        choices: [
          {
            name: "moneyFrom",
            title: { zh: "经费来源", en: "where the money comes from" },
            options: {
              serviceFund: { zh: "为民服务和发展专项资金", en: "fund for service and development" },
              partyBuildingFund: { zh: "党建工作经费", en: "Party-building fund" },
              workFund: { zh: "社区工作经费", en: "work fund" },
              lottery: { zh: "福彩公益金", en: "welfare lottery" },
              other: { zh: "其他", en: "other" },
            },
            permitted: ["serviceFund", "partyBuildingFund", "workFund", "lottery"],
          },
          {
            name: "organisationKind",
            title: { zh: "社会组织类型", en: "kind of social organisation" },
            options: {
              publicWelfare: { zh: "公益性", en: "for public welfare" },
              service: { zh: "服务性", en: "for services" },
              mutualAid: { zh: "互助性", en: "for mutual aid" },
              other: { zh: "其他", en: "other" },
            },
            permitted: ["publicWelfare", "service", "mutualAid"],
          },
        ],
      },
    },
    {
      // A preference: organisations without are not shut out.
      name: "social-organisation-projects",
      title: { zh: "支持承接服务项目的社会组织", en: "social organisations that are helped to take on projects" },
      encodes: ["yongning-2020-social-org-procurement"],
      rule: {
        kind: "checklist",
        cite: "yongning-2020#33",
        items: [
          {
            kind: "required",
            name: "soundPartyOrganisation",
            title: { zh: "党组织健全", en: "has a sound Party organisation" },
          },
        ],
      },
    },
    {
      // Normal growth is asked for without a rate.
      name: "budget-lines",
      title: { zh: "纳入财政预算的经费", en: "lines of the budget" },
      encodes: ["yongning-2020-budget-inclusion"],
      rule: {
        kind: "checklist",
        cite: "yongning-2020#五(三)",
        items: [
          { kind: "required", name: "premises", title: { zh: "阵地保障", en: "premises" } },
          { kind: "required", name: "pay", title: { zh: "薪酬待遇", en: "pay" } },
          { kind: "required", name: "recruitment", title: { zh: "人员招录", en: "recruitment" } },
        ],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
