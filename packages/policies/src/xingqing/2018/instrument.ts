/**
 * Xingqing District, 2018: the document itself, what it is based on, and what it leaves to annexes.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const instrument: EditionPart = {
  rules: [],
  recorded: [
    {
      covers: ["xingqing-2018-instrument-number"],
      cite: "xingqing-2018#页首",
      statement: {
        zh: "公开目录载有文号和索引号,标明有效;方案为试行",
        en: "the register gives a number and an index number and says the document is valid; the plan is a trial",
      },
      data: { number: "银兴党办发〔2018〕200号", index: "640104-001/2019-00003", valid: true, trial: true },
    },
    {
      covers: ["xingqing-2018-instrument-date"],
      cite: "xingqing-2018#页首/落款",
      statement: {
        zh: "以页首所载公布日期为准",
        en: "the day of publication in the page header is taken",
      },
      data: { published: "2018-11-05" },
    },
    {
      covers: ["xingqing-2018-signature-date"],
      cite: "xingqing-2018#落款",
      // 2018112 with 年, 月 and 日 lost: any other split gives a day after publication or before the pilot.
      statement: {
        zh: "落款日期缺字,推定为2018年11月2日,不作计算依据",
        en: "the day of signature has lost characters; it was probably 2018-11-02, and nothing is computed from it",
      },
      data: { printed: "2018112", probably: "2018-11-02" },
    },
    {
      covers: ["xingqing-2018-annex-street-duties"],
      cite: "xingqing-2018#二(一)",
      statement: {
        zh: "街道主要职责列于附件1,未随文公布",
        en: "the main duties of streets stand in annex 1, which is not published with the plan",
      },
    },
    {
      covers: ["xingqing-2018-community-admission-basis"],
      cite: "xingqing-2018#三(五)",
      statement: {
        zh: "社区事项准入依据银川市2015年的准入清单通知,内容未随文公布",
        en: "admission of work items in communities rests on a notice of the city of 2015, not published with the plan",
      },
      data: { number: "银党办〔2015〕57号" },
    },
    {
      covers: ["xingqing-2018-annexes"],
      cite: "xingqing-2018#附件",
      statement: {
        zh: "方案有三个附件,均未随文公布",
        en: "the plan has three annexes, and none is published with it",
      },
      data: ["街道主要职责", "社区服务站服务事项清单", "社区工作事项准入清单"],
    },
  ],
  setAside: [],
}
