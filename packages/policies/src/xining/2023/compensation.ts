/**
 * Xining City, 2023: pay of community cadres, as the report tells it.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const compensation: EditionPart = {
  rules: [
    {
      name: "worker-pay",
      title: { zh: "社区干部岗级报酬", en: "pay of a community cadre by post and grade" },
      modality: "descriptive",
      encodes: ["xining-2023-four-posts-seventeen-grades"],
      // The report names the ladder and nothing in it.
      slots: {
        "pay-ladder": {
          title: { zh: "“4岗17级”报酬表", en: "pay table of four posts and seventeen grades" },
          cite: "xining-2023#三",
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
            ],
          },
        },
      },
      rule: {
        kind: "gradePay",
        cite: "xining-2023#三",
        posts: 4,
        grades: 17,
        ladder: { slot: "pay-ladder" },
      },
    },
  ],
  recorded: [
    {
      covers: ["xining-2023-social-insurance"],
      cite: "xining-2023#三",
      statement: {
        zh: "研究制定社区干部“五险一金”、疗养、体检政策;费率和间隔未写明。",
        en: "Policies on five insurances and one fund, convalescence and medical checks; rates and intervals are not given.",
      },
      data: { benefits: ["五险一金", "疗养", "体检"] },
    },
  ],
  setAside: [],
}
