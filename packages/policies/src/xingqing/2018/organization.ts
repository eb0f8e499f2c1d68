/**
 * Xingqing District, 2018: bodies and grids.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const organization: EditionPart = {
  rules: [
    {
      name: "community-organisation",
      title: {
        zh: "社区党组织形式",
        en: "form of a community's Party organisation",
      },
      encodes: ["xingqing-2018-org-community-committee-threshold", "xingqing-2018-org-general-branch-threshold"],
      readings: {
        "exactly-100": {
          title: {
            zh: "恰为100名党员设何种组织",
            en: "which form exactly 100 members have",
          },
          default: "general-branch",
          options: {
            "general-branch": {
              zh: "未“超过100人”,设党总支",
              en: "100 is not above 100: a general branch",
            },
            committee: {
              zh: "并非“不足100人”,设党委",
              en: "100 is not below 100: a committee",
            },
          },
        },
      },
      // 超过 and 不足 both leave 100 out: no form is given for exactly 100 members.
      rule: {
        kind: "formByMembers",
        cite: "xingqing-2018#三(一)",
        bands: [
          {
            from: 0,
            form: "generalBranch",
          },
          {
            from: {
              reading: "exactly-100",
              options: {
                "general-branch": 101,
                committee: 100,
              },
            },
            form: "committee",
          },
        ],
      },
    },
    {
      name: "reporting-lines",
      title: {
        zh: "街道社区的层级与隶属",
        en: "who stands under whom in a street",
      },
      encodes: [
        "xingqing-2018-npc-street-dual-leadership",
        "xingqing-2018-station-nature",
        "xingqing-2018-street-organs-nature",
      ],
      // The sentence on the working committee has lost words; that it is an organ sent by the district committee is clear.
      rule: {
        kind: "reportingLines",
        cite: "xingqing-2018#二",
        tiers: [
          {
            name: "districtCommittee",
            title: {
              zh: "区委",
              en: "district Party committee",
            },
            cite: "xingqing-2018#二",
            under: [],
          },
          {
            name: "districtGovernment",
            title: {
              zh: "区政府",
              en: "district government",
            },
            cite: "xingqing-2018#二",
            under: [],
          },
          {
            name: "districtCongress",
            title: {
              zh: "区人大常委会",
              en: "standing committee of the district people's congress",
            },
            cite: "xingqing-2018#二(二)2",
            under: [],
          },
          {
            name: "street",
            title: {
              zh: "街道",
              en: "street",
            },
            cite: "xingqing-2018#二",
            under: ["districtCommittee"],
          },
          {
            name: "streetOffice",
            title: {
              zh: "街道办事处",
              en: "street office",
            },
            cite: "xingqing-2018#二",
            under: ["districtGovernment"],
          },
          {
            name: "congressCommittee",
            title: {
              zh: "人大街道工委",
              en: "street committee of the people's congress",
            },
            cite: "xingqing-2018#二(二)2",
            under: ["districtCongress", "street"],
          },
          {
            name: "community",
            title: {
              zh: "社区党组织",
              en: "Party organisation of a community",
            },
            cite: "xingqing-2018#三",
            under: ["street"],
          },
          {
            name: "jointCommittee",
            title: {
              zh: "社区联合党委",
              en: "joint committee",
            },
            cite: "xingqing-2018#三(一)3",
            under: ["community"],
          },
          {
            name: "residentsCommittee",
            title: {
              zh: "居民委员会",
              en: "residents' committee",
            },
            cite: "xingqing-2018#三",
            under: ["community"],
          },
          {
            name: "serviceStation",
            title: {
              zh: "社区服务站",
              en: "service station",
            },
            cite: "xingqing-2018#三(二)1",
            under: ["streetOffice", "community"],
          },
          {
            name: "grid",
            title: {
              zh: "网格",
              en: "grid",
            },
            cite: "xingqing-2018#四(一)",
            under: ["community"],
          },
          {
            name: "building",
            title: {
              zh: "楼栋",
              en: "building",
            },
            cite: "xingqing-2018#四(一)",
            under: ["community"],
          },
        ],
      },
    },
    {
      name: "one-committee-station-residents",
      title: {
        zh: "“一委一站一居”",
        en: "one committee, one station, one residents’ committee",
      },
      encodes: ["xingqing-2018-one-committee-station-residents"],
      // The Party organisation is the community itself. A station that two communities share counts for both.
      rule: {
        kind: "composition",
        cite: "xingqing-2018#三",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        seats: [
          {
            name: "residentsCommittee",
            title: {
              zh: "居民委员会",
              en: "residents' committee",
            },
            limits: {
              least: 1,
              most: 1,
            },
          },
          {
            name: "serviceStation",
            title: {
              zh: "社区服务站",
              en: "service station",
            },
            limits: {
              least: 1,
              most: 1,
            },
          },
        ],
      },
    },
    {
      name: "congress-committee",
      title: {
        zh: "人大街道工委的设立",
        en: "a street has a congress committee",
      },
      encodes: ["xingqing-2018-npc-street-committee"],
      rule: {
        kind: "composition",
        cite: "xingqing-2018#二(二)2",
        body: {
          name: "street",
          title: {
            zh: "街道",
            en: "street",
          },
        },
        seats: [
          {
            name: "congressCommittee",
            title: {
              zh: "人大街道工委",
              en: "street committee of the people's congress",
            },
            limits: {
              least: 1,
              most: 1,
            },
          },
        ],
      },
    },
    {
      name: "congress-committee-body",
      title: {
        zh: "人大街道工委的构成",
        en: "composition of the congress committee",
      },
      encodes: ["xingqing-2018-npc-street-composition"],
      rule: {
        kind: "composition",
        cite: "xingqing-2018#二(二)2",
        body: {
          name: "congressCommittee",
          title: {
            zh: "人大街道工委",
            en: "street committee of the people's congress",
          },
        },
        seats: [
          {
            name: "congressDirector",
            title: {
              zh: "主任",
              en: "director",
            },
            limits: {
              least: 1,
              most: 1,
            },
          },
          {
            name: "congressDeputy",
            title: {
              zh: "副主任",
              en: "deputy director",
            },
            limits: {
              least: 1,
              most: 1,
            },
          },
          {
            name: "congressMember",
            title: {
              zh: "委员",
              en: "member",
            },
            limits: {
              least: 1,
              most: 3,
            },
          },
        ],
      },
    },
    {
      name: "congress-director",
      title: {
        zh: "人大街道工委主任由街道党工委书记兼任",
        en: "the street secretary directs the congress committee",
      },
      encodes: [],
      rule: {
        kind: "postOverlap",
        cite: "xingqing-2018#二(二)2",
        body: {
          name: "street",
          title: {
            zh: "街道",
            en: "street",
          },
        },
        one: {
          title: {
            zh: "人大街道工委主任",
            en: "director of the congress committee",
          },
          posts: ["congressDirector"],
        },
        other: {
          title: {
            zh: "街道党工委书记",
            en: "secretary of the street",
          },
          posts: ["streetSecretary"],
        },
        limits: {
          least: 1,
          most: 1,
        },
      },
    },
    {
      name: "congress-deputy",
      title: {
        zh: "人大街道工委副主任的兼任",
        en: "who is deputy director of the congress committee",
      },
      encodes: [],
      rule: {
        kind: "postOverlap",
        cite: "xingqing-2018#二(二)2",
        body: {
          name: "street",
          title: {
            zh: "街道",
            en: "street",
          },
        },
        one: {
          title: {
            zh: "人大街道工委副主任",
            en: "deputy director of the congress committee",
          },
          posts: ["congressDeputy"],
        },
        other: {
          title: {
            zh: "街道副书记或副主任",
            en: "deputy secretary or deputy director of the street",
          },
          posts: ["streetDeputySecretary", "streetDeputyDirector"],
        },
        limits: {
          least: 1,
          most: 1,
        },
      },
    },
    {
      name: "congress-member",
      title: {
        zh: "人大街道工委委员人选",
        en: "who may be member of the congress committee",
      },
      encodes: ["xingqing-2018-npc-street-member-eligibility"],
      // The three qualities asked of deputies are for the committee to judge.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(二)2",
        body: {
          name: "congressCommittee",
          title: {
            zh: "人大街道工委",
            en: "street committee of the people's congress",
          },
        },
        post: {
          name: "congressMember",
          title: {
            zh: "委员",
            en: "member",
          },
        },
        conditions: [
          {
            name: "currentDeputy",
            title: {
              zh: "当届区人大代表",
              en: "deputy of the district people's congress, current term",
            },
          },
          {
            name: "ofTheArea",
            title: {
              zh: "属本辖区",
              en: "of the area",
            },
          },
        ],
        ways: [["currentDeputy", "ofTheArea"]],
      },
    },
    {
      name: "street-organs",
      title: {
        zh: "“四办一中心”",
        en: "four offices and one centre",
      },
      encodes: ["xingqing-2018-street-four-offices-one-centre"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(三)",
        body: {
          name: "street",
          title: {
            zh: "街道",
            en: "street",
          },
        },
        conditions: [
          {
            name: "partyBuildingOffice",
            title: {
              zh: "基层党建办公室",
              en: "office of Party building",
            },
          },
          {
            name: "coordinationOffice",
            title: {
              zh: "综合协调办公室",
              en: "office of coordination",
            },
          },
          {
            name: "publicServiceOffice",
            title: {
              zh: "公共服务办公室",
              en: "office of public services",
            },
          },
          {
            name: "governanceOffice",
            title: {
              zh: "基层治理办公室",
              en: "office of governance",
            },
          },
          {
            name: "livelihoodCentre",
            title: {
              zh: "民生服务管理中心",
              en: "centre of services",
            },
          },
        ],
        ways: [
          ["partyBuildingOffice", "coordinationOffice", "publicServiceOffice", "governanceOffice", "livelihoodCentre"],
        ],
      },
    },
    {
      name: "extra-posts-plaque",
      title: {
        zh: "上级要求的其他岗位加挂牌子",
        en: "a plaque for other posts that superiors require",
      },
      modality: "may",
      encodes: ["xingqing-2018-street-other-posts-plaque"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(三)",
        body: {
          name: "requiredPost",
          title: {
            zh: "上级规定必须设置的岗位",
            en: "post that superiors require",
          },
        },
        conditions: [
          {
            name: "requiredByRules",
            title: {
              zh: "上级有关规定必须设置",
              en: "required by rules of superiors",
            },
          },
          {
            name: "onExistingOrgan",
            title: {
              zh: "在现有机构加挂",
              en: "on an organ that exists",
            },
          },
        ],
        ways: [["requiredByRules", "onExistingOrgan"]],
      },
    },
    {
      name: "office-adjustment",
      title: {
        zh: "办公室职责调整",
        en: "changing the duties of the offices",
      },
      modality: "may",
      encodes: ["xingqing-2018-street-office-adjustment"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(三)",
        body: {
          name: "adjustment",
          title: {
            zh: "办公室职责调整",
            en: "change of duties",
          },
        },
        conditions: [
          {
            name: "ofTheFourOffices",
            title: {
              zh: "属四个办公室职责",
              en: "about the four offices",
            },
          },
        ],
        ways: [["ofTheFourOffices"]],
      },
    },
    {
      name: "big-committee-member",
      title: {
        zh: "街道“大工委”兼职成员",
        en: "part-time members of the big working committee",
      },
      encodes: ["xingqing-2018-big-committee-members"],
      // How many they are is not said.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(四)1",
        body: {
          name: "bigWorkingCommittee",
          title: {
            zh: "街道“大工委”",
            en: "big working committee",
          },
        },
        post: {
          name: "partTimeMember",
          title: {
            zh: "兼职副书记或委员",
            en: "part-time deputy secretary or member",
          },
        },
        conditions: [
          {
            name: "unitPartyHead",
            title: {
              zh: "机关、企事业单位、行业部门党组织负责人",
              en: "head of a unit's Party organisation",
            },
          },
        ],
        ways: [["unitPartyHead"]],
      },
    },
    {
      name: "units-absorbed",
      title: {
        zh: "驻区单位党组织的归属",
        en: "where units' Party organisations belong",
      },
      encodes: ["xingqing-2018-community-committee-absorb-units"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)1",
        body: {
          name: "areaUnit",
          title: {
            zh: "驻区单位党组织",
            en: "Party organisation of a unit",
          },
        },
        conditions: [
          {
            name: "inCommunityCommittee",
            title: {
              zh: "进入社区党委",
              en: "in the community committee",
            },
          },
          {
            name: "inJointCommittee",
            title: {
              zh: "进入联合党委",
              en: "in the joint committee",
            },
          },
        ],
        ways: [["inCommunityCommittee"], ["inJointCommittee"]],
      },
    },
    {
      name: "backstop",
      title: {
        zh: "党建兜底管理",
        en: "backstop management",
      },
      encodes: ["xingqing-2018-community-backstop"],
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#三(一)1",
        body: {
          name: "newSectorBody",
          title: {
            zh: "“小个专”企业、社会组织或老龄群体",
            en: "small firm, social organisation or group of the aged",
          },
        },
        figures: [
          {
            name: "responsibleCommunities",
            title: {
              zh: "兜底管理的社区数",
              en: "communities that answer for it",
            },
          },
        ],
        counted: ["responsibleCommunities"],
        limits: {
          least: 1,
          most: 1,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "committee-size",
      title: {
        zh: "社区党委班子人数",
        en: "size of a community committee",
      },
      modality: "default",
      encodes: ["xingqing-2018-committee-size"],
      readings: {
        "part-time": {
          title: {
            zh: "兼职、挂职人员是否计入7至11人",
            en: "whether part-time and seconded members count",
          },
          default: "excluded",
          options: {
            excluded: {
              zh: "不计入",
              en: "they do not",
            },
            included: {
              zh: "计入",
              en: "they do",
            },
          },
        },
      },
      // One, one, two and three to seven already make seven to eleven.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#三(一)2",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        figures: [
          {
            name: "communitySecretary",
            title: {
              zh: "书记",
              en: "secretary",
            },
          },
          {
            name: "fullTimeDeputy",
            title: {
              zh: "专职副书记",
              en: "full-time deputy secretary",
            },
          },
          {
            name: "deputySecretary",
            title: {
              zh: "副书记",
              en: "deputy secretary",
            },
          },
          {
            name: "committeeMember",
            title: {
              zh: "委员",
              en: "member",
            },
          },
          {
            name: "partTimeDeputy",
            title: {
              zh: "兼职、挂职副书记",
              en: "part-time or seconded deputy",
            },
          },
          {
            name: "partTimeMember",
            title: {
              zh: "兼职、挂职委员",
              en: "part-time or seconded member",
            },
          },
        ],
        counted: {
          reading: "part-time",
          options: {
            excluded: ["communitySecretary", "fullTimeDeputy", "deputySecretary", "committeeMember"],
            included: [
              "communitySecretary",
              "fullTimeDeputy",
              "deputySecretary",
              "committeeMember",
              "partTimeDeputy",
              "partTimeMember",
            ],
          },
        },
        limits: {
          least: 7,
          most: 11,
          parity: "odd",
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "committee-posts",
      title: {
        zh: "社区党委班子职务",
        en: "posts of a community committee",
      },
      encodes: ["xingqing-2018-committee-posts", "xingqing-2018-committee-part-time-posts"],
      // Four and six members are allowed here, though the odd size of the committee leaves three, five and seven. Part-time posts have no figure.
      rule: {
        kind: "composition",
        cite: "xingqing-2018#三(一)2",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        seats: [
          {
            name: "communitySecretary",
            title: {
              zh: "书记",
              en: "secretary",
            },
            limits: {
              least: 1,
              most: 1,
            },
          },
          {
            name: "fullTimeDeputy",
            title: {
              zh: "专职副书记",
              en: "full-time deputy secretary",
            },
            limits: {
              least: 1,
              most: 1,
            },
          },
          {
            name: "deputySecretary",
            title: {
              zh: "副书记",
              en: "deputy secretary",
            },
            limits: {
              least: 2,
              most: 2,
            },
          },
          {
            name: "committeeMember",
            title: {
              zh: "委员",
              en: "member",
            },
            limits: {
              least: 3,
              most: 7,
            },
          },
          {
            name: "partTimeDeputy",
            title: {
              zh: "兼职、挂职副书记",
              en: "part-time or seconded deputy",
            },
            limits: {
              least: 0,
            },
          },
          {
            name: "partTimeMember",
            title: {
              zh: "兼职、挂职委员",
              en: "part-time or seconded member",
            },
            limits: {
              least: 0,
            },
          },
        ],
      },
    },
    {
      name: "part-time-deputy",
      title: {
        zh: "社区党委兼职副书记人选",
        en: "who may be part-time deputy secretary",
      },
      modality: "may",
      encodes: ["xingqing-2018-part-time-deputy-eligibility"],
      // What is large or influential has no figure and is for the committee to say.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)2",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        post: {
          name: "partTimeDeputy",
          title: {
            zh: "兼职副书记",
            en: "part-time deputy secretary",
          },
        },
        conditions: [
          {
            name: "policeOfficer",
            title: {
              zh: "社区民警",
              en: "community police officer",
            },
          },
          {
            name: "propertyPartyHead",
            title: {
              zh: "物业公司党组织负责人",
              en: "head of a property firm's Party organisation",
            },
          },
          {
            name: "largeOrganisationHead",
            title: {
              zh: "规模较大的非公经济组织和社会组织党组织负责人",
              en: "head of the Party organisation of a large firm or social organisation",
            },
          },
          {
            name: "influentialUnitHead",
            title: {
              zh: "影响力较强的驻区单位党组织负责人",
              en: "head of the Party organisation of an influential unit",
            },
          },
        ],
        ways: [["policeOfficer"], ["propertyPartyHead"], ["largeOrganisationHead"], ["influentialUnitHead"]],
      },
    },
    {
      name: "part-time-member",
      title: {
        zh: "社区党委兼职委员人选",
        en: "who may be part-time member",
      },
      modality: "may",
      encodes: ["xingqing-2018-part-time-member-eligibility"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)2",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        post: {
          name: "partTimeMember",
          title: {
            zh: "兼职委员",
            en: "part-time member",
          },
        },
        conditions: [
          {
            name: "partyMember",
            title: {
              zh: "党员",
              en: "Party member",
            },
          },
          {
            name: "otherUnit",
            title: {
              zh: "其他驻区单位",
              en: "another unit of the area",
            },
          },
          {
            name: "propertyFirm",
            title: {
              zh: "物业公司",
              en: "property firm",
            },
          },
          {
            name: "enforcementCadre",
            title: {
              zh: "综合执法局包片干部",
              en: "enforcement cadre of the area",
            },
          },
          {
            name: "ownersCommittee",
            title: {
              zh: "业主委员会",
              en: "owners' committee",
            },
          },
          {
            name: "supervisionCommittee",
            title: {
              zh: "居务监督委员会",
              en: "supervision committee",
            },
          },
        ],
        ways: [
          ["partyMember", "otherUnit"],
          ["partyMember", "propertyFirm"],
          ["partyMember", "enforcementCadre"],
          ["partyMember", "ownersCommittee"],
          ["partyMember", "supervisionCommittee"],
        ],
      },
    },
    {
      name: "general-branch-body",
      title: {
        zh: "社区党总支班子",
        en: "committee of a general branch",
      },
      modality: "may",
      encodes: ["xingqing-2018-general-branch-body"],
      // It may follow the committee; the street decides.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)2",
        body: {
          name: "generalBranch",
          title: {
            zh: "社区党总支",
            en: "general branch",
          },
        },
        conditions: [
          {
            name: "streetDecision",
            title: {
              zh: "街道党工委研究确定",
              en: "decided by the street",
            },
          },
        ],
        ways: [["streetDecision"]],
      },
    },
    {
      name: "joint-committee-posts",
      title: {
        zh: "联合党委班子",
        en: "posts of a joint committee",
      },
      encodes: ["xingqing-2018-joint-committee-posts"],
      // Deputies and members have no number.
      rule: {
        kind: "composition",
        cite: "xingqing-2018#三(一)3",
        body: {
          name: "jointCommittee",
          title: {
            zh: "社区联合党委",
            en: "joint committee",
          },
        },
        seats: [
          {
            name: "jointSecretary",
            title: {
              zh: "书记",
              en: "secretary",
            },
            limits: {
              least: 1,
              most: 1,
            },
          },
          {
            name: "jointDeputy",
            title: {
              zh: "副书记",
              en: "deputy secretary",
            },
            limits: {
              least: 0,
            },
          },
          {
            name: "jointMember",
            title: {
              zh: "委员",
              en: "member",
            },
            limits: {
              least: 0,
            },
          },
        ],
      },
    },
    {
      name: "joint-committee-member",
      title: {
        zh: "联合党委委员人选",
        en: "who may be member of a joint committee",
      },
      encodes: ["xingqing-2018-joint-committee-member-eligibility"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)3",
        body: {
          name: "jointCommittee",
          title: {
            zh: "社区联合党委",
            en: "joint committee",
          },
        },
        post: {
          name: "jointMember",
          title: {
            zh: "委员",
            en: "member",
          },
        },
        conditions: [
          {
            name: "unitPartyHead",
            title: {
              zh: "驻区单位党组织负责人",
              en: "head of a unit's Party organisation",
            },
          },
          {
            name: "propertyPartyHead",
            title: {
              zh: "物业公司党组织负责人",
              en: "head of a property firm's Party organisation",
            },
          },
          {
            name: "partyMember",
            title: {
              zh: "党员",
              en: "Party member",
            },
          },
          {
            name: "ownersCommittee",
            title: {
              zh: "业主委员会",
              en: "owners' committee",
            },
          },
          {
            name: "supervisionCommittee",
            title: {
              zh: "居务监督委员会",
              en: "supervision committee",
            },
          },
        ],
        ways: [
          ["unitPartyHead"],
          ["propertyPartyHead"],
          ["partyMember", "ownersCommittee"],
          ["partyMember", "supervisionCommittee"],
        ],
      },
    },
    {
      name: "committee-systems",
      title: {
        zh: "社区党委的制度",
        en: "internal systems of a community committee",
      },
      encodes: ["xingqing-2018-committee-systems"],
      // The list is open; these eight are named.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)4",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        conditions: [
          {
            name: "partyBuilding",
            title: {
              zh: "党建工作制度",
              en: "Party building",
            },
          },
          {
            name: "partyLessons",
            title: {
              zh: "党课制度",
              en: "Party lessons",
            },
          },
          {
            name: "study",
            title: {
              zh: "学习制度",
              en: "study",
            },
          },
          {
            name: "regularMeetings",
            title: {
              zh: "例会制度",
              en: "regular meetings",
            },
          },
          {
            name: "reporting",
            title: {
              zh: "报告工作制度",
              en: "reports",
            },
          },
          {
            name: "jointMeetings",
            title: {
              zh: "联席会议制度",
              en: "joint meetings",
            },
          },
          {
            name: "democraticLife",
            title: {
              zh: "民主生活会制度",
              en: "democratic-life meetings",
            },
          },
          {
            name: "dualOrganisationLife",
            title: {
              zh: "领导干部双重组织生活会制度",
              en: "dual organisation life of leaders",
            },
          },
        ],
        ways: [
          [
            "partyBuilding",
            "partyLessons",
            "study",
            "regularMeetings",
            "reporting",
            "jointMeetings",
            "democraticLife",
            "dualOrganisationLife",
          ],
        ],
      },
    },
    {
      name: "station-per-community",
      title: {
        zh: "社区服务站的设立",
        en: "communities per service station",
      },
      modality: "default",
      encodes: ["xingqing-2018-station-per-community"],
      // What is close has no figure.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#三(二)",
        body: {
          name: "serviceStation",
          title: {
            zh: "社区服务站",
            en: "service station",
          },
        },
        figures: [
          {
            name: "communitiesServed",
            title: {
              zh: "服务的社区数",
              en: "communities served",
            },
          },
        ],
        counted: ["communitiesServed"],
        limits: {
          least: 1,
          most: 1,
        },
        conditions: [
          {
            name: "adjacentAndClose",
            title: {
              zh: "相邻且距离近、服务半径小",
              en: "adjacent, close and of small radius",
            },
          },
        ],
        exceptions: [
          {
            all: ["adjacentAndClose"],
            limits: {
              least: 1,
              most: 2,
            },
          },
        ],
      },
    },
    {
      name: "sub-committees",
      title: {
        zh: "居委会下属委员会",
        en: "sub-committees of a residents' committee",
      },
      encodes: ["xingqing-2018-residents-sub-committees"],
      // The list is open; these four are named.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(三)1",
        body: {
          name: "residentsCommittee",
          title: {
            zh: "居民委员会",
            en: "residents' committee",
          },
        },
        conditions: [
          {
            name: "mediation",
            title: {
              zh: "人民调解委员会",
              en: "mediation",
            },
          },
          {
            name: "publicOrder",
            title: {
              zh: "治安保卫委员会",
              en: "public order",
            },
          },
          {
            name: "health",
            title: {
              zh: "卫生与健康委员会",
              en: "health",
            },
          },
          {
            name: "culture",
            title: {
              zh: "群众文化委员会",
              en: "culture",
            },
          },
        ],
        ways: [["mediation", "publicOrder", "health", "culture"]],
      },
    },
    {
      name: "service-groups",
      title: {
        zh: "社区服务小组",
        en: "service groups of a community",
      },
      encodes: ["xingqing-2018-service-groups"],
      // The list is open; these two are named.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(三)3",
        body: {
          name: "residentsCommittee",
          title: {
            zh: "居民委员会",
            en: "residents' committee",
          },
        },
        conditions: [
          {
            name: "elderlyCare",
            title: {
              zh: "老年人托管组",
              en: "care of the elderly",
            },
          },
          {
            name: "disabledHealth",
            title: {
              zh: "残疾人保健组",
              en: "health of the disabled",
            },
          },
        ],
        ways: [["elderlyCare", "disabledHealth"]],
      },
    },
    {
      name: "guidance-office",
      title: {
        zh: "社区建设指导服务办公室",
        en: "office that guides community building",
      },
      encodes: ["xingqing-2018-guidance-office"],
      // The text has two names for one office.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#三(四)3",
        body: {
          name: "civilAffairsBureau",
          title: {
            zh: "区民政局",
            en: "civil-affairs bureau",
          },
        },
        figures: [
          {
            name: "guidanceOffices",
            title: {
              zh: "社区建设指导服务办公室数",
              en: "guidance offices",
            },
          },
        ],
        counted: ["guidanceOffices"],
        limits: {
          least: 1,
          most: 1,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "household-in-one-grid",
      title: {
        zh: "每户属于一个网格",
        en: "every household is in one grid",
      },
      encodes: ["xingqing-2018-grid-pattern"],
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#四",
        body: {
          name: "household",
          title: {
            zh: "住户",
            en: "household",
          },
        },
        figures: [
          {
            name: "grids",
            title: {
              zh: "所属网格数",
              en: "grids it is in",
            },
          },
        ],
        counted: ["grids"],
        limits: {
          least: 1,
          most: 1,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "unit-in-grid",
      title: {
        zh: "驻区单位纳入网格",
        en: "every unit is in a grid",
      },
      encodes: ["xingqing-2018-grid-full-coverage"],
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#四(一)",
        body: {
          name: "areaUnit",
          title: {
            zh: "驻区单位党组织",
            en: "Party organisation of a unit",
          },
        },
        figures: [
          {
            name: "grids",
            title: {
              zh: "纳入的网格数",
              en: "grids it is in",
            },
          },
        ],
        counted: ["grids"],
        limits: {
          least: 1,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "grid-sub-units",
      title: {
        zh: "网格再划分小单元",
        en: "small units of a grid",
      },
      modality: "may",
      encodes: ["xingqing-2018-grid-sub-units"],
      // Any number is allowed.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#四(一)",
        body: {
          name: "grid",
          title: {
            zh: "网格",
            en: "grid",
          },
        },
        figures: [
          {
            name: "subUnits",
            title: {
              zh: "小单元数",
              en: "small units",
            },
          },
        ],
        counted: ["subUnits"],
        limits: {
          least: 0,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "places-covered",
      title: {
        zh: "党组织覆盖的六类场所",
        en: "places that Party organisations cover",
      },
      modality: "aim",
      encodes: ["xingqing-2018-party-org-coverage-places"],
      // Run it for each of the six kinds; step by step has no day.
      rule: {
        kind: "shareAtLeast",
        cite: "xingqing-2018#四(二)1",
        body: {
          name: "district",
          title: {
            zh: "区",
            en: "district",
          },
        },
        figures: [
          {
            name: "placesCovered",
            title: {
              zh: "已覆盖的场所数",
              en: "places covered",
            },
          },
          {
            name: "places",
            title: {
              zh: "六类场所总数",
              en: "places of the six kinds",
            },
          },
        ],
        part: "placesCovered",
        whole: "places",
        atLeast: 100,
      },
    },
    {
      name: "grid-party-posts",
      title: {
        zh: "网格的党员岗区",
        en: "Party posts and zones of a grid",
      },
      encodes: ["xingqing-2018-grid-party-posts"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#四(二)1",
        body: {
          name: "grid",
          title: {
            zh: "网格",
            en: "grid",
          },
        },
        conditions: [
          {
            name: "demonstrationPost",
            title: {
              zh: "党员示范岗",
              en: "demonstration post",
            },
          },
          {
            name: "vanguardPost",
            title: {
              zh: "党员先锋岗",
              en: "vanguard post",
            },
          },
          {
            name: "responsibilityZone",
            title: {
              zh: "党员责任区",
              en: "responsibility zone",
            },
          },
        ],
        ways: [["demonstrationPost", "vanguardPost", "responsibilityZone"]],
      },
    },
    {
      name: "grid-merge",
      title: {
        zh: "多网合一",
        en: "no other grids",
      },
      encodes: ["xingqing-2018-grid-merge"],
      // It holds once the grids are fixed.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#四(二)2",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        figures: [
          {
            name: "separateGrids",
            title: {
              zh: "职能部门另设的网格数",
              en: "grids that departments ask for besides",
            },
          },
        ],
        counted: ["separateGrids"],
        limits: {
          least: 0,
          most: 0,
        },
        conditions: [],
        exceptions: [],
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-parent-instrument"],
      cite: "xingqing-2018#序言",
      statement: {
        zh: "依据银川市的实施意见制定;原文文号缺字,市级意见不在资料之内",
        en: "based on the city's opinion, whose number has lost a bracket; it is not among the sources",
      },
      data: {
        parent: "银党办〔2018〕75号",
      },
    },
    {
      covers: ["xingqing-2018-four-objectives"],
      cite: "xingqing-2018#一",
      statement: {
        zh: "四项改革目标",
        en: "four aims of the reform",
      },
      data: ["做精街道", "建强社区", "完善网格", "优化服务"],
    },
    {
      covers: ["xingqing-2018-street-seven-functions"],
      cite: "xingqing-2018#二(一)",
      statement: {
        zh: "街道七项主要职能",
        en: "seven functions of a street",
      },
      data: [
        "加强党的建设",
        "领导城市基层社会治理",
        "统筹区域发展",
        "指导社区建设",
        "组织公共服务",
        "实施综合管理",
        "维护和谐稳定",
      ],
    },
    {
      covers: ["xingqing-2018-street-four-duties"],
      cite: "xingqing-2018#二(一)",
      statement: {
        zh: "街道四项职责",
        en: "four duties of a street",
      },
      data: ["统筹规划", "资源协调", "监督管理", "指导服务"],
    },
    {
      covers: ["xingqing-2018-street-party-main-responsibility"],
      cite: "xingqing-2018#二(四)1",
      statement: {
        zh: "街道党工委抓党建的主体责任",
        en: "the street has the main responsibility for Party building",
      },
      data: {
        街道党工委: "主体责任",
        "社区党委(党总支)": "具体责任",
      },
    },
    {
      covers: ["xingqing-2018-big-committee-1-x"],
      cite: "xingqing-2018#二(四)1",
      statement: {
        zh: "“1+X”组织体系",
        en: "“1+X”: core and backbone",
      },
      data: {
        "1": "街道党工委",
        X: "驻区单位",
      },
    },
    {
      covers: ["xingqing-2018-community-committee-lead"],
      cite: "xingqing-2018#三(一)1",
      statement: {
        zh: "社区党委(党总支)抓党建的具体责任",
        en: "the community committee has the specific responsibility",
      },
      data: {
        "社区党委(党总支)": "具体责任",
      },
    },
    {
      covers: ["xingqing-2018-four-links-four-transformations"],
      cite: "xingqing-2018#三(一)1",
      statement: {
        zh: "“四联四化”机制只有名称",
        en: "a mechanism that is named only",
      },
    },
    {
      covers: ["xingqing-2018-station-execution-body"],
      cite: "xingqing-2018#三(二)",
      statement: {
        zh: "社区服务站为社区行政事务的执行主体,街道市民服务中心不再办事",
        en: "the station executes administrative affairs of the community; the street centre no longer does",
      },
      data: {
        executor: "社区服务站",
      },
    },
    {
      covers: ["xingqing-2018-station-lead"],
      cite: "xingqing-2018#三(二)",
      statement: {
        zh: "服务站规范化建设的牵头与配合单位",
        en: "who leads and who helps with standards of stations",
      },
      data: {
        lead: "区行政审批服务中心",
        support: "街道",
      },
    },
    {
      covers: ["xingqing-2018-one-core-many"],
      cite: "xingqing-2018#三(三)",
      statement: {
        zh: "“一核多元”各方角色",
        en: "roles of “one core, many parties”",
      },
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
      statement: {
        zh: "居委会的四项自我职能",
        en: "four functions of a residents' committee",
      },
      data: ["自我教育", "自我管理", "自我监督", "自我服务"],
    },
    {
      covers: ["xingqing-2018-residents-committee-democracy"],
      cite: "xingqing-2018#三(三)1",
      statement: {
        zh: "居委会的四项民主",
        en: "four kinds of democracy of a residents' committee",
      },
      data: ["民主选举", "民主决策", "民主管理", "民主监督"],
    },
    {
      covers: ["xingqing-2018-grid-party-org-forms"],
      cite: "xingqing-2018#四(二)1",
      statement: {
        zh: "网格党组织的设置形式",
        en: "forms of Party organisation in a grid",
      },
      data: ["党支部", "党小组", "联合党支部", "党建指导员"],
    },
    {
      covers: ["xingqing-2018-grid-party-org-reference"],
      cite: "xingqing-2018#四(二)1",
      statement: {
        zh: "网格党组织参照的文件;原文文号缺括号",
        en: "the notice to follow; its number has lost its brackets",
      },
      data: {
        reference: "银兴组发〔2017〕36号",
      },
    },
    {
      covers: ["xingqing-2018-grid-merge-list"],
      cite: "xingqing-2018#四(二)2",
      statement: {
        zh: "整合的六类专项网格,列举未尽",
        en: "six special grids that are merged; the list is open",
      },
      data: ["信访维稳", "警务工作", "综合执法", "综合治理", "环境保护", "卫生与健康"],
    },
    // The page lost characters in the headings of the list; posts are counted, names are not kept.
    {
      covers: ["xingqing-2018-leading-group"],
      cite: "xingqing-2018#六(一)",
      statement: {
        zh: "区领导小组的构成",
        en: "composition of the district leading group",
      },
      data: {
        heads: 1,
        deputyHeads: 5,
        members: 13,
        and: "各街道党工委书记",
      },
    },
    {
      covers: ["xingqing-2018-leading-group-office"],
      cite: "xingqing-2018#六(一)",
      statement: {
        zh: "领导小组办公室由两个部门组成",
        en: "two departments make the group's office",
      },
      data: ["区委组织部", "民政局"],
    },
  ],
  setAside: [],
}
