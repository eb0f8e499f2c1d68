/**
 * Yongning County, 2020: streets call, departments come.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const dispatch: EditionPart = {
  rules: [
    {
      name: "dispatch-route",
      title: { zh: "“街道吹哨、部门报到”流程", en: "route of a matter that departments are called to" },
      encodes: ["yongning-2020-dispatch-five-steps", "yongning-2020-dispatch-initiators"],
      // The chain lets the street call; the sentence after it names street and community Party organisations.
      readings: {
        initiator: {
          title: { zh: "社区能否吹哨", en: "whether a community may call departments" },
          default: "street-and-community",
          options: {
            "street-and-community": { zh: "街道、社区党组织均可吹哨", en: "street and community may call" },
            "street-only": { zh: "社区上报,街道吹哨", en: "the community reports and only the street calls" },
          },
        },
      },
      rule: {
        kind: "sequence",
        cite: "yongning-2020#21",
        actors: [
          { name: "grid", title: { zh: "网格", en: "grid" } },
          { name: "community", title: { zh: "社区党组织", en: "community Party organisation" } },
          { name: "street", title: { zh: "街道党组织", en: "street Party organisation" } },
        ],
        steps: [
          { name: "discover", title: { zh: "网格发现", en: "the grid finds it" }, by: ["grid"] },
          { name: "report", title: { zh: "社区上报", en: "the community reports it" }, by: ["community"] },
          {
            name: "whistle",
            title: { zh: "街道吹哨", en: "departments are called" },
            by: {
              reading: "initiator",
              options: { "street-and-community": ["street", "community"], "street-only": ["street"] },
            },
          },
          { name: "respond", title: { zh: "分级响应", en: "departments respond by grade" }, by: [] },
          { name: "handle", title: { zh: "协同处置", en: "it is handled together" }, by: [] },
        ],
      },
    },
    {
      name: "department-call",
      title: { zh: "“1+4+N”部门报到", en: "departments that come when called" },
      encodes: [
        "yongning-2020-dispatch-1-4-n",
        "yongning-2020-dispatch-four-departments",
        "yongning-2020-dispatch-n-departments",
        "yongning-2020-dispatch-n-trigger",
      ],
      readings: {
        several: {
          title: { zh: "“多个”部门是几个", en: "how many departments are several" },
          default: "two",
          options: {
            two: { zh: "两个以上", en: "two or more" },
            one: { zh: "一个即可", en: "one is enough" },
          },
        },
      },
      // The list of those on call is open. Item 29 calls the last two 行政审批 and 城乡建设.
      rule: {
        kind: "departmentCall",
        cite: "yongning-2020#21",
        stationed: [
          { name: "publicSecurity", title: { zh: "公安", en: "public security" } },
          { name: "enforcement", title: { zh: "综合执法", en: "integrated enforcement" } },
          { name: "justice", title: { zh: "司法", en: "justice" } },
          { name: "marketSupervision", title: { zh: "市场监管", en: "market supervision" } },
        ],
        onCall: [
          { name: "environment", title: { zh: "生态环境", en: "ecology and environment" } },
          { name: "emergency", title: { zh: "应急管理", en: "emergency management" } },
          { name: "civilAffairs", title: { zh: "民政", en: "civil affairs" } },
          { name: "approval", title: { zh: "审批服务管理", en: "approval services" } },
          { name: "housing", title: { zh: "住建", en: "housing and construction" } },
        ],
        several: { reading: "several", options: { two: 2, one: 1 } },
      },
    },
    {
      name: "department-response",
      title: { zh: "部门响应情况", en: "how departments answered" },
      encodes: ["yongning-2020-dispatch-response-faults"],
      // Neither grades nor limits are in the text, so none ship: without the user's own nobody is late.
      slots: {
        "response-limits": {
          title: { zh: "分级响应时限", en: "time limits of responses by grade" },
          cite: "yongning-2020#21",
          shape: "responseLimits",
          shipped: { status: "official", value: [] },
        },
      },
      rule: { kind: "departmentResponse", cite: "yongning-2020#21", limits: { slot: "response-limits" } },
    },
    {
      name: "dispatch-withdrawal",
      title: { zh: "下沉人员撤离", en: "withdrawal of people who were sent" },
      encodes: ["yongning-2020-dispatch-no-withdrawal"],
      // Who certifies the solution is not said; in a case file it is whoever called.
      rule: {
        kind: "prerequisites",
        cite: "yongning-2020#21",
        when: { atLeast: 1, of: [{ name: "withdrawn", title: { zh: "人员撤离", en: "people were withdrawn" } }] },
        needs: { atLeast: 1, of: [{ name: "solvedBefore", title: { zh: "问题已解决", en: "solved before that" } }] },
      },
    },
    {
      name: "wartime-pairing",
      title: { zh: "“战时”结对包抓", en: "units go to paired compounds in wartime mode" },
      encodes: ["yongning-2020-dispatch-wartime"],
      // Who declares the mode is not said: whether it is declared is a fact.
      rule: {
        kind: "prerequisites",
        cite: "yongning-2020#21",
        when: {
          atLeast: 1,
          of: [
            { name: "majorEmergency", title: { zh: "重大突发事件", en: "major emergency" } },
            { name: "publicHealthEvent", title: { zh: "公共卫生安全事件", en: "public-health event" } },
            { name: "otherWartime", title: { zh: "其他“战时”状态", en: "another wartime state" } },
          ],
        },
        needs: {
          atLeast: 2,
          of: [
            { name: "paired", title: { zh: "已结对小区或楼栋", en: "paired with a compound or building" } },
            { name: "deployed", title: { zh: "已下沉", en: "people were sent there" } },
          ],
        },
      },
    },
    {
      name: "whistle-supervision",
      title: { zh: "吹哨需求清单督查", en: "supervision of the list of calls" },
      encodes: ["yongning-2020-dispatch-supervision"],
      // At irregular times: how often is not said, so only who has looked at the list is checked.
      rule: {
        kind: "checklist",
        cite: "yongning-2020#21",
        items: [
          { kind: "required", name: "disciplineCommission", title: { zh: "纪委监委", en: "discipline commission" } },
          {
            kind: "required",
            name: "partySupervisionOffice",
            title: { zh: "县委督查室", en: "supervision office of the Party committee" },
          },
          {
            kind: "required",
            name: "governmentSupervisionOffice",
            title: { zh: "政府督查室", en: "supervision office of the government" },
          },
        ],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
