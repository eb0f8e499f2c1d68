/**
 * Yangquan City, 2018: lists and catalogues that have to exist, and what matters need before they count.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const procedure: EditionPart = {
  rules: [
    {
      name: "power-lists",
      title: { zh: "职能部门和街道权责清单", en: "lists of powers and duties of departments and streets" },
      encodes: ["yangquan-2018-duty-list"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(一)2",
        items: [
          { kind: "required", name: "departmentList", title: { zh: "职能部门清单", en: "list of departments" } },
          {
            kind: "required",
            name: "streetList",
            title: { zh: "街道(乡镇)清单", en: "list of streets and townships" },
          },
        ],
      },
    },
    {
      name: "community-lists",
      title: { zh: "社区两份事项清单", en: "two lists of a community's work" },
      encodes: ["yangquan-2018-community-two-lists"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(一)2",
        items: [
          { kind: "required", name: "ownWorkList", title: { zh: "承担事项清单", en: "list of own work" } },
          {
            kind: "required",
            name: "assistanceList",
            title: { zh: "协助政府事项清单", en: "list of help to government" },
          },
        ],
      },
    },
    {
      name: "small-power-list",
      title: { zh: "小微权力清单", en: "list of small powers" },
      encodes: ["yangquan-2018-small-power-list"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(一)2",
        items: [
          { kind: "required", name: "smallPowerList", title: { zh: "小微权力清单", en: "list of small powers" } },
          { kind: "required", name: "workflow", title: { zh: "运行流程", en: "workflow" } },
        ],
      },
    },
    {
      name: "three-society-project",
      title: { zh: "“三社联动”项目", en: "a project of three social partners" },
      encodes: ["yangquan-2018-three-society-linkage"],
      rule: {
        kind: "sequence",
        cite: "yangquan-2018#三(一)4",
        actors: [
          { name: "socialOrganisation", title: { zh: "社会组织", en: "social organisation" } },
          { name: "serviceAgency", title: { zh: "社会工作服务机构", en: "social-work agency" } },
          { name: "socialWorkers", title: { zh: "社工团队", en: "team of social workers" } },
        ],
        steps: [
          { name: "takeOn", title: { zh: "承接项目", en: "taken on" }, by: ["socialOrganisation", "serviceAgency"] },
          { name: "carryOut", title: { zh: "执行项目", en: "carried out" }, by: ["socialWorkers"] },
          { name: "deliver", title: { zh: "面向社区实施", en: "delivered to the community" }, by: [] },
        ],
      },
    },
    {
      name: "deliberation-scope",
      title: { zh: "须协商的事项", en: "matters that residents deliberate on" },
      modality: "default",
      encodes: ["yangquan-2018-deliberation-scope"],
      rule: {
        kind: "prerequisites",
        cite: "yangquan-2018#三(二)1",
        when: {
          atLeast: 1,
          of: [
            { name: "publicInterestDecision", title: { zh: "公共利益重大决策", en: "decision on public interest" } },
            { name: "practicalDifficulty", title: { zh: "实际困难问题", en: "practical difficulty" } },
            { name: "dispute", title: { zh: "矛盾纠纷", en: "dispute" } },
          ],
        },
        needs: {
          atLeast: 3,
          of: [
            { name: "partyLeads", title: { zh: "社区党组织牵头", en: "led by the community Party organisation" } },
            { name: "residentsBodyLeads", title: { zh: "自治组织牵头", en: "led by the self-governing organisation" } },
            { name: "residentsDeliberated", title: { zh: "居民群众协商", en: "residents deliberated" } },
          ],
        },
      },
    },
    {
      name: "public-service-catalogue",
      title: { zh: "公共服务指导目录", en: "guidance catalogue of public services" },
      encodes: ["yangquan-2018-public-service-catalogue"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(二)2",
        items: [{ kind: "required", name: "catalogue", title: { zh: "指导目录", en: "guidance catalogue" } }],
      },
    },
    {
      name: "one-window",
      title: { zh: "一号、一窗、一网", en: "one number, one window, one network" },
      modality: "aim",
      encodes: ["yangquan-2018-one-window"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(二)5",
        items: [
          { kind: "required", name: "oneNumber", title: { zh: "一号申请", en: "one number to apply with" } },
          { kind: "required", name: "oneWindow", title: { zh: "一窗受理", en: "one window that accepts" } },
          { kind: "required", name: "oneNetwork", title: { zh: "一网通办", en: "one network that handles" } },
        ],
      },
    },
    {
      name: "emergency-preparedness",
      title: { zh: "社区应急准备", en: "communities prepare for emergencies" },
      encodes: ["yangquan-2018-emergency"],
      // How often there are drills is not said.
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(三)1",
        items: [
          { kind: "required", name: "riskPlan", title: { zh: "风险防范预案", en: "risk plan" } },
          { kind: "required", name: "shelter", title: { zh: "应急避难场所", en: "emergency shelter" } },
          { kind: "required", name: "publicity", title: { zh: "防灾减灾宣传", en: "publicity on disasters" } },
          { kind: "required", name: "drill", title: { zh: "应急演练", en: "emergency drill" } },
        ],
      },
    },
    {
      name: "purchase-catalogue-content",
      title: { zh: "购买服务目录的内容", en: "what a purchase catalogue states" },
      encodes: ["yangquan-2018-purchase-catalogue-content"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(三)5",
        items: [
          { kind: "required", name: "scope", title: { zh: "范围", en: "scope" } },
          { kind: "required", name: "content", title: { zh: "内容", en: "content" } },
          { kind: "required", name: "standard", title: { zh: "标准", en: "standard" } },
          { kind: "required", name: "procedure", title: { zh: "程序", en: "procedure" } },
          { kind: "required", name: "sourceOfFunds", title: { zh: "资金来源", en: "source of funds" } },
        ],
      },
    },
    {
      name: "registration-measures",
      title: { zh: "社区社会组织登记办法", en: "registration of social organisations" },
      encodes: ["yangquan-2018-social-org-registration"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(三)6",
        items: [{ kind: "required", name: "measures", title: { zh: "登记办法", en: "registration measures" } }],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
