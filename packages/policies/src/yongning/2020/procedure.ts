/**
 * Yongning County, 2020: ordered steps, and what matters need before they count.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const procedure: EditionPart = {
  rules: [
    {
      name: "secretary-as-director",
      title: { zh: "书记当选居委会主任", en: "a secretary becomes director of the residents' committee" },
      encodes: ["yongning-2020-secretary-elected-director"],
      rule: {
        kind: "sequence",
        cite: "yongning-2020#8",
        actors: [],
        steps: [
          { name: "selectSecretary", title: { zh: "选聘书记", en: "the secretary is selected" }, by: [] },
          {
            name: "electDirector",
            title: { zh: "选举为主任", en: "the secretary is elected director" },
            by: [],
            needs: { atLeast: 1, of: [{ name: "electionRecord", title: { zh: "选举记录", en: "election record" } }] },
          },
        ],
      },
    },
    {
      name: "three-level-consultation",
      title: { zh: "三级联动会商", en: "consultation at three levels" },
      encodes: ["yongning-2020-three-level-consultation"],
      // 区 stands before 市 and 县 and is read as the autonomous region.
      rule: {
        kind: "checklist",
        cite: "yongning-2020#17",
        items: [
          { kind: "required", name: "regionConsulted", title: { zh: "自治区会商", en: "region consulted" } },
          { kind: "required", name: "cityConsulted", title: { zh: "市级会商", en: "city consulted" } },
          { kind: "required", name: "countyConsulted", title: { zh: "县级会商", en: "county consulted" } },
        ],
      },
    },
    {
      name: "community-redraw",
      title: { zh: "换届前调整社区设置", en: "communities are redrawn before the elections" },
      encodes: ["yongning-2020-community-redraw"],
      // The plan names the elections of 2021 without a day: the order of the steps is what can be judged.
      rule: {
        kind: "sequence",
        cite: "yongning-2020#17",
        actors: [{ name: "civilAffairs", title: { zh: "民政局", en: "civil affairs" } }],
        steps: [
          {
            name: "fixList",
            title: { zh: "确定社区和网格调整名单", en: "the list of changes is fixed" },
            by: ["civilAffairs"],
          },
          {
            name: "startConsultation",
            title: { zh: "启动会商", en: "the consultation starts" },
            by: ["civilAffairs"],
          },
          { name: "holdElection", title: { zh: "社区换届", en: "the elections are held" }, by: [] },
        ],
      },
    },
    {
      name: "affairs-disclosure",
      title: { zh: "居务公开", en: "residents' affairs are disclosed" },
      encodes: ["yongning-2020-affairs-disclosure"],
      rule: {
        kind: "checklist",
        cite: "yongning-2020#18",
        items: [{ kind: "required", name: "disclosed", title: { zh: "已公开", en: "disclosed" } }],
      },
    },
    {
      name: "major-matters",
      title: { zh: "重大事项集体决策", en: "major matters are decided together" },
      encodes: ["yongning-2020-major-matters-collective"],
      // The list of major matters is open; the funds of item 33 are on it in any case.
      rule: {
        kind: "prerequisites",
        cite: "yongning-2020#18",
        when: {
          atLeast: 1,
          of: [
            { name: "serviceFunds", title: { zh: "为民服务和发展专项资金", en: "service and development funds" } },
            { name: "otherMajorMatter", title: { zh: "其他重大事项", en: "another major matter" } },
          ],
        },
        needs: {
          atLeast: 2,
          of: [
            { name: "collectiveStudy", title: { zh: "集体研究", en: "studied collectively" } },
            { name: "democraticDecision", title: { zh: "民主决策", en: "decided democratically" } },
          ],
        },
      },
    },
    {
      name: "grid-opinion-loop",
      title: { zh: "网格民情办理", en: "what becomes of opinions in a grid" },
      encodes: ["yongning-2020-grid-opinion-loop"],
      rule: {
        kind: "sequence",
        cite: "yongning-2020#18",
        actors: [],
        steps: [
          { name: "survey", title: { zh: "调查摸排", en: "survey" }, by: [] },
          { name: "feedback", title: { zh: "快速反馈", en: "rapid feedback" }, by: [] },
          { name: "analysis", title: { zh: "分析研判", en: "analysis" }, by: [] },
        ],
      },
    },
    {
      name: "two-grids-in-one",
      title: { zh: "党建网格与治理网格合一", en: "Party grid and governance grid are one" },
      modality: "aim",
      encodes: ["yongning-2020-grid-solve-in-grid"],
      rule: {
        kind: "checklist",
        cite: "yongning-2020#18",
        items: [
          { kind: "required", name: "sameGrid", title: { zh: "两网边界一致", en: "both grids have the same bounds" } },
          {
            kind: "required",
            name: "needsCollected",
            title: { zh: "需求在网格征集", en: "needs are collected in the grid" },
          },
          {
            kind: "required",
            name: "resourcesMerged",
            title: { zh: "资源在网格整合", en: "resources are merged in the grid" },
          },
          {
            kind: "required",
            name: "problemsSolved",
            title: { zh: "问题在网格解决", en: "problems are solved in the grid" },
          },
        ],
      },
    },
    {
      name: "agreement-and-lists",
      title: { zh: "“一书三单”", en: "one agreement and three lists" },
      encodes: ["yongning-2020-one-letter-three-lists"],
      // The text does not fix an order in which the four are used.
      rule: {
        kind: "checklist",
        cite: "yongning-2020#23",
        items: [
          {
            kind: "required",
            name: "coBuildingAgreement",
            title: { zh: "共驻共建协议书", en: "co-building agreement" },
          },
          { kind: "required", name: "resourceList", title: { zh: "共治资源清单", en: "list of resources" } },
          { kind: "required", name: "needList", title: { zh: "治理需求清单", en: "list of needs" } },
          { kind: "required", name: "projectList", title: { zh: "服务项目清单", en: "list of service projects" } },
        ],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
