/**
 * Xingqing District, 2018: grids.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const grids: EditionPart = {
  rules: [
    {
      name: "household-in-one-grid",
      title: { zh: "每户属于一个网格", en: "every household is in one grid" },
      encodes: ["xingqing-2018-grid-pattern"],
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#四",
        body: { name: "household", title: { zh: "住户", en: "household" } },
        figures: [{ name: "grids", title: { zh: "所属网格数", en: "grids it is in" } }],
        counted: ["grids"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "unit-in-grid",
      title: { zh: "驻区单位纳入网格", en: "every unit is in a grid" },
      encodes: ["xingqing-2018-grid-full-coverage"],
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#四(一)",
        body: { name: "areaUnit", title: { zh: "驻区单位党组织", en: "Party organisation of a unit" } },
        figures: [{ name: "grids", title: { zh: "纳入的网格数", en: "grids it is in" } }],
        counted: ["grids"],
        limits: { least: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "grid-sub-units",
      title: { zh: "网格再划分小单元", en: "small units of a grid" },
      modality: "may",
      encodes: ["xingqing-2018-grid-sub-units"],
      // Any number is allowed.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#四(一)",
        body: { name: "grid", title: { zh: "网格", en: "grid" } },
        figures: [{ name: "subUnits", title: { zh: "小单元数", en: "small units" } }],
        counted: ["subUnits"],
        limits: { least: 0 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "places-covered",
      title: { zh: "党组织覆盖的六类场所", en: "places that Party organisations cover" },
      modality: "aim",
      encodes: ["xingqing-2018-party-org-coverage-places"],
      // Run it for each of the six kinds; step by step has no day.
      rule: {
        kind: "shareAtLeast",
        cite: "xingqing-2018#四(二)1",
        body: { name: "district", title: { zh: "区", en: "district" } },
        figures: [
          { name: "placesCovered", title: { zh: "已覆盖的场所数", en: "places covered" } },
          { name: "places", title: { zh: "六类场所总数", en: "places of the six kinds" } },
        ],
        part: "placesCovered",
        whole: "places",
        atLeast: 100,
      },
    },
    {
      name: "grid-party-posts",
      title: { zh: "网格的党员岗区", en: "Party posts and zones of a grid" },
      encodes: ["xingqing-2018-grid-party-posts"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#四(二)1",
        body: { name: "grid", title: { zh: "网格", en: "grid" } },
        conditions: [
          { name: "demonstrationPost", title: { zh: "党员示范岗", en: "demonstration post" } },
          { name: "vanguardPost", title: { zh: "党员先锋岗", en: "vanguard post" } },
          { name: "responsibilityZone", title: { zh: "党员责任区", en: "responsibility zone" } },
        ],
        ways: [["demonstrationPost", "vanguardPost", "responsibilityZone"]],
      },
    },
    {
      name: "grid-merge",
      title: { zh: "多网合一", en: "no other grids" },
      encodes: ["xingqing-2018-grid-merge"],
      // It holds once the grids are fixed.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#四(二)2",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        figures: [
          {
            name: "separateGrids",
            title: { zh: "职能部门另设的网格数", en: "grids that departments ask for besides" },
          },
        ],
        counted: ["separateGrids"],
        limits: { least: 0, most: 0 },
        conditions: [],
        exceptions: [],
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-grid-party-org-forms"],
      cite: "xingqing-2018#四(二)1",
      statement: { zh: "网格党组织的设置形式", en: "forms of Party organisation in a grid" },
      data: ["党支部", "党小组", "联合党支部", "党建指导员"],
    },
    {
      covers: ["xingqing-2018-grid-party-org-reference"],
      cite: "xingqing-2018#四(二)1",
      statement: {
        zh: "网格党组织参照的文件;原文文号缺括号",
        en: "the notice to follow; its number has lost its brackets",
      },
      data: { reference: "银兴组发〔2017〕36号" },
    },
    {
      covers: ["xingqing-2018-grid-merge-list"],
      cite: "xingqing-2018#四(二)2",
      statement: { zh: "整合的六类专项网格,列举未尽", en: "six special grids that are merged; the list is open" },
      data: ["信访维稳", "警务工作", "综合执法", "综合治理", "环境保护", "卫生与健康"],
    },
  ],
  setAside: [],
}
