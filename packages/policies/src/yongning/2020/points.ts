/**
 * Yongning County, 2020: points and stars.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const points: EditionPart = {
  rules: [
    {
      name: "member-stars",
      title: { zh: "党员星级", en: "stars of a member" },
      encodes: ["yongning-2020-member-star-management", "yongning-2020-member-checkin-gate"],
      readings: {
        "stars-and-above": {
          title: { zh: "“8星级以上”是否含8星", en: "whether “8 stars and above” includes 8 stars" },
          default: "inclusive",
          options: {
            inclusive: { zh: "含8星,至多7星", en: "it does: at most 7 stars" },
            exclusive: { zh: "不含8星,至多8星", en: "it does not: at most 8 stars" },
          },
        },
      },
      slots: {
        "star-table": {
          title: { zh: "党员星级标准", en: "star table of members" },
          cite: "yongning-2020#13",
          shape: "starTable",
          shipped: {
            status: "illustrative",
            value: [
              { from: 0, stars: 0 },
              { from: 50, stars: 1 },
              { from: 55, stars: 2 },
              { from: 60, stars: 3 },
              { from: 65, stars: 4 },
              { from: 70, stars: 5 },
              { from: 75, stars: 6 },
              { from: 80, stars: 7 },
              { from: 85, stars: 8 },
              { from: 90, stars: 9 },
              { from: 95, stars: 10 },
            ],
          },
        },
      },
      // The document prints 报道 where only 报到 (checking in) makes sense.
      rule: {
        kind: "starScheme",
        cite: "yongning-2020#13",
        subject: {
          labels: [],
          counts: [
            { name: "checkIns", title: { zh: "全年报到次数", en: "check-ins in the year" }, least: 0, most: 100_000 },
          ],
          rates: [],
        },
        table: { slot: "star-table" },
        caps: [
          {
            kind: "countCap",
            cite: "yongning-2020#29",
            count: "checkIns",
            below: 7,
            atMost: { reading: "stars-and-above", options: { inclusive: 7, exclusive: 8 } },
          },
        ],
      },
    },
    {
      name: "unit-stars",
      title: { zh: "单位党组织星级", en: "stars of a unit's Party organisation" },
      encodes: [
        "yongning-2020-unit-star-linkage",
        "yongning-2020-unit-checkin-rate",
        "yongning-2020-unit-checkin-gate",
      ],
      readings: {
        "stars-and-above": {
          title: { zh: "“三星级以上”是否含三星", en: "whether “three stars and above” includes three stars" },
          default: "inclusive",
          options: {
            inclusive: { zh: "含三星,至多二星", en: "it does: at most 2 stars" },
            exclusive: { zh: "不含三星,至多三星", en: "it does not: at most 3 stars" },
          },
        },
        "gate-scope": {
          title: { zh: "90%报到率适用于哪些单位", en: "which units the gate of 90 % applies to" },
          default: "literal",
          options: {
            literal: { zh: "仅机关事业单位", en: "organs and institutions only" },
            "with-enterprises": { zh: "也适用于企业", en: "enterprises too" },
          },
        },
      },
      slots: {
        "star-table": {
          title: { zh: "单位党组织星级标准", en: "star table of units" },
          cite: "yongning-2020#29",
          shape: "starTable",
          shipped: {
            status: "illustrative",
            value: [
              { from: 0, stars: 0 },
              { from: 60, stars: 1 },
              { from: 70, stars: 2 },
              { from: 80, stars: 3 },
              { from: 90, stars: 4 },
              { from: 96, stars: 5 },
            ],
          },
        },
      },
      rule: {
        kind: "starScheme",
        cite: "yongning-2020#29",
        subject: {
          labels: [
            {
              name: "unitKind",
              title: { zh: "单位类别", en: "kind of unit" },
              options: {
                organ: { zh: "机关", en: "organ" },
                institution: { zh: "事业单位", en: "institution" },
                enterprise: { zh: "企业", en: "enterprise" },
                other: { zh: "其他", en: "other" },
              },
            },
          ],
          counts: [
            { name: "members", title: { zh: "党员总数", en: "members of the unit" }, least: 1, most: 1_000_000 },
            { name: "checkedIn", title: { zh: "报到党员数", en: "members who checked in" }, least: 0, most: 1_000_000 },
          ],
          rates: [
            {
              cite: "yongning-2020#29",
              name: "checkInRate",
              title: { zh: "报到率", en: "check-in rate" },
              part: "checkedIn",
              whole: "members",
            },
          ],
        },
        table: { slot: "star-table" },
        caps: [
          {
            kind: "rateCap",
            cite: "yongning-2020#29",
            label: "unitKind",
            oneOf: {
              reading: "gate-scope",
              options: {
                literal: ["organ", "institution"],
                "with-enterprises": ["organ", "institution", "enterprise"],
              },
            },
            rate: "checkInRate",
            below: 90,
            atMost: { reading: "stars-and-above", options: { inclusive: 2, exclusive: 3 } },
          },
        ],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
