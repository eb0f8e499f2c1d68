/**
 * Xingqing District, 2018: meetings, deliberation and service stations.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const duties: EditionPart = {
  rules: [
    {
      // The name of the meeting has lost a character. Both meetings may fall into one half-year.
      name: "big-committee-meetings",
      title: { zh: "街道“大工委”联席会议频次", en: "how often a big working committee meets" },
      encodes: ["xingqing-2018-big-committee-meetings"],
      rule: { kind: "cadence", cite: "xingqing-2018#二(四)1", terms: [{ interval: "year", least: 2 }] },
    },
    {
      // Once is read as at least once: further meetings are allowed for major matters.
      name: "joint-committee-meetings",
      title: { zh: "社区联合党委联席会议频次", en: "how often a joint committee meets" },
      encodes: ["xingqing-2018-joint-committee-meetings"],
      rule: { kind: "cadence", cite: "xingqing-2018#三(一)3", terms: [{ interval: "quarter", least: 1 }] },
    },
    {
      name: "joint-committee-extra-meeting",
      title: { zh: "联合党委临时会议", en: "extra meetings of a joint committee" },
      modality: "may",
      encodes: ["xingqing-2018-joint-committee-ad-hoc"],
      rule: {
        kind: "permittedOptions",
        cite: "xingqing-2018#三(一)3",
        choices: [
          {
            name: "matter",
            title: { zh: "事项", en: "matter" },
            options: {
              major: { zh: "重大事项", en: "major matter" },
              ordinary: { zh: "一般事项", en: "ordinary matter" },
            },
            permitted: ["major"],
          },
        ],
      },
    },
    {
      // Regularly (定期) gives no interval: meetings are counted, and judged only by an interval that the user sets.
      name: "committee-deliberation",
      title: { zh: "社区党委议事会议频次", en: "how often a community committee deliberates" },
      encodes: ["xingqing-2018-committee-deliberation-meetings"],
      slots: {
        interval: {
          title: { zh: "议事会议的周期", en: "interval of deliberation meetings" },
          cite: "xingqing-2018#三(一)4",
          shape: "cadenceTerms",
          shipped: { status: "official", value: [] },
        },
      },
      rule: { kind: "cadence", cite: "xingqing-2018#三(一)4", terms: { slot: "interval" } },
    },
    {
      name: "deliberation-garden",
      title: { zh: "“社区议事园”频次", en: "how often the deliberation garden is held" },
      encodes: ["xingqing-2018-deliberation-monthly"],
      rule: { kind: "cadence", cite: "xingqing-2018#三(三)1", terms: [{ interval: "month", least: 1 }] },
    },
    {
      name: "residents-self-governance",
      title: { zh: "居民自治章程、公约和组织", en: "charter, covenant and bodies of residents" },
      encodes: ["xingqing-2018-residents-representatives"],
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#三(三)1",
        items: [
          { kind: "required", name: "charter", title: { zh: "居民自治章程", en: "charter of self-governance" } },
          { kind: "required", name: "covenant", title: { zh: "居民公约", en: "residents' covenant" } },
          {
            kind: "required",
            name: "deliberationCommittee",
            title: { zh: "议事委员会", en: "deliberation committee" },
          },
          { kind: "required", name: "supervisionCommittee", title: { zh: "监督委员会", en: "supervision committee" } },
        ],
      },
    },
    {
      // Of the same sentence as the rule before.
      name: "residents-assembly",
      title: { zh: "居民代表大会频次", en: "how often the residents' representatives meet" },
      encodes: [],
      slots: {
        interval: {
          title: { zh: "居民代表大会的周期", en: "interval of the representatives' meetings" },
          cite: "xingqing-2018#三(三)1",
          shape: "cadenceTerms",
          shipped: { status: "official", value: [] },
        },
      },
      rule: { kind: "cadence", cite: "xingqing-2018#三(三)1", terms: { slot: "interval" } },
    },
    {
      // The plan speaks of approval; whether it is more than the street's consent is doubtful.
      name: "facility-plan-consent",
      title: { zh: "设施建设规划经街道同意", en: "plans of facilities need the street" },
      encodes: ["xingqing-2018-planning-participation"],
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#二(四)2",
        items: [
          { kind: "required", name: "streetTookPart", title: { zh: "街道参与规划", en: "the street took part" } },
          { kind: "required", name: "streetApproved", title: { zh: "街道同意", en: "the street approved" } },
        ],
      },
    },
    {
      name: "new-compound-review",
      title: { zh: "新建小区配套设施审查", en: "review of facilities of new compounds" },
      encodes: ["xingqing-2018-new-compound-review"],
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#二(四)2",
        items: [
          {
            kind: "required",
            name: "reviewedFromPlanning",
            title: { zh: "街道自规划阶段参与审查", en: "the street took part in the review from the planning on" },
          },
        ],
      },
    },
    {
      name: "citizen-centre-as-station",
      title: { zh: "市民服务中心作为服务站", en: "a citizen service centre as a station" },
      modality: "may",
      encodes: ["xingqing-2018-citizen-centre-reuse"],
      rule: {
        kind: "permittedOptions",
        cite: "xingqing-2018#三(二)",
        choices: [
          {
            name: "centre",
            title: { zh: "街道市民服务中心的位置", en: "where the street's centre lies" },
            options: {
              near: { zh: "临近该社区", en: "near the community" },
              elsewhere: { zh: "不临近", en: "elsewhere" },
            },
            permitted: ["near"],
          },
        ],
      },
    },
    {
      // One means at least one.
      name: "station-ten-ones",
      title: { zh: "社区服务站“十个一”", en: "the ten ones of a service station" },
      encodes: ["xingqing-2018-station-ten-ones"],
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#三(二)",
        items: [
          { kind: "required", name: "premises", title: { zh: "阵地", en: "premises" } },
          { kind: "required", name: "sign", title: { zh: "标牌", en: "sign" } },
          { kind: "required", name: "computer", title: { zh: "电脑", en: "computer" } },
          { kind: "required", name: "network", title: { zh: "专网", en: "dedicated network" } },
          { kind: "required", name: "ledger", title: { zh: "台账", en: "ledger" } },
          { kind: "required", name: "telephone", title: { zh: "电话", en: "telephone" } },
          { kind: "required", name: "noticeBoard", title: { zh: "公告栏", en: "notice board" } },
          { kind: "required", name: "worker", title: { zh: "工作人员", en: "worker" } },
          { kind: "required", name: "guide", title: { zh: "办事指南", en: "guide" } },
          { kind: "required", name: "serviceCard", title: { zh: "便民服务卡", en: "service card" } },
        ],
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-big-committee-topics"],
      cite: "xingqing-2018#二(四)1",
      statement: { zh: "大工委会议的三类议题,未穷尽", en: "three topics of the meetings; the list is open" },
      data: ["党的建设", "社会治理", "民生服务"],
    },
    {
      covers: ["xingqing-2018-three-consultations"],
      cite: "xingqing-2018#三(一)4",
      statement: { zh: "民主协商有三种会议形式", en: "three kinds of consultation meetings" },
      data: ["协调会", "听证会", "评议会"],
    },
    {
      covers: ["xingqing-2018-station-location-factors"],
      cite: "xingqing-2018#三(二)",
      statement: {
        zh: "服务站选址考虑的四个因素,没有算式",
        en: "four factors decide where a station goes; there is no formula",
      },
      data: ["辖区面积", "服务半径", "居民人口", "人员配备"],
    },
  ],
  setAside: [],
}
