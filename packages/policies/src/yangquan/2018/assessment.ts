/**
 * Yangquan City, 2018: who assesses whom, and what follows.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const assessment: EditionPart = {
  rules: [
    {
      name: "unit-opinion",
      title: { zh: "驻区单位年度考核征求社区意见", en: "the community's opinion on area units" },
      modality: "aim",
      encodes: ["yangquan-2018-unit-annual-assessment-opinion"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#三(一)1",
        body: { name: "unit", title: { zh: "驻区单位", en: "area unit" } },
        conditions: [
          { name: "communityAsked", title: { zh: "已征求所在社区评价意见", en: "the community was asked" } },
        ],
        ways: [["communityAsked"]],
      },
    },
    {
      name: "two-way-evaluation",
      title: { zh: "履职履约双向评价", en: "evaluation in both directions" },
      encodes: ["yangquan-2018-two-way-evaluation"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#三(一)2",
        body: { name: "mechanism", title: { zh: "双向评价机制", en: "mechanism" } },
        conditions: [
          {
            name: "governmentEvaluates",
            title: {
              zh: "职能部门、街道评价自治组织",
              en: "departments and street evaluate the self-governing organisation",
            },
          },
          {
            name: "selfGovernmentEvaluates",
            title: { zh: "自治组织评价职能部门、街道", en: "the self-governing organisation evaluates them" },
          },
        ],
        ways: [["governmentEvaluates", "selfGovernmentEvaluates"]],
      },
    },
    {
      name: "burden-in-report",
      title: { zh: "社区减负列入述职评议考核", en: "burden reduction in secretaries' reports" },
      encodes: ["yangquan-2018-burden-in-appraisal"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#三(三)3",
        body: { name: "reports", title: { zh: "述职评议考核", en: "reports" } },
        conditions: [
          {
            name: "countyReportCovers",
            title: { zh: "县(区)委书记述职包含减负", en: "the county secretary's report covers it" },
          },
          {
            name: "streetReportCovers",
            title: { zh: "街道(乡镇)党(工)委书记述职包含减负", en: "the street secretary's report covers it" },
          },
        ],
        ways: [["countyReportCovers", "streetReportCovers"]],
      },
    },
    {
      name: "community-assessment",
      title: { zh: "对社区的考核评比", en: "who may assess communities" },
      encodes: ["yangquan-2018-unified-assessment"],
      rule: {
        kind: "assessmentRight",
        cite: "yangquan-2018#三(三)3",
        assessors: [
          { name: "localGovernment", title: { zh: "基层政府", en: "local government" }, entitled: true },
          { name: "department", title: { zh: "职能部门", en: "department" }, entitled: false },
        ],
        exceptions: [],
      },
    },
    {
      name: "community-veto-items",
      title: { zh: "对社区的“一票否决”事项", en: "one-vote-veto items on communities" },
      encodes: [],
      rule: { kind: "vetoItems", cite: "yangquan-2018#三(三)3", atMost: 0 },
    },
    {
      name: "governance-in-assessment",
      title: { zh: "社区治理列入政绩考核和述职评议", en: "governance in the assessment of leaders" },
      encodes: ["yangquan-2018-performance-inclusion"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#四(一)",
        body: { name: "assessment", title: { zh: "政绩考核与述职评议", en: "assessment of leaders" } },
        conditions: [
          { name: "inIndicators", title: { zh: "列入政绩考核指标体系", en: "it is among the indicators" } },
          { name: "inReports", title: { zh: "纳入县乡党委书记述职评议考核", en: "it is in secretaries' reports" } },
        ],
        ways: [["inIndicators", "inReports"]],
      },
    },
    {
      name: "satisfaction-led-evaluation",
      title: { zh: "以居民满意度为主的评价", en: "evaluation led by residents' satisfaction" },
      modality: "aim",
      encodes: ["yangquan-2018-satisfaction-system"],
      readings: {
        "main-criterion": {
          title: { zh: "“主要衡量标准”的含义", en: "what makes a measure the main one" },
          default: "largest",
          options: {
            largest: { zh: "权重最大的一项", en: "the largest weight of all" },
            majority: { zh: "权重超过50%", en: "a weight above 50 %" },
          },
        },
      },
      rule: {
        kind: "leadingWeight",
        cite: "yangquan-2018#四(一)",
        above: { reading: "main-criterion", options: { largest: 0, majority: 50 } },
      },
    },
    {
      name: "worker-assessment",
      title: { zh: "社区干部年度绩效考核", en: "yearly assessment of community cadres" },
      encodes: ["yangquan-2018-worker-annual-assessment"],
      rule: {
        kind: "assessmentCycle",
        cite: "yangquan-2018#四(三)",
        parts: [{ name: "year", title: { zh: "全年", en: "year" } }],
        least: 1,
      },
    },
    {
      name: "two-way-appraisal",
      title: { zh: "街道评议社区与居民评议部门", en: "appraisal in both directions" },
      encodes: ["yangquan-2018-two-way-appraisal"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#四(四)",
        body: { name: "appraisals", title: { zh: "评议机制", en: "appraisals" } },
        conditions: [
          { name: "streetAppraises", title: { zh: "街道评议社区工作", en: "the street appraises community work" } },
          { name: "residentsAppraise", title: { zh: "居民群众评议职能部门", en: "residents appraise departments" } },
        ],
        ways: [["streetAppraises", "residentsAppraise"]],
      },
    },
    {
      name: "residents-year-end-appraisal",
      title: { zh: "居民年末集中评议时间", en: "when residents appraise at year end" },
      encodes: ["yangquan-2018-year-end-residents-appraisal"],
      // 年末 is taken as December; the plan says no more.
      rule: {
        kind: "yearlyWindow",
        cite: "yangquan-2018#四(四)",
        from: { month: 12, day: 1 },
        until: { month: 12, day: 31 },
      },
    },
    {
      name: "community-running-funds",
      title: { zh: "运行经费与年终评议挂钩", en: "running funds linked to the appraisal" },
      encodes: ["yangquan-2018-street-appraises-community"],
      slots: {
        "funds-link": {
          title: { zh: "评议等次与运行经费挂钩办法", en: "how running funds are linked to levels" },
          cite: "yangquan-2018#四(四)",
          shape: "levelShares",
          shipped: {
            status: "illustrative",
            value: [
              { from: 0, level: "poor", share: 0 },
              { from: 60, level: "fair", share: 80 },
              { from: 75, level: "good", share: 100 },
              { from: 90, level: "excellent", share: 100 },
            ],
          },
        },
      },
      // That both are linked is said; how is not.
      rule: { kind: "linkedAmount", cite: "yangquan-2018#四(四)", levels: { slot: "funds-link" }, rounding: "halfUp" },
    },
    {
      name: "community-performance-pay",
      title: { zh: "绩效工资与年终评议挂钩", en: "performance pay linked to the appraisal" },
      encodes: [],
      slots: {
        "pay-link": {
          title: { zh: "评议等次与绩效工资挂钩办法", en: "how performance pay is linked to levels" },
          cite: "yangquan-2018#四(四)",
          shape: "levelShares",
          shipped: {
            status: "illustrative",
            value: [
              { from: 0, level: "poor", share: 0 },
              { from: 60, level: "fair", share: 80 },
              { from: 75, level: "good", share: 100 },
              { from: 90, level: "excellent", share: 100 },
            ],
          },
        },
      },
      rule: { kind: "linkedAmount", cite: "yangquan-2018#四(四)", levels: { slot: "pay-link" }, rounding: "halfUp" },
    },
    {
      name: "purchased-service-score",
      title: { zh: "政府购买社区服务考评得分", en: "score of a purchased service" },
      encodes: ["yangquan-2018-purchase-three-party-evaluation"],
      slots: {
        "recipients-weight": {
          title: { zh: "服务对象评分的权重", en: "weight of the recipients" },
          cite: "yangquan-2018#四(四)",
          shape: "chosenWeight",
          shipped: { status: "illustrative", value: [{ weight: 40 }] },
        },
        "third-party-weight": {
          title: { zh: "第三方评分的权重", en: "weight of the third party" },
          cite: "yangquan-2018#四(四)",
          shape: "chosenWeight",
          shipped: { status: "illustrative", value: [{ weight: 30 }] },
        },
      },
      // All three parties score; a party without a score is no score at all. No weights and no pass mark are given.
      rule: {
        kind: "schemeScore",
        cite: "yangquan-2018#四(四)",
        rest: { name: "purchaserScore", title: { zh: "购买方评分", en: "the purchaser's score" } },
        components: [
          {
            name: "recipientsScore",
            title: { zh: "服务对象评分", en: "the recipients' score" },
            least: 0,
            chosen: { slot: "recipients-weight" },
          },
          {
            name: "thirdPartyScore",
            title: { zh: "第三方评分", en: "a third party's score" },
            least: 0,
            chosen: { slot: "third-party-weight" },
          },
        ],
      },
    },
  ],
  recorded: [
    {
      covers: ["yangquan-2018-unit-incentive"],
      cite: "yangquan-2018#三(一)4",
      statement: {
        zh: "驻社区单位有责任约束和评价激励机制,涉及四个方面,未写明权重",
        en: "area units are bound and rewarded in four fields; no weight is given",
      },
      data: { fields: ["公益服务", "资源支持", "秩序维护", "关系融合"] },
    },
  ],
  setAside: [],
}
