/**
 * Xingqing District, 2018: which work may enter streets, communities and stations.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const admission: EditionPart = {
  rules: [
    {
      name: "street-admission",
      title: { zh: "街道行政事务准入", en: "work admitted to streets" },
      encodes: ["xingqing-2018-street-unlisted-not-liable", "xingqing-2018-street-no-arbitrary-delegation"],
      // The list was made after the plan and is not part of it.
      rule: {
        kind: "admission",
        cite: "xingqing-2018#二(一)",
        outside: {
          cite: "xingqing-2018#二(一)",
          title: { zh: "新增事项程序", en: "the procedure for new tasks" },
          needs: {
            atLeast: 3,
            of: [
              { name: "partyCommitteeConsent", title: { zh: "区委同意", en: "consent of the Party committee" } },
              { name: "governmentConsent", title: { zh: "区政府同意", en: "consent of the government" } },
              { name: "staffingDocument", title: { zh: "编委会文件", en: "document of the staffing commission" } },
            ],
          },
        },
      },
    },
    {
      name: "community-admission",
      title: { zh: "社区工作事项准入", en: "work admitted to communities" },
      encodes: ["xingqing-2018-community-admission"],
      // Annex 3 has the list and is not published with the plan. Nothing but the list makes a community responsible.
      rule: { kind: "admission", cite: "xingqing-2018#三(五)" },
    },
    {
      name: "station-items",
      title: { zh: "服务站受理事项", en: "items that a station accepts" },
      encodes: ["xingqing-2018-station-menu-one-stop"],
      // Annex 2 has the items and is not published with the plan.
      rule: { kind: "admission", cite: "xingqing-2018#三(二)1" },
    },
    {
      name: "no-burdens-on-communities",
      title: { zh: "不得在社区设机构挂牌", en: "organs and plaques that communities are spared" },
      encodes: ["xingqing-2018-community-no-organs"],
      rule: {
        kind: "prohibition",
        cite: "xingqing-2018#三(五)",
        acts: [
          { name: "setUpOrgan", title: { zh: "设立工作机构", en: "setting up an organ" } },
          { name: "hangPlaque", title: { zh: "加挂牌子", en: "hanging a plaque" } },
          { name: "demandEither", title: { zh: "要求设机构或挂牌", en: "demanding an organ or a plaque" } },
          { name: "assessByEither", title: { zh: "以设机构或挂牌作考核依据", en: "assessing a community by either" } },
        ],
      },
    },
    {
      name: "community-records",
      title: { zh: "社区台账", en: "records that communities keep" },
      encodes: ["xingqing-2018-community-ledger"],
      rule: {
        kind: "prerequisites",
        cite: "xingqing-2018#三(五)",
        when: {
          atLeast: 1,
          of: [{ name: "recordNeeded", title: { zh: "确需保留记录", en: "a record has to be kept" } }],
        },
        needs: {
          atLeast: 1,
          of: [
            { name: "originalNotes", title: { zh: "原始笔记", en: "original notes" } },
            { name: "originalMaterials", title: { zh: "原始资料", en: "original materials" } },
            { name: "electronicLedger", title: { zh: "电子台账", en: "electronic ledger" } },
          ],
        },
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-station-item-list-33"],
      cite: "xingqing-2018#附件2",
      statement: {
        zh: "服务站事项清单共33项,清单未随文公布",
        en: "the list of station items has 33 entries and is not published with the plan",
      },
      data: { items: 33 },
    },
  ],
  setAside: [],
}
