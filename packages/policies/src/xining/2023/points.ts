/**
 * Xining City, 2023: points of members in service.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const points: EditionPart = {
  rules: [],
  recorded: [
    {
      covers: ["xining-2023-points-system"],
      cite: "xining-2023#二",
      statement: {
        zh: "已建立在职党员积分制;积分项目和分值未说明",
        en: "members in service have a points system; its items and points are not told",
      },
    },
  ],
  setAside: [],
}
