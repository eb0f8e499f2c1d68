/**
 * Xining City, 2023: reviews, training and service centres as the city reports them.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const duties: EditionPart = {
  rules: [
    {
      name: "quarterly-review",
      title: { zh: "工作推进季度调度", en: "quarterly review of progress" },
      modality: "descriptive",
      encodes: ["xining-2023-quarterly-review"],
      rule: { kind: "cadence", cite: "xining-2023#一", terms: [{ interval: "quarter", least: 1 }] },
    },
    {
      name: "joint-meeting-levels",
      title: { zh: "两级联席会议", en: "joint meetings at two levels" },
      modality: "descriptive",
      encodes: ["xining-2023-joint-meetings"],
      rule: {
        kind: "checklist",
        cite: "xining-2023#一",
        items: [
          { kind: "required", name: "street", title: { zh: "街道(乡镇)联席会议", en: "joint meeting of the street" } },
          { kind: "required", name: "community", title: { zh: "社区联席会议", en: "joint meeting of the community" } },
        ],
      },
    },
  ],
  recorded: [
    {
      covers: ["xining-2023-college"],
      cite: "xining-2023#三",
      statement: {
        zh: "设有市级社区干部学院,实施学历提升和书记能力提升两个项目",
        en: "a city college for community cadres runs two projects: degrees, and the ability of secretaries",
      },
    },
    {
      covers: ["xining-2023-training"],
      cite: "xining-2023#三",
      statement: {
        zh: "报道的培训人次,期间未说明",
        en: "person-times of training as reported; over which years is not said",
      },
      data: { personTimes: 4831, ofSecretaries: 2633 },
    },
    {
      // The formula is that of Yongning's calls and responses, with another meaning.
      covers: ["xining-2023-service-matrix"],
      cite: "xining-2023#三",
      statement: {
        zh: "“1+4+N”党群服务矩阵的三个层次",
        en: "the three tiers of the “1+4+N” matrix of service centres",
      },
      data: { city: 1, district: 4, others: "N" },
    },
    {
      covers: ["xining-2023-facility-principle"],
      cite: "xining-2023#三",
      statement: { zh: "建设服务中心的四项方式", en: "four principles of building service centres" },
      data: ["党委领导", "区域统筹", "多方参与", "共驻共建"],
    },
    {
      covers: ["xining-2023-service-matrix-counts"],
      cite: "xining-2023#三",
      statement: { zh: "报道时已投入使用的服务中心和站点", en: "centres and points in use when reported" },
      data: { city: 1, district: 4, streetsCommunitiesAndBusiness: 272, compounds: 58 },
    },
  ],
  setAside: [],
}
