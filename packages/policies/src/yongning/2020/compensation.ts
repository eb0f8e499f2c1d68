/**
 * Yongning County, 2020: wages, performance pay, bonuses and allowances of community workers.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

const allowanceReadings = {
  "head-and-member": {
    title: {
      zh: "小区党组织负责人是否另领支部委员补助",
      en: "whether a compound head also draws a branch member's allowance",
    },
    default: "head-only",
    options: {
      "head-only": { zh: "不另领,两者为不同的领取人", en: "no: they are listed as separate recipients" },
      both: { zh: "另领", en: "yes" },
    },
  },
  "building-head": {
    title: { zh: "兼任楼栋长是否同时领取两份补助", en: "whether a building head's allowance is drawn beside another" },
    default: "both",
    options: {
      both: { zh: "另一职务,同时领取", en: "yes: it is another role" },
      highest: { zh: "只领较高的一份", en: "no: only the highest is drawn" },
    },
  },
} as const

const allowanceRoles = [
  {
    name: "compoundHead",
    title: { zh: "居民小区党组织负责人", en: "head of a compound's Party organisation" },
    monthly: 300,
    payer: "city",
    group: "compound",
  },
  {
    name: "branchMember",
    title: { zh: "居民小区党支部委员", en: "member of a compound's branch committee" },
    monthly: 200,
    payer: "county",
    group: { reading: "head-and-member", options: { "head-only": "compound", both: "branch" } },
  },
  {
    name: "buildingHead",
    title: { zh: "楼栋长", en: "building head" },
    monthly: 200,
    payer: "county",
    group: { reading: "building-head", options: { both: "building", highest: "compound" } },
  },
] as const

export const compensation: EditionPart = {
  rules: [
    {
      name: "allowances",
      title: { zh: "小区党组织负责人、支部委员、楼栋长补助", en: "allowances in compounds and buildings" },
      encodes: [
        "yongning-2020-compound-secretary-subsidy",
        "yongning-2020-branch-member-subsidy",
        "yongning-2020-building-head-subsidy",
      ],
      readings: allowanceReadings,
      // The two of 200 yuan depend on the county's finances; this rule gives what a person draws where they allow it.
      rule: { kind: "allowances", cite: "yongning-2020#32", roles: allowanceRoles, conditions: [] },
    },
    {
      name: "performance-settlement",
      title: { zh: "绩效工资发放与年底结算", en: "performance pay and its settlement at the end of the year" },
      encodes: ["yongning-2020-performance-pay-monthly", "yongning-2020-performance-pay-settlement"],
      // The plan says that the settlement takes this year's stars into account; all months worked are computed anew. How
      // an adjustment of only a part would be computed it does not say, so that meaning has no figure here.
      readings: {
        "negative-balance": {
          title: { zh: "年底结算为负如何处理", en: "what becomes of a negative balance" },
          default: "reported",
          options: {
            reported: { zh: "如实列出,另行决定", en: "it is reported and left to be decided" },
            dropped: { zh: "不追回,按零结算", en: "it is not recovered: the settlement is zero" },
          },
        },
      },
      slots: {
        "performance-pay": {
          title: { zh: "绩效工资标准", en: "performance pay of a month by stars" },
          cite: "yongning-2020#32",
          shape: "starPay",
          shipped: {
            status: "illustrative",
            value: [
              { stars: 0, monthly: 0 },
              { stars: 1, monthly: 200 },
              { stars: 2, monthly: 300 },
              { stars: 3, monthly: 400 },
              { stars: 4, monthly: 500 },
              { stars: 5, monthly: 600 },
            ],
          },
        },
      },
      rule: {
        kind: "performanceSettlement",
        cite: "yongning-2020#32",
        table: { slot: "performance-pay" },
        negative: { reading: "negative-balance", options: { reported: "reported", dropped: "dropped" } },
      },
    },
    {
      name: "allowances-within-finances",
      title: { zh: "视县财政情况发放的补助", en: "allowances as the county can afford them" },
      modality: "may",
      encodes: [],
      readings: {
        ...allowanceReadings,
        "condition-scope": {
          title: {
            zh: "“根据县财政情况”是否及于楼栋长补助",
            en: "whether the county’s means also condition the allowance of building heads",
          },
          default: "both",
          options: {
            both: { zh: "及于两项补助", en: "they condition both" },
            "members-only": { zh: "只及于支部委员", en: "they condition that of members only" },
          },
        },
      },
      rule: {
        kind: "allowances",
        cite: "yongning-2020#32",
        roles: allowanceRoles,
        conditions: [
          {
            name: "countyFinanceAllows",
            title: { zh: "县财政情况允许", en: "the county can afford it" },
            roles: {
              reading: "condition-scope",
              options: { both: ["branchMember", "buildingHead"], "members-only": ["branchMember"] },
            },
          },
        ],
      },
    },
    {
      name: "wage-floor",
      title: { zh: "社区工作者平均工资下限", en: "floor under the average wage" },
      encodes: ["yongning-2020-wage-floor-multiple"],
      // The average is that of all community workers of the county, performance pay included, one-off awards not.
      rule: {
        kind: "payFloor",
        cite: "yongning-2020#32",
        reference: { zh: "最低工资标准", en: "minimum wage" },
        multiple: 2.5,
      },
    },
    {
      name: "yearly-rise",
      title: { zh: "薪酬逐年递增", en: "pay rises every year" },
      encodes: ["yongning-2020-wage-annual-increase"],
      rule: { kind: "yearlyRise", cite: "yongning-2020#32" },
    },
    {
      name: "wage-rise",
      title: { zh: "三年内平均月增资", en: "rise of the average wage within three years" },
      modality: "aim",
      encodes: ["yongning-2020-wage-500-in-3-years"],
      readings: {
        growth: {
          title: { zh: "“平均月增资不少于500元”如何计算", en: "how the rise of 500 yuan is measured" },
          default: "cumulative",
          options: {
            cumulative: { zh: "三年累计,平均工资增加500元", en: "the average rises by 500 over the three years" },
            "per-year": {
              zh: "每年平均增加500元,三年1500元",
              en: "the average rises by 500 every year, by 1500 in all",
            },
            everybody: { zh: "每人至少增加500元", en: "the pay of every worker rises by 500" },
          },
        },
      },
      // The three years run from the issue of the plan to 2023-09-10; the completion date of the item is for the mechanism only.
      rule: {
        kind: "payRise",
        cite: "yongning-2020#32",
        span: { zh: "三年内", en: "within three years" },
        least: { reading: "growth", options: { cumulative: 500, "per-year": 1500, everybody: 500 } },
        measure: {
          reading: "growth",
          options: { cumulative: "average", "per-year": "average", everybody: "everyWorker" },
        },
      },
    },
    {
      name: "bonus",
      title: { zh: "民族团结奖、创建文明城市奖奖金", en: "bonuses for two awards" },
      encodes: ["yongning-2020-bonus-50-percent"],
      rule: {
        kind: "bonusShare",
        cite: "yongning-2020#32",
        awards: [
          { name: "ethnicUnity", title: { zh: "民族团结奖", en: "award for ethnic unity" } },
          { name: "civilisedCity", title: { zh: "创建文明城市奖", en: "award for a civilised city" } },
        ],
        share: 50,
        rounding: "halfUp",
      },
    },
    {
      name: "dual-role-pay",
      title: { zh: "“两委”成员兼任网格员的工资", en: "wage of a committee member who is also a grid worker" },
      encodes: ["yongning-2020-dual-role-pay"],
      // The standard of the two committees decides even where that of grid workers is higher.
      rule: {
        kind: "rolePay",
        cite: "yongning-2020#32",
        roles: [
          {
            role: { name: "committeeMember", title: { zh: "社区“两委”成员", en: "member of the two committees" } },
            wage: { name: "committeeWage", title: { zh: "“两委”成员工资标准", en: "standard of the two committees" } },
          },
          {
            role: { name: "gridWorker", title: { zh: "网格员", en: "grid worker" } },
            wage: { name: "gridWage", title: { zh: "网格员工资标准", en: "standard of grid workers" } },
          },
        ],
      },
    },
    {
      name: "new-post-wages",
      title: { zh: "新增人员工资保障", en: "who pays the wages of added posts" },
      encodes: ["yongning-2020-new-post-wages"],
      rule: {
        kind: "wagePayer",
        cite: "yongning-2020#32",
        reasons: [
          { name: "newCommunity", title: { zh: "增设社区", en: "a new community" } },
          { name: "moreGrids", title: { zh: "增加网格", en: "more grids" } },
        ],
        payer: "county",
      },
    },
  ],
  recorded: [],
  setAside: [],
}
