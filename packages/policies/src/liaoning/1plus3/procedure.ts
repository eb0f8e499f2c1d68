/**
 * Liaoning Province, the “1+3” opinion: how communities decide and serve.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const procedure: EditionPart = {
  rules: [
    {
      name: "major-matters",
      title: { zh: "“四议一审两公开”程序", en: "four deliberations, one review, two disclosures" },
      encodes: ["liaoning-1plus3-four-deliberations"],
      // The text counts the seven steps and names none of them: where the review stands is for the user to say.
      slots: {
        order: {
          title: { zh: "七个步骤的顺序", en: "order of the seven steps" },
          cite: "liaoning-1plus3#民主决策机制",
          shape: "deliberationOrder",
          shipped: {
            status: "illustrative",
            value: [
              { part: "deliberation" },
              { part: "deliberation" },
              { part: "deliberation" },
              { part: "deliberation" },
              { part: "review" },
              { part: "disclosure" },
              { part: "disclosure" },
            ],
          },
        },
      },
      rule: {
        kind: "deliberation",
        cite: "liaoning-1plus3#民主决策机制",
        counts: { deliberation: 4, review: 1, disclosure: 2 },
        order: { slot: "order" },
      },
    },
    {
      name: "major-matters-scope",
      title: { zh: "须按“四议一审两公开”办理的事项", en: "matters that take the seven steps" },
      encodes: [],
      readings: {
        and: {
          title: { zh: "“社区发展和居民切身利益”是否须同时涉及", en: "whether a matter has to touch both" },
          default: "either",
          options: {
            either: { zh: "涉及其一即可", en: "one of the two is enough" },
            both: { zh: "须同时涉及", en: "it has to touch both" },
          },
        },
      },
      rule: {
        kind: "prerequisites",
        cite: "liaoning-1plus3#民主决策机制",
        when: {
          atLeast: { reading: "and", options: { either: 1, both: 2 } },
          of: [
            { name: "touchesDevelopment", title: { zh: "涉及社区发展", en: "touches the community's development" } },
            { name: "touchesInterests", title: { zh: "涉及居民切身利益", en: "touches residents' interests" } },
          ],
        },
        needs: {
          atLeast: 1,
          of: [{ name: "sevenSteps", title: { zh: "已按七步办理", en: "the seven steps were taken" } }],
        },
      },
    },
    {
      name: "party-decides-first",
      title: { zh: "党内民主决策带动基层民主决策", en: "the Party decides before residents do" },
      encodes: ["liaoning-1plus3-inner-party-first"],
      rule: {
        kind: "sequence",
        cite: "liaoning-1plus3#民主决策机制",
        actors: [],
        steps: [
          { name: "partyDecision", title: { zh: "党内民主决策", en: "decision inside the Party" }, by: [] },
          { name: "residentsDecision", title: { zh: "基层民主决策", en: "decision of residents" }, by: [] },
        ],
      },
    },
    {
      name: "consultation-scope",
      title: { zh: "协商重点", en: "matters to consult on" },
      encodes: ["liaoning-1plus3-consultation-scope"],
      rule: {
        kind: "prerequisites",
        cite: "liaoning-1plus3#共建共享机制",
        when: {
          atLeast: 1,
          of: [
            { name: "publicAffairs", title: { zh: "公共事务和公益事业", en: "public affairs and welfare" } },
            { name: "pressingProblem", title: { zh: "迫切的实际问题和纠纷", en: "pressing problems and disputes" } },
            { name: "keyWork", title: { zh: "重点工作的落实举措", en: "measures that carry out key work" } },
          ],
        },
        needs: { atLeast: 1, of: [{ name: "consulted", title: { zh: "已协商", en: "consulted on" } }] },
      },
    },
    {
      name: "three-order-service",
      title: { zh: "“三单制”服务", en: "service by three orders" },
      modality: "aim",
      encodes: ["liaoning-1plus3-three-order-system"],
      rule: {
        kind: "sequence",
        cite: "liaoning-1plus3#服务群众机制",
        actors: [
          { name: "residents", title: { zh: "居民", en: "residents" } },
          { name: "branch", title: { zh: "支部", en: "branch" } },
          { name: "member", title: { zh: "党员", en: "Party member" } },
        ],
        steps: [
          { name: "order", title: { zh: "点单", en: "residents order" }, by: ["residents"] },
          { name: "place", title: { zh: "下单", en: "the branch places the order" }, by: ["branch"] },
          { name: "take", title: { zh: "接单", en: "a member takes the order" }, by: ["member"] },
        ],
      },
    },
  ],
  recorded: [
    {
      covers: ["liaoning-1plus3-purchase-services"],
      cite: "liaoning-1plus3#服务群众机制",
      statement: {
        zh: "政府向社会力量购买服务,以社区居委会为主导",
        en: "government buys services from society, with residents' committees in the lead",
      },
    },
  ],
  setAside: [],
}
