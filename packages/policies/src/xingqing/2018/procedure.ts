/**
 * Xingqing District, 2018: ordered steps.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const procedure: EditionPart = {
  rules: [
    {
      name: "street-new-task",
      title: { zh: "街道新增事项下放", en: "a new task is given to streets" },
      encodes: ["xingqing-2018-street-new-task-procedure"],
      rule: {
        kind: "sequence",
        cite: "xingqing-2018#二(一)",
        actors: [
          { name: "district", title: { zh: "区委、区政府", en: "district Party committee and government" } },
          { name: "staffingCommission", title: { zh: "编委会", en: "staffing commission" } },
        ],
        steps: [
          {
            name: "consent",
            title: { zh: "研究同意", en: "study and consent" },
            by: ["district"],
            needs: {
              atLeast: 2,
              of: [
                { name: "partyCommitteeConsent", title: { zh: "区委同意", en: "consent of the Party committee" } },
                { name: "governmentConsent", title: { zh: "区政府同意", en: "consent of the government" } },
              ],
            },
          },
          {
            name: "issue",
            title: { zh: "行文下放", en: "a document hands the task down" },
            by: ["staffingCommission"],
            needs: { atLeast: 1, of: [{ name: "document", title: { zh: "编委会文件", en: "document" } }] },
          },
        ],
      },
    },
    {
      name: "unit-score-review",
      title: { zh: "驻区单位赋分审核", en: "how scores of units are reviewed" },
      encodes: ["xingqing-2018-unit-score-review-chain"],
      // 区、市 are the autonomous region and the city of Yinchuan.
      rule: {
        kind: "sequence",
        cite: "xingqing-2018#二(四)2",
        actors: [
          { name: "street", title: { zh: "街道", en: "street" } },
          { name: "organisation", title: { zh: "兴庆区委组织部", en: "district organisation department" } },
        ],
        steps: [
          { name: "score", title: { zh: "赋分", en: "score" }, by: ["street"] },
          { name: "report", title: { zh: "上报", en: "report" }, by: ["street"] },
          { name: "review", title: { zh: "审核", en: "review" }, by: ["organisation"] },
          { name: "feedback", title: { zh: "书面反馈", en: "feedback in writing" }, by: ["organisation"] },
        ],
      },
    },
    {
      name: "agency-head-change",
      title: { zh: "派驻机构负责人变动", en: "the head of a stationed agency is changed" },
      encodes: ["xingqing-2018-agency-head-hear-street"],
      rule: {
        kind: "sequence",
        cite: "xingqing-2018#二(四)2",
        actors: [
          { name: "organisation", title: { zh: "组织部门", en: "organisation department" } },
          { name: "relatedBody", title: { zh: "相关机构", en: "related body" } },
        ],
        steps: [
          {
            name: "hearStreet",
            title: { zh: "听取街道党工委意见", en: "the street is heard" },
            by: ["organisation", "relatedBody"],
          },
          {
            name: "learnSituation",
            title: { zh: "了解情况", en: "the situation is looked into" },
            by: ["organisation", "relatedBody"],
          },
          {
            name: "decide",
            title: { zh: "研究决定", en: "study and decision" },
            by: ["organisation", "relatedBody"],
          },
        ],
      },
    },
    {
      name: "part-time-posts",
      title: { zh: "兼职副书记和委员审批", en: "approval of part-time deputies and members" },
      encodes: ["xingqing-2018-part-time-approval"],
      rule: {
        kind: "sequence",
        cite: "xingqing-2018#三(一)2",
        actors: [
          { name: "communityCommittee", title: { zh: "社区党委", en: "community committee" } },
          { name: "streetCommittee", title: { zh: "街道党工委", en: "street working committee" } },
        ],
        steps: [
          { name: "determine", title: { zh: "统筹确定", en: "determined" }, by: ["communityCommittee"] },
          { name: "approve", title: { zh: "审批", en: "approved" }, by: ["streetCommittee"] },
        ],
      },
    },
    {
      name: "grid-change",
      title: { zh: "网格调整", en: "a grid is changed" },
      encodes: ["xingqing-2018-grid-change-approval"],
      rule: {
        kind: "sequence",
        cite: "xingqing-2018#四(一)",
        actors: [
          { name: "street", title: { zh: "街道", en: "street" } },
          { name: "civilAffairs", title: { zh: "民政局", en: "civil affairs" } },
        ],
        steps: [
          { name: "submit", title: { zh: "报送", en: "submitted" }, by: ["street"] },
          { name: "approve", title: { zh: "审定", en: "approved" }, by: ["civilAffairs"] },
          { name: "implement", title: { zh: "组织实施", en: "implemented" }, by: ["street"] },
        ],
      },
    },
    {
      name: "vacancy",
      title: { zh: "社区工作者空缺补充", en: "a vacancy among community workers is filled" },
      encodes: ["xingqing-2018-vacancy-procedure"],
      // 备案 is filing and 同意 is consent: consent is what the next step waits for.
      readings: {
        consent: {
          title: { zh: "须哪些部门同意", en: "whose consent is needed" },
          default: "both",
          options: {
            both: { zh: "组织部和民政局均须同意", en: "that of both departments" },
            either: { zh: "一个部门同意即可", en: "that of one department" },
          },
        },
      },
      rule: {
        kind: "sequence",
        cite: "xingqing-2018#五(一)",
        actors: [{ name: "street", title: { zh: "街道", en: "street" } }],
        steps: [
          { name: "report", title: { zh: "上报空缺", en: "the vacancy is reported" }, by: [] },
          {
            name: "consent",
            title: { zh: "备案同意", en: "filed and agreed to" },
            by: [],
            needs: {
              atLeast: { reading: "consent", options: { both: 2, either: 1 } },
              of: [
                {
                  name: "organisationConsent",
                  title: { zh: "组织部同意", en: "consent of the organisation department" },
                },
                { name: "civilAffairsConsent", title: { zh: "民政局同意", en: "consent of civil affairs" } },
              ],
            },
          },
          { name: "select", title: { zh: "择优选配", en: "the street selects" }, by: ["street"] },
        ],
      },
    },
    {
      name: "escalation",
      title: { zh: "网格问题逐级处理", en: "a problem goes up from the grid" },
      encodes: ["xingqing-2018-escalation"],
      // A problem that is solved on a level goes no further. That the community comes before the street is implied.
      rule: {
        kind: "sequence",
        cite: "xingqing-2018#四(二)2",
        actors: [
          { name: "gridWorker", title: { zh: "网格员", en: "grid worker" } },
          { name: "community", title: { zh: "社区", en: "community" } },
          { name: "street", title: { zh: "街道", en: "street" } },
        ],
        steps: [
          { name: "inGrid", title: { zh: "网格员协调", en: "tried in the grid" }, by: ["gridWorker"] },
          { name: "inCommunity", title: { zh: "社区协调处理", en: "tried in the community" }, by: ["community"] },
          { name: "inStreet", title: { zh: "街道协调处理", en: "tried in the street" }, by: ["street"] },
        ],
      },
    },
    {
      name: "three-society-project",
      title: { zh: "“三社联动”项目", en: "a project of three social partners" },
      encodes: ["xingqing-2018-three-society-linkage"],
      rule: {
        kind: "sequence",
        cite: "xingqing-2018#三(三)3",
        actors: [
          { name: "socialOrganisation", title: { zh: "社会组织", en: "social organisation" } },
          { name: "serviceAgency", title: { zh: "社会工作服务机构", en: "social-work agency" } },
          { name: "socialWorkers", title: { zh: "社工团队", en: "team of social workers" } },
        ],
        steps: [
          {
            name: "takeOn",
            title: { zh: "承接项目", en: "taken on" },
            by: ["socialOrganisation", "serviceAgency"],
          },
          { name: "carryOut", title: { zh: "执行项目", en: "carried out" }, by: ["socialWorkers"] },
          { name: "deliver", title: { zh: "面向社区实施", en: "delivered to the community" }, by: [] },
        ],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
