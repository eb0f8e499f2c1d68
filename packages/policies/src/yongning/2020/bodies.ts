/**
 * Yongning County, 2020: bodies shared by an area, and new sectors.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const bodies: EditionPart = {
  rules: [
    {
      name: "one-shoulder",
      title: { zh: "书记、主任“一肩挑”", en: "secretary and director are one person" },
      modality: "default",
      encodes: ["yongning-2020-one-shoulder"],
      // The director is elected by a procedure of law, so a gap calls for a reason and is not an error.
      rule: {
        kind: "postOverlap",
        cite: "yongning-2020#3",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        one: { title: { zh: "社区党组织书记", en: "community Party secretary" }, posts: ["communitySecretary"] },
        other: {
          title: { zh: "居委会主任", en: "director of the residents' committee" },
          posts: ["residentsDirector"],
        },
        limits: { least: 1, most: 1 },
      },
    },
    {
      name: "two-committees-cross-post",
      title: { zh: "“两委”交叉任职", en: "posts held in both committees" },
      encodes: ["yongning-2020-two-committees-cross-post"],
      // No share is given: one person who sits in both is enough.
      rule: {
        kind: "postOverlap",
        cite: "yongning-2020#3",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        one: {
          title: { zh: "社区党组织班子", en: "the Party committee" },
          posts: ["communitySecretary", "communityDeputySecretary", "communityMember"],
        },
        other: {
          title: { zh: "居委会班子", en: "the residents' committee" },
          posts: ["residentsDirector", "residentsDeputyDirector", "residentsMember"],
        },
        limits: { least: 1 },
      },
    },
    {
      name: "four-heads-cross-post",
      title: { zh: "四方党组织负责人交叉任职", en: "posts held by the heads of four kinds of Party organisations" },
      encodes: ["yongning-2020-four-party-head-cross-post"],
      // No number is given: one is enough.
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#3",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        figures: [
          {
            name: "crossPosts",
            title: {
              zh: "社区、物业、网格、业委会党组织负责人交叉任职人数",
              en: "heads of the four who hold a post in another",
            },
          },
        ],
        counted: ["crossPosts"],
        limits: { least: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "comprehensive-committee",
      title: { zh: "街道综合党委", en: "comprehensive committee of a street" },
      encodes: ["yongning-2020-street-comprehensive-committee"],
      // Townships are not named.
      rule: {
        kind: "composition",
        cite: "yongning-2020#3",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        seats: [
          {
            name: "comprehensiveCommittee",
            title: { zh: "综合党委", en: "comprehensive committee" },
            limits: { least: 1, most: 1 },
          },
        ],
      },
    },
    {
      name: "nonregistered-residents",
      title: { zh: "非户籍居民参加“两委”", en: "non-registered residents in the two committees" },
      modality: "may",
      encodes: ["yongning-2020-nonregistered-pilot"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#18",
        body: { name: "residentsCommittee", title: { zh: "居民委员会", en: "residents' committee" } },
        post: { name: "candidate", title: { zh: "候选人", en: "candidate" } },
        conditions: [
          { name: "registeredHere", title: { zh: "本地户籍", en: "registered here" } },
          { name: "pilot", title: { zh: "纳入试点", en: "in the pilot" } },
          { name: "permanentResident", title: { zh: "常住居民", en: "permanent resident" } },
        ],
        ways: [["registeredHere"], ["pilot", "permanentResident"]],
      },
    },
    {
      name: "supervision-committee",
      title: { zh: "居务监督委员会", en: "supervision committee" },
      encodes: ["yongning-2020-affairs-supervision-committee"],
      rule: {
        kind: "composition",
        cite: "yongning-2020#18",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        seats: [
          {
            name: "supervisionCommittee",
            title: { zh: "居务监督委员会", en: "supervision committee" },
            limits: { least: 1, most: 1 },
          },
        ],
      },
    },
    {
      name: "grid-party-posts",
      title: { zh: "楼栋网格的示范岗与责任区", en: "demonstration posts and zones of a building grid" },
      encodes: ["yongning-2020-party-posts-by-building-grid"],
      // Posts and zones are asked for without a number: one of each is enough; zones are checked by the next rule.
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#18",
        body: { name: "buildingGrid", title: { zh: "楼栋网格", en: "building grid" } },
        figures: [{ name: "demonstrationPosts", title: { zh: "党员示范岗数", en: "demonstration posts" } }],
        counted: ["demonstrationPosts"],
        limits: { least: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "grid-party-zones",
      title: { zh: "楼栋网格的责任区", en: "responsibility zones of a building grid" },
      encodes: [],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#18",
        body: { name: "buildingGrid", title: { zh: "楼栋网格", en: "building grid" } },
        figures: [{ name: "responsibilityZones", title: { zh: "党员责任区数", en: "responsibility zones" } }],
        counted: ["responsibilityZones"],
        limits: { least: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "resource-inventory",
      title: { zh: "区域资源划分", en: "resources assigned to communities" },
      encodes: ["yongning-2020-resource-inventory"],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#22",
        body: { name: "resource", title: { zh: "辖区资源", en: "resource of the area" } },
        figures: [{ name: "communities", title: { zh: "划归社区数", en: "communities it is assigned to" } }],
        counted: ["communities"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "big-working-committee",
      title: { zh: "街道“大工委”", en: "big working committee" },
      encodes: ["yongning-2020-big-committees"],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#22",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        figures: [{ name: "bigWorkingCommittees", title: { zh: "“大工委”数", en: "big working committees" } }],
        counted: ["bigWorkingCommittees"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "joint-committee",
      title: { zh: "社区“联合党委”", en: "joint committee" },
      encodes: [],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#22",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        figures: [{ name: "jointCommittees", title: { zh: "“联合党委”数", en: "joint committees" } }],
        counted: ["jointCommittees"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "counterpart-organs",
      title: { zh: "要求街道设机构、挂牌", en: "asking a street for organs or plaques" },
      encodes: ["yongning-2020-no-counterpart-organs"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#27",
        body: { name: "request", title: { zh: "设机构或挂牌的要求", en: "request for an organ or a plaque" } },
        conditions: [
          {
            name: "staffingLaw",
            title: { zh: "机构编制专项法律法规明确规定", en: "expressly provided by a law on organs and staffing" },
          },
        ],
        ways: [["staffingLaw"]],
      },
    },
    {
      name: "new-sector-survey",
      title: { zh: "新兴领域底数摸排的配合部门", en: "departments that help to survey new sectors" },
      encodes: ["yongning-2020-new-sector-survey-departments"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#3",
        body: {
          name: "survey",
          title: {
            zh: "商圈、楼宇、小微企业、个体工商户和社会组织的底数摸排",
            en: "survey of business districts, buildings, small firms, sole traders and social organisations",
          },
        },
        conditions: [
          { name: "housing", title: { zh: "住建局配合", en: "with the housing bureau" } },
          { name: "marketSupervision", title: { zh: "市监局配合", en: "with the market-supervision bureau" } },
          { name: "civilAffairs", title: { zh: "民政局配合", en: "with the civil-affairs bureau" } },
        ],
        ways: [["housing", "marketSupervision", "civilAffairs"]],
      },
    },
    {
      name: "part-time-members",
      title: { zh: "三级联席单位的兼职委员数量", en: "number of part-time members at three levels" },
      encodes: ["yongning-2020-part-time-members"],
      // How many they are is left to the county organisation department.
      rule: {
        kind: "requirements",
        cite: "yongning-2020#22",
        body: {
          name: "jointMeetingUnit",
          title: { zh: "街道、社区或小区党建联席单位", en: "joint meeting of a street, community or compound" },
        },
        conditions: [
          {
            name: "numberFixed",
            title: { zh: "兼职委员数量已统筹确定", en: "the number of part-time members is fixed" },
          },
        ],
        ways: [["numberFixed"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["yongning-2020-red-horizontal-chain"],
      cite: "yongning-2020#3",
      statement: {
        zh: "横向治理体系由三类“红色”组织构成,未定认定标准",
        en: "three kinds of red bodies make the horizontal system; what makes one red is not said",
      },
      data: ["红色业委会", "红色物业", "红色新兴经济组织"],
    },
    {
      covers: ["yongning-2020-new-sector-responsible-bodies"],
      cite: "yongning-2020#16",
      statement: { zh: "五个组织负责新兴领域党员的兜底管理", en: "five bodies answer for members in new sectors" },
      data: ["非公经济和社会组织工委", "市监局党委", "卫健局党委", "教体局党工委", "民政局党组"],
    },
    {
      covers: ["yongning-2020-responsibility-tiers"],
      cite: "yongning-2020#27",
      statement: { zh: "县委、街道和社区三级的责任", en: "who answers for what at three levels" },
      data: { 县委: "一线指挥部", "街道(乡镇)党(工)委": "直接责任", 社区党组织: "具体责任" },
    },
    {
      covers: ["yongning-2020-multi-network-merge"],
      cite: "yongning-2020#27",
      statement: { zh: "推进“多网”融合", en: "networks to be merged; the list is open" },
      data: ["社会治安综合治理信息网", "社会治安网", "综合执法网"],
    },
  ],
  setAside: [],
}
