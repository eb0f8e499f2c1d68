/**
 * Yongning County, 2020: joint meetings and training.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const duties: EditionPart = {
  rules: [
    {
      // Half-years and quarters of the calendar are taken.
      name: "street-joint-meetings",
      title: { zh: "街道党建联席会议频次", en: "how often streets hold joint meetings" },
      encodes: ["yongning-2020-joint-meeting-street-frequency"],
      rule: { kind: "cadence", cite: "yongning-2020#23", terms: [{ interval: "halfYear", least: 1 }] },
    },
    {
      name: "community-joint-meetings",
      title: { zh: "社区党建联席会议频次", en: "how often communities hold joint meetings" },
      encodes: ["yongning-2020-joint-meeting-community-frequency"],
      rule: { kind: "cadence", cite: "yongning-2020#23", terms: [{ interval: "quarter", least: 1 }] },
    },
    {
      name: "joint-meeting-levels",
      title: { zh: "三级联席会议制度", en: "joint meetings at three levels" },
      encodes: ["yongning-2020-joint-meeting-three-levels"],
      rule: {
        kind: "checklist",
        cite: "yongning-2020#23",
        items: [
          { kind: "required", name: "street", title: { zh: "街道联席会议", en: "joint meeting of the street" } },
          { kind: "required", name: "community", title: { zh: "社区联席会议", en: "joint meeting of the community" } },
          { kind: "required", name: "compound", title: { zh: "小区联席会议", en: "joint meeting of the compound" } },
        ],
      },
    },
    {
      name: "joint-meeting-chairs",
      title: { zh: "街道、社区联席会议负责人", en: "who chairs the joint meetings of streets and communities" },
      encodes: ["yongning-2020-joint-meeting-chairs"],
      rule: {
        kind: "permittedOptions",
        cite: "yongning-2020#23",
        choices: [
          {
            name: "streetChair",
            title: { zh: "街道联席会议负责人", en: "chair at the street" },
            options: {
              streetSecretary: { zh: "街道党组织书记", en: "the street's Party secretary" },
              other: { zh: "其他人", en: "somebody else" },
            },
            permitted: ["streetSecretary"],
          },
          {
            name: "communityChair",
            title: { zh: "社区联席会议负责人", en: "chair at the community" },
            options: {
              communitySecretary: { zh: "社区党组织书记", en: "the community's Party secretary" },
              other: { zh: "其他人", en: "somebody else" },
            },
            permitted: ["communitySecretary"],
          },
        ],
      },
    },
    {
      name: "compound-joint-meeting-chair",
      title: { zh: "小区联席会议负责人", en: "who chairs the joint meetings of compounds" },
      encodes: ["yongning-2020-joint-meeting-compound-chair"],
      rule: {
        kind: "permittedOptions",
        cite: "yongning-2020#23",
        choices: [
          {
            name: "compoundChair",
            title: { zh: "小区联席会议负责人", en: "chair at the compound" },
            options: {
              twoCommitteesMember: { zh: "社区“两委”成员", en: "a member of the community's two committees" },
              other: { zh: "其他人", en: "somebody else" },
            },
            permitted: ["twoCommitteesMember"],
          },
        ],
      },
    },
    {
      // What size counts is not said: whoever enters the unit decides it.
      name: "joint-meeting-units",
      title: { zh: "联席会议成员单位", en: "units that belong to a joint meeting" },
      encodes: ["yongning-2020-joint-meeting-members"],
      rule: {
        kind: "permittedOptions",
        cite: "yongning-2020#23",
        choices: [
          {
            name: "unit",
            title: { zh: "单位类型", en: "kind of unit" },
            options: {
              organ: { zh: "机关", en: "organ" },
              enterprise: { zh: "企业", en: "enterprise" },
              institution: { zh: "事业单位", en: "institution" },
              sizeableNonPublic: { zh: "具有一定规模的非公企业", en: "private enterprise of some size" },
              sizeableSocial: { zh: "具有一定规模的社会组织", en: "social organisation of some size" },
              other: { zh: "其他", en: "other" },
            },
            permitted: ["organ", "enterprise", "institution", "sizeableNonPublic", "sizeableSocial"],
          },
        ],
      },
    },
    {
      name: "compound-joint-meeting-units",
      title: { zh: "小区联席会议成员单位", en: "units in the joint meeting of a compound" },
      encodes: ["yongning-2020-joint-meeting-compound-members"],
      rule: {
        kind: "checklist",
        cite: "yongning-2020#23",
        items: [
          { kind: "ifAny", name: "ownersCommittee", title: { zh: "业主委员会", en: "owners' committee" } },
          { kind: "ifAny", name: "propertyFirm", title: { zh: "物业服务企业", en: "property firm" } },
          { kind: "ifAny", name: "smallFirms", title: { zh: "小微企业", en: "small firms" } },
          { kind: "ifAny", name: "socialOrganisations", title: { zh: "社会组织", en: "social organisations" } },
        ],
      },
    },
    {
      // Rotation training reaches everybody, so the year is that of one person.
      name: "secretary-training",
      title: { zh: "社区党组织书记、副书记轮训", en: "training of community secretaries and their deputies" },
      encodes: ["yongning-2020-training-secretaries"],
      rule: { kind: "cadence", cite: "yongning-2020#11", terms: [{ interval: "year", least: 1 }] },
    },
    {
      name: "worker-training",
      title: { zh: "社区工作者年度轮训覆盖率", en: "community workers trained in the year" },
      encodes: ["yongning-2020-training-workers"],
      rule: {
        kind: "coverage",
        cite: "yongning-2020#11",
        part: { name: "trained", title: { zh: "当年参训人数", en: "trained in the year" } },
        whole: { name: "workers", title: { zh: "社区工作者人数", en: "community workers" } },
        atLeast: 100,
      },
    },
  ],
  recorded: [
    {
      covers: ["yongning-2020-deliberation-forms"],
      cite: "yongning-2020#18",
      statement: {
        zh: "居民议事有四种会议形式,频次和人数未定",
        en: "residents deliberate in four kinds of meetings; how often, and how many have to come, is not said",
      },
      data: ["听证会", "协商会", "评议会", "板凳会"],
    },
    {
      covers: ["yongning-2020-joint-meeting-topics"],
      cite: "yongning-2020#23",
      statement: { zh: "联席会议的四类议题,未穷尽", en: "four topics of joint meetings; the list is open" },
      data: ["党建工作", "社会治理", "环境整治", "民生服务"],
    },
    {
      covers: ["yongning-2020-joint-meeting-compound-frequency"],
      cite: "yongning-2020#23",
      statement: {
        zh: "小区联席会议按需召开,没有最低次数",
        en: "joint meetings of compounds are held as needed; there is no least number",
      },
      data: { least: 0 },
    },
  ],
  setAside: [],
}
