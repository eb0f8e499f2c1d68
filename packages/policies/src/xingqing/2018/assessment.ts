/**
 * Xingqing District, 2018: who scores whom.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const assessment: EditionPart = {
  rules: [
    {
      name: "unit-party-building",
      title: { zh: "驻区单位党建考核得分", en: "an area unit's score for Party building" },
      encodes: ["xingqing-2018-unit-weight-region", "xingqing-2018-unit-weight-city-district"],
      // The plan speaks of units of every level and gives no weight for central ones. What the percentages are shares of
      // it does not say; as in Yongning, they are taken of the score for Party building.
      rule: {
        kind: "splitScoreByLevel",
        cite: "xingqing-2018#二(四)2",
        level: { name: "unitLevel", title: { zh: "单位层级", en: "level of the unit" } },
        rest: { name: "ownScore", title: { zh: "本单位党建工作得分", en: "score for the unit's own Party building" } },
        components: [
          {
            name: "streetScore",
            title: { zh: "街道赋分", en: "the street's score" },
            shown: { name: "streetWeight", title: { zh: "街道权重", en: "the street's weight" } },
          },
          {
            name: "communityScore",
            title: { zh: "社区赋分", en: "the community's score" },
            shown: { name: "communityWeight", title: { zh: "社区权重", en: "the community's weight" } },
          },
        ],
        splits: [
          {
            level: { name: "region", title: { zh: "自治区级", en: "region" } },
            weights: { streetScore: 4, communityScore: 6 },
          },
          {
            level: { name: "city", title: { zh: "银川市级", en: "city" } },
            weights: { streetScore: 8, communityScore: 12 },
          },
          {
            level: { name: "district", title: { zh: "兴庆区级", en: "district" } },
            weights: { streetScore: 8, communityScore: 12 },
          },
          {
            level: { name: "central", title: { zh: "中央级", en: "central" } },
            weights: { _tag: "NotCovered", cite: "xingqing-2018#二(四)2" },
          },
        ],
      },
    },
    {
      name: "unit-score-report",
      title: { zh: "赋分结果报送时限", en: "when scores of area units are reported" },
      encodes: ["xingqing-2018-unit-score-deadline"],
      readings: {
        "deadline-day": {
          title: { zh: "“12月20日前”是否含当日", en: "whether “before 20 December” includes the day" },
          default: "inclusive",
          options: {
            inclusive: { zh: "含20日", en: "it does" },
            strict: { zh: "不含20日,最迟19日", en: "it does not: 19 December is the last day" },
          },
        },
      },
      rule: {
        kind: "yearlyWindow",
        cite: "xingqing-2018#二(四)2",
        from: { month: 1, day: 1 },
        until: { month: 12, day: { reading: "deadline-day", options: { inclusive: 20, strict: 19 } } },
      },
    },
    {
      name: "agency-head-appointment",
      title: { zh: "派驻街道机构负责人选拔任用", en: "appointment of heads of stationed agencies" },
      encodes: ["xingqing-2018-agency-head-consent"],
      // The enforcement squad and the justice office are two agencies; the comma between them is lost on the page.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(四)2",
        body: { name: "appointment", title: { zh: "选拔任用派驻机构负责人", en: "appointment of a head" } },
        conditions: [{ name: "streetConsent", title: { zh: "征得街道同意", en: "consent of the street" } }],
        ways: [["streetConsent"]],
      },
    },
    {
      name: "honour-review",
      title: { zh: "先进典型评选表彰审核", en: "review of nominations for honours" },
      encodes: ["xingqing-2018-honours-consent-veto"],
      readings: {
        veto: {
          title: { zh: "“一票否决(建议)权”的效力", en: "what the one-vote veto (suggestion) amounts to" },
          default: "suggestion",
          options: {
            suggestion: { zh: "建议否决,并说明理由", en: "a suggestion to veto, with reasons" },
            binding: { zh: "具有约束力的否决", en: "a veto that binds" },
          },
        },
      },
      rule: {
        kind: "honourReview",
        cite: "xingqing-2018#二(四)2",
        objection: { reading: "veto", options: { suggestion: "vetoSuggested", binding: "vetoed" } },
      },
    },
    {
      name: "three-reports",
      title: { zh: "向居民代表会议报告工作", en: "reports to residents' representatives" },
      modality: "aim",
      encodes: ["xingqing-2018-three-reports"],
      // 探索建立: a mechanism that is to be tried. How often is not said: once in whatever period is looked at.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(三)2",
        body: { name: "period", title: { zh: "报告期", en: "period" } },
        conditions: [
          { name: "secretaryReported", title: { zh: "社区党委书记已报告", en: "the secretary reported" } },
          {
            name: "stationHeadReported",
            title: { zh: "社区服务站站长已报告", en: "the head of the station reported" },
          },
          {
            name: "directorReported",
            title: { zh: "居委会主任已报告", en: "the director of the residents' committee reported" },
          },
        ],
        ways: [["secretaryReported", "stationHeadReported", "directorReported"]],
      },
    },
    {
      name: "residents-appraisal",
      title: { zh: "居民代表评议", en: "appraisal by residents' representatives" },
      modality: "aim",
      encodes: ["xingqing-2018-one-appraisal"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(三)2",
        body: { name: "period", title: { zh: "评议期", en: "period" } },
        conditions: [
          { name: "committeeAppraised", title: { zh: "社区党委已接受评议", en: "the Party committee was appraised" } },
          { name: "stationAppraised", title: { zh: "服务站已接受评议", en: "the station was appraised" } },
          {
            name: "residentsCommitteeAppraised",
            title: { zh: "居委会已接受评议", en: "the residents' committee was appraised" },
          },
        ],
        ways: [["committeeAppraised", "stationAppraised", "residentsCommitteeAppraised"]],
      },
    },
    {
      name: "residents-appraisal-score",
      title: { zh: "居民代表评议得分", en: "score by residents' representatives" },
      modality: "aim",
      encodes: [],
      slots: {
        "vote-values": {
          title: { zh: "评议票值", en: "values of the votes" },
          cite: "xingqing-2018#三(三)2",
          shape: "voteValues",
          shipped: {
            status: "illustrative",
            value: [
              { option: "excellent", value: 95, counts: true },
              { option: "good", value: 85, counts: true },
              { option: "fair", value: 75, counts: true },
              { option: "poor", value: 65, counts: true },
              { option: "unknown", value: 0, counts: false },
            ],
          },
        },
      },
      rule: { kind: "voteScore", cite: "xingqing-2018#三(三)2", values: { slot: "vote-values" }, rounding: "halfUp" },
    },
    {
      name: "worker-assessment",
      title: { zh: "社区工作者半年考核", en: "half-yearly assessment of community workers" },
      encodes: ["xingqing-2018-worker-assessment-half-year"],
      // Full-time grid workers are community workers too: both cycles apply to them.
      rule: {
        kind: "assessmentCycle",
        cite: "xingqing-2018#三(四)3",
        parts: [
          { name: "firstHalf", title: { zh: "上半年", en: "first half-year" } },
          { name: "secondHalf", title: { zh: "下半年", en: "second half-year" } },
        ],
        least: 1,
      },
    },
    {
      name: "grid-worker-assessment",
      title: { zh: "专职网格员季度考核", en: "quarterly assessment of full-time grid workers" },
      encodes: ["xingqing-2018-grid-worker-assessment-quarter"],
      rule: {
        kind: "assessmentCycle",
        cite: "xingqing-2018#三(四)3",
        parts: [
          { name: "firstQuarter", title: { zh: "第一季度", en: "first quarter" } },
          { name: "secondQuarter", title: { zh: "第二季度", en: "second quarter" } },
          { name: "thirdQuarter", title: { zh: "第三季度", en: "third quarter" } },
          { name: "fourthQuarter", title: { zh: "第四季度", en: "fourth quarter" } },
        ],
        least: 1,
      },
    },
    {
      name: "community-assessment",
      title: { zh: "对社区的考核评比", en: "who may assess communities" },
      encodes: ["xingqing-2018-community-no-separate-assessment"],
      rule: {
        kind: "assessmentRight",
        cite: "xingqing-2018#三(五)",
        assessors: [{ name: "department", title: { zh: "职能部门", en: "department" }, entitled: false }],
        exceptions: [
          { name: "centre", title: { zh: "中央同意保留", en: "kept with the consent of the centre" } },
          { name: "region", title: { zh: "自治区同意保留", en: "kept with the consent of the region" } },
          { name: "city", title: { zh: "银川市同意保留", en: "kept with the consent of the city" } },
        ],
      },
    },
    {
      name: "community-veto-items",
      title: { zh: "对社区的“一票否决”事项", en: "one-vote-veto items on communities" },
      encodes: [],
      rule: { kind: "vetoItems", cite: "xingqing-2018#三(五)", atMost: 0 },
    },
    {
      name: "street-assessment",
      title: { zh: "对街道的考核", en: "who may assess streets" },
      encodes: ["xingqing-2018-street-assessment-unified"],
      rule: {
        kind: "assessmentRight",
        cite: "xingqing-2018#五(三)",
        assessors: [
          {
            name: "district",
            title: { zh: "区委、政府", en: "district Party committee and government" },
            entitled: true,
          },
          { name: "department", title: { zh: "职能部门", en: "department" }, entitled: false },
        ],
        exceptions: [],
      },
    },
    {
      name: "department-score",
      title: { zh: "职能部门考核得分", en: "score of a department" },
      encodes: ["xingqing-2018-street-scoring-departments"],
      slots: {
        "street-weight": {
          title: { zh: "街道对职能部门赋分的权重", en: "the street's weight in assessing departments" },
          cite: "xingqing-2018#五(三)",
          shape: "chosenWeight",
          shipped: { status: "illustrative", value: [{ weight: 10 }] },
        },
      },
      // The street scores departments; with which weight is not said.
      rule: {
        kind: "schemeScore",
        cite: "xingqing-2018#五(三)",
        rest: { name: "otherScore", title: { zh: "其他考核得分", en: "score given by others" } },
        components: [
          {
            name: "streetScore",
            title: { zh: "街道赋分", en: "the street's score" },
            least: 0,
            chosen: { slot: "street-weight" },
          },
        ],
      },
    },
    {
      name: "agency-head-weight",
      title: {
        zh: "街道在派驻街道机构负责人考核中的权重",
        en: "weight of the street in assessing head of a stationed agency",
      },
      encodes: ["xingqing-2018-agency-head-weight"],
      // The floor is for the heads of agencies, not for the scoring of departments named before it.
      rule: {
        kind: "weightBounds",
        cite: "xingqing-2018#五(三)",
        scorer: { zh: "街道", en: "street" },
        assessed: { zh: "派驻街道机构负责人", en: "head of a stationed agency" },
        least: 50,
        most: 100,
      },
    },
    {
      name: "agency-head-score",
      title: { zh: "派驻机构负责人考核得分", en: "score of head of a stationed agency" },
      encodes: [],
      slots: {
        "street-weight": {
          title: { zh: "街道的实际权重", en: "exact weight of the street" },
          cite: "xingqing-2018#五(三)",
          shape: "chosenWeight",
          shipped: { status: "illustrative", value: [{ weight: 50 }] },
        },
      },
      rule: {
        kind: "schemeScore",
        cite: "xingqing-2018#五(三)",
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
      name: "street-staff-weight",
      title: {
        zh: "社区居委会在街道工作人员考核中的权重",
        en: "weight of the residents' committee in assessing street staff",
      },
      encodes: ["xingqing-2018-residents-committee-weight"],
      // Several residents' committees of a street count alike: their mean is the score.
      rule: {
        kind: "weightBounds",
        cite: "xingqing-2018#五(三)",
        scorer: { zh: "社区居委会", en: "residents' committee" },
        assessed: { zh: "街道工作人员", en: "street staff" },
        least: 30,
        most: 100,
      },
    },
    {
      name: "street-staff-score",
      title: { zh: "街道工作人员考核得分", en: "score of street staff" },
      encodes: [],
      slots: {
        "residents-committee-weight": {
          title: { zh: "社区居委会的实际权重", en: "exact weight of the residents' committee" },
          cite: "xingqing-2018#五(三)",
          shape: "chosenWeight",
          shipped: { status: "illustrative", value: [{ weight: 30 }] },
        },
      },
      rule: {
        kind: "schemeScore",
        cite: "xingqing-2018#五(三)",
        rest: { name: "otherScore", title: { zh: "其他考核得分", en: "score given by others" } },
        components: [
          {
            name: "residentsCommitteeScore",
            title: { zh: "居委会评价得分", en: "the residents' committee's score" },
            least: 30,
            chosen: { slot: "residents-committee-weight" },
          },
        ],
      },
    },
    {
      name: "station-staff-weight",
      title: {
        zh: "社区党委(党总支)在社区服务站工作人员考核中的权重",
        en: "weight of the community Party committee in assessing station staff",
      },
      encodes: ["xingqing-2018-station-staff-weight"],
      // Where two communities share a station, their committees count alike.
      rule: {
        kind: "weightBounds",
        cite: "xingqing-2018#五(三)",
        scorer: { zh: "社区党委(党总支)", en: "community Party committee" },
        assessed: { zh: "社区服务站工作人员", en: "station staff" },
        least: 50,
        most: 100,
      },
    },
    {
      name: "station-staff-score",
      title: { zh: "社区服务站工作人员考核得分", en: "score of station staff" },
      encodes: [],
      slots: {
        "committee-weight": {
          title: { zh: "社区党委(党总支)的实际权重", en: "exact weight of the community Party committee" },
          cite: "xingqing-2018#五(三)",
          shape: "chosenWeight",
          shipped: { status: "illustrative", value: [{ weight: 50 }] },
        },
      },
      rule: {
        kind: "schemeScore",
        cite: "xingqing-2018#五(三)",
        rest: { name: "otherScore", title: { zh: "其他考核得分", en: "score given by others" } },
        components: [
          {
            name: "committeeScore",
            title: { zh: "社区党委评价得分", en: "the community committee's score" },
            least: 50,
            chosen: { slot: "committee-weight" },
          },
        ],
      },
    },
    {
      name: "excellent-quota",
      title: { zh: "考核优秀指标向社区倾斜", en: "excellent places are tilted to communities" },
      modality: "default",
      encodes: ["xingqing-2018-excellent-quota-tilt"],
      // How far is not said: communities have at least the places they would have in proportion.
      rule: { kind: "quotaTilt", cite: "xingqing-2018#五(三)" },
    },
    {
      name: "unit-score-basis",
      title: { zh: "对驻区单位赋分的依据", en: "what the score of an area unit rests on" },
      encodes: ["xingqing-2018-unit-score-basis"],
      // The sentence speaks of district units; the weights reach units of every level, so the basis is asked of all.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(四)2",
        body: { name: "score", title: { zh: "赋分", en: "score" } },
        conditions: [
          { name: "grassRootsWork", title: { zh: "看“下基层”情况", en: "it looks at work at the grass roots" } },
          { name: "checkIns", title: { zh: "看在职党员到社区报到情况", en: "it looks at members' checking in" } },
        ],
        ways: [["grassRootsWork", "checkIns"]],
      },
    },
    {
      name: "worker-assessment-use",
      title: { zh: "社区工作者考核结果的运用", en: "use of the results of workers' assessment" },
      encodes: ["xingqing-2018-worker-assessment-use"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(四)3",
        body: { name: "measures", title: { zh: "考核办法", en: "measures on assessment" } },
        conditions: [
          { name: "posts", title: { zh: "用于调整岗位", en: "used for posts" } },
          { name: "grades", title: { zh: "用于职级晋升", en: "used for grades" } },
          { name: "pay", title: { zh: "用于薪酬待遇", en: "used for pay" } },
          { name: "rewards", title: { zh: "用于奖励惩戒", en: "used for rewards and penalties" } },
          { name: "renewal", title: { zh: "用于续聘解聘", en: "used for renewal and dismissal" } },
        ],
        ways: [["posts", "grades", "pay", "rewards", "renewal"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-street-regional-powers"],
      cite: "xingqing-2018#二(四)",
      statement: {
        zh: "街道对驻区单位有建议、监督、评议、考核四项权限,权重见二(四)2",
        en: "the street may suggest to, supervise, appraise and assess area units; the weights are in 二(四)2",
      },
      data: { powers: ["建议", "监督", "评议", "考核"] },
    },
    {
      covers: ["xingqing-2018-street-comprehensive-management"],
      cite: "xingqing-2018#二(四)2",
      statement: {
        zh: "街道对综合性事项统筹协调职能部门及其派出机构",
        en: "the street manages departments and their agencies in matters that concern several of them",
      },
    },
    {
      covers: ["xingqing-2018-one-supervision"],
      cite: "xingqing-2018#三(三)2",
      statement: {
        zh: "“一监督”:社区工作受群众监督,居民有知情、议事、决策之权",
        en: "the “one supervision”: residents watch over the work of the community, are informed, deliberate and decide",
      },
    },
    {
      covers: ["xingqing-2018-duty-scoring-rules"],
      cite: "xingqing-2018#六(三)",
      statement: {
        zh: "赋分权限的修订由政研督查室负责",
        en: "the office of policy research and supervision revises who may score what",
      },
    },
  ],
  setAside: [],
}
