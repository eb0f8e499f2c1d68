/**
 * Yangquan City, 2018: which work may enter communities, and what the plan aims at without a figure.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const admission: EditionPart = {
  rules: [
    {
      name: "community-admission",
      title: { zh: "社区工作事项准入", en: "work admitted to communities" },
      encodes: ["yangquan-2018-community-admission", "yangquan-2018-outside-list-purchase"],
      rule: {
        kind: "admission",
        cite: "yangquan-2018#三(三)3",
        outside: {
          cite: "yangquan-2018#三(一)2",
          title: { zh: "购买服务", en: "purchase of services" },
          needs: {
            atLeast: 1,
            of: [{ name: "purchased", title: { zh: "已购买服务", en: "services were purchased" } }],
          },
        },
      },
    },
    {
      name: "no-burdens-on-communities",
      title: { zh: "不得由社区承担的事项", en: "what communities are not responsible for" },
      encodes: ["yangquan-2018-no-statutory-duty-shift", "yangquan-2018-not-responsible-five"],
      // The list of five is open.
      rule: {
        kind: "prohibition",
        cite: "yangquan-2018#三(三)3",
        acts: [
          { name: "statutoryDuty", title: { zh: "基层政府法定职责", en: "statutory duty of local government" } },
          { name: "enforcement", title: { zh: "行政执法", en: "administrative enforcement" } },
          { name: "demolition", title: { zh: "拆迁拆违", en: "demolition" } },
          { name: "environment", title: { zh: "环境整治", en: "environmental clean-up" } },
          { name: "cityManagement", title: { zh: "城市管理", en: "city management" } },
          { name: "investment", title: { zh: "招商引资", en: "promoting investment" } },
        ],
      },
    },
    {
      name: "certificates",
      title: { zh: "社区证明", en: "certificates that communities are asked for" },
      encodes: ["yangquan-2018-certificates"],
      rule: {
        kind: "prohibition",
        cite: "yangquan-2018#三(三)3",
        acts: [
          {
            name: "withinOwnDuty",
            title: { zh: "属于要求方职责范围的证明核实", en: "a certificate within the duty of those who ask" },
          },
        ],
      },
    },
    {
      name: "absurd-certificates",
      title: { zh: "“无厘头”证明的处理", en: "what becomes of absurd certificates" },
      encodes: ["yangquan-2018-absurd-certificates"],
      // The limit for putting things right is not given.
      rule: {
        kind: "prerequisites",
        cite: "yangquan-2018#三(三)3",
        when: { atLeast: 1, of: [{ name: "absurd", title: { zh: "“无厘头”证明", en: "absurd certificate" } }] },
        needs: {
          atLeast: 4,
          of: [
            { name: "exposed", title: { zh: "曝光", en: "exposed" } },
            { name: "tracedBack", title: { zh: "倒查", en: "traced back" } },
            { name: "answeredFor", title: { zh: "追责", en: "answered for" } },
            { name: "putRight", title: { zh: "限期整改", en: "put right within a limit" } },
          ],
        },
      },
    },
  ],
  recorded: [
    {
      covers: ["yangquan-2018-no-organs-plaques"],
      cite: "yangquan-2018#三(三)3",
      statement: {
        zh: "清理部门在社区的机构、牌子和证明,减少会议和台账",
        en: "organs, plaques and certificates of departments in communities are cleared away, meetings and ledgers cut",
      },
      data: ["工作机构", "牌子", "会议", "台账", "证明"],
    },
    {
      covers: ["yangquan-2018-purchase-catalogue"],
      cite: "yangquan-2018#三(二)2",
      statement: {
        zh: "社区服务列入政府购买服务目录",
        en: "community services are in the catalogue of what government buys",
      },
    },
    {
      covers: ["yangquan-2018-public-services-ten"],
      cite: "yangquan-2018#三(二)2",
      statement: { zh: "公共服务分十类,列举未尽", en: "public services are of ten sorts; the list is open" },
      data: [
        "劳动就业",
        "社会保障",
        "卫生计生",
        "教育事业",
        "社会服务",
        "社会救助",
        "住房保障",
        "公共安全",
        "文体服务",
        "惠民政策",
      ],
    },
    {
      covers: ["yangquan-2018-rural-three-left-behind"],
      cite: "yangquan-2018#三(二)2",
      statement: {
        zh: "农村社区对三类留守人员提供三类服务",
        en: "rural communities give three services to three groups who stay behind",
      },
      data: { groups: ["留守儿童", "妇女", "老人"], services: ["医疗卫生", "生活照料", "康复"] },
    },
    {
      covers: ["yangquan-2018-mediation-fields"],
      cite: "yangquan-2018#三(二)4",
      statement: { zh: "矛盾纠纷调处的五个领域", en: "five fields of mediation" },
      data: ["物业", "农村土地承包经营", "家事", "邻里", "信访"],
    },
    {
      covers: ["yangquan-2018-target-2020", "yangquan-2018-target-later"],
      cite: "yangquan-2018#二(三)",
      // 到2020年 is read as by the end of that year; the second aim lies five to ten years later.
      statement: {
        zh: "2020年基本形成五方共治体系,再过五至十年更加成熟",
        en: "a system of five roles is to stand by 2020 and to mature five to ten years later",
      },
      data: {
        by: "2020-12-31",
        roles: { 核心: "社区党组织", 主导: "基层政府", 基础: "自治组织", 主体: "居民", 补充: "社会组织和驻区单位" },
        later: { fromYear: 2025, untilYear: 2030 },
      },
    },
    {
      covers: ["yangquan-2018-supporting-measures"],
      cite: "yangquan-2018#结尾",
      statement: {
        zh: "各部门制定配套措施,未定期限",
        en: "departments make supporting measures; no day is set",
      },
    },
  ],
  setAside: [],
}
