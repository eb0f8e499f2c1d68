/**
 * Liaoning Province, “1+3”: activities, files and dues of members.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const points: EditionPart = {
  rules: [
    {
      name: "relations-check",
      title: { zh: "组织关系排查与党员档案", en: "check of organisational relations; member files" },
      encodes: ["liaoning-1plus3-relations-check"],
      rule: {
        kind: "checklist",
        cite: "liaoning-1plus3#推进规范化建设",
        items: [
          {
            kind: "required",
            name: "relationChecked",
            title: { zh: "组织关系已排查", en: "the member's relation was checked" },
          },
          { kind: "required", name: "fileKept", title: { zh: "党员档案健全", en: "the member's file is kept" } },
        ],
      },
    },
    {
      // Neither the rates of dues nor the days on which they fall due are given.
      name: "dues",
      title: { zh: "及时足额交纳党费", en: "dues paid in time and in full" },
      encodes: ["liaoning-1plus3-dues"],
      rule: {
        kind: "checklist",
        cite: "liaoning-1plus3#推进规范化建设",
        items: [
          { kind: "required", name: "paidInTime", title: { zh: "按时交纳", en: "paid in time" } },
          { kind: "required", name: "paidInFull", title: { zh: "足额交纳", en: "paid in full" } },
        ],
      },
    },
  ],
  recorded: [
    {
      covers: ["liaoning-1plus3-in-service-activities"],
      cite: "liaoning-1plus3#服务群众机制",
      statement: {
        zh: "在职党员的活动形式,未规定次数和分值",
        en: "what members in service do in communities, without numbers or points; the list is open",
      },
      data: [
        { zh: "在职党员进社区", en: "members in service go to communities" },
        { zh: "认领微心愿", en: "small wishes are claimed" },
        { zh: "学雷锋献爱心", en: "voluntary help" },
      ],
    },
  ],
  setAside: [],
}
