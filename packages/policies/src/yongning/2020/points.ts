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
    {
      // The document prints 报道 for 报到 in clause 29; what is reported, and to whom, it does not say.
      name: "double-report",
      title: { zh: "“双报到、双报告”", en: "double check-in and double report" },
      encodes: ["yongning-2020-double-report"],
      readings: {
        "double-check-in": {
          title: { zh: "“双报到”指什么", en: "what the double check-in is" },
          default: "unit-and-member",
          options: {
            "unit-and-member": {
              zh: "单位党组织和党员各自报到",
              en: "the unit's organisation and the member both check in",
            },
            "work-and-home": {
              zh: "党员到单位所在社区和居住社区报到",
              en: "the member checks in where it works and where it lives",
            },
          },
        },
      },
      rule: {
        kind: "requirements",
        cite: "yongning-2020#14",
        body: { name: "memberInService", title: { zh: "在职党员", en: "member in service" } },
        conditions: [
          { name: "unitPaired", title: { zh: "单位已包抓联系小区", en: "the unit is paired with a compound" } },
          { name: "unitCheckedIn", title: { zh: "单位党组织已报到", en: "the unit's organisation checked in" } },
          { name: "memberCheckedIn", title: { zh: "党员已报到", en: "the member checked in" } },
          { name: "checkedInAtWork", title: { zh: "已到单位所在社区报到", en: "checked in at the community of work" } },
          { name: "checkedInAtHome", title: { zh: "已到居住社区报到", en: "checked in at the community of home" } },
          { name: "reportedToCommunity", title: { zh: "已向社区报告", en: "reported to the community" } },
          { name: "reportedToUnit", title: { zh: "已向单位报告", en: "reported to the unit" } },
        ],
        ways: {
          reading: "double-check-in",
          options: {
            "unit-and-member": [
              ["unitPaired", "unitCheckedIn", "memberCheckedIn", "reportedToCommunity", "reportedToUnit"],
            ],
            "work-and-home": [
              ["unitPaired", "checkedInAtWork", "checkedInAtHome", "reportedToCommunity", "reportedToUnit"],
            ],
          },
        },
      },
    },
    {
      // The plan gives no catalogue of points. What stands here is the least that one needs: a scale, which is a slot, and check-ins.
      name: "post-points",
      title: { zh: "在职党员认岗积分", en: "points of members who claim posts" },
      modality: "aim",
      encodes: ["yongning-2020-post-points-system"],
      readings: {
        "same-day-check-ins": {
          title: { zh: "一日多次报到如何计次", en: "how several check-ins on one day count" },
          default: "each",
          options: {
            each: { zh: "按登记次数计", en: "each one that is recorded" },
            "one-a-day": { zh: "一日计一次", en: "one for each day" },
          },
        },
      },
      slots: {
        "post-scale": {
          title: { zh: "认岗履职计分标准", en: "scale of points for the duties of a claimed post" },
          cite: "yongning-2020#14",
          shape: "pointSteps",
          shipped: { status: "illustrative", value: [{ from: 0, points: 2 }] },
        },
      },
      rule: {
        kind: "pointsCatalogue",
        cite: "yongning-2020#14",
        components: [
          { name: "postDuty", title: { zh: "认岗履职", en: "duties of claimed posts" }, cite: "yongning-2020#14" },
        ],
        items: [
          {
            kind: "brackets",
            name: "postService",
            title: { zh: "认岗履职次数", en: "services at a claimed post" },
            cite: "yongning-2020#14",
            component: "postDuty",
            per: "year",
            step: 1,
            rows: { slot: "post-scale" },
          },
          {
            kind: "record",
            name: "checkIn",
            title: { zh: "到社区报到", en: "check-in at the community" },
            cite: "yongning-2020#29",
          },
        ],
        counts: [
          {
            name: "checkIns",
            title: { zh: "全年报到次数", en: "check-ins in the year" },
            items: ["checkIn"],
            by: { reading: "same-day-check-ins", options: { each: "entry", "one-a-day": "day" } },
          },
        ],
        opening: { kind: "openingPoints", cite: "yongning-2020#14", points: 0 },
      },
    },
    {
      // For how long, and how often, the plan does not say.
      name: "points-publication",
      title: { zh: "积分双向公示", en: "points are published in both places" },
      encodes: ["yongning-2020-points-two-way-publication"],
      rule: {
        kind: "checklist",
        cite: "yongning-2020#14",
        items: [
          {
            kind: "required",
            name: "publishedInCommunity",
            title: { zh: "在服务社区公示", en: "published in the community served" },
          },
          { kind: "required", name: "publishedInUnit", title: { zh: "在所在单位公示", en: "published in the unit" } },
        ],
      },
    },
    {
      // Regularly (定期) gives no interval: checks are counted, and judged only by an interval that the user sets.
      name: "mobile-members-check",
      title: { zh: "流动党员排查频次", en: "how often mobile members are checked on" },
      encodes: ["yongning-2020-mobile-members-check"],
      slots: {
        interval: {
          title: { zh: "流动党员排查的周期", en: "interval of checks on mobile members" },
          cite: "yongning-2020#15",
          shape: "cadenceTerms",
          shipped: { status: "official", value: [] },
        },
      },
      rule: { kind: "cadence", cite: "yongning-2020#15", terms: { slot: "interval" } },
    },
    {
      // The clause is garbled by a replacement of 党员; it is read as the member premises of social organisations.
      name: "new-sector-plaques",
      title: { zh: "新兴领域党员亮身份挂牌", en: "plaques where members work in new sectors" },
      encodes: ["yongning-2020-new-sector-plaques"],
      rule: {
        kind: "prerequisites",
        cite: "yongning-2020#16",
        when: {
          atLeast: 1,
          of: [
            {
              name: "firmWithMembers",
              title: { zh: "有党员的小个专企业(商户)", en: "a small firm or merchant with a member" },
            },
            {
              name: "memberPremises",
              title: { zh: "社会组织中的党员户", en: "the premises of a member in a social organisation" },
            },
          ],
        },
        needs: { atLeast: 1, of: [{ name: "plaque", title: { zh: "已挂牌", en: "a plaque" } }] },
      },
    },
    {
      name: "volunteer-registration",
      title: { zh: "志愿服务项目认领", en: "claiming a volunteer project" },
      encodes: ["yongning-2020-volunteer-registration"],
      readings: {
        "registration-first": {
          title: { zh: "认领前是否须先实名注册", en: "whether registration has to come before a claim" },
          default: "required",
          options: {
            required: { zh: "先实名注册,后认领项目", en: "it has to" },
            examples: { zh: "两者均为举例,不分先后", en: "both are examples, in any order" },
          },
        },
      },
      rule: {
        kind: "prerequisites",
        cite: "yongning-2020#16",
        when: { atLeast: 1, of: [{ name: "projectClaimed", title: { zh: "认领项目", en: "a project is claimed" } }] },
        needs: {
          atLeast: { reading: "registration-first", options: { required: 1, examples: 0 } },
          of: [{ name: "realNameRegistered", title: { zh: "已网络实名注册", en: "registered under the real name" } }],
        },
      },
    },
  ],
  recorded: [
    {
      covers: ["yongning-2020-direct-members-basic-systems"],
      cite: "yongning-2020#13",
      statement: {
        zh: "直管党员按“三会一课”等基本制度管理;会议种类和频次另有规定",
        en: "directly managed members follow the basic systems, such as the three meetings and one lesson; how often, the plan does not say",
      },
    },
    {
      covers: ["yongning-2020-city-mobile-member-measures"],
      cite: "yongning-2020#15",
      statement: {
        zh: "流动党员的管理适用银川市的专门办法,由乡镇(街道)党(工)委负责",
        en: "mobile members are managed under measures of the city, which are not part of the plan; streets and townships answer for it",
      },
    },
    {
      covers: ["yongning-2020-retired-members-role"],
      cite: "yongning-2020#15",
      statement: { zh: "发挥作用的两类退休党员", en: "two classes of retired members who are to be active" },
      data: [
        { zh: "机关企事业单位离退休党员", en: "retired members of organs, enterprises and institutions" },
        { zh: "移交社区的国有企业退休职工党员", en: "retired members of state firms, transferred to the community" },
      ],
    },
    {
      covers: ["yongning-2020-alley-responsibility-zones"],
      cite: "yongning-2020#16",
      statement: {
        zh: "探索的两种形式:街巷党员责任区、认领志愿服务岗",
        en: "two forms to be explored: members' zones in streets and alleys, and volunteer posts to claim",
      },
    },
  ],
  setAside: [],
}
