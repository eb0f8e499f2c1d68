/**
 * Yangquan City, 2018: property service.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const property: EditionPart = {
  rules: [
    {
      name: "environment-committee",
      title: { zh: "环境和物业管理委员会", en: "environment and property committee" },
      encodes: ["yangquan-2018-environment-committee"],
      rule: {
        kind: "sizeLimits",
        cite: "yangquan-2018#三(三)4",
        body: { name: "residentsCommittee", title: { zh: "社区居民委员会", en: "residents' committee" } },
        figures: [
          {
            name: "environmentCommittees",
            title: { zh: "环境和物业管理委员会数", en: "environment and property committees" },
          },
        ],
        counted: ["environmentCommittees"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "property-mediation",
      title: { zh: "物业纠纷经联席会议调解", en: "property disputes go through the joint meeting" },
      encodes: ["yangquan-2018-property-dispute-mediation"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#三(三)4",
        body: { name: "propertyDispute", title: { zh: "物业管理纠纷", en: "property dispute" } },
        conditions: [{ name: "mediated", title: { zh: "依法调解", en: "mediated by law" } }],
        ways: [["mediated"]],
      },
    },
    {
      name: "self-management",
      title: { zh: "无物业院落的自治方式", en: "how courtyards without property service govern themselves" },
      encodes: ["yangquan-2018-no-property-self-management"],
      // A stray mark in the sentence is dropped.
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#三(三)4",
        body: {
          name: "courtyard",
          title: {
            zh: "无物业院落或无责任单位小区",
            en: "courtyard without property service or compound without a responsible unit",
          },
        },
        conditions: [
          { name: "selfManaged", title: { zh: "自管", en: "self-managed" } },
          { name: "entrusted", title: { zh: "托管", en: "entrusted" } },
          { name: "jointlyManaged", title: { zh: "共管", en: "jointly managed" } },
        ],
        ways: [["selfManaged"], ["entrusted"], ["jointlyManaged"]],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
