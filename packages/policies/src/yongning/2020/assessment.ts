/**
 * Yongning County, 2020: who scores whom.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const assessment: EditionPart = {
  rules: [
    {
      name: "unit-party-building",
      title: { zh: "单位党建工作考核得分", en: "a unit's score for Party building" },
      encodes: ["yongning-2020-unit-participation-weight"],
      // Exactly ten percent, and of the score for Party building, not of the whole annual assessment.
      rule: {
        kind: "splitScore",
        cite: "yongning-2020#29",
        rest: { name: "ownScore", title: { zh: "本单位党建工作得分", en: "score for the unit's own Party building" } },
        shares: [
          {
            name: "participationScore",
            title: { zh: "参与区域化城市党建得分", en: "score for taking part in regional Party building" },
            weight: 10,
          },
        ],
      },
    },
    {
      name: "street-assessment",
      title: { zh: "对街道的检查考核", en: "who may assess streets" },
      encodes: ["yongning-2020-street-assessment-unified", "yongning-2020-street-assessment-exception"],
      rule: {
        kind: "assessmentRight",
        cite: "yongning-2020#28",
        assessors: [
          {
            name: "county",
            title: { zh: "县委、县政府", en: "county Party committee and government" },
            entitled: true,
          },
          { name: "department", title: { zh: "上级职能部门", en: "superior department" }, entitled: false },
        ],
        exceptions: [{ name: "caseApproval", title: { zh: "按一事一报获准", en: "approved for this one matter" } }],
      },
    },
    {
      name: "community-rights",
      title: { zh: "下沉服务事项中社区的权利", en: "rights of communities in services extended to grids" },
      encodes: ["yongning-2020-community-four-rights"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#28",
        body: { name: "service", title: { zh: "延伸到社区网格的服务事项", en: "service extended to grids" } },
        conditions: [
          { name: "informed", title: { zh: "知情权", en: "right to be informed" } },
          { name: "suggests", title: { zh: "建议权", en: "right to suggest" } },
          { name: "participates", title: { zh: "参与权", en: "right to take part" } },
          { name: "evaluates", title: { zh: "评价权", en: "right to evaluate" } },
        ],
        ways: [["informed", "suggests", "participates", "evaluates"]],
      },
    },
    {
      name: "stationed-agency-personnel",
      title: { zh: "常驻机构干部任免", en: "appointment and removal in stationed agencies" },
      encodes: ["yongning-2020-stationed-agency-rights"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#29",
        body: { name: "personnelAction", title: { zh: "任免常驻机构干部", en: "appointment or removal of a cadre" } },
        conditions: [
          { name: "streetConsent", title: { zh: "征得街道(乡镇)党(工)委同意", en: "consent of the street" } },
        ],
        ways: [["streetConsent"]],
      },
    },
    {
      name: "stationed-agency-weight",
      title: { zh: "街道评价在常驻机构考核中的权重", en: "the street's weight in assessing stationed agencies" },
      encodes: ["yongning-2020-stationed-agency-duty-weight"],
      // A floor; 以上 includes it. A scheme chooses the exact weight.
      rule: {
        kind: "weightBounds",
        cite: "yongning-2020#29",
        scorer: { zh: "街道(乡镇)党(工)委", en: "street" },
        assessed: { zh: "常驻机构", en: "stationed agency" },
        least: 50,
        most: 100,
      },
    },
    {
      name: "stationed-agency-head-weight",
      title: {
        zh: "街道评价在常驻机构负责人考核中的权重(文字缺损)",
        en: "the street's weight in assessing heads of stationed agencies (damaged text)",
      },
      encodes: ["yongning-2020-stationed-agency-truncated-weight"],
      readings: {
        "lost-words": {
          title: { zh: "第二个“50%以上”所评价的对象", en: "what the second “50 % and above” evaluates" },
          default: "agency-head",
          options: {
            "agency-head": { zh: "机构负责人,单独的考核对象", en: "the head of the agency, assessed on their own" },
            "same-total": { zh: "同一考核总分中的另一部分", en: "another part of the same total" },
            repetition: { zh: "文字重复,无另外要求", en: "nothing: the words were repeated by accident" },
          },
        },
      },
      // The words that said whose situation is evaluated are lost on the page. The two weights of this clause are never added up.
      // As two parts of one total, each of at least half, both could only be exactly half.
      rule: {
        kind: "weightBounds",
        cite: "yongning-2020#29",
        scorer: { zh: "街道(乡镇)党(工)委", en: "street" },
        assessed: { zh: "常驻机构负责人", en: "head of a stationed agency" },
        least: { reading: "lost-words", options: { "agency-head": 50, "same-total": 50, repetition: 0 } },
        most: { reading: "lost-words", options: { "agency-head": 100, "same-total": 50, repetition: 100 } },
      },
    },
    {
      name: "stationed-agency-score",
      title: { zh: "常驻机构考核得分", en: "a stationed agency's score" },
      encodes: [],
      slots: {
        "street-weight": {
          title: { zh: "街道评价的实际权重", en: "the street's exact weight" },
          cite: "yongning-2020#29",
          shape: "chosenWeight",
          shipped: { status: "illustrative", value: [{ weight: 50 }] },
        },
      },
      rule: {
        kind: "schemeScore",
        cite: "yongning-2020#29",
        rest: { name: "otherScore", title: { zh: "其他考核得分", en: "score given by others" } },
        components: [
          {
            name: "streetScore",
            title: { zh: "街道评价得分", en: "the street's score" },
            least: 50,
            chosen: { slot: "street-weight" },
          },
        ],
      },
    },
    {
      name: "on-call-department-weight",
      title: { zh: "吹哨事项办理效果在部门考核中的权重", en: "weight of whistle matters in a department's assessment" },
      encodes: ["yongning-2020-on-call-dept-weight"],
      // For every department by itself; 不低于 includes the number.
      rule: {
        kind: "weightBounds",
        cite: "yongning-2020#29",
        scorer: { zh: "吹哨事项办理效果", en: "handling of whistle matters" },
        assessed: { zh: "非常态化下沉部门", en: "department on call" },
        least: 5,
        most: 100,
      },
    },
    {
      name: "on-call-department-score",
      title: { zh: "非常态化下沉部门考核得分", en: "a department on call: its score" },
      encodes: ["yongning-2020-on-call-dept-scoring"],
      readings: {
        "never-whistled": {
          title: { zh: "全年未被吹哨的部门如何计分", en: "how a department that was never called is scored" },
          default: "left-out",
          options: {
            "left-out": { zh: "该项不计,权重归其余考核", en: "the item is left out and its weight goes to the rest" },
            "full-marks": { zh: "该项计满分", en: "the item has full marks" },
          },
        },
      },
      slots: {
        "whistle-weight": {
          title: { zh: "吹哨事项的实际权重", en: "exact weight of whistle matters" },
          cite: "yongning-2020#29",
          shape: "chosenWeight",
          shipped: { status: "illustrative", value: [{ weight: 5 }] },
        },
      },
      // The plan sums the scores of all matters; the sum is scaled by the number of matters, so that it has a score of 100 at most.
      rule: {
        kind: "caseScore",
        cite: "yongning-2020#29",
        least: 5,
        chosen: { slot: "whistle-weight" },
        noCase: { reading: "never-whistled", options: { "left-out": "leftOut", "full-marks": "fullMarks" } },
        rounding: "halfUp",
      },
    },
    {
      name: "lagging-accountability",
      title: { zh: "对工作严重滞后单位的追责", en: "units that lag badly are held to account" },
      encodes: ["yongning-2020-lagging-accountability"],
      // What lags badly is for people to judge. Four bodies supervise: 县纪委监委、县委组织部、县委督查室、政府督查室.
      rule: {
        kind: "requirements",
        cite: "yongning-2020#五(二)",
        body: { name: "unit", title: { zh: "单位", en: "unit" } },
        conditions: [
          { name: "keepsUp", title: { zh: "工作没有严重滞后", en: "its work does not lag badly" } },
          { name: "heldToAccount", title: { zh: "已按有关规定追责", en: "it was held to account" } },
        ],
        ways: [["keepsUp"], ["heldToAccount"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["yongning-2020-stationed-agency-head-adjust"],
      cite: "yongning-2020#29",
      statement: {
        zh: "街道可对常驻机构负责人提出调整意见,但不作决定",
        en: "the street may propose to replace the head of a stationed agency; it does not decide",
      },
    },
    {
      covers: ["yongning-2020-on-call-dept-suggestion"],
      cite: "yongning-2020#29",
      statement: {
        zh: "街道可对非常态化下沉部门的考核等次提出建议",
        en: "the street may make suggestions on the level of a department on call",
      },
    },
  ],
  setAside: [],
}
