/**
 * Liaoning Province, “1+3”: owners' committees.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const property: EditionPart = {
  rules: [
    {
      name: "owners-committee-member",
      title: { zh: "居委会成员任业委会成员", en: "members of the residents' committee in the owners' committee" },
      modality: "may",
      encodes: ["liaoning-1plus3-owners-committee-eligibility"],
      // The conditions are not given.
      rule: {
        kind: "requirements",
        cite: "liaoning-1plus3#完善社区组织体系",
        body: { name: "ownersCommittee", title: { zh: "业主委员会", en: "owners' committee" } },
        post: { name: "specialMember", title: { zh: "此类成员", en: "such a member" } },
        conditions: [
          {
            name: "residentsCommitteeMember",
            title: { zh: "居民委员会成员", en: "member of the residents' committee" },
          },
          { name: "meetsConditions", title: { zh: "符合条件", en: "meets the conditions" } },
          { name: "lawfulProcedure", title: { zh: "经合法程序", en: "by lawful procedure" } },
        ],
        ways: [["residentsCommitteeMember", "meetsConditions", "lawfulProcedure"]],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
