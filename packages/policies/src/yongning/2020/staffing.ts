/**
 * Yongning County, 2020: posts and people.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const staffing: EditionPart = {
  rules: [
    {
      name: "community-posts",
      title: { zh: "社区“两委”职数", en: "posts of a community's two committees" },
      encodes: [
        "yongning-2020-two-committee-posts-dynamic",
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
      // Posts follow the households of the day: run it again when they change.
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
      name: "community-posts-float",
      title: { zh: "社区“两委”职数上浮", en: "float of the two committees' posts" },
      modality: "may",
      encodes: ["yongning-2020-two-committee-posts-float"],
      slots: {
        "float-no-service": {
          title: {
            zh: "无物业老旧小区户数的上浮标准",
            en: "posts added for households in old compounds without property service",
          },
          cite: "yongning-2020#9",
          shape: "floatTable",
          shipped: {
            status: "illustrative",
            value: [
              { from: 0, more: 0 },
              { from: 500, more: 1 },
            ],
          },
        },
        "float-mobile": {
          title: { zh: "流动人口数的上浮标准", en: "posts added for mobile population" },
          cite: "yongning-2020#9",
          shape: "floatTable",
          shipped: {
            status: "illustrative",
            value: [
              { from: 0, more: 0 },
              { from: 2000, more: 1 },
            ],
          },
        },
        "float-business": {
          title: { zh: "服务商圈人数的上浮标准", en: "posts added for people in business districts served" },
          cite: "yongning-2020#9",
          shape: "floatTable",
          shipped: {
            status: "illustrative",
            value: [
              { from: 0, more: 0 },
              { from: 3000, more: 1 },
            ],
          },
        },
        "float-venues": {
          title: { zh: "大型公共服务场所数的上浮标准", en: "posts added for large public venues" },
          cite: "yongning-2020#9",
          shape: "floatTable",
          shipped: {
            status: "illustrative",
            value: [
              { from: 0, more: 0 },
              { from: 3, more: 1 },
            ],
          },
        },
      },
      rule: {
        kind: "postsFloat",
        cite: "yongning-2020#9",
        factors: [
          {
            name: "noServiceHouseholds",
            title: { zh: "无物业老旧小区户数", en: "households in old compounds without property service" },
            table: { slot: "float-no-service" },
          },
          {
            name: "mobilePopulation",
            title: { zh: "流动人口数", en: "mobile population" },
            table: { slot: "float-mobile" },
          },
          {
            name: "businessDistrictPeople",
            title: { zh: "服务商圈人数", en: "people in business districts served" },
            table: { slot: "float-business" },
          },
          {
            name: "largeVenues",
            title: { zh: "大型公共服务场所数", en: "large public venues" },
            table: { slot: "float-venues" },
          },
        ],
      },
    },
    {
      name: "grid-team",
      title: { zh: "“1+2+X”网格团队", en: "team of a grid, “1+2+X”" },
      encodes: ["yongning-2020-grid-team-1-2-x"],
      readings: {
        two: {
          title: { zh: "“2”是两类人还是两个人", en: "whether the 2 are two groups or two people" },
          default: "groups",
          options: {
            groups: { zh: "两类人,人数不限", en: "two groups of any number" },
            people: { zh: "恰为两人", en: "exactly two people" },
          },
        },
        assistants: {
          title: { zh: "“X”是否必须有", en: "whether there must be an X" },
          default: "optional",
          options: {
            optional: { zh: "可以没有", en: "there need not" },
            required: { zh: "至少一名", en: "at least one" },
          },
        },
      },
      rule: {
        kind: "composition",
        cite: "yongning-2020#5",
        body: { name: "grid", title: { zh: "网格", en: "grid" } },
        seats: [
          {
            name: "gridLeader",
            title: { zh: "牵头的社区“两委”成员", en: "member of the two committees who leads" },
            limits: { least: 1, most: 1 },
          },
          {
            name: "gridWorker",
            title: { zh: "网格员", en: "grid worker" },
            limits: { reading: "two", options: { groups: { least: 1 }, people: { least: 1, most: 1 } } },
          },
          {
            name: "gridMember",
            title: { zh: "社区直管党员", en: "directly managed member" },
            limits: { reading: "two", options: { groups: { least: 1 }, people: { least: 1, most: 1 } } },
          },
          {
            name: "gridAssistant",
            title: { zh: "协管人员", en: "assistant" },
            limits: { reading: "assistants", options: { optional: { least: 0 }, required: { least: 1 } } },
          },
        ],
      },
    },
    {
      name: "grid-workers",
      title: { zh: "一格一员", en: "one grid worker per grid" },
      encodes: ["yongning-2020-grid-worker-per-grid"],
      rule: {
        kind: "composition",
        cite: "yongning-2020#12",
        body: { name: "grid", title: { zh: "网格", en: "grid" } },
        seats: [{ name: "gridWorker", title: { zh: "网格员", en: "grid worker" }, limits: { least: 1, most: 1 } }],
      },
    },
    {
      name: "secretary-not-grid-worker",
      title: { zh: "书记不得兼任网格员", en: "a secretary is no grid worker" },
      encodes: ["yongning-2020-secretary-not-grid-worker"],
      readings: {
        who: {
          title: { zh: "“社区书记”是否包括副书记", en: "whether deputies are meant too" },
          default: "secretary",
          options: {
            secretary: { zh: "仅指书记", en: "the secretary only" },
            deputies: { zh: "包括副书记", en: "deputies too" },
          },
        },
      },
      // Secretaries of compound branches are not meant: item 2 lets a grid worker lead a branch.
      rule: {
        kind: "postOverlap",
        cite: "yongning-2020#12",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        one: {
          title: { zh: "社区党组织书记", en: "community Party secretary" },
          posts: {
            reading: "who",
            options: {
              secretary: ["communitySecretary"],
              deputies: ["communitySecretary", "communityDeputySecretary"],
            },
          },
        },
        other: { title: { zh: "网格员", en: "grid worker" }, posts: ["gridWorker"] },
        limits: { least: 0, most: 0 },
      },
    },
    {
      name: "grid-worker-recruitment",
      title: { zh: "专职网格员补缺", en: "filling posts of grid workers" },
      encodes: ["yongning-2020-grid-worker-recruitment"],
      // Members are preferred by how much is not said.
      rule: {
        kind: "requirements",
        cite: "yongning-2020#12",
        body: { name: "vacancy", title: { zh: "专职网格员空缺", en: "vacancy of a full-time grid worker" } },
        conditions: [{ name: "openRecruitment", title: { zh: "面向社会公开招聘", en: "open recruitment" } }],
        ways: [["openRecruitment"]],
      },
    },
    {
      name: "full-time-coverage",
      title: {
        zh: "专职网格员覆盖率(三年内,即2023-09-10前)",
        en: "grids with a full-time worker, within three years: by 2023-09-10",
      },
      modality: "aim",
      encodes: ["yongning-2020-full-time-grid-coverage"],
      // Three years from the issue of the plan; by calendar years they would end on 2023-12-31.
      rule: {
        kind: "shareAtLeast",
        cite: "yongning-2020#12",
        body: { name: "county", title: { zh: "全县", en: "county" } },
        figures: [
          {
            name: "gridsWithFullTimeWorker",
            title: { zh: "有专职网格员的网格数", en: "grids with a full-time worker" },
          },
          { name: "grids", title: { zh: "网格总数", en: "grids" } },
        ],
        part: "gridsWithFullTimeWorker",
        whole: "grids",
        atLeast: 100,
      },
    },
    {
      name: "grid-information",
      title: { zh: "网格信息采集共享", en: "information shared in a grid" },
      modality: "aim",
      encodes: ["yongning-2020-grid-data-sharing"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#5",
        body: { name: "grid", title: { zh: "网格", en: "grid" } },
        conditions: [
          { name: "partyBuilding", title: { zh: "党建", en: "Party building" } },
          { name: "publicSecurity", title: { zh: "公安", en: "public security" } },
          { name: "civilAffairs", title: { zh: "民政", en: "civil affairs" } },
          { name: "health", title: { zh: "卫生健康", en: "health" } },
          { name: "housing", title: { zh: "住房", en: "housing" } },
          { name: "propertyService", title: { zh: "物管", en: "property service" } },
        ],
        ways: [["partyBuilding", "publicSecurity", "civilAffairs", "health", "housing", "propertyService"]],
      },
    },
    {
      name: "street-organisation-member",
      title: { zh: "街道组织委员", en: "organisation member of a street" },
      encodes: ["yongning-2020-street-organisation-member-plus-1"],
      // One post on top of those the street has, for Party building only.
      rule: {
        kind: "composition",
        cite: "yongning-2020#6",
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
      name: "street-police-deputy",
      title: { zh: "派出所所长挂职副书记", en: "the head of the police station is deputy secretary" },
      encodes: ["yongning-2020-street-police-chief-deputy"],
      // Where a street has several stations, the text does not say whose head: one is enough.
      rule: {
        kind: "postOverlap",
        cite: "yongning-2020#6",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        one: { title: { zh: "辖区派出所所长", en: "head of a police station" }, posts: ["policeStationHead"] },
        other: {
          title: { zh: "街道党工委副书记", en: "deputy secretary of the street" },
          posts: ["streetDeputySecretary"],
        },
        limits: { least: 1 },
      },
    },
    {
      name: "worker-documents",
      title: { zh: "社区工作者队伍的规划与办法", en: "plans and measures for community workers" },
      encodes: ["yongning-2020-worker-plan-and-rules", "yongning-2020-worker-talent-plan"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#7",
        body: { name: "county", title: { zh: "县", en: "county" } },
        conditions: [
          { name: "developmentPlan", title: { zh: "发展专项计划", en: "development plan" } },
          { name: "managementMeasures", title: { zh: "管理办法", en: "management measures" } },
          { name: "inTalentPlan", title: { zh: "纳入人才发展规划", en: "part of the talent plan" } },
        ],
        ways: [["developmentPlan", "managementMeasures", "inTalentPlan"]],
      },
    },
    {
      name: "reserve-list",
      title: { zh: "“两委”后备干部名单", en: "reserve list for the two committees" },
      encodes: ["yongning-2020-reserve-cadre-list"],
      // How many belong on the list is not said.
      rule: {
        kind: "requirements",
        cite: "yongning-2020#7",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        conditions: [
          { name: "reserveList", title: { zh: "建立后备干部名单", en: "keeps a reserve list" } },
          { name: "includesWorkers", title: { zh: "纳入优秀社区工作者", en: "has excellent community workers on it" } },
        ],
        ways: [["reserveList", "includesWorkers"]],
      },
    },
    {
      name: "secretary-filing",
      title: { zh: "书记县级备案", en: "filing of secretaries" },
      encodes: ["yongning-2020-secretary-county-filing"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#8",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        post: { name: "communitySecretary", title: { zh: "社区党组织书记", en: "community Party secretary" } },
        conditions: [{ name: "filedWithCounty", title: { zh: "县级党委备案", en: "filed with the county committee" } }],
        ways: [["filedWithCounty"]],
      },
    },
    {
      name: "secretary-recruitment",
      title: { zh: "书记公开选聘的来源", en: "who may be recruited as secretary" },
      modality: "may",
      encodes: ["yongning-2020-secretary-recruitment-pool"],
      // The list is open.
      rule: {
        kind: "requirements",
        cite: "yongning-2020#8",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        post: { name: "candidate", title: { zh: "候选人", en: "candidate" } },
        conditions: [
          { name: "graduate", title: { zh: "大中专毕业生", en: "graduate" } },
          { name: "partyCadre", title: { zh: "在职或离退休党员干部", en: "Party cadre, in service or retired" } },
          { name: "veteran", title: { zh: "退伍军人", en: "veteran" } },
          { name: "otherGroup", title: { zh: "其他群体", en: "another group" } },
        ],
        ways: [["graduate"], ["partyCadre"], ["veteran"], ["otherGroup"]],
      },
    },
    {
      name: "party-worker",
      title: { zh: "社区专职党务工作者", en: "full-time Party worker of a community" },
      encodes: ["yongning-2020-full-time-party-worker"],
      // No number is given: one is enough.
      rule: {
        kind: "composition",
        cite: "yongning-2020#8",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        seats: [
          { name: "partyWorker", title: { zh: "专职党务工作者", en: "full-time Party worker" }, limits: { least: 1 } },
        ],
      },
    },
    {
      name: "secretary-in-office",
      title: { zh: "书记的胜任与称职", en: "fitness of secretaries" },
      encodes: ["yongning-2020-secretary-removal"],
      // Whoever is not both is replaced; in time has no number of days.
      rule: {
        kind: "requirements",
        cite: "yongning-2020#12",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        post: { name: "communitySecretary", title: { zh: "社区党组织书记", en: "community Party secretary" } },
        conditions: [
          { name: "competent", title: { zh: "胜任", en: "competent" } },
          { name: "qualified", title: { zh: "称职", en: "qualified" } },
        ],
        ways: [["competent", "qualified"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["yongning-2020-grid-x-groups"],
      cite: "yongning-2020#5",
      statement: { zh: "协管力量“X”的来源,列举未尽", en: "groups that assist in a grid; the list is open" },
      data: ["两代表一委员", "离退休干部", "物业职工", "志愿者", "在职党员"],
    },
    {
      covers: ["yongning-2020-worker-member-development"],
      cite: "yongning-2020#7",
      statement: {
        zh: "加大在社区工作者中发展党员的力度,未给数字",
        en: "more community workers are to become Party members; no figure",
      },
    },
    {
      covers: ["yongning-2020-grid-worker-types"],
      cite: "yongning-2020#12",
      statement: { zh: "网格员分专职和兼职两类", en: "grid workers are full-time or part-time" },
      data: ["专职", "兼职"],
    },
    {
      covers: ["yongning-2020-career-channels"],
      cite: "yongning-2020#12",
      statement: {
        zh: "鼓励报考公务员、事业单位和定向招聘",
        en: "encouraged ways on: civil service, public institutions, targeted recruitment",
      },
      data: ["街道公务员招考", "事业单位人员招聘", "非公企业和社会组织定向招聘"],
    },
  ],
  setAside: [],
}
