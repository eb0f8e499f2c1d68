/**
 * Xingqing District, 2018: Party organisations.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const organization: EditionPart = {
  rules: [
    {
      name: "community-organisation",
      title: { zh: "社区党组织形式", en: "form of a community's Party organisation" },
      encodes: ["xingqing-2018-org-community-committee-threshold", "xingqing-2018-org-general-branch-threshold"],
      readings: {
        "exactly-100": {
          title: { zh: "恰为100名党员设何种组织", en: "which form exactly 100 members have" },
          default: "general-branch",
          options: {
            "general-branch": { zh: "未“超过100人”,设党总支", en: "100 is not above 100: a general branch" },
            committee: { zh: "并非“不足100人”,设党委", en: "100 is not below 100: a committee" },
          },
        },
      },
      // 超过 and 不足 both leave 100 out: no form is given for exactly 100 members.
      rule: {
        kind: "formByMembers",
        cite: "xingqing-2018#三(一)",
        bands: [
          { from: 0, form: "generalBranch" },
          { from: { reading: "exactly-100", options: { "general-branch": 101, committee: 100 } }, form: "committee" },
        ],
      },
    },
    {
      name: "units-absorbed",
      title: { zh: "驻区单位党组织的归属", en: "where units' Party organisations belong" },
      encodes: ["xingqing-2018-community-committee-absorb-units"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)1",
        body: { name: "areaUnit", title: { zh: "驻区单位党组织", en: "Party organisation of a unit" } },
        conditions: [
          { name: "inCommunityCommittee", title: { zh: "进入社区党委", en: "in the community committee" } },
          { name: "inJointCommittee", title: { zh: "进入联合党委", en: "in the joint committee" } },
        ],
        ways: [["inCommunityCommittee"], ["inJointCommittee"]],
      },
    },
    {
      name: "backstop",
      title: { zh: "党建兜底管理", en: "backstop management" },
      encodes: ["xingqing-2018-community-backstop"],
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#三(一)1",
        body: {
          name: "newSectorBody",
          title: { zh: "“小个专”企业、社会组织或老龄群体", en: "small firm, social organisation or group of the aged" },
        },
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
      name: "committee-size",
      title: { zh: "社区党委班子人数", en: "size of a community committee" },
      modality: "default",
      encodes: ["xingqing-2018-committee-size"],
      readings: {
        "part-time": {
          title: { zh: "兼职、挂职人员是否计入7至11人", en: "whether part-time and seconded members count" },
          default: "excluded",
          options: { excluded: { zh: "不计入", en: "they do not" }, included: { zh: "计入", en: "they do" } },
        },
      },
      // One, one, two and three to seven already make seven to eleven.
      rule: {
        kind: "sizeLimits",
        cite: "xingqing-2018#三(一)2",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        figures: [
          { name: "communitySecretary", title: { zh: "书记", en: "secretary" } },
          { name: "fullTimeDeputy", title: { zh: "专职副书记", en: "full-time deputy secretary" } },
          { name: "deputySecretary", title: { zh: "副书记", en: "deputy secretary" } },
          { name: "committeeMember", title: { zh: "委员", en: "member" } },
          { name: "partTimeDeputy", title: { zh: "兼职、挂职副书记", en: "part-time or seconded deputy" } },
          { name: "partTimeMember", title: { zh: "兼职、挂职委员", en: "part-time or seconded member" } },
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
        limits: { least: 7, most: 11, parity: "odd" },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "committee-posts",
      title: { zh: "社区党委班子职务", en: "posts of a community committee" },
      encodes: ["xingqing-2018-committee-posts", "xingqing-2018-committee-part-time-posts"],
      // Four and six members are allowed here, though the odd size of the committee leaves three, five and seven. Part-time posts have no figure.
      rule: {
        kind: "composition",
        cite: "xingqing-2018#三(一)2",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        seats: [
          { name: "communitySecretary", title: { zh: "书记", en: "secretary" }, limits: { least: 1, most: 1 } },
          {
            name: "fullTimeDeputy",
            title: { zh: "专职副书记", en: "full-time deputy secretary" },
            limits: { least: 1, most: 1 },
          },
          { name: "deputySecretary", title: { zh: "副书记", en: "deputy secretary" }, limits: { least: 2, most: 2 } },
          { name: "committeeMember", title: { zh: "委员", en: "member" }, limits: { least: 3, most: 7 } },
          {
            name: "partTimeDeputy",
            title: { zh: "兼职、挂职副书记", en: "part-time or seconded deputy" },
            limits: { least: 0 },
          },
          {
            name: "partTimeMember",
            title: { zh: "兼职、挂职委员", en: "part-time or seconded member" },
            limits: { least: 0 },
          },
        ],
      },
    },
    {
      name: "part-time-deputy",
      title: { zh: "社区党委兼职副书记人选", en: "who may be part-time deputy secretary" },
      modality: "may",
      encodes: ["xingqing-2018-part-time-deputy-eligibility"],
      // What is large or influential has no figure and is for the committee to say.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)2",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        post: { name: "partTimeDeputy", title: { zh: "兼职副书记", en: "part-time deputy secretary" } },
        conditions: [
          { name: "policeOfficer", title: { zh: "社区民警", en: "community police officer" } },
          {
            name: "propertyPartyHead",
            title: { zh: "物业公司党组织负责人", en: "head of a property firm's Party organisation" },
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
      title: { zh: "社区党委兼职委员人选", en: "who may be part-time member" },
      modality: "may",
      encodes: ["xingqing-2018-part-time-member-eligibility"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)2",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        post: { name: "partTimeMember", title: { zh: "兼职委员", en: "part-time member" } },
        conditions: [
          { name: "partyMember", title: { zh: "党员", en: "Party member" } },
          { name: "otherUnit", title: { zh: "其他驻区单位", en: "another unit of the area" } },
          { name: "propertyFirm", title: { zh: "物业公司", en: "property firm" } },
          { name: "enforcementCadre", title: { zh: "综合执法局包片干部", en: "enforcement cadre of the area" } },
          { name: "ownersCommittee", title: { zh: "业主委员会", en: "owners' committee" } },
          { name: "supervisionCommittee", title: { zh: "居务监督委员会", en: "supervision committee" } },
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
      title: { zh: "社区党总支班子", en: "committee of a general branch" },
      modality: "may",
      encodes: ["xingqing-2018-general-branch-body"],
      // It may follow the committee; the street decides.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)2",
        body: { name: "generalBranch", title: { zh: "社区党总支", en: "general branch" } },
        conditions: [{ name: "streetDecision", title: { zh: "街道党工委研究确定", en: "decided by the street" } }],
        ways: [["streetDecision"]],
      },
    },
    {
      name: "joint-committee-posts",
      title: { zh: "联合党委班子", en: "posts of a joint committee" },
      encodes: ["xingqing-2018-joint-committee-posts"],
      // Deputies and members have no number.
      rule: {
        kind: "composition",
        cite: "xingqing-2018#三(一)3",
        body: { name: "jointCommittee", title: { zh: "社区联合党委", en: "joint committee" } },
        seats: [
          { name: "jointSecretary", title: { zh: "书记", en: "secretary" }, limits: { least: 1, most: 1 } },
          { name: "jointDeputy", title: { zh: "副书记", en: "deputy secretary" }, limits: { least: 0 } },
          { name: "jointMember", title: { zh: "委员", en: "member" }, limits: { least: 0 } },
        ],
      },
    },
    {
      name: "joint-committee-member",
      title: { zh: "联合党委委员人选", en: "who may be member of a joint committee" },
      encodes: ["xingqing-2018-joint-committee-member-eligibility"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)3",
        body: { name: "jointCommittee", title: { zh: "社区联合党委", en: "joint committee" } },
        post: { name: "jointMember", title: { zh: "委员", en: "member" } },
        conditions: [
          { name: "unitPartyHead", title: { zh: "驻区单位党组织负责人", en: "head of a unit's Party organisation" } },
          {
            name: "propertyPartyHead",
            title: { zh: "物业公司党组织负责人", en: "head of a property firm's Party organisation" },
          },
          { name: "partyMember", title: { zh: "党员", en: "Party member" } },
          { name: "ownersCommittee", title: { zh: "业主委员会", en: "owners' committee" } },
          { name: "supervisionCommittee", title: { zh: "居务监督委员会", en: "supervision committee" } },
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
      title: { zh: "社区党委的制度", en: "internal systems of a community committee" },
      encodes: ["xingqing-2018-committee-systems"],
      // The list is open; these eight are named.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#三(一)4",
        body: { name: "community", title: { zh: "社区党组织", en: "Party organisation of a community" } },
        conditions: [
          { name: "partyBuilding", title: { zh: "党建工作制度", en: "Party building" } },
          { name: "partyLessons", title: { zh: "党课制度", en: "Party lessons" } },
          { name: "study", title: { zh: "学习制度", en: "study" } },
          { name: "regularMeetings", title: { zh: "例会制度", en: "regular meetings" } },
          { name: "reporting", title: { zh: "报告工作制度", en: "reports" } },
          { name: "jointMeetings", title: { zh: "联席会议制度", en: "joint meetings" } },
          { name: "democraticLife", title: { zh: "民主生活会制度", en: "democratic-life meetings" } },
          {
            name: "dualOrganisationLife",
            title: { zh: "领导干部双重组织生活会制度", en: "dual organisation life of leaders" },
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
  ],
  recorded: [
    {
      covers: ["xingqing-2018-parent-instrument"],
      cite: "xingqing-2018#序言",
      statement: {
        zh: "依据银川市的实施意见制定;原文文号缺字,市级意见不在资料之内",
        en: "based on the city's opinion, whose number has lost a bracket; it is not among the sources",
      },
      data: { parent: "银党办〔2018〕75号" },
    },
    {
      covers: ["xingqing-2018-four-objectives"],
      cite: "xingqing-2018#一",
      statement: { zh: "四项改革目标", en: "four aims of the reform" },
      data: ["做精街道", "建强社区", "完善网格", "优化服务"],
    },
    {
      covers: ["xingqing-2018-community-committee-lead"],
      cite: "xingqing-2018#三(一)1",
      statement: {
        zh: "社区党委(党总支)抓党建的具体责任",
        en: "the community committee has the specific responsibility",
      },
      data: { "社区党委(党总支)": "具体责任" },
    },
    {
      covers: ["xingqing-2018-four-links-four-transformations"],
      cite: "xingqing-2018#三(一)1",
      statement: { zh: "“四联四化”机制只有名称", en: "a mechanism that is named only" },
    },
    // The page lost characters in the headings of the list; posts are counted, names are not kept.
    {
      covers: ["xingqing-2018-leading-group"],
      cite: "xingqing-2018#六(一)",
      statement: { zh: "区领导小组的构成", en: "composition of the district leading group" },
      data: { heads: 1, deputyHeads: 5, members: 13, and: "各街道党工委书记" },
    },
    {
      covers: ["xingqing-2018-leading-group-office"],
      cite: "xingqing-2018#六(一)",
      statement: { zh: "领导小组办公室由两个部门组成", en: "two departments make the group's office" },
      data: ["区委组织部", "民政局"],
    },
  ],
  setAside: [],
}
