/**
 * Yongning County, 2020: who may enter the two committees, and which work may enter communities.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const admission: EditionPart = {
  rules: [
    {
      name: "candidate-clearance",
      title: { zh: "“两委”成员资格联审", en: "joint clearance of candidates for the two committees" },
      encodes: ["yongning-2020-candidate-joint-vetting", "yongning-2020-candidate-unfit-bar"],
      // What makes a candidate unfit is not in the text; each department judges by its own rules.
      readings: {
        reviewers: {
          title: { zh: "哪些部门须审核", en: "which departments have to pass a candidate" },
          default: "union",
          options: {
            union: {
              zh: "正文与责任单位所列部门都须审核",
              en: "those named in the text and those named as responsible",
            },
            "text-only": { zh: "仅正文所列部门", en: "only those named in the text" },
          },
        },
        "one-failure": {
          title: { zh: "一个部门不通过的后果", en: "what one negative opinion leads to" },
          default: "bars",
          options: {
            bars: { zh: "不得进入", en: "the candidate is barred" },
            "leaves-open": { zh: "由牵头部门裁量", en: "the leading departments decide" },
          },
        },
      },
      rule: {
        kind: "clearance",
        cite: "yongning-2020#10",
        reviewers: [
          { name: "organisation", title: { zh: "组织部", en: "organisation department" }, required: true },
          { name: "civilAffairs", title: { zh: "民政局", en: "civil affairs" }, required: true },
          { name: "discipline", title: { zh: "纪委监委", en: "discipline and supervision" }, required: true },
          { name: "politicsAndLaw", title: { zh: "政法委", en: "politics and law" }, required: true },
          { name: "unitedFront", title: { zh: "统战(宗教)部门", en: "united front and religion" }, required: true },
          { name: "health", title: { zh: "卫健局", en: "health" }, required: true },
          { name: "petitions", title: { zh: "信访局", en: "petitions" }, required: true },
          { name: "marketSupervision", title: { zh: "市场监管局", en: "market supervision" }, required: true },
          { name: "tax", title: { zh: "税务局", en: "tax" }, required: true },
          {
            name: "publicSecurity",
            title: { zh: "公安局", en: "public security" },
            required: { reading: "reviewers", options: { union: true, "text-only": false } },
          },
          {
            name: "procuratorate",
            title: { zh: "检察院", en: "procuratorate" },
            required: { reading: "reviewers", options: { union: true, "text-only": false } },
          },
          {
            name: "court",
            title: { zh: "法院", en: "court" },
            required: { reading: "reviewers", options: { union: true, "text-only": false } },
          },
          {
            name: "justice",
            title: { zh: "司法局", en: "justice" },
            required: { reading: "reviewers", options: { union: true, "text-only": false } },
          },
        ],
        onFail: { reading: "one-failure", options: { bars: "barred", "leaves-open": "open" } },
      },
    },
    {
      name: "community-admission",
      title: { zh: "社区工作事项准入", en: "work admitted to communities" },
      encodes: ["yongning-2020-community-admission-list", "yongning-2020-community-assist-approval"],
      // The list is kept by civil affairs and is not part of the plan.
      rule: {
        kind: "admission",
        cite: "yongning-2020#20",
        outside: {
          cite: "yongning-2020#20",
          title: { zh: "报批协助", en: "help that was approved" },
          needs: {
            atLeast: 4,
            of: [
              {
                name: "partyCommitteeConsent",
                title: { zh: "县委同意", en: "consent of the county Party committee" },
              },
              { name: "governmentConsent", title: { zh: "县政府同意", en: "consent of the county government" } },
              { name: "fundingProvided", title: { zh: "提供经费", en: "funding is provided" } },
              { name: "conditionsProvided", title: { zh: "提供工作条件", en: "working conditions are provided" } },
            ],
          },
        },
      },
    },
    {
      name: "no-burdens-on-communities",
      title: { zh: "不得加重社区负担", en: "burdens that communities are spared" },
      encodes: ["yongning-2020-community-no-shifting"],
      rule: {
        kind: "prohibition",
        cite: "yongning-2020#20",
        acts: [
          { name: "shiftDuty", title: { zh: "转嫁职责内事项", en: "shifting one's own duty" } },
          { name: "setUpTemporaryOrgan", title: { zh: "成立临时机构", en: "setting up a temporary organ" } },
          { name: "hangPlaque", title: { zh: "加挂牌子", en: "hanging a plaque" } },
        ],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
