/**
 * Yongning County, 2020: the plan for community governance led by Party building, issued on 2020-09-10.
 *
 * @since 0.1.0
 */
import type { WrittenEdition } from "@jiceng/policy"

export const yongning2020: WrittenEdition = {
  id: "yongning-2020",
  jurisdiction: "yongning",
  title: { zh: "永宁县“四优四提”实施方案(2020)", en: "Yongning County, plan of 2020" },
  status: "official",
  // The plan names no day from which it applies and no end: the day of issue is taken.
  inForce: { from: "2020-09-10" },
  sources: [
    {
      id: "yongning-2020",
      title: {
        zh: "永宁县贯彻落实市委《推行“四优四提”城市党建引领社区治理现代化实施意见》实施方案",
        en: "Yongning County, plan to carry out the city's opinion on community governance led by Party building",
      },
      issuer: { zh: "中共永宁县委员会", en: "Yongning County Party Committee" },
      issued: "2020-09-10",
      clauses: {
        "1": { zh: "社区党组织的形式与层级", en: "forms and levels of Party organisations in communities" },
        "9": { zh: "按户数核定“两委”职数", en: "posts of the two committees by households" },
        "13": { zh: "直管党员的星级化管理", en: "star rating of directly managed members" },
        "17": { zh: "社区规模", en: "size of communities" },
        "29": { zh: "星级评定与到社区报到挂钩", en: "star ratings depend on checking in at the community" },
      },
    },
  ],
  rules: [
    {
      name: "community-organisation",
      title: { zh: "社区党组织形式", en: "form of a community's Party organisation" },
      encodes: [
        "yongning-2020-org-branch-residual",
        "yongning-2020-org-community-committee-threshold",
        "yongning-2020-org-general-branch-threshold",
      ],
      // Both thresholds include their number. Below the lower one the community keeps the branch it starts from.
      rule: {
        kind: "formByMembers",
        cite: "yongning-2020#1",
        bands: [
          { from: 0, form: "branch" },
          { from: 50, form: "generalBranch" },
          { from: 100, form: "committee" },
        ],
      },
    },
    {
      name: "community-posts",
      title: { zh: "社区“两委”职数", en: "posts of a community's two committees" },
      encodes: [
        "yongning-2020-two-committee-posts-band-1",
        "yongning-2020-two-committee-posts-band-2",
        "yongning-2020-two-committee-posts-band-3",
      ],
      readings: {
        boundary: {
          title: { zh: "恰为3000户、5000户归入哪一档", en: "which band takes exactly 3000 and 5000 households" },
          default: "word-rule",
          options: {
            "word-rule": { zh: "“以下”含本数,归入低一档", en: "“and below” includes the number: the lower band" },
            "boundary-up": { zh: "归入高一档", en: "the higher band" },
          },
        },
        "above-7000": {
          title: { zh: "7000户以上的职数", en: "posts above 7000 households" },
          default: "not-covered",
          options: {
            "not-covered": { zh: "未作规定,应先调整社区规模", en: "not covered: the community is to be resized first" },
            "top-band": { zh: "沿用最高一档", en: "those of the top band" },
          },
        },
      },
      rule: {
        kind: "postsByHouseholds",
        cite: "yongning-2020#9",
        bands: [
          { from: 0, posts: 5 },
          { from: { reading: "boundary", options: { "word-rule": 3001, "boundary-up": 3000 } }, posts: 7 },
          { from: { reading: "boundary", options: { "word-rule": 5001, "boundary-up": 5000 } }, posts: 9 },
          {
            from: 7001,
            posts: {
              reading: "above-7000",
              options: { "not-covered": { _tag: "NotCovered", cite: "yongning-2020#17" }, "top-band": 9 },
            },
          },
        ],
      },
    },
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
            { name: "checkIns", title: { zh: "全年报到次数", en: "check-ins in the year" }, least: 0, most: 1_000_000 },
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
}
