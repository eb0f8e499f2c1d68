/**
 * Yongning County, 2020: bodies and grids.
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
          {
            from: 0,
            form: "branch",
          },
          {
            from: 50,
            form: "generalBranch",
          },
          {
            from: 100,
            form: "committee",
          },
        ],
      },
    },
    {
      name: "four-level-chain",
      title: {
        zh: "四级组织体系",
        en: "chain of four levels",
      },
      encodes: ["yongning-2020-org-four-level-chain", "yongning-2020-branch-reporting-line"],
      // The chain names committee and general branch at its second level; a community that keeps its branch stands there too.
      rule: {
        kind: "reportingLines",
        cite: "yongning-2020#1",
        tiers: [
          {
            name: "street",
            title: {
              zh: "街道",
              en: "street",
            },
            cite: "yongning-2020#1",
            under: [],
          },
          {
            name: "comprehensiveCommittee",
            title: {
              zh: "街道综合党委",
              en: "comprehensive committee",
            },
            cite: "yongning-2020#3",
            under: ["street"],
          },
          {
            name: "community",
            title: {
              zh: "社区党组织",
              en: "Party organisation of a community",
            },
            cite: "yongning-2020#1",
            under: ["street"],
          },
          {
            name: "residentsCommittee",
            title: {
              zh: "居民委员会",
              en: "residents' committee",
            },
            cite: "yongning-2020#3",
            under: ["community"],
          },
          {
            name: "supervisionCommittee",
            title: {
              zh: "居务监督委员会",
              en: "supervision committee",
            },
            cite: "yongning-2020#18",
            under: ["community"],
          },
          {
            name: "grid",
            title: {
              zh: "网格",
              en: "grid",
            },
            cite: "yongning-2020#4",
            under: ["community"],
          },
          {
            name: "propertyFirm",
            title: {
              zh: "物业企业",
              en: "property firm",
            },
            cite: "yongning-2020#24",
            under: ["community"],
          },
          {
            name: "compoundBranch",
            title: {
              zh: "居民小区党支部",
              en: "compound branch",
            },
            cite: "yongning-2020#2",
            under: ["community"],
          },
          {
            name: "ownersCommittee",
            title: {
              zh: "业主委员会",
              en: "owners' committee",
            },
            cite: "yongning-2020#19",
            under: ["compoundBranch"],
          },
          {
            name: "buildingGroup",
            title: {
              zh: "楼栋党小组",
              en: "building group",
            },
            cite: "yongning-2020#2",
            under: ["compoundBranch"],
          },
          {
            name: "building",
            title: {
              zh: "楼栋",
              en: "building",
            },
            cite: "yongning-2020#1",
            under: ["buildingGroup"],
          },
        ],
      },
    },
    {
      name: "compound-branch-size",
      title: {
        zh: "小区党支部党员人数",
        en: "members of a compound branch",
      },
      modality: "default",
      encodes: ["yongning-2020-org-compound-branch-max-50"],
      readings: {
        "who-counts": {
          title: {
            zh: "不超过50人按哪些党员计算",
            en: "which members the 50 are counted from",
          },
          default: "all",
          options: {
            all: {
              zh: "直管、在职、流动党员合计",
              en: "all three kinds together",
            },
            direct: {
              zh: "仅直管党员",
              en: "directly managed members only",
            },
          },
        },
      },
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#1",
        body: {
          name: "compoundBranch",
          title: {
            zh: "居民小区党支部",
            en: "compound branch",
          },
        },
        figures: [
          {
            name: "directMembers",
            title: {
              zh: "直管党员数",
              en: "directly managed members",
            },
          },
          {
            name: "inServiceMembers",
            title: {
              zh: "在职党员数",
              en: "in-service members",
            },
          },
          {
            name: "mobileMembers",
            title: {
              zh: "流动党员数",
              en: "mobile members",
            },
          },
        ],
        counted: {
          reading: "who-counts",
          options: {
            all: ["directMembers", "inServiceMembers", "mobileMembers"],
            direct: ["directMembers"],
          },
        },
        limits: {
          least: 0,
          most: 50,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "compound-branch-unit",
      title: {
        zh: "一个居民区一个党支部",
        en: "one branch per compound",
      },
      encodes: ["yongning-2020-org-compound-branch-unit"],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#1",
        body: {
          name: "compound",
          title: {
            zh: "居民小区",
            en: "compound",
          },
        },
        figures: [
          {
            name: "branches",
            title: {
              zh: "小区党支部数",
              en: "compound branches",
            },
          },
        ],
        counted: ["branches"],
        limits: {
          least: 1,
          most: 1,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "compound-branch-body",
      title: {
        zh: "小区党支部班子",
        en: "committee of a compound branch",
      },
      encodes: ["yongning-2020-branch-committee-size"],
      // The text has three in all, and speaks of one secretary and of members.
      rule: {
        kind: "composition",
        cite: "yongning-2020#2",
        body: {
          name: "compoundBranch",
          title: {
            zh: "居民小区党支部",
            en: "compound branch",
          },
        },
        seats: [
          {
            name: "branchSecretary",
            title: {
              zh: "支部书记",
              en: "branch secretary",
            },
            limits: {
              least: 1,
              most: 1,
            },
          },
          {
            name: "branchMember",
            title: {
              zh: "支部委员",
              en: "branch member",
            },
            limits: {
              least: 2,
              most: 2,
            },
          },
        ],
      },
    },
    {
      name: "branch-secretary",
      title: {
        zh: "小区党支部书记人选",
        en: "who may be branch secretary",
      },
      encodes: ["yongning-2020-branch-secretary-eligibility"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#2",
        body: {
          name: "compoundBranch",
          title: {
            zh: "居民小区党支部",
            en: "compound branch",
          },
        },
        post: {
          name: "branchSecretary",
          title: {
            zh: "支部书记",
            en: "branch secretary",
          },
        },
        conditions: [
          {
            name: "communityCadre",
            title: {
              zh: "社区党组织干部",
              en: "cadre of the community Party organisation",
            },
          },
          {
            name: "fullTimeGridWorker",
            title: {
              zh: "专职网格员",
              en: "full-time grid worker",
            },
          },
          {
            name: "partyMember",
            title: {
              zh: "党员",
              en: "Party member",
            },
          },
        ],
        ways: [["communityCadre"], ["fullTimeGridWorker", "partyMember"]],
      },
    },
    {
      name: "branch-member",
      title: {
        zh: "小区党支部委员人选",
        en: "who may be branch member",
      },
      encodes: ["yongning-2020-branch-member-eligibility"],
      readings: {
        "owners-committee": {
          title: {
            zh: "“业委会、物业负责人”是否包括业委会普通成员",
            en: "whether “owners' committee, property heads” takes in ordinary committee members",
          },
          default: "members",
          options: {
            members: {
              zh: "包括业委会成员",
              en: "it does",
            },
            heads: {
              zh: "仅指双方负责人",
              en: "heads of both only",
            },
          },
        },
      },
      rule: {
        kind: "requirements",
        cite: "yongning-2020#2",
        body: {
          name: "compoundBranch",
          title: {
            zh: "居民小区党支部",
            en: "compound branch",
          },
        },
        post: {
          name: "branchMember",
          title: {
            zh: "支部委员",
            en: "branch member",
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
            name: "ownersCommitteeMember",
            title: {
              zh: "业委会成员",
              en: "member of the owners' committee",
            },
          },
          {
            name: "ownersCommitteeHead",
            title: {
              zh: "业委会负责人",
              en: "head of the owners' committee",
            },
          },
          {
            name: "propertyHead",
            title: {
              zh: "物业负责人",
              en: "head of the property firm",
            },
          },
          {
            name: "fullTimeGridWorker",
            title: {
              zh: "专职网格员",
              en: "full-time grid worker",
            },
          },
          {
            name: "retiredCadre",
            title: {
              zh: "离退休领导干部",
              en: "retired leading cadre",
            },
          },
        ],
        ways: {
          reading: "owners-committee",
          options: {
            members: [
              ["partyMember", "ownersCommitteeMember"],
              ["partyMember", "ownersCommitteeHead"],
              ["partyMember", "propertyHead"],
              ["partyMember", "fullTimeGridWorker"],
              ["partyMember", "retiredCadre"],
            ],
            heads: [
              ["partyMember", "ownersCommitteeHead"],
              ["partyMember", "propertyHead"],
              ["partyMember", "fullTimeGridWorker"],
              ["partyMember", "retiredCadre"],
            ],
          },
        },
      },
    },
    {
      name: "building-group-leader",
      title: {
        zh: "楼栋党小组组长",
        en: "leader of a building group",
      },
      encodes: ["yongning-2020-building-group-leader-count"],
      rule: {
        kind: "composition",
        cite: "yongning-2020#2",
        body: {
          name: "buildingGroup",
          title: {
            zh: "楼栋党小组",
            en: "building group",
          },
        },
        seats: [
          {
            name: "groupLeader",
            title: {
              zh: "党小组长",
              en: "group leader",
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
      name: "building-group-mode",
      title: {
        zh: "楼栋党小组组建方式",
        en: "how building groups are formed",
      },
      encodes: ["yongning-2020-org-building-group-formation"],
      slots: {
        "building-group-modes": {
          title: {
            zh: "楼栋单独建、联合建的人数标准",
            en: "members from which a building has a group of its own",
          },
          cite: "yongning-2020#1",
          shape: "modeTable",
          shipped: {
            status: "illustrative",
            value: [
              {
                from: 0,
                mode: "joint",
              },
              {
                from: 3,
                mode: "own",
              },
            ],
          },
        },
      },
      rule: {
        kind: "modeByMembers",
        cite: "yongning-2020#1",
        body: {
          name: "building",
          title: {
            zh: "楼栋",
            en: "building",
          },
        },
        bands: {
          slot: "building-group-modes",
        },
      },
    },
    {
      name: "building-head",
      title: {
        zh: "楼栋长人选",
        en: "who may be building head",
      },
      encodes: ["yongning-2020-org-building-head-party-member"],
      readings: {
        "which-member": {
          title: {
            zh: "由哪位党员兼任楼栋长",
            en: "which member is building head",
          },
          default: "any",
          options: {
            any: {
              zh: "任何党员",
              en: "any Party member",
            },
            leader: {
              zh: "党小组长",
              en: "the leader of the building group",
            },
          },
        },
      },
      rule: {
        kind: "requirements",
        cite: "yongning-2020#1",
        body: {
          name: "building",
          title: {
            zh: "楼栋",
            en: "building",
          },
        },
        post: {
          name: "buildingHead",
          title: {
            zh: "楼栋长",
            en: "building head",
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
            name: "groupLeader",
            title: {
              zh: "本楼栋党小组长",
              en: "leader of the building group",
            },
          },
        ],
        ways: {
          reading: "which-member",
          options: {
            any: [["partyMember"]],
            leader: [["partyMember", "groupLeader"]],
          },
        },
      },
    },
    {
      name: "one-shoulder",
      title: {
        zh: "书记、主任“一肩挑”",
        en: "secretary and director are one person",
      },
      modality: "default",
      encodes: ["yongning-2020-one-shoulder"],
      // The director is elected by a procedure of law, so a gap calls for a reason and is not an error.
      rule: {
        kind: "postOverlap",
        cite: "yongning-2020#3",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        one: {
          title: {
            zh: "社区党组织书记",
            en: "community Party secretary",
          },
          posts: ["communitySecretary"],
        },
        other: {
          title: {
            zh: "居委会主任",
            en: "director of the residents' committee",
          },
          posts: ["residentsDirector"],
        },
        limits: {
          least: 1,
          most: 1,
        },
      },
    },
    {
      name: "two-committees-cross-post",
      title: {
        zh: "“两委”交叉任职",
        en: "posts held in both committees",
      },
      encodes: ["yongning-2020-two-committees-cross-post"],
      // No share is given: one person who sits in both is enough.
      rule: {
        kind: "postOverlap",
        cite: "yongning-2020#3",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        one: {
          title: {
            zh: "社区党组织班子",
            en: "the Party committee",
          },
          posts: ["communitySecretary", "communityDeputySecretary", "communityMember"],
        },
        other: {
          title: {
            zh: "居委会班子",
            en: "the residents' committee",
          },
          posts: ["residentsDirector", "residentsDeputyDirector", "residentsMember"],
        },
        limits: {
          least: 1,
        },
      },
    },
    {
      name: "four-heads-cross-post",
      title: {
        zh: "四方党组织负责人交叉任职",
        en: "posts held by the heads of four kinds of Party organisations",
      },
      encodes: ["yongning-2020-four-party-head-cross-post"],
      // No number is given: one is enough.
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#3",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
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
        limits: {
          least: 1,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "comprehensive-committee",
      title: {
        zh: "街道综合党委",
        en: "comprehensive committee of a street",
      },
      encodes: ["yongning-2020-street-comprehensive-committee"],
      // Townships are not named.
      rule: {
        kind: "composition",
        cite: "yongning-2020#3",
        body: {
          name: "street",
          title: {
            zh: "街道",
            en: "street",
          },
        },
        seats: [
          {
            name: "comprehensiveCommittee",
            title: {
              zh: "综合党委",
              en: "comprehensive committee",
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
      name: "resettlement-compound",
      title: {
        zh: "集中安置小区的管辖",
        en: "who governs a resettlement compound",
      },
      encodes: ["yongning-2020-resettlement-assignment"],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#4",
        body: {
          name: "compound",
          title: {
            zh: "居民小区",
            en: "compound",
          },
        },
        figures: [
          {
            name: "governingUnits",
            title: {
              zh: "管辖单位数",
              en: "governing units",
            },
          },
        ],
        counted: ["governingUnits"],
        limits: {
          least: 1,
          most: 1,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "grids",
      title: {
        zh: "网格划分",
        en: "division into grids",
      },
      modality: "default",
      encodes: ["yongning-2020-grid-household-range"],
      // Both ends belong to the range. The next sentence lets reasons move it, so a grid outside calls for one.
      rule: {
        kind: "gridsByHouseholds",
        cite: "yongning-2020#4",
        least: 300,
        most: 500,
      },
    },
    {
      name: "grid-size",
      title: {
        zh: "网格户数",
        en: "households of a grid",
      },
      modality: "default",
      encodes: ["yongning-2020-grid-adjustment-factors"],
      readings: {
        adjustment: {
          title: {
            zh: "调整网格户数可否超出300至500户",
            en: "whether an adjustment may leave 300 to 500",
          },
          default: "outside",
          options: {
            outside: {
              zh: "可以",
              en: "it may",
            },
            inside: {
              zh: "只能在此范围内",
              en: "only within the range",
            },
          },
        },
      },
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#4",
        body: {
          name: "grid",
          title: {
            zh: "网格",
            en: "grid",
          },
        },
        figures: [
          {
            name: "households",
            title: {
              zh: "户数",
              en: "households",
            },
          },
        ],
        counted: ["households"],
        limits: {
          least: 300,
          most: 500,
        },
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
          options: {
            outside: [
              {
                all: ["adjusted"],
                limits: {
                  least: 0,
                },
              },
            ],
            inside: [],
          },
        },
      },
    },
    {
      name: "household-in-one-grid",
      title: {
        zh: "每户属于一个网格",
        en: "every household is in one grid",
      },
      encodes: [],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#4",
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
      name: "all-round-grid",
      title: {
        zh: "全科网格力量",
        en: "forces of an all-round grid",
      },
      encodes: ["yongning-2020-all-round-grid"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#4",
        body: {
          name: "grid",
          title: {
            zh: "网格",
            en: "grid",
          },
        },
        conditions: [
          {
            name: "police",
            title: {
              zh: "公安力量",
              en: "police",
            },
          },
          {
            name: "enforcement",
            title: {
              zh: "综合执法力量",
              en: "enforcement",
            },
          },
        ],
        ways: [["police", "enforcement"]],
      },
    },
    {
      name: "nonregistered-residents",
      title: {
        zh: "非户籍居民参加“两委”",
        en: "non-registered residents in the two committees",
      },
      modality: "may",
      encodes: ["yongning-2020-nonregistered-pilot"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#18",
        body: {
          name: "residentsCommittee",
          title: {
            zh: "居民委员会",
            en: "residents' committee",
          },
        },
        post: {
          name: "candidate",
          title: {
            zh: "候选人",
            en: "candidate",
          },
        },
        conditions: [
          {
            name: "registeredHere",
            title: {
              zh: "本地户籍",
              en: "registered here",
            },
          },
          {
            name: "pilot",
            title: {
              zh: "纳入试点",
              en: "in the pilot",
            },
          },
          {
            name: "permanentResident",
            title: {
              zh: "常住居民",
              en: "permanent resident",
            },
          },
        ],
        ways: [["registeredHere"], ["pilot", "permanentResident"]],
      },
    },
    {
      name: "supervision-committee",
      title: {
        zh: "居务监督委员会",
        en: "supervision committee",
      },
      encodes: ["yongning-2020-affairs-supervision-committee"],
      rule: {
        kind: "composition",
        cite: "yongning-2020#18",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        seats: [
          {
            name: "supervisionCommittee",
            title: {
              zh: "居务监督委员会",
              en: "supervision committee",
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
      name: "grid-party-posts",
      title: {
        zh: "楼栋网格的示范岗与责任区",
        en: "demonstration posts and zones of a building grid",
      },
      encodes: ["yongning-2020-party-posts-by-building-grid"],
      // Posts and zones are asked for without a number: one of each is enough; zones are checked by the next rule.
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#18",
        body: {
          name: "buildingGrid",
          title: {
            zh: "楼栋网格",
            en: "building grid",
          },
        },
        figures: [
          {
            name: "demonstrationPosts",
            title: {
              zh: "党员示范岗数",
              en: "demonstration posts",
            },
          },
        ],
        counted: ["demonstrationPosts"],
        limits: {
          least: 1,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "grid-party-zones",
      title: {
        zh: "楼栋网格的责任区",
        en: "responsibility zones of a building grid",
      },
      encodes: [],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#18",
        body: {
          name: "buildingGrid",
          title: {
            zh: "楼栋网格",
            en: "building grid",
          },
        },
        figures: [
          {
            name: "responsibilityZones",
            title: {
              zh: "党员责任区数",
              en: "responsibility zones",
            },
          },
        ],
        counted: ["responsibilityZones"],
        limits: {
          least: 1,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "backstop",
      title: {
        zh: "党建兜底管理",
        en: "backstop management",
      },
      encodes: ["yongning-2020-org-community-backstop"],
      // The community where it lies answers for it: exactly one.
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#1",
        body: {
          name: "newSectorBody",
          title: {
            zh: "商圈、楼宇、小微企业或社会组织",
            en: "business district, building, small firm or social organisation",
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
      name: "resource-inventory",
      title: {
        zh: "区域资源划分",
        en: "resources assigned to communities",
      },
      encodes: ["yongning-2020-resource-inventory"],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#22",
        body: {
          name: "resource",
          title: {
            zh: "辖区资源",
            en: "resource of the area",
          },
        },
        figures: [
          {
            name: "communities",
            title: {
              zh: "划归社区数",
              en: "communities it is assigned to",
            },
          },
        ],
        counted: ["communities"],
        limits: {
          least: 1,
          most: 1,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "big-working-committee",
      title: {
        zh: "街道“大工委”",
        en: "big working committee",
      },
      encodes: ["yongning-2020-big-committees"],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#22",
        body: {
          name: "street",
          title: {
            zh: "街道",
            en: "street",
          },
        },
        figures: [
          {
            name: "bigWorkingCommittees",
            title: {
              zh: "“大工委”数",
              en: "big working committees",
            },
          },
        ],
        counted: ["bigWorkingCommittees"],
        limits: {
          least: 1,
          most: 1,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "joint-committee",
      title: {
        zh: "社区“联合党委”",
        en: "joint committee",
      },
      encodes: [],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#22",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        figures: [
          {
            name: "jointCommittees",
            title: {
              zh: "“联合党委”数",
              en: "joint committees",
            },
          },
        ],
        counted: ["jointCommittees"],
        limits: {
          least: 1,
          most: 1,
        },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "community-size",
      title: {
        zh: "社区规模",
        en: "size of a community",
      },
      modality: "default",
      encodes: ["yongning-2020-community-size-range", "yongning-2020-community-size-exception"],
      readings: {
        conditions: {
          title: {
            zh: "放宽至7000户的三项条件须否同时具备",
            en: "whether the three conditions for 7000 households must all hold",
          },
          default: "all",
          options: {
            all: {
              zh: "须同时具备",
              en: "all of them",
            },
            any: {
              zh: "具备一项即可",
              en: "any of them",
            },
          },
        },
      },
      // Whether compounds are few, residents many and special groups few is for the authority to say.
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#17",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        figures: [
          {
            name: "residentHouseholds",
            title: {
              zh: "常住户数",
              en: "resident households",
            },
          },
        ],
        counted: ["residentHouseholds"],
        limits: {
          least: 3000,
          most: 5000,
        },
        conditions: [
          {
            name: "fewCompounds",
            title: {
              zh: "小区总体较少",
              en: "few compounds",
            },
          },
          {
            name: "manyResidents",
            title: {
              zh: "常住居民较多",
              en: "many permanent residents",
            },
          },
          {
            name: "fewSpecialGroups",
            title: {
              zh: "特殊人群较少",
              en: "few people with special needs",
            },
          },
        ],
        exceptions: {
          reading: "conditions",
          options: {
            all: [
              {
                all: ["fewCompounds", "manyResidents", "fewSpecialGroups"],
                limits: {
                  least: 3000,
                  most: 7000,
                },
              },
            ],
            any: [
              {
                all: ["fewCompounds"],
                limits: {
                  least: 3000,
                  most: 7000,
                },
              },
              {
                all: ["manyResidents"],
                limits: {
                  least: 3000,
                  most: 7000,
                },
              },
              {
                all: ["fewSpecialGroups"],
                limits: {
                  least: 3000,
                  most: 7000,
                },
              },
            ],
          },
        },
      },
    },
    {
      name: "community-oversize",
      title: {
        zh: "社区规模过大的调整",
        en: "communities that are too large",
      },
      encodes: ["yongning-2020-community-size-oversize"],
      readings: {
        conditions: {
          title: {
            zh: "放宽至7000户的三项条件须否同时具备",
            en: "whether the three conditions for 7000 households must all hold",
          },
          default: "all",
          options: {
            all: {
              zh: "须同时具备",
              en: "all of them",
            },
            any: {
              zh: "具备一项即可",
              en: "any of them",
            },
          },
        },
      },
      // Too large has no figure: above 5000 without the exception, above 7000 in any case.
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#17",
        body: {
          name: "community",
          title: {
            zh: "社区党组织",
            en: "Party organisation of a community",
          },
        },
        figures: [
          {
            name: "residentHouseholds",
            title: {
              zh: "常住户数",
              en: "resident households",
            },
          },
        ],
        counted: ["residentHouseholds"],
        limits: {
          least: 0,
          most: 5000,
        },
        conditions: [
          {
            name: "fewCompounds",
            title: {
              zh: "小区总体较少",
              en: "few compounds",
            },
          },
          {
            name: "manyResidents",
            title: {
              zh: "常住居民较多",
              en: "many permanent residents",
            },
          },
          {
            name: "fewSpecialGroups",
            title: {
              zh: "特殊人群较少",
              en: "few people with special needs",
            },
          },
        ],
        exceptions: {
          reading: "conditions",
          options: {
            all: [
              {
                all: ["fewCompounds", "manyResidents", "fewSpecialGroups"],
                limits: {
                  least: 0,
                  most: 7000,
                },
              },
            ],
            any: [
              {
                all: ["fewCompounds"],
                limits: {
                  least: 0,
                  most: 7000,
                },
              },
              {
                all: ["manyResidents"],
                limits: {
                  least: 0,
                  most: 7000,
                },
              },
              {
                all: ["fewSpecialGroups"],
                limits: {
                  least: 0,
                  most: 7000,
                },
              },
            ],
          },
        },
      },
    },
    {
      name: "counterpart-organs",
      title: {
        zh: "要求街道设机构、挂牌",
        en: "asking a street for organs or plaques",
      },
      encodes: ["yongning-2020-no-counterpart-organs"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#27",
        body: {
          name: "request",
          title: {
            zh: "设机构或挂牌的要求",
            en: "request for an organ or a plaque",
          },
        },
        conditions: [
          {
            name: "staffingLaw",
            title: {
              zh: "机构编制专项法律法规明确规定",
              en: "expressly provided by a law on organs and staffing",
            },
          },
        ],
        ways: [["staffingLaw"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["yongning-2020-parent-instrument"],
      cite: "yongning-2020#序言",
      statement: {
        zh: "依据银川市委“四优四提”实施意见制定;市委意见不在资料之内",
        en: "based on the city's opinion, which is not among the sources",
      },
      data: {
        parent: "银川市委《关于推行“四优四提”城市党建引领社区治理现代化实施意见(试行)》",
      },
    },
    // The page lost the ordinals of parts two and three and of section (三); they are restored by sequence.
    {
      covers: ["yongning-2020-four-optimisations"],
      cite: "yongning-2020#一–四标题",
      statement: {
        zh: "“四优四提”即方案的四个部分",
        en: "the four pairs name the four parts of the plan",
      },
      data: [
        {
          part: "组织体系",
          items: [1, 5],
        },
        {
          part: "人员素质",
          items: [6, 16],
        },
        {
          part: "治理机制",
          items: [17, 26],
        },
        {
          part: "基础保障",
          items: [27, 33],
        },
      ],
    },
    {
      covers: ["yongning-2020-branch-two-way-entry"],
      cite: "yongning-2020#2",
      statement: {
        zh: "小区党支部与委员来源单位双向进入、交叉任职,未定比例",
        en: "the compound branch and the bodies its members come from share posts; no share is given",
      },
    },
    {
      covers: ["yongning-2020-new-sector-survey-departments"],
      cite: "yongning-2020#3",
      statement: {
        zh: "三个部门配合街道摸清五类主体的底数并兜底管理",
        en: "three bureaus help streets to survey five kinds of bodies",
      },
      data: {
        departments: ["住建局", "市监局", "民政局"],
        kinds: ["商圈", "楼宇", "小微企业", "个体工商户", "社会组织"],
      },
    },
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
      covers: ["yongning-2020-grid-principles"],
      cite: "yongning-2020#4",
      statement: {
        zh: "划分网格的原则;可计算的是每格户数",
        en: "principles of division; the figure is the households of a grid",
      },
      data: ["户数适中", "任务适度"],
    },
    {
      covers: ["yongning-2020-new-sector-responsible-bodies"],
      cite: "yongning-2020#16",
      statement: {
        zh: "五个组织负责新兴领域党员的兜底管理",
        en: "five bodies answer for members in new sectors",
      },
      data: ["非公经济和社会组织工委", "市监局党委", "卫健局党委", "教体局党工委", "民政局党组"],
    },
    {
      covers: ["yongning-2020-region-six-increase-measures"],
      cite: "yongning-2020#17",
      statement: {
        zh: "社区划分依照自治区“六增六提”措施,措施不在资料之内",
        en: "communities are drawn by the region's measures, which are not among the sources",
      },
    },
    {
      covers: ["yongning-2020-part-time-members"],
      cite: "yongning-2020#22",
      statement: {
        zh: "街道、社区、小区三级联席单位和兼职委员数量由县委组织部统筹确定,未给数字",
        en: "the numbers of part-time members at three levels are left to the county organisation department",
      },
    },
    {
      covers: ["yongning-2020-responsibility-tiers"],
      cite: "yongning-2020#27",
      statement: {
        zh: "县委、街道和社区三级的责任",
        en: "who answers for what at three levels",
      },
      data: {
        县委: "一线指挥部",
        "街道(乡镇)党(工)委": "直接责任",
        社区党组织: "具体责任",
      },
    },
    {
      covers: ["yongning-2020-multi-network-merge"],
      cite: "yongning-2020#27",
      statement: {
        zh: "推进“多网”融合",
        en: "networks to be merged; the list is open",
      },
      data: ["社会治安综合治理信息网", "社会治安网", "综合执法网"],
    },
    {
      covers: ["yongning-2020-leading-group"],
      cite: "yongning-2020#五(一)",
      statement: {
        zh: "县领导小组的构成",
        en: "composition of the county leading group",
      },
      data: {
        heads: 1,
        deputyHeads: 3,
        members: 19,
      },
    },
    {
      covers: ["yongning-2020-leading-group-office"],
      cite: "yongning-2020#五(一)",
      statement: {
        zh: "领导小组办公室设在县委组织部,由一名副部长兼任主任",
        en: "the group's office is in the county organisation department, directed by a deputy head of it",
      },
      data: {
        office: "县委组织部",
      },
    },
    {
      covers: ["yongning-2020-first-responsible"],
      cite: "yongning-2020#五(二)",
      statement: {
        zh: "各党组织书记为第一责任人",
        en: "the secretary of each Party organisation is the first to answer",
      },
      data: {
        firstResponsible: "党组织书记",
      },
    },
  ],
  setAside: [],
}
