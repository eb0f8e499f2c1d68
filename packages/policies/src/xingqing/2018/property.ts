/**
 * Xingqing District, 2018: property service.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const property: EditionPart = {
  rules: [
    {
      name: "property-cross-post",
      title: { zh: "社区与物业、业委会交叉任职", en: "posts shared with firms and owners' committees" },
      encodes: ["xingqing-2018-property-cross-post"],
      // No number is given: one is enough.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#三(三)3",
        body: { name: "compound", title: { zh: "居民小区", en: "compound" } },
        figures: [
          {
            name: "crossPosts",
            title: { zh: "社区、物业、业委会交叉任职人数", en: "people with posts in two of the three" },
          },
        ],
        counted: ["crossPosts"],
        limits: { least: 1 },
        conditions: [],
        exceptions: [],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
