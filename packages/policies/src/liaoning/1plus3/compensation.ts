/**
 * Liaoning Province, the “1+3” opinion: pay of community cadres.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const compensation: EditionPart = {
  rules: [
    {
      name: "pay-floor",
      title: { zh: "社区干部报酬下限", en: "floor under the pay of community cadres" },
      modality: "default",
      encodes: ["liaoning-1plus3-pay-floor"],
      // In principle only. The average of the cadres of a place is compared with the average wage of its district or county, else of its city.
      rule: {
        kind: "payFloor",
        cite: "liaoning-1plus3#加大支持力度",
        reference: { zh: "上年度当地社会平均工资", en: "last year’s local average wage" },
        multiple: 1,
      },
    },
  ],
  recorded: [],
  setAside: [],
}
