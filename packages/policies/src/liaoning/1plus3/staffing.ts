/**
 * Liaoning Province, “1+3”: posts and people.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const staffing: EditionPart = {
  rules: [
    {
      name: "real-name-files",
      title: { zh: "社区工作者实名制", en: "real-name files of workers" },
      encodes: ["liaoning-1plus3-real-name-files"],
      rule: {
        kind: "requirements",
        cite: "liaoning-1plus3#建强社区工作者队伍",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        post: { name: "communityWorker", title: { zh: "社区工作者", en: "community worker" } },
        conditions: [
          { name: "streetFile", title: { zh: "街道(乡镇)档案", en: "file at the street" } },
          { name: "civilAffairsLedger", title: { zh: "区(市、县)民政台账", en: "ledger at civil affairs" } },
        ],
        ways: [["streetFile", "civilAffairsLedger"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["liaoning-1plus3-worker-classes"],
      cite: "liaoning-1plus3#建强社区工作者队伍",
      statement: {
        zh: "社区工作者的三种任用方式,未定对应岗位",
        en: "three ways of taking office; which post has which is not said",
      },
      data: ["选举", "任命", "聘任"],
    },
    {
      covers: ["liaoning-1plus3-organ-cadres-to-community"],
      cite: "liaoning-1plus3#加大支持力度",
      statement: { zh: "选派机关干部到社区任职,未给数字", en: "organ cadres are sent to communities; no figure" },
    },
  ],
  setAside: [],
}
