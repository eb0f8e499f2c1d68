/**
 * Yangquan City, 2018: meetings and training.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const duties: EditionPart = {
  rules: [
    {
      name: "property-joint-meeting",
      title: { zh: "物业管理多方联席会议", en: "joint meeting on property service" },
      encodes: ["yangquan-2018-property-joint-meeting"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(三)4",
        items: [
          { kind: "required", name: "party", title: { zh: "社区党组织", en: "Party organisation" } },
          { kind: "required", name: "residents", title: { zh: "社区居民委员会", en: "residents' committee" } },
          { kind: "required", name: "owners", title: { zh: "业主委员会", en: "owners' committee" } },
          { kind: "required", name: "propertyFirm", title: { zh: "物业服务企业", en: "property firm" } },
          { kind: "required", name: "social", title: { zh: "社区社会组织", en: "social organisations" } },
        ],
      },
    },
    {
      // Regularly (定期) gives no interval: meetings are counted, and judged only by an interval that the user sets.
      name: "governance-study",
      title: { zh: "研究城乡社区治理工作的频次", en: "how often community governance is discussed" },
      encodes: ["yangquan-2018-regular-study"],
      slots: {
        interval: {
          title: { zh: "研究的周期", en: "interval of the discussions" },
          cite: "yangquan-2018#四(一)",
          shape: "cadenceTerms",
          shipped: { status: "official", value: [] },
        },
      },
      rule: { kind: "cadence", cite: "yangquan-2018#四(一)", terms: { slot: "interval" } },
    },
    {
      // Heads are the secretary and the director. No period is named; a year is taken, as elsewhere.
      name: "leader-training",
      title: { zh: "“两委”主干培训覆盖率", en: "heads of the two committees trained" },
      encodes: ["yangquan-2018-training-leaders"],
      rule: {
        kind: "coverage",
        cite: "yangquan-2018#四(三)",
        part: { name: "trained", title: { zh: "当年参训人数", en: "trained in the year" } },
        whole: { name: "leaders", title: { zh: "“两委”主干人数", en: "heads of the two committees" } },
        atLeast: 100,
      },
    },
  ],
  recorded: [
    {
      covers: ["yangquan-2018-party-deliberation"],
      cite: "yangquan-2018#三(一)1",
      statement: {
        zh: "党员或党代表议事、在职党员进社区志愿服务,频次和积分未定",
        en: "members or delegates deliberate, and members in employment volunteer; how often is not said",
      },
    },
    {
      covers: ["yangquan-2018-three-meetings"],
      cite: "yangquan-2018#三(一)1",
      statement: {
        zh: "提及“三会一课”,内容和频次未列",
        en: "three meetings and one lesson are named; what they are and how often is not said",
      },
    },
    {
      covers: ["yangquan-2018-residents-meeting"],
      cite: "yangquan-2018#三(一)3",
      statement: {
        zh: "居民会议和议事协商制度,频次未定",
        en: "residents' meetings and deliberation; how often is not said",
      },
    },
    {
      covers: ["yangquan-2018-cadre-law-study"],
      cite: "yangquan-2018#三(二)4",
      statement: { zh: "干部集中学法制度,频次未定", en: "cadres study law together; how often is not said" },
    },
    {
      covers: ["yangquan-2018-professional-exam-training"],
      cite: "yangquan-2018#四(三)",
      statement: {
        zh: "为社区工作者提供职业资格考试辅导,频次未定",
        en: "community workers are coached for the examination of social workers; how often is not said",
      },
    },
  ],
  setAside: [],
}
