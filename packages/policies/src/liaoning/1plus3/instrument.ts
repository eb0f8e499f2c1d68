/**
 * Liaoning Province, the “1+3” opinion: the document itself, and what it names and leaves at that.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const instrument: EditionPart = {
  rules: [],
  recorded: [
    {
      covers: ["liaoning-1plus3-nature"],
      cite: "liaoning-1plus3#页首",
      statement: {
        zh: "省委组织部的意见,面向市县,多为原则要求;所据为网上摘要,未载日期,正文重复一遍",
        en: "an opinion of the province to its cities and counties, mostly principles; it is read from a web digest that bears no date and prints its body twice",
      },
      data: { kind: "opinion", digest: true },
    },
    {
      covers: ["liaoning-1plus3-residents-five-rights"],
      cite: "liaoning-1plus3#民主决策机制",
      statement: {
        zh: "居民在民主决策中有五项权利,行使办法未列",
        en: "residents have five rights in democratic decisions; how they are used is not said",
      },
      data: ["知情权", "参与权", "决策权", "管理权", "监督权"],
    },
    {
      covers: ["liaoning-1plus3-burden-cleanup"],
      cite: "liaoning-1plus3#加大支持力度",
      statement: {
        zh: "为社区减去不合理的行政负担,何为不合理未定标准",
        en: "communities are freed of undue administrative burdens; no test of what is undue is given",
      },
    },
  ],
  setAside: [],
}
