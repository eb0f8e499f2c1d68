/**
 * Yongning County, 2020: grids and the size of communities.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const grids: EditionPart = {
  rules: [
    {
      name: "resettlement-compound",
      title: { zh: "集中安置小区的管辖", en: "who governs a resettlement compound" },
      encodes: ["yongning-2020-resettlement-assignment"],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#4",
        body: { name: "compound", title: { zh: "居民小区", en: "compound" } },
        figures: [{ name: "governingUnits", title: { zh: "管辖单位数", en: "governing units" } }],
        counted: ["governingUnits"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "grids",
      title: { zh: "网格划分", en: "division into grids" },
      modality: "default",
      encodes: ["yongning-2020-grid-household-range"],
      // Both ends belong to the range. The next sentence lets reasons move it, so a grid outside calls for one.
      rule: {
        kind: "divisionByHouseholds",
        cite: "yongning-2020#4",
        part: { name: "grid", title: { zh: "网格", en: "grid" } },
        least: 300,
        most: 500,
      },
    },
    {
      name: "grid-size",
      title: { zh: "网格户数", en: "households of a grid" },
      modality: "default",
      encodes: ["yongning-2020-grid-adjustment-factors"],
      readings: {
        adjustment: {
          title: { zh: "调整网格户数可否超出300至500户", en: "whether an adjustment may leave 300 to 500" },
          default: "outside",
          options: {
            outside: { zh: "可以", en: "it may" },
            inside: { zh: "只能在此范围内", en: "only within the range" },
          },
        },
      },
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#4",
        body: { name: "grid", title: { zh: "网格", en: "grid" } },
        figures: [{ name: "households", title: { zh: "户数", en: "households" } }],
        counted: ["households"],
        limits: { least: 300, most: 500 },
        conditions: [
          {
            name: "adjusted",
            title: {
              zh: "因地域、人口、老旧小区等因素调整",
              en: "adjusted for area, population, old compounds or the like",
            },
          },
        ],
        exceptions: {
          reading: "adjustment",
          options: { outside: [{ all: ["adjusted"], limits: { least: 0 } }], inside: [] },
        },
      },
    },
    {
      name: "household-in-one-grid",
      title: { zh: "每户属于一个网格", en: "every household is in one grid" },
      encodes: [],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#4",
        body: { name: "household", title: { zh: "住户", en: "household" } },
        figures: [{ name: "grids", title: { zh: "所属网格数", en: "grids it is in" } }],
        counted: ["grids"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "all-round-grid",
      title: { zh: "全科网格力量", en: "forces of an all-round grid" },
      encodes: ["yongning-2020-all-round-grid"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#4",
        body: { name: "grid", title: { zh: "网格", en: "grid" } },
        conditions: [
          { name: "police", title: { zh: "公安力量", en: "police" } },
          { name: "enforcement", title: { zh: "综合执法力量", en: "enforcement" } },
        ],
        ways: [["police", "enforcement"]],
      },
    },
    {
      name: "community-size",
      title: { zh: "社区规模", en: "size of a community" },
      modality: "default",
      encodes: ["yongning-2020-community-size-range", "yongning-2020-community-size-exception"],
      readings: {
        conditions: {
          title: {
            zh: "放宽至7000户的三项条件须否同时具备",
            en: "whether the three conditions for 7000 households must all hold",
          },
          default: "all",
          options: { all: { zh: "须同时具备", en: "all of them" }, any: { zh: "具备一项即可", en: "any of them" } },
        },
      },
      // Whether compounds are few, residents many and special groups few is for the authority to say.
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#17",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        figures: [{ name: "residentHouseholds", title: { zh: "常住户数", en: "resident households" } }],
        counted: ["residentHouseholds"],
        limits: { least: 3000, most: 5000 },
        conditions: [
          { name: "fewCompounds", title: { zh: "小区总体较少", en: "few compounds" } },
          { name: "manyResidents", title: { zh: "常住居民较多", en: "many permanent residents" } },
          { name: "fewSpecialGroups", title: { zh: "特殊人群较少", en: "few people with special needs" } },
        ],
        exceptions: {
          reading: "conditions",
          options: {
            all: [{ all: ["fewCompounds", "manyResidents", "fewSpecialGroups"], limits: { least: 3000, most: 7000 } }],
            any: [
              { all: ["fewCompounds"], limits: { least: 3000, most: 7000 } },
              { all: ["manyResidents"], limits: { least: 3000, most: 7000 } },
              { all: ["fewSpecialGroups"], limits: { least: 3000, most: 7000 } },
            ],
          },
        },
      },
    },
    {
      name: "community-division",
      title: { zh: "区域可设社区数", en: "communities that an area makes" },
      modality: "default",
      encodes: [],
      // For a community that is too large, or for small ones taken together: how many of the ordinary size they make.
      rule: {
        kind: "divisionByHouseholds",
        cite: "yongning-2020#17",
        part: { name: "community", title: { zh: "社区", en: "community" } },
        least: 3000,
        most: 5000,
      },
    },
    {
      name: "community-oversize",
      title: { zh: "社区规模过大的调整", en: "communities that are too large" },
      encodes: ["yongning-2020-community-size-oversize"],
      readings: {
        conditions: {
          title: {
            zh: "放宽至7000户的三项条件须否同时具备",
            en: "whether the three conditions for 7000 households must all hold",
          },
          default: "all",
          options: { all: { zh: "须同时具备", en: "all of them" }, any: { zh: "具备一项即可", en: "any of them" } },
        },
      },
      // Too large has no figure: above 5000 without the exception, above 7000 in any case.
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#17",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        figures: [{ name: "residentHouseholds", title: { zh: "常住户数", en: "resident households" } }],
        counted: ["residentHouseholds"],
        limits: { least: 0, most: 5000 },
        conditions: [
          { name: "fewCompounds", title: { zh: "小区总体较少", en: "few compounds" } },
          { name: "manyResidents", title: { zh: "常住居民较多", en: "many permanent residents" } },
          { name: "fewSpecialGroups", title: { zh: "特殊人群较少", en: "few people with special needs" } },
        ],
        exceptions: {
          reading: "conditions",
          options: {
            all: [{ all: ["fewCompounds", "manyResidents", "fewSpecialGroups"], limits: { least: 0, most: 7000 } }],
            any: [
              { all: ["fewCompounds"], limits: { least: 0, most: 7000 } },
              { all: ["manyResidents"], limits: { least: 0, most: 7000 } },
              { all: ["fewSpecialGroups"], limits: { least: 0, most: 7000 } },
            ],
          },
        },
      },
    },
  ],
  recorded: [
    {
      covers: ["yongning-2020-grid-principles"],
      cite: "yongning-2020#4",
      statement: {
        zh: "划分网格的原则;可计算的是每格户数",
        en: "principles of division; the figure is the households of a grid",
      },
      data: ["户数适中", "任务适度"],
    },
    {
      covers: ["yongning-2020-region-six-increase-measures"],
      cite: "yongning-2020#17",
      statement: {
        zh: "社区划分依照自治区“六增六提”措施,措施不在资料之内",
        en: "communities are drawn by the region's measures, which are not among the sources",
      },
    },
  ],
  setAside: [],
}
