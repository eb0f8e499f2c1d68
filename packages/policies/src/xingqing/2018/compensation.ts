/**
 * Xingqing District, 2018: pay and awards of community workers.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const compensation: EditionPart = {
  rules: [
    {
      name: "worker-pay",
      title: { zh: "社区工作者岗级工资", en: "pay of a community worker by post and grade" },
      encodes: ["xingqing-2018-four-posts-eighteen-grades"],
      // The plan names the ladder and nothing in it. Whether its eighteen grades are one scale or a scale for every post
      // is for the table to say: grades above eighteen and a fifth post are refused under either reading.
      slots: {
        "pay-ladder": {
          title: { zh: "“四岗十八级”薪酬表", en: "pay table of four posts and eighteen grades" },
          cite: "xingqing-2018#三(四)3",
          shape: "payLadder",
          shipped: {
            status: "illustrative",
            value: [
              { post: 1, grade: 7, monthly: 3800 },
              { post: 1, grade: 8, monthly: 3920 },
              { post: 1, grade: 9, monthly: 4050 },
              { post: 1, grade: 10, monthly: 4180 },
              { post: 1, grade: 11, monthly: 4310 },
              { post: 1, grade: 12, monthly: 4450 },
              { post: 1, grade: 13, monthly: 4600 },
              { post: 1, grade: 14, monthly: 4760 },
              { post: 1, grade: 15, monthly: 4920 },
              { post: 1, grade: 16, monthly: 5080 },
              { post: 1, grade: 17, monthly: 5240 },
              { post: 1, grade: 18, monthly: 5400 },
              { post: 2, grade: 4, monthly: 3480 },
              { post: 2, grade: 5, monthly: 3580 },
              { post: 2, grade: 6, monthly: 3690 },
              { post: 2, grade: 7, monthly: 3800 },
              { post: 2, grade: 8, monthly: 3920 },
              { post: 2, grade: 9, monthly: 4050 },
              { post: 2, grade: 10, monthly: 4180 },
              { post: 2, grade: 11, monthly: 4310 },
              { post: 2, grade: 12, monthly: 4450 },
              { post: 2, grade: 13, monthly: 4600 },
              { post: 2, grade: 14, monthly: 4760 },
              { post: 2, grade: 15, monthly: 4920 },
              { post: 3, grade: 1, monthly: 3200 },
              { post: 3, grade: 2, monthly: 3290 },
              { post: 3, grade: 3, monthly: 3380 },
              { post: 3, grade: 4, monthly: 3480 },
              { post: 3, grade: 5, monthly: 3580 },
              { post: 3, grade: 6, monthly: 3690 },
              { post: 3, grade: 7, monthly: 3800 },
              { post: 3, grade: 8, monthly: 3920 },
              { post: 3, grade: 9, monthly: 4050 },
              { post: 3, grade: 10, monthly: 4180 },
              { post: 3, grade: 11, monthly: 4310 },
              { post: 3, grade: 12, monthly: 4450 },
              { post: 4, grade: 1, monthly: 3200 },
              { post: 4, grade: 2, monthly: 3290 },
              { post: 4, grade: 3, monthly: 3380 },
              { post: 4, grade: 4, monthly: 3480 },
              { post: 4, grade: 5, monthly: 3580 },
              { post: 4, grade: 6, monthly: 3690 },
              { post: 4, grade: 7, monthly: 3800 },
              { post: 4, grade: 8, monthly: 3920 },
              { post: 4, grade: 9, monthly: 4050 },
              { post: 4, grade: 10, monthly: 4180 },
              { post: 4, grade: 11, monthly: 4310 },
              { post: 4, grade: 12, monthly: 4450 },
            ],
          },
        },
      },
      rule: {
        kind: "gradePay",
        cite: "xingqing-2018#三(四)3",
        posts: 4,
        grades: 18,
        ladder: { slot: "pay-ladder" },
      },
    },
    {
      name: "service-award",
      title: { zh: "社区长期工作荣誉奖励", en: "award for long service in communities" },
      encodes: ["xingqing-2018-award-20-years", "xingqing-2018-award-30-years"],
      // 年满 includes the number. The plan does not say what breaks the continuity of service: the years come in counted.
      readings: {
        milestones: {
          title: {
            zh: "满20年与满30年的奖励是否分别发放",
            en: "how the awards at 20 and 30 years stand to each other",
          },
          default: "each",
          options: {
            each: {
              zh: "各为一次性奖励,分别发放,不相抵",
              en: "each is an award of its own; neither is taken off the other",
            },
            "top-up": { zh: "补足至较高一档", en: "the later one tops up the earlier" },
          },
        },
        "clean-record-at-30": {
          title: { zh: "满30年是否也须无违纪违法情形", en: "whether the award at 30 years needs a clean record too" },
          default: "needed",
          options: {
            needed: { zh: "须无违纪违法情形", en: "it does" },
            "not-needed": { zh: "条文未写明,不作要求", en: "the clause does not say so: it does not" },
          },
        },
      },
      rule: {
        kind: "serviceAward",
        cite: "xingqing-2018#五(四)",
        milestones: [
          { years: 20, award: 5000, needsCleanRecord: true },
          {
            years: 30,
            award: 10000,
            needsCleanRecord: { reading: "clean-record-at-30", options: { needed: true, "not-needed": false } },
          },
        ],
        sum: { reading: "milestones", options: { each: "each", "top-up": "topUp" } },
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-pay-monthly"],
      cite: "xingqing-2018#三(四)3",
      statement: {
        zh: "社区工作者工资由民政局社区建设服务办公室按月核发。",
        en: "The office of community building in the civil affairs bureau checks and pays wages every month.",
      },
      data: { period: "month" },
    },
  ],
  setAside: [],
}
