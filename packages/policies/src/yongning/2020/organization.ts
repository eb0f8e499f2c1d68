/**
 * Yongning County, 2020: Party organisations.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const organization: EditionPart = {
  rules: [
    {
      name: "community-organisation",
      title: { zh: "社区党组织形式", en: "form of a community's Party organisation" },
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
          { from: 0, form: "branch" },
          { from: 50, form: "generalBranch" },
          { from: 100, form: "committee" },
        ],
      },
    },
    {
      name: "four-level-chain",
      title: { zh: "四级组织体系", en: "chain of four levels" },
      encodes: ["yongning-2020-org-four-level-chain", "yongning-2020-branch-reporting-line"],
      // The chain names committee and general branch at its second level; a community that keeps its branch stands there too.
      rule: {
        kind: "reportingLines",
        cite: "yongning-2020#1",
        tiers: [
          { name: "street", title: { zh: "街道", en: "street" }, cite: "yongning-2020#1", under: [] },
          {
            name: "comprehensiveCommittee",
            title: { zh: "街道综合党委", en: "comprehensive committee" },
            cite: "yongning-2020#3",
            under: ["street"],
          },
          {
            name: "community",
            title: { zh: "社区党组织", en: "Party organisation of a community" },
            cite: "yongning-2020#1",
            under: ["street"],
          },
          {
            name: "residentsCommittee",
            title: { zh: "居民委员会", en: "residents' committee" },
            cite: "yongning-2020#3",
            under: ["community"],
          },
          {
            name: "supervisionCommittee",
            title: { zh: "居务监督委员会", en: "supervision committee" },
            cite: "yongning-2020#18",
            under: ["community"],
          },
          { name: "grid", title: { zh: "网格", en: "grid" }, cite: "yongning-2020#4", under: ["community"] },
          {
            name: "propertyFirm",
            title: { zh: "物业企业", en: "property firm" },
            cite: "yongning-2020#24",
            under: ["community"],
          },
          {
            name: "compoundBranch",
            title: { zh: "居民小区党支部", en: "compound branch" },
            cite: "yongning-2020#2",
            under: ["community"],
          },
          {
            name: "ownersCommittee",
            title: { zh: "业主委员会", en: "owners' committee" },
            cite: "yongning-2020#19",
            under: ["compoundBranch"],
          },
          {
            name: "buildingGroup",
            title: { zh: "楼栋党小组", en: "building group" },
            cite: "yongning-2020#2",
            under: ["compoundBranch"],
          },
          {
            name: "building",
            title: { zh: "楼栋", en: "building" },
            cite: "yongning-2020#1",
            under: ["buildingGroup"],
          },
        ],
      },
    },
    {
      name: "compound-branch-size",
      title: { zh: "小区党支部党员人数", en: "members of a compound branch" },
      modality: "default",
      encodes: ["yongning-2020-org-compound-branch-max-50"],
      readings: {
        "who-counts": {
          title: { zh: "不超过50人按哪些党员计算", en: "which members the 50 are counted from" },
          default: "all",
          options: {
            all: { zh: "直管、在职、流动党员合计", en: "all three kinds together" },
            direct: { zh: "仅直管党员", en: "directly managed members only" },
          },
        },
      },
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#1",
        body: { name: "compoundBranch", title: { zh: "居民小区党支部", en: "compound branch" } },
        figures: [
          { name: "directMembers", title: { zh: "直管党员数", en: "directly managed members" } },
          { name: "inServiceMembers", title: { zh: "在职党员数", en: "in-service members" } },
          { name: "mobileMembers", title: { zh: "流动党员数", en: "mobile members" } },
        ],
        counted: {
          reading: "who-counts",
          options: { all: ["directMembers", "inServiceMembers", "mobileMembers"], direct: ["directMembers"] },
        },
        limits: { least: 0, most: 50 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "compound-branch-unit",
      title: { zh: "一个居民区一个党支部", en: "one branch per compound" },
      encodes: ["yongning-2020-org-compound-branch-unit"],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#1",
        body: { name: "compound", title: { zh: "居民小区", en: "compound" } },
        figures: [{ name: "branches", title: { zh: "小区党支部数", en: "compound branches" } }],
        counted: ["branches"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "compound-branch-body",
      title: { zh: "小区党支部班子", en: "committee of a compound branch" },
      encodes: ["yongning-2020-branch-committee-size"],
      // The text has three in all, and speaks of one secretary and of members.
      rule: {
        kind: "composition",
        cite: "yongning-2020#2",
        body: { name: "compoundBranch", title: { zh: "居民小区党支部", en: "compound branch" } },
        seats: [
          { name: "branchSecretary", title: { zh: "支部书记", en: "branch secretary" }, limits: { least: 1, most: 1 } },
          { name: "branchMember", title: { zh: "支部委员", en: "branch member" }, limits: { least: 2, most: 2 } },
        ],
      },
    },
    {
      name: "branch-secretary",
      title: { zh: "小区党支部书记人选", en: "who may be branch secretary" },
      encodes: ["yongning-2020-branch-secretary-eligibility"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#2",
        body: { name: "compoundBranch", title: { zh: "居民小区党支部", en: "compound branch" } },
        post: { name: "branchSecretary", title: { zh: "支部书记", en: "branch secretary" } },
        conditions: [
          { name: "communityCadre", title: { zh: "社区党组织干部", en: "cadre of the community Party organisation" } },
          { name: "fullTimeGridWorker", title: { zh: "专职网格员", en: "full-time grid worker" } },
          { name: "partyMember", title: { zh: "党员", en: "Party member" } },
        ],
        ways: [["communityCadre"], ["fullTimeGridWorker", "partyMember"]],
      },
    },
    {
      name: "branch-member",
      title: { zh: "小区党支部委员人选", en: "who may be branch member" },
      encodes: ["yongning-2020-branch-member-eligibility"],
      readings: {
        "owners-committee": {
          title: {
            zh: "“业委会、物业负责人”是否包括业委会普通成员",
            en: "whether “owners' committee, property heads” takes in ordinary committee members",
          },
          default: "members",
          options: {
            members: { zh: "包括业委会成员", en: "it does" },
            heads: { zh: "仅指双方负责人", en: "heads of both only" },
          },
        },
      },
      rule: {
        kind: "requirements",
        cite: "yongning-2020#2",
        body: { name: "compoundBranch", title: { zh: "居民小区党支部", en: "compound branch" } },
        post: { name: "branchMember", title: { zh: "支部委员", en: "branch member" } },
        conditions: [
          { name: "partyMember", title: { zh: "党员", en: "Party member" } },
          { name: "ownersCommitteeMember", title: { zh: "业委会成员", en: "member of the owners' committee" } },
          { name: "ownersCommitteeHead", title: { zh: "业委会负责人", en: "head of the owners' committee" } },
          { name: "propertyHead", title: { zh: "物业负责人", en: "head of the property firm" } },
          { name: "fullTimeGridWorker", title: { zh: "专职网格员", en: "full-time grid worker" } },
          { name: "retiredCadre", title: { zh: "离退休领导干部", en: "retired leading cadre" } },
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
      title: { zh: "楼栋党小组组长", en: "leader of a building group" },
      encodes: ["yongning-2020-building-group-leader-count"],
      rule: {
        kind: "composition",
        cite: "yongning-2020#2",
        body: { name: "buildingGroup", title: { zh: "楼栋党小组", en: "building group" } },
        seats: [{ name: "groupLeader", title: { zh: "党小组长", en: "group leader" }, limits: { least: 1, most: 1 } }],
      },
    },
    {
      name: "building-group-mode",
      title: { zh: "楼栋党小组组建方式", en: "how building groups are formed" },
      encodes: ["yongning-2020-org-building-group-formation"],
      slots: {
        "building-group-modes": {
          title: { zh: "楼栋单独建、联合建的人数标准", en: "members from which a building has a group of its own" },
          cite: "yongning-2020#1",
          shape: "modeTable",
          shipped: {
            status: "illustrative",
            value: [
              { from: 0, mode: "joint" },
              { from: 3, mode: "own" },
            ],
          },
        },
      },
      rule: {
        kind: "modeByMembers",
        cite: "yongning-2020#1",
        body: { name: "building", title: { zh: "楼栋", en: "building" } },
        bands: { slot: "building-group-modes" },
      },
    },
    {
      name: "building-head",
      title: { zh: "楼栋长人选", en: "who may be building head" },
      encodes: ["yongning-2020-org-building-head-party-member"],
      readings: {
        "which-member": {
          title: { zh: "由哪位党员兼任楼栋长", en: "which member is building head" },
          default: "any",
          options: {
            any: { zh: "任何党员", en: "any Party member" },
            leader: { zh: "党小组长", en: "the leader of the building group" },
          },
        },
      },
      rule: {
        kind: "requirements",
        cite: "yongning-2020#1",
        body: { name: "building", title: { zh: "楼栋", en: "building" } },
        post: { name: "buildingHead", title: { zh: "楼栋长", en: "building head" } },
        conditions: [
          { name: "partyMember", title: { zh: "党员", en: "Party member" } },
          { name: "groupLeader", title: { zh: "本楼栋党小组长", en: "leader of the building group" } },
        ],
        ways: {
          reading: "which-member",
          options: { any: [["partyMember"]], leader: [["partyMember", "groupLeader"]] },
        },
      },
    },
    {
      name: "backstop",
      title: { zh: "党建兜底管理", en: "backstop management" },
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
          { name: "responsibleCommunities", title: { zh: "兜底管理的社区数", en: "communities that answer for it" } },
        ],
        counted: ["responsibleCommunities"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "first-responsible",
      title: { zh: "第一责任人", en: "who answers first" },
      encodes: ["yongning-2020-first-responsible"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#五(二)",
        body: { name: "partyOrganisation", title: { zh: "党组织", en: "Party organisation" } },
        post: { name: "firstResponsible", title: { zh: "第一责任人", en: "the one who answers first" } },
        conditions: [{ name: "isSecretary", title: { zh: "为该党组织书记", en: "is its secretary" } }],
        ways: [["isSecretary"]],
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
      data: { parent: "银川市委《关于推行“四优四提”城市党建引领社区治理现代化实施意见(试行)》" },
    },
    // The page lost the ordinals of parts two and three and of section (三); they are restored by sequence.
    {
      covers: ["yongning-2020-four-optimisations"],
      cite: "yongning-2020#一–四标题",
      statement: { zh: "“四优四提”即方案的四个部分", en: "the four pairs name the four parts of the plan" },
      data: [
        { part: "组织体系", items: [1, 5] },
        { part: "人员素质", items: [6, 16] },
        { part: "治理机制", items: [17, 26] },
        { part: "基础保障", items: [27, 33] },
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
      covers: ["yongning-2020-leading-group"],
      cite: "yongning-2020#五(一)",
      statement: { zh: "县领导小组的构成", en: "composition of the county leading group" },
      data: { heads: 1, deputyHeads: 3, members: 19 },
    },
    {
      covers: ["yongning-2020-leading-group-office"],
      cite: "yongning-2020#五(一)",
      statement: {
        zh: "领导小组办公室设在县委组织部,由一名副部长兼任主任",
        en: "the group's office is in the county organisation department, directed by a deputy head of it",
      },
      data: { office: "县委组织部" },
    },
  ],
  setAside: [],
}
