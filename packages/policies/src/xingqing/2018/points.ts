/**
 * Xingqing District, 2018: members who check in at communities.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const points: EditionPart = {
  rules: [],
  recorded: [
    {
      covers: ["xingqing-2018-three-two-way"],
      cite: "xingqing-2018#三(一)3",
      statement: {
        zh: "在职党员到社区报到的三项双向机制;机关工委完善考核管理,内容未展开",
        en: "three two-way mechanisms of members in service who check in; they are named only",
      },
      data: [
        { zh: "双向联系", en: "two-way contact" },
        { zh: "双向服务", en: "two-way service" },
        { zh: "双向认领", en: "two-way claiming" },
      ],
    },
  ],
  setAside: [],
}
