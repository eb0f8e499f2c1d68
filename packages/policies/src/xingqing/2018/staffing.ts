/**
 * Xingqing District, 2018: posts and people.
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
        "xingqing-2018-two-committee-posts-band-1",
        "xingqing-2018-two-committee-posts-band-2",
        "xingqing-2018-two-committee-posts-band-3",
      ],
      readings: {
        boundary: {
          title: { zh: "恰为3000户、5000户归入哪一档", en: "which band takes exactly 3000 and 5000 households" },
          default: "word-rule",
          options: {
            "word-rule": {
              zh: "“以下”“以上”含本数:3000户归低档,5000户归高档",
              en: "“and below”, “and above” include the number: 3000 is in the lower band, 5000 in the higher",
            },
            "boundary-up": { zh: "均归高一档", en: "both are in the higher band" },
            "boundary-down": { zh: "均归低一档", en: "both are in the lower band" },
          },
        },
      },
      // 以下 and 以上 include the number and win over the bare ends of the middle band; the funds of part five confirm it at 5000.
      rule: {
        kind: "postsByHouseholds",
        cite: "xingqing-2018#三(四)2",
        bands: [
          { from: 0, posts: 5 },
          {
            from: { reading: "boundary", options: { "word-rule": 3001, "boundary-up": 3000, "boundary-down": 3001 } },
            posts: 7,
          },
          {
            from: { reading: "boundary", options: { "word-rule": 5000, "boundary-up": 5000, "boundary-down": 5001 } },
            posts: 9,
          },
        ],
      },
    },
    {
      name: "grid-workers",
      title: { zh: "社区网格员配备", en: "grid workers of a community" },
      encodes: [
        "xingqing-2018-grid-worker-per-500",
        "xingqing-2018-grid-worker-per-300",
        "xingqing-2018-grid-worker-source",
      ],
      readings: {
        rounding: {
          title: { zh: "不足500户(300户)的余数如何计", en: "what becomes of a remainder under 500 or 300" },
          default: "up",
          options: {
            up: { zh: "进一,做到全覆盖", en: "rounded up: no household is left without" },
            down: { zh: "舍去", en: "rounded down" },
            "half-up": { zh: "四舍五入", en: "rounded to the nearest" },
          },
        },
        "lost-stop": {
          title: {
            zh: "“成员9名500户”之间漏了标点:每500户1名适用于哪些社区",
            en: "a stop is lost before the ratio: which communities it is for",
          },
          default: "general",
          options: {
            general: { zh: "所有社区", en: "all communities" },
            "top-band": { zh: "仅5000户以上的社区", en: "only those of the band from 5000 households" },
          },
        },
        secretary: {
          title: { zh: "社区党组织书记是否兼任网格员", en: "whether the secretary serves as a grid worker" },
          default: "serves",
          options: {
            serves: { zh: "“两委”成员均兼任", en: "every member of the two committees does" },
            "does-not-serve": { zh: "书记不兼任", en: "the secretary does not" },
          },
        },
      },
      // The option of one per 300 is for the community to take: dense says that it does.
      rule: {
        kind: "gridWorkersByHouseholds",
        cite: "xingqing-2018#三(四)2",
        from: { reading: "lost-stop", options: { general: 0, "top-band": 5000 } },
        perWorker: 500,
        perWorkerWhenDense: 300,
        rounding: { reading: "rounding", options: { up: "up", down: "down", "half-up": "halfUp" } },
        withoutGrid: { reading: "secretary", options: { serves: 0, "does-not-serve": 1 } },
      },
    },
    {
      name: "dense-community",
      title: { zh: "可按300户配备的社区", en: "communities that may have one per 300" },
      modality: "may",
      encodes: [],
      readings: {
        conditions: {
          title: { zh: "四种情形须否同时具备", en: "whether the four conditions must all hold" },
          default: "any",
          options: { any: { zh: "具备一种即可", en: "any of them" }, all: { zh: "须同时具备", en: "all of them" } },
        },
      },
      // Many has no figure and is for the street to say.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(四)2",
        body: { name: "communityArea", title: { zh: "社区辖区", en: "area of a community" } },
        conditions: [
          { name: "manyOldCompounds", title: { zh: "老旧小区和楼院多", en: "many old compounds" } },
          { name: "manyWithoutService", title: { zh: "无物业小区多", en: "many compounds without property service" } },
          { name: "manyElderly", title: { zh: "老龄人群多", en: "many elderly people" } },
          { name: "manyShops", title: { zh: "商圈商户多", en: "many shops" } },
        ],
        ways: {
          reading: "conditions",
          options: {
            any: [["manyOldCompounds"], ["manyWithoutService"], ["manyElderly"], ["manyShops"]],
            all: [["manyOldCompounds", "manyWithoutService", "manyElderly", "manyShops"]],
          },
        },
      },
    },
    {
      name: "community-secretary",
      title: { zh: "社区党委书记人选", en: "who may be community secretary" },
      encodes: ["xingqing-2018-secretary-source", "xingqing-2018-incumbent-exception"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)2",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        post: { name: "communitySecretary", title: { zh: "社区党委书记", en: "secretary of the community committee" } },
        conditions: [
          { name: "streetLeader", title: { zh: "街道班子成员", en: "in the street leadership" } },
          { name: "streetPartyCadre", title: { zh: "街道优秀党员干部", en: "excellent Party cadre of the street" } },
          { name: "exceptionalIncumbent", title: { zh: "特别优秀的现任社区党组织书记", en: "exceptional incumbent" } },
        ],
        ways: [["streetLeader"], ["streetPartyCadre"], ["exceptionalIncumbent"]],
      },
    },
    {
      name: "deputy-communities",
      title: { zh: "街道党员副职兼任社区书记", en: "communities that a street deputy leads" },
      encodes: ["xingqing-2018-deputy-min-one-community", "xingqing-2018-organisation-member-exempt"],
      // Seconded deputies are left out.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#三(一)2",
        body: {
          name: "streetDeputy",
          title: { zh: "街道领导班子党员副职", en: "deputy in the street leadership, Party member" },
        },
        figures: [{ name: "communitiesLed", title: { zh: "兼任书记的社区数", en: "communities led" } }],
        counted: ["communitiesLed"],
        limits: { least: 1 },
        conditions: [{ name: "isOrganisationMember", title: { zh: "专职组织委员", en: "is the organisation member" } }],
        exceptions: [{ all: ["isOrganisationMember"], limits: { least: 0 } }],
      },
    },
    {
      name: "secretary-street-seat",
      title: { zh: "兼任书记的街道干部进入党工委", en: "street cadre who leads a community has a street seat" },
      encodes: ["xingqing-2018-secretary-street-committee-seat"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)2",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        post: { name: "communitySecretary", title: { zh: "社区党委书记", en: "secretary of the community committee" } },
        conditions: [
          { name: "streetLeader", title: { zh: "街道班子成员", en: "in the street leadership" } },
          { name: "exceptionalIncumbent", title: { zh: "特别优秀的现任社区党组织书记", en: "exceptional incumbent" } },
          { name: "streetCommitteeMember", title: { zh: "任街道党工委委员", en: "member of the street committee" } },
        ],
        ways: [["streetLeader"], ["exceptionalIncumbent"], ["streetCommitteeMember"]],
      },
    },
    {
      name: "full-time-deputy",
      title: { zh: "社区党委专职副书记人选", en: "who is full-time deputy" },
      encodes: ["xingqing-2018-full-time-deputy-source"],
      // The text lost one character of 党组织. Where the incumbent is secretary by exception, the source of the post is not said.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)2",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        post: { name: "fullTimeDeputy", title: { zh: "专职副书记", en: "full-time deputy secretary" } },
        conditions: [{ name: "incumbentSecretary", title: { zh: "现任社区党组织书记", en: "incumbent secretary" } }],
        ways: [["incumbentSecretary"]],
      },
    },
    {
      name: "deputy-secretaries",
      title: { zh: "社区党委副书记人选", en: "who are deputy secretaries" },
      encodes: ["xingqing-2018-deputy-sources"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)2",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        post: { name: "deputySecretary", title: { zh: "副书记", en: "deputy secretary" } },
        conditions: [
          { name: "incumbentDeputy", title: { zh: "现任社区党组织副书记", en: "incumbent deputy" } },
          { name: "stationHead", title: { zh: "社区服务站站长", en: "head of the station" } },
        ],
        ways: [["incumbentDeputy"], ["stationHead"]],
      },
    },
    {
      name: "station-staff",
      title: { zh: "服务站工作人员数", en: "staff of a station" },
      modality: "default",
      encodes: ["xingqing-2018-station-staff-cap"],
      readings: {
        shared: {
          title: {
            zh: "两个社区合设的服务站可有几名工作人员",
            en: "how many staff a station has that two communities share",
          },
          default: "four",
          options: { four: { zh: "仍为4名", en: "four all the same" }, eight: { zh: "8名", en: "eight" } },
        },
        head: {
          title: { zh: "4名是否包括站长", en: "whether the four include the head" },
          default: "included",
          options: { included: { zh: "包括站长", en: "they do" }, excluded: { zh: "不包括站长", en: "they do not" } },
        },
      },
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#三(二)2",
        body: { name: "serviceStation", title: { zh: "社区服务站", en: "service station" } },
        figures: [
          { name: "stationHead", title: { zh: "站长", en: "head" } },
          { name: "stationStaff", title: { zh: "其他工作人员", en: "other staff" } },
        ],
        counted: {
          reading: "head",
          options: { included: ["stationHead", "stationStaff"], excluded: ["stationStaff"] },
        },
        limits: { least: 0, most: 4 },
        conditions: [{ name: "sharedByTwo", title: { zh: "两个社区合设", en: "shared by two communities" } }],
        exceptions: {
          reading: "shared",
          options: { four: [], eight: [{ all: ["sharedByTwo"], limits: { least: 0, most: 8 } }] },
        },
      },
    },
    {
      name: "station-staff-ability",
      title: { zh: "服务站人员的管理与能力", en: "management and ability of station staff" },
      encodes: ["xingqing-2018-station-staff-management"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(二)2",
        body: { name: "serviceStation", title: { zh: "社区服务站", en: "service station" } },
        post: { name: "stationStaff", title: { zh: "工作人员", en: "staff" } },
        conditions: [
          { name: "managedByStreet", title: { zh: "由街道统筹管理考核", en: "managed and assessed by the street" } },
          { name: "professional", title: { zh: "具有专业化服务能力", en: "able to serve professionally" } },
        ],
        ways: [["managedByStreet", "professional"]],
      },
    },
    {
      name: "station-staff-apart",
      title: { zh: "服务站人员不得由社区工作者兼任", en: "station staff are no community workers" },
      encodes: ["xingqing-2018-station-staff-incompatibility"],
      rule: {
        kind: "postOverlap",
        cite: "xingqing-2018#三(二)2",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        one: { title: { zh: "服务站工作人员", en: "staff of the station" }, posts: ["stationStaff"] },
        other: {
          title: { zh: "社区工作者", en: "community worker" },
          posts: ["residentsDirector", "residentsMember", "gridWorker"],
        },
        limits: { least: 0, most: 0 },
        excuse: {
          name: "approved",
          title: { zh: "经区委组织部审批的人数", en: "approved by the organisation department" },
        },
      },
    },
    {
      name: "station-head",
      title: { zh: "服务站站长", en: "head of a station" },
      encodes: ["xingqing-2018-station-head-count"],
      rule: {
        kind: "composition",
        cite: "xingqing-2018#三(二)2",
        body: { name: "serviceStation", title: { zh: "社区服务站", en: "service station" } },
        seats: [{ name: "stationHead", title: { zh: "站长", en: "head" }, limits: { least: 1, most: 1 } }],
      },
    },
    {
      name: "station-head-source",
      title: { zh: "服务站站长人选", en: "who may head a station" },
      modality: "default",
      encodes: ["xingqing-2018-station-head-source"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(二)2",
        body: { name: "serviceStation", title: { zh: "社区服务站", en: "service station" } },
        post: { name: "stationHead", title: { zh: "站长", en: "head" } },
        conditions: [
          { name: "establishedStaff", title: { zh: "在编人员", en: "established staff" } },
          { name: "longTermHire", title: { zh: "政府长聘人员", en: "long-term hire" } },
          { name: "placedStaff", title: { zh: "政策性安置人员", en: "placed by policy" } },
        ],
        ways: [["establishedStaff"], ["longTermHire"], ["placedStaff"]],
      },
    },
    {
      name: "station-head-priority",
      title: { zh: "站长提拔优先", en: "priority of station heads" },
      modality: "may",
      encodes: ["xingqing-2018-station-head-priority"],
      // Priority has no points.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(二)2",
        body: { name: "serviceStation", title: { zh: "社区服务站", en: "service station" } },
        post: { name: "headForPromotion", title: { zh: "拟提拔的站长", en: "head considered for promotion" } },
        conditions: [
          { name: "youngCadre", title: { zh: "优秀年轻干部", en: "excellent young cadre" } },
          { name: "selectedGraduate", title: { zh: "选调生", en: "selected graduate" } },
        ],
        ways: [["youngCadre"], ["selectedGraduate"]],
      },
    },
    {
      name: "worker-systems",
      title: { zh: "社区工作者五项制度", en: "five systems for community workers" },
      encodes: ["xingqing-2018-worker-systems"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(四)3",
        body: { name: "district", title: { zh: "区", en: "district" } },
        conditions: [
          { name: "appointment", title: { zh: "选任聘用", en: "appointment" } },
          { name: "pay", title: { zh: "“四岗十八级”薪酬保障", en: "pay in four posts and eighteen grades" } },
          { name: "training", title: { zh: "教育培训", en: "training" } },
          { name: "secondment", title: { zh: "挂职锻炼", en: "secondment" } },
          { name: "assessment", title: { zh: "激励考核", en: "incentives and assessment" } },
        ],
        ways: [["appointment", "pay", "training", "secondment", "assessment"]],
      },
    },
    {
      name: "worker-rules",
      title: { zh: "社区工作者管理考核办法", en: "measures for community workers" },
      encodes: ["xingqing-2018-worker-management-rules"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(四)3",
        body: { name: "district", title: { zh: "区", en: "district" } },
        conditions: [
          {
            name: "managementMeasures",
            title: { zh: "管理考核办法或细则", en: "measures of management and assessment" },
          },
        ],
        ways: [["managementMeasures"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-worker-definition"],
      cite: "xingqing-2018#三(四)1",
      statement: { zh: "职业化社区工作者的范围", en: "who is a professional community worker" },
      data: ["社区“两委”成员", "专职社区网格员"],
    },
    {
      covers: ["xingqing-2018-worker-functions"],
      cite: "xingqing-2018#三(四)1",
      statement: { zh: "社区工作者的四项职能", en: "four functions of community workers" },
      data: ["城市基层党的建设", "基层自治", "社区治理", "公共服务"],
    },
    {
      covers: ["xingqing-2018-worker-allocation-factors"],
      cite: "xingqing-2018#三(四)2",
      statement: {
        zh: "配备社区工作者的因素;可计算的只有户数",
        en: "factors of allocation; only households have figures",
      },
      data: ["社区规模", "人口数量", "管理幅度"],
    },
    {
      covers: ["xingqing-2018-duty-staffing"],
      cite: "xingqing-2018#六(三)",
      statement: { zh: "编制和人员调剂的负责部门", en: "who reassigns posts and people" },
      data: ["编办", "人社局"],
    },
  ],
  setAside: [],
}
