/**
 * Xining City, 2023: posts and people as reported.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const staffing: EditionPart = {
  rules: [
    {
      name: "police-deputy",
      title: { zh: "社区民警兼任副书记", en: "police officers as deputy secretaries" },
      modality: "descriptive",
      encodes: ["xining-2023-police-deputies"],
      // 178 communities have one; how many there are in all is not told.
      rule: {
        kind: "requirements",
        cite: "xining-2023#二",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        post: { name: "deputySecretary", title: { zh: "兼任副书记", en: "deputy secretary" } },
        conditions: [
          { name: "policeOfficer", title: { zh: "民警", en: "police officer" } },
          { name: "partyMember", title: { zh: "党员", en: "Party member" } },
        ],
        ways: [["policeOfficer", "partyMember"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["xining-2023-member-grid"],
      cite: "xining-2023#二",
      statement: {
        zh: "在职党员编入网格、担任兼职网格员的人数",
        en: "in-service members placed in grids as part-time grid workers: more than so many",
      },
      data: { moreThan: 28000 },
    },
    {
      covers: ["xining-2023-secretary-institution-posts"],
      cite: "xining-2023#三",
      statement: { zh: "纳入事业编制的社区党组织书记数", en: "secretaries given institution posts" },
      data: { secretaries: 13 },
    },
  ],
  setAside: [],
}
