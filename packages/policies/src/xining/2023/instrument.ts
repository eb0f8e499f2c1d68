/**
 * Xining City, 2023: the document itself, and practices that it reports in a word.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const instrument: EditionPart = {
  rules: [],
  recorded: [
    {
      covers: ["xining-2023-nature"],
      cite: "xining-2023#页首",
      statement: {
        zh: "文件是工作报道,所载做法和数额截至发布之日,不是规范",
        en: "the document is a report: its practices and sums are those of its day, and bind nobody",
      },
      data: { kind: "report", published: "2023-06-19" },
    },
    {
      covers: ["xining-2023-menu-channels"],
      cite: "xining-2023#二",
      statement: {
        zh: "“菜单式”服务有线上、线下两种渠道",
        en: "services from the menu are offered through two channels, online and on site",
      },
      data: ["线上", "线下"],
    },
  ],
  setAside: [],
}
