/**
 * Yangquan City, 2018: the document itself, and the instruments that it refers to.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const instrument: EditionPart = {
  rules: [],
  recorded: [
    {
      covers: ["yangquan-2018-adoption"],
      cite: "yangquan-2018#印发通知",
      statement: {
        zh: "印发前经市委和市政府同意,由两办联合印发",
        en: "the city's Party committee and government agreed to the plan before their offices issued it",
      },
    },
    {
      covers: ["yangquan-2018-instrument-date"],
      cite: "yangquan-2018#印发通知",
      statement: {
        zh: "以落款日期为印发日期;网页晚三日发布",
        en: "the day of signature is the day of issue; the page went up three days later",
      },
      data: { signed: "2018-11-09", published: "2018-11-12" },
    },
    {
      covers: ["yangquan-2018-burden-reference"],
      cite: "yangquan-2018#三(三)3",
      statement: {
        zh: "社区减负按本市2017年的实施意见办理,内容未随文公布",
        en: "burdens on communities are reduced as an opinion of the city of 2017 says, not published with the plan",
      },
      data: { number: "阳民字〔2017〕83号" },
    },
  ],
  setAside: [],
}
