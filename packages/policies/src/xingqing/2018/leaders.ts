/**
 * Xingqing District, 2018: staff and leaders of streets.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const leaders: EditionPart = {
  rules: [
    {
      name: "street-staff",
      title: { zh: "街道工作人员数", en: "staff of a street" },
      modality: "default",
      encodes: [
        "xingqing-2018-street-staff-cap",
        "xingqing-2018-street-staff-cap-scope",
        "xingqing-2018-street-surplus-to-station",
      ],
      // Squad and stations do not count. Whoever is too many goes down to a service station.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#二(二)1",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        figures: [
          { name: "administrativeStaff", title: { zh: "行政人员", en: "administrative staff" } },
          { name: "institutionStaff", title: { zh: "事业人员", en: "institution staff" } },
          { name: "welfarePosts", title: { zh: "公岗人员", en: "public-welfare posts" } },
          { name: "threeSupports", title: { zh: "“三支一扶”人员", en: "three-supports staff" } },
          { name: "placedStaff", title: { zh: "政策性安置人员", en: "staff placed by policy" } },
          { name: "enforcementSquad", title: { zh: "综合执法中队人员", en: "enforcement squad" } },
          { name: "stationStaff", title: { zh: "社区服务站人员", en: "staff of service stations" } },
        ],
        counted: ["administrativeStaff", "institutionStaff", "welfarePosts", "threeSupports", "placedStaff"],
        limits: { least: 0, most: 30 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "street-posts",
      title: { zh: "街道编制", en: "posts of a street" },
      encodes: ["xingqing-2018-street-staff-plus-1"],
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#二(二)1",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        figures: [{ name: "addedInstitutionPosts", title: { zh: "新增事业编制数", en: "institution posts added" } }],
        counted: ["addedInstitutionPosts"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "street-leaders",
      title: { zh: "街道党政领导职数", en: "leading posts of a street" },
      modality: "default",
      encodes: ["xingqing-2018-street-leaders"],
      readings: {
        "organisation-member": {
          title: { zh: "专职组织委员是否占6名领导职数", en: "whether the organisation member is one of the six" },
          default: "additional",
          options: { additional: { zh: "另计", en: "no, in addition" }, within: { zh: "占职数", en: "yes" } },
        },
      },
      // Seconded leaders do not count.
      rule: {
        kind: "composition",
        cite: "xingqing-2018#二(二)2",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        seats: [
          { name: "principals", title: { zh: "正职", en: "principals" }, limits: { least: 2, most: 2 } },
          {
            name: "deputies",
            title: { zh: "副职(不含组织委员)", en: "deputies, without the organisation member" },
            limits: {
              reading: "organisation-member",
              options: { additional: { least: 4, most: 4 }, within: { least: 3, most: 3 } },
            },
          },
        ],
      },
    },
    {
      name: "street-leaders-cross-post",
      title: { zh: "街道党政领导交叉任职", en: "posts held by both Party and government leaders" },
      modality: "may",
      encodes: ["xingqing-2018-street-leaders-cross-post"],
      rule: {
        kind: "postOverlap",
        cite: "xingqing-2018#二(二)2",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        one: {
          title: { zh: "党工委领导", en: "leaders of the working committee" },
          posts: ["streetSecretary", "streetDeputySecretary"],
        },
        other: {
          title: { zh: "办事处领导", en: "leaders of the office" },
          posts: ["streetDirector", "streetDeputyDirector"],
        },
        limits: { least: 0 },
      },
    },
    {
      name: "police-head-post",
      title: { zh: "派出所所长挂职", en: "post of the head of the police station" },
      encodes: ["xingqing-2018-street-police-chief-post"],
      rule: {
        kind: "postOverlap",
        cite: "xingqing-2018#二(二)2",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        one: { title: { zh: "辖区派出所所长", en: "head of the police station" }, posts: ["policeStationHead"] },
        other: {
          title: { zh: "党工委副书记或办事处副主任", en: "deputy secretary or deputy director of the street" },
          posts: ["streetDeputySecretary", "streetDeputyDirector"],
        },
        limits: { least: 1 },
      },
    },
    {
      name: "enforcement-head-post",
      title: { zh: "综合执法中队队长、司法所所长挂职", en: "posts of the heads of enforcement and justice" },
      encodes: ["xingqing-2018-street-enforcement-justice-posts"],
      readings: {
        posts: {
          title: {
            zh: "“委员、副主任”是两职还是其一",
            en: "whether “member, deputy director” are both posts or one of them",
          },
          default: "both",
          options: { both: { zh: "两职均任", en: "both" }, either: { zh: "任其一即可", en: "one of them" } },
        },
      },
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(二)2",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        post: {
          name: "secondedHead",
          title: { zh: "综合执法中队队长或司法所所长", en: "head of the enforcement squad or of the justice office" },
        },
        conditions: [
          { name: "committeeMember", title: { zh: "任党工委委员", en: "member of the working committee" } },
          { name: "deputyDirector", title: { zh: "任办事处副主任", en: "deputy director" } },
        ],
        ways: {
          reading: "posts",
          options: { both: [["committeeMember", "deputyDirector"]], either: [["committeeMember"], ["deputyDirector"]] },
        },
      },
    },
    {
      name: "organisation-member",
      title: { zh: "街道专职组织委员", en: "organisation member of a street" },
      encodes: ["xingqing-2018-street-organisation-member"],
      rule: {
        kind: "composition",
        cite: "xingqing-2018#二(二)2",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        seats: [
          {
            name: "organisationMember",
            title: { zh: "专职组织委员", en: "full-time organisation member" },
            limits: { least: 1, most: 1 },
          },
        ],
      },
    },
    {
      name: "office-head",
      title: { zh: "“四办一中心”主管人员", en: "heads of the offices and the centre" },
      encodes: ["xingqing-2018-street-office-heads"],
      // Four deputies head five organs: somebody heads two.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(三)",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        post: { name: "officeHead", title: { zh: "办公室、中心主管人员", en: "head of an office or of the centre" } },
        conditions: [{ name: "leadershipDeputy", title: { zh: "班子成员副职", en: "deputy in the leadership" } }],
        ways: [["leadershipDeputy"]],
      },
    },
    {
      name: "sunk-staff",
      title: { zh: "下沉人员专职", en: "staff sent down" },
      encodes: ["xingqing-2018-sunk-staff-exclusive"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(三)",
        body: { name: "sunkStaff", title: { zh: "下沉社区人员", en: "staff sent down" } },
        post: { name: "sunkWorker", title: { zh: "下沉社区人员", en: "staff sent down" } },
        conditions: [
          { name: "communityServiceOnly", title: { zh: "专职从事社区服务", en: "does community service only" } },
        ],
        ways: [["communityServiceOnly"]],
      },
    },
    {
      name: "street-posts-filled",
      title: { zh: "街道人员配齐", en: "filled posts of a street" },
      encodes: ["xingqing-2018-street-posts-filled"],
      rule: {
        kind: "shareAtLeast",
        cite: "xingqing-2018#五(一)",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        figures: [
          { name: "filledPosts", title: { zh: "实有人数", en: "filled posts" } },
          { name: "approvedPosts", title: { zh: "核定编制和职数", en: "approved posts" } },
        ],
        part: "filledPosts",
        whole: "approvedPosts",
        atLeast: 100,
      },
    },
    {
      name: "shortage-channel",
      title: { zh: "街道人员不足的补充", en: "how a street fills shortages" },
      encodes: ["xingqing-2018-staff-shortage"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#五(一)",
        body: { name: "shortage", title: { zh: "街道人员缺额", en: "shortage of a street" } },
        conditions: [
          { name: "reassigned", title: { zh: "调剂配备", en: "reassigned" } },
          { name: "openRecruitment", title: { zh: "公开招录", en: "open recruitment" } },
          { name: "purchasedService", title: { zh: "政府购买服务", en: "service bought by government" } },
        ],
        ways: [["reassigned"], ["openRecruitment"], ["purchasedService"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-street-staff-mode"],
      cite: "xingqing-2018#二(三)",
      statement: { zh: "街道人员一人多岗、交叉任职", en: "one person may hold several posts in a street" },
      data: { severalPostsAllowed: true },
    },
    {
      covers: ["xingqing-2018-incentive-priority"],
      cite: "xingqing-2018#五(四)",
      statement: { zh: "优秀人员在提拔和评优中优先,未给数字", en: "priority in promotion and honours; no figure" },
    },
    {
      covers: ["xingqing-2018-recruitment-ratio"],
      cite: "xingqing-2018#五(四)",
      statement: {
        zh: "扩大从社区招录公务员、事业人员的比例,未给数字",
        en: "a larger share of recruits from communities; no figure",
      },
    },
  ],
  setAside: [],
}
