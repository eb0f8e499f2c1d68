/**
 * Liaoning Province, the “1+3” opinion: who assesses whom, and what follows.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const assessment: EditionPart = {
  rules: [
    {
      name: "standard-branch",
      title: { zh: "规范化社区党支部", en: "a branch that meets the standard" },
      encodes: ["liaoning-1plus3-branch-standard-six"],
      // No weights are given: all six are needed.
      rule: {
        kind: "requirements",
        cite: "liaoning-1plus3#推进规范化建设",
        body: { name: "branch", title: { zh: "社区党支部", en: "branch" } },
        conditions: [
          { name: "soundOrganisation", title: { zh: "组织健全", en: "sound organisation" } },
          { name: "completeRules", title: { zh: "制度完善", en: "complete rules" } },
          { name: "regularOperation", title: { zh: "运行规范", en: "regular operation" } },
          { name: "frequentActivity", title: { zh: "活动经常", en: "frequent activity" } },
          { name: "completeFiles", title: { zh: "档案齐备", en: "complete files" } },
          { name: "outstandingRole", title: { zh: "作用突出", en: "outstanding role" } },
        ],
        ways: [
          [
            "soundOrganisation",
            "completeRules",
            "regularOperation",
            "frequentActivity",
            "completeFiles",
            "outstandingRole",
          ],
        ],
      },
    },
    {
      name: "worker-assessment-score",
      title: { zh: "社区工作者考核得分", en: "a community worker's score" },
      encodes: ["liaoning-1plus3-assessment-focus"],
      slots: {
        "satisfaction-weight": {
          title: { zh: "群众满意度的权重", en: "weight of residents' satisfaction" },
          cite: "liaoning-1plus3#建强社区工作者队伍",
          shape: "chosenWeight",
          shipped: { status: "illustrative", value: [{ weight: 50 }] },
        },
      },
      rule: {
        kind: "schemeScore",
        cite: "liaoning-1plus3#建强社区工作者队伍",
        rest: { name: "workResult", title: { zh: "工作实绩得分", en: "score for work results" } },
        components: [
          {
            name: "satisfaction",
            title: { zh: "群众满意度得分", en: "score for residents' satisfaction" },
            least: 0,
            chosen: { slot: "satisfaction-weight" },
          },
        ],
      },
    },
    {
      name: "secretary-report",
      title: { zh: "社区党组织书记述职评议内容", en: "what a secretary's report covers" },
      encodes: ["liaoning-1plus3-report-appraisal"],
      rule: {
        kind: "requirements",
        cite: "liaoning-1plus3#落实工作责任",
        body: { name: "report", title: { zh: "抓党建述职评议考核", en: "report on Party building" } },
        conditions: [
          { name: "coversOnePlusThree", title: { zh: "包含“1+3”推进情况", en: "it covers the “1+3” mechanism" } },
        ],
        ways: [["coversOnePlusThree"]],
      },
    },
    {
      name: "assessment-measures",
      title: { zh: "社区党建检查考核办法", en: "measures for inspecting and assessing Party building" },
      encodes: ["liaoning-1plus3-assessment-measures"],
      rule: {
        kind: "requirements",
        cite: "liaoning-1plus3#搞好督查指导",
        body: { name: "locality", title: { zh: "本地", en: "locality" } },
        conditions: [{ name: "measuresIssued", title: { zh: "已制定检查和考核办法", en: "measures are issued" } }],
        ways: [["measuresIssued"]],
      },
    },
    {
      name: "assessment-steps",
      title: { zh: "社区党建考核步骤", en: "the steps of an assessment" },
      encodes: ["liaoning-1plus3-assessment-three-steps"],
      // Only the order is given, no weights.
      rule: {
        kind: "sequence",
        cite: "liaoning-1plus3#搞好督查指导",
        actors: [],
        steps: [
          { name: "selfEvaluation", title: { zh: "基层自评", en: "self-evaluation" }, by: [] },
          { name: "massEvaluation", title: { zh: "群众测评", en: "evaluation by the masses" }, by: [] },
          { name: "organisationEvaluation", title: { zh: "组织考评", en: "evaluation by the organisation" }, by: [] },
        ],
      },
    },
    {
      name: "secretary-pay",
      title: { zh: "社区党组织书记报酬与考核挂钩", en: "a secretary's pay linked to the assessment" },
      encodes: ["liaoning-1plus3-assessment-consequence"],
      slots: {
        "pay-link": {
          title: { zh: "考核等次与报酬挂钩办法", en: "how pay is linked to levels" },
          cite: "liaoning-1plus3#搞好督查指导",
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
      // That pay is linked is said; how is not. Results also count for honours, without a threshold.
      rule: {
        kind: "linkedAmount",
        cite: "liaoning-1plus3#搞好督查指导",
        levels: { slot: "pay-link" },
        rounding: "halfUp",
      },
    },
    {
      name: "assessment-use",
      title: { zh: "考核结果的运用", en: "use of the results of assessments" },
      encodes: ["liaoning-1plus3-assessment-use"],
      rule: {
        kind: "requirements",
        cite: "liaoning-1plus3#建强社区工作者队伍",
        body: { name: "measures", title: { zh: "考核办法", en: "measures on assessment" } },
        conditions: [
          { name: "posts", title: { zh: "用于岗位调整", en: "used for posts" } },
          { name: "pay", title: { zh: "用于薪酬变更", en: "used for pay" } },
          { name: "rewards", title: { zh: "用于奖励惩戒", en: "used for rewards and penalties" } },
          { name: "renewal", title: { zh: "用于续聘解聘", en: "used for renewal and dismissal" } },
        ],
        ways: [["posts", "pay", "rewards", "renewal"]],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
