/**
 * Xingqing District, 2018: stations, residents’ committees and other bodies of communities.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const bodies: EditionPart = {
  rules: [
    {
      name: "one-committee-station-residents",
      title: { zh: "“一委一站一居”", en: "one committee, one station, one residents’ committee" },
      encodes: ["xingqing-2018-one-committee-station-residents"],
      // The Party organisation is the community itself. A station that two communities share counts for both.
      rule: {
        kind: "composition",
        cite: "xingqing-2018#三",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        seats: [
          {
            name: "residentsCommittee",
            title: { zh: "居民委员会", en: "residents' committee" },
            limits: { least: 1, most: 1 },
          },
          { name: "serviceStation", title: { zh: "社区服务站", en: "service station" }, limits: { least: 1, most: 1 } },
        ],
      },
    },
    {
      name: "station-per-community",
      title: { zh: "社区服务站的设立", en: "communities per service station" },
      modality: "default",
      encodes: ["xingqing-2018-station-per-community"],
      // What is close has no figure.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#三(二)",
        body: { name: "serviceStation", title: { zh: "社区服务站", en: "service station" } },
        figures: [{ name: "communitiesServed", title: { zh: "服务的社区数", en: "communities served" } }],
        counted: ["communitiesServed"],
        limits: { least: 1, most: 1 },
        conditions: [
          {
            name: "adjacentAndClose",
            title: { zh: "相邻且距离近、服务半径小", en: "adjacent, close and of small radius" },
          },
        ],
        exceptions: [{ all: ["adjacentAndClose"], limits: { least: 1, most: 2 } }],
      },
    },
    {
      name: "sub-committees",
      title: { zh: "居委会下属委员会", en: "sub-committees of a residents' committee" },
      encodes: ["xingqing-2018-residents-sub-committees"],
      // The list is open; these four are named.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(三)1",
        body: { name: "residentsCommittee", title: { zh: "居民委员会", en: "residents' committee" } },
        conditions: [
          { name: "mediation", title: { zh: "人民调解委员会", en: "mediation" } },
          { name: "publicOrder", title: { zh: "治安保卫委员会", en: "public order" } },
          { name: "health", title: { zh: "卫生与健康委员会", en: "health" } },
          { name: "culture", title: { zh: "群众文化委员会", en: "culture" } },
        ],
        ways: [["mediation", "publicOrder", "health", "culture"]],
      },
    },
    {
      name: "service-groups",
      title: { zh: "社区服务小组", en: "service groups of a community" },
      encodes: ["xingqing-2018-service-groups"],
      // The list is open; these two are named.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(三)3",
        body: { name: "residentsCommittee", title: { zh: "居民委员会", en: "residents' committee" } },
        conditions: [
          { name: "elderlyCare", title: { zh: "老年人托管组", en: "care of the elderly" } },
          { name: "disabledHealth", title: { zh: "残疾人保健组", en: "health of the disabled" } },
        ],
        ways: [["elderlyCare", "disabledHealth"]],
      },
    },
    {
      name: "guidance-office",
      title: { zh: "社区建设指导服务办公室", en: "office that guides community building" },
      encodes: ["xingqing-2018-guidance-office"],
      // The text has two names for one office.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#三(四)3",
        body: { name: "civilAffairsBureau", title: { zh: "区民政局", en: "civil-affairs bureau" } },
        figures: [{ name: "guidanceOffices", title: { zh: "社区建设指导服务办公室数", en: "guidance offices" } }],
        counted: ["guidanceOffices"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-station-execution-body"],
      cite: "xingqing-2018#三(二)",
      statement: {
        zh: "社区服务站为社区行政事务的执行主体,街道市民服务中心不再办事",
        en: "the station executes administrative affairs of the community; the street centre no longer does",
      },
      data: { executor: "社区服务站" },
    },
    {
      covers: ["xingqing-2018-station-lead"],
      cite: "xingqing-2018#三(二)",
      statement: { zh: "服务站规范化建设的牵头与配合单位", en: "who leads and who helps with standards of stations" },
      data: { lead: "区行政审批服务中心", support: "街道" },
    },
    {
      covers: ["xingqing-2018-one-core-many"],
      cite: "xingqing-2018#三(三)",
      statement: { zh: "“一核多元”各方角色", en: "roles of “one core, many parties”" },
      data: {
        core: "社区党委",
        lead: "社区居委会",
        mainBody: "居民",
        participants: ["社会组织", "小区业主委员会", "物业管理单位"],
      },
    },
    {
      covers: ["xingqing-2018-residents-self-governance-four"],
      cite: "xingqing-2018#三(三)1",
      statement: { zh: "居委会的四项自我职能", en: "four functions of a residents' committee" },
      data: ["自我教育", "自我管理", "自我监督", "自我服务"],
    },
    {
      covers: ["xingqing-2018-residents-committee-democracy"],
      cite: "xingqing-2018#三(三)1",
      statement: { zh: "居委会的四项民主", en: "four kinds of democracy of a residents' committee" },
      data: ["民主选举", "民主决策", "民主管理", "民主监督"],
    },
  ],
  setAside: [],
}
