/**
 * Liaoning Province, “1+3”: bodies.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const organization: EditionPart = {
  rules: [
    {
      name: "compound-organisation",
      title: { zh: "居民小区建立党组织", en: "Party organisation of a compound" },
      encodes: ["liaoning-1plus3-org-compound-threshold"],
      readings: {
        conditions: {
          title: {
            zh: "正式党员3名以上、居民500人以上须否同时具备",
            en: "whether 3 full members and 500 residents must both be there",
          },
          default: "both",
          options: { both: { zh: "须同时具备", en: "both" }, either: { zh: "具备一项即可", en: "either" } },
        },
      },
      // Residents are people, not households. Both numbers include themselves.
      rule: {
        kind: "formationDuty",
        cite: "liaoning-1plus3#完善社区组织体系",
        body: { name: "compound", title: { zh: "居民小区", en: "compound" } },
        forms: { name: "partyOrganisation", title: { zh: "党组织", en: "Party organisation" } },
        figures: [
          { name: "fullMembers", title: { zh: "正式党员数", en: "full members" } },
          { name: "residents", title: { zh: "居民人数", en: "residents" } },
        ],
        ways: {
          reading: "conditions",
          options: {
            both: [
              [
                { kind: "figureThreshold", figure: "fullMembers", atLeast: 3 },
                { kind: "figureThreshold", figure: "residents", atLeast: 500 },
              ],
            ],
            either: [
              [{ kind: "figureThreshold", figure: "fullMembers", atLeast: 3 }],
              [{ kind: "figureThreshold", figure: "residents", atLeast: 500 }],
            ],
          },
        },
      },
    },
    {
      name: "building-organisation",
      title: { zh: "商务楼宇建立党组织", en: "Party organisation of a business building" },
      encodes: ["liaoning-1plus3-org-building-threshold"],
      readings: {
        members: {
          title: {
            zh: "正式党员3名以上是否也适用于楼宇等场所",
            en: "whether the 3 full members are asked of such places too",
          },
          default: "compounds",
          options: {
            compounds: { zh: "仅适用于居民小区", en: "of compounds only" },
            all: { zh: "也适用", en: "of them too" },
          },
        },
      },
      // Where members are too few for an organisation, one is formed jointly: the dispute shows it.
      rule: {
        kind: "formationDuty",
        cite: "liaoning-1plus3#完善社区组织体系",
        body: { name: "businessBuilding", title: { zh: "商务楼宇", en: "business building" } },
        forms: { name: "partyOrganisation", title: { zh: "党组织", en: "Party organisation" } },
        figures: [
          { name: "staff", title: { zh: "在职人员数", en: "staff" } },
          { name: "fullMembers", title: { zh: "正式党员数", en: "full members" } },
        ],
        ways: {
          reading: "members",
          options: {
            compounds: [[{ kind: "figureThreshold", figure: "staff", atLeast: 300 }]],
            all: [
              [
                { kind: "figureThreshold", figure: "staff", atLeast: 300 },
                { kind: "figureThreshold", figure: "fullMembers", atLeast: 3 },
              ],
            ],
          },
        },
      },
    },
    {
      name: "venue-organisation",
      title: {
        zh: "大型综合体、特色街区、专业市场建立党组织",
        en: "Party organisation of a large complex, a speciality street or a specialised market",
      },
      encodes: [],
      readings: {
        members: {
          title: {
            zh: "正式党员3名以上是否也适用于楼宇等场所",
            en: "whether the 3 full members are asked of such places too",
          },
          default: "compounds",
          options: {
            compounds: { zh: "仅适用于居民小区", en: "of compounds only" },
            all: { zh: "也适用", en: "of them too" },
          },
        },
        "staff-scope": {
          title: {
            zh: "在职人员300人以上是否也限定这三类场所",
            en: "whether the 300 staff limit these three kinds too",
          },
          default: "all",
          options: {
            all: { zh: "限定全部四类", en: "they limit all four kinds" },
            buildings: { zh: "只限定商务楼宇", en: "they limit business buildings only" },
          },
        },
      },
      rule: {
        kind: "formationDuty",
        cite: "liaoning-1plus3#完善社区组织体系",
        body: {
          name: "venue",
          title: { zh: "大型综合体、特色街区或专业市场", en: "large complex, speciality street or specialised market" },
        },
        forms: { name: "partyOrganisation", title: { zh: "党组织", en: "Party organisation" } },
        figures: [
          { name: "staff", title: { zh: "在职人员数", en: "staff" } },
          { name: "fullMembers", title: { zh: "正式党员数", en: "full members" } },
        ],
        ways: {
          reading: "members",
          options: {
            compounds: [
              [
                {
                  kind: "figureThreshold",
                  figure: "staff",
                  atLeast: { reading: "staff-scope", options: { all: 300, buildings: 0 } },
                },
              ],
            ],
            all: [
              [
                {
                  kind: "figureThreshold",
                  figure: "staff",
                  atLeast: { reading: "staff-scope", options: { all: 300, buildings: 0 } },
                },
                { kind: "figureThreshold", figure: "fullMembers", atLeast: 3 },
              ],
            ],
          },
        },
      },
    },
    {
      name: "big-committee",
      title: { zh: "单位加入社区“大党委”", en: "units join the big Party committee" },
      encodes: ["liaoning-1plus3-big-committee"],
      // Its composition has no numbers.
      rule: {
        kind: "requirements",
        cite: "liaoning-1plus3#共建共享机制",
        body: { name: "areaUnit", title: { zh: "辖区单位党组织", en: "Party organisation of a unit" } },
        conditions: [
          { name: "inBigCommittee", title: { zh: "加入社区大党委", en: "in the big committee of the community" } },
        ],
        ways: [["inBigCommittee"]],
      },
    },
    {
      name: "resident-organisations",
      title: { zh: "居民加入社会组织", en: "social organisations of a resident" },
      modality: "aim",
      encodes: ["liaoning-1plus3-resident-in-organisation"],
      // An aim for the community, no duty of a resident.
      rule: {
        kind: "sizeLimits",
        cite: "liaoning-1plus3#服务群众机制",
        body: { name: "resident", title: { zh: "居民", en: "resident" } },
        figures: [{ name: "organisations", title: { zh: "加入的社会组织数", en: "social organisations" } }],
        counted: ["organisations"],
        limits: { least: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "full-management",
      title: { zh: "党员和居民全员管理", en: "members and residents reached" },
      modality: "aim",
      encodes: ["liaoning-1plus3-full-management"],
      rule: {
        kind: "shareAtLeast",
        cite: "liaoning-1plus3#完善社区组织体系",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        figures: [
          { name: "covered", title: { zh: "已纳入管理人数", en: "people reached" } },
          { name: "total", title: { zh: "党员和居民总数", en: "members and residents" } },
        ],
        part: "covered",
        whole: "total",
        atLeast: 100,
      },
    },
    {
      name: "backstop",
      title: { zh: "党建兜底管理", en: "backstop management" },
      encodes: ["liaoning-1plus3-backstop"],
      rule: {
        kind: "sizeLimits",
        cite: "liaoning-1plus3#完善社区组织体系",
        body: { name: "areaBody", title: { zh: "辖区组织", en: "body of the area" } },
        figures: [
          { name: "responsibleCommunities", title: { zh: "兜底管理的社区数", en: "communities that answer for it" } },
        ],
        counted: ["responsibleCommunities"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "two-committees-cross-post",
      title: { zh: "“两委”交叉任职", en: "posts held in both committees" },
      encodes: ["liaoning-1plus3-two-committees-cross-post"],
      // No number is given: one is enough.
      rule: {
        kind: "postOverlap",
        cite: "liaoning-1plus3#完善社区组织体系",
        body: { name: "community", title: { zh: "社区", en: "community" } },
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
      name: "residents-committee-member",
      title: {
        zh: "民警、群团负责人任居委会成员",
        en: "police and heads of mass organisations in the residents' committee",
      },
      modality: "may",
      encodes: ["liaoning-1plus3-residents-committee-eligibility"],
      rule: {
        kind: "requirements",
        cite: "liaoning-1plus3#完善社区组织体系",
        body: { name: "residentsCommittee", title: { zh: "居民委员会", en: "residents' committee" } },
        post: { name: "specialMember", title: { zh: "此类成员", en: "such a member" } },
        conditions: [
          { name: "policeOfficer", title: { zh: "社区民警", en: "community police officer" } },
          { name: "massOrganisationHead", title: { zh: "群团组织负责人", en: "head of a mass organisation" } },
          { name: "elected", title: { zh: "经民主选举", en: "elected" } },
        ],
        ways: [
          ["policeOfficer", "elected"],
          ["massOrganisationHead", "elected"],
        ],
      },
    },
    {
      name: "planning-inclusion",
      title: { zh: "“1+3”机制纳入规划", en: "the mechanism is in the plan" },
      encodes: ["liaoning-1plus3-planning-inclusion"],
      rule: {
        kind: "requirements",
        cite: "liaoning-1plus3#落实工作责任",
        body: { name: "cityOrCounty", title: { zh: "市、区(市、县)委", en: "city or county committee" } },
        conditions: [
          {
            name: "inOverallPlan",
            title: { zh: "纳入党的建设总体规划", en: "part of the overall plan of Party building" },
          },
        ],
        ways: [["inOverallPlan"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["liaoning-1plus3-formula"],
      cite: "liaoning-1plus3#序言",
      statement: { zh: "“1+3”各方的角色", en: "roles of “1+3”" },
      data: { core: "社区党组织", lead: "社区居委会", mainBody: "社区居民群众", carriers: "社区各种组织" },
    },
    {
      covers: ["liaoning-1plus3-participants"],
      cite: "liaoning-1plus3#共建共享机制",
      statement: { zh: "参与社区治理的六类主体", en: "six kinds of participants" },
      data: ["驻区单位", "群团组织", "社会组织", "社会工作者", "志愿者", "“两代表一委员”"],
    },
    {
      covers: ["liaoning-1plus3-social-org-kinds"],
      cite: "liaoning-1plus3#服务群众机制",
      statement: { zh: "三类社区社会组织", en: "three kinds of community social organisations" },
      data: ["福利性", "服务型", "中介性"],
    },
    {
      covers: ["liaoning-1plus3-mass-org-backbone"],
      cite: "liaoning-1plus3#完善社区组织体系",
      statement: { zh: "群众型组织的四类骨干", en: "four groups that mass organisations build on" },
      data: ["社区党员", "居民代表", "楼院门栋长", "新兴领域从业人员"],
    },
    {
      covers: ["liaoning-1plus3-develop-members"],
      cite: "liaoning-1plus3#完善社区组织体系",
      statement: { zh: "培养成党员的三类人", en: "three groups to become members" },
      data: ["社区社会组织负责人", "管理骨干", "优秀人才"],
    },
    {
      covers: ["liaoning-1plus3-responsibility-chain"],
      cite: "liaoning-1plus3#落实工作责任",
      statement: { zh: "各级的责任", en: "who answers for what" },
      data: {
        "市、县党委组织部门": "牵头抓总",
        "街道党(工)委书记": "直接领导责任",
        社区党组织书记: "第一责任人",
        社区专职副书记: "具体责任",
      },
    },
    {
      covers: ["liaoning-1plus3-guidance-station"],
      cite: "liaoning-1plus3#搞好督查指导",
      statement: {
        zh: "基层党建工作指导站指导社区党建,未定办法",
        en: "guidance stations guide communities; how is not said",
      },
    },
  ],
  setAside: [],
}
