/**
 * Yongning County, 2020: property service and owners' committees.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const property: EditionPart = {
  rules: [
    {
      name: "owners-committee-formation",
      title: { zh: "业主委员会应建尽建", en: "forming owners' committees" },
      encodes: ["yongning-2020-owners-committee-formation-guidance"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#19",
        body: { name: "compound", title: { zh: "居民小区", en: "compound" } },
        conditions: [
          { name: "hasOwnersCommittee", title: { zh: "已成立业主委员会", en: "has an owners' committee" } },
          { name: "cannotForm", title: { zh: "不具备组建条件", en: "cannot form one" } },
        ],
        ways: [["hasOwnersCommittee"], ["cannotForm"]],
      },
    },
    {
      name: "owners-committee-coverage",
      title: {
        zh: "业主委员会组建率(三年内,即2023-09-10前)",
        en: "compounds with an owners' committee, within three years: by 2023-09-10",
      },
      modality: "aim",
      encodes: ["yongning-2020-owners-committee-coverage"],
      readings: {
        whole: {
          title: { zh: "组建率以哪些小区为分母", en: "which compounds the rate is taken of" },
          default: "eligible",
          options: {
            eligible: { zh: "能建的小区", en: "those that can form a committee" },
            all: { zh: "全部小区", en: "all compounds" },
          },
        },
      },
      // The figure of three years governs the rate; the completion line of the item is about the mechanism.
      rule: {
        kind: "shareAtLeast",
        cite: "yongning-2020#19",
        body: { name: "county", title: { zh: "全县", en: "county" } },
        figures: [
          { name: "withCommittee", title: { zh: "已组建的小区数", en: "compounds with a committee" } },
          { name: "eligibleCompounds", title: { zh: "具备条件的小区数", en: "compounds that can form one" } },
          { name: "compounds", title: { zh: "小区总数", en: "compounds" } },
        ],
        part: "withCommittee",
        whole: { reading: "whole", options: { eligible: "eligibleCompounds", all: "compounds" } },
        atLeast: 100,
      },
    },
    {
      name: "branch-over-owners-committee",
      title: { zh: "小区党支部监督业主委员会", en: "the branch supervises the owners' committee" },
      encodes: ["yongning-2020-branch-supervises-owners-committee"],
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#19",
        body: { name: "ownersCommittee", title: { zh: "业主委员会", en: "owners' committee" } },
        figures: [
          {
            name: "supervisingBranches",
            title: { zh: "监督它的小区党支部数", en: "compound branches that supervise it" },
          },
        ],
        counted: ["supervisingBranches"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "owners-committee-recommendation",
      title: { zh: "推荐进入业主委员会的人选", en: "who is recommended for the owners' committee" },
      encodes: ["yongning-2020-owners-committee-recommendees"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#19",
        body: { name: "ownersCommittee", title: { zh: "业主委员会", en: "owners' committee" } },
        post: { name: "recommended", title: { zh: "被推荐人", en: "person recommended" } },
        conditions: [
          { name: "communityMember", title: { zh: "社区党员", en: "member of the community" } },
          { name: "inServiceMember", title: { zh: "在职党员", en: "in-service member" } },
          { name: "gridWorker", title: { zh: "网格员", en: "grid worker" } },
          { name: "excellentVolunteer", title: { zh: "优秀志愿者", en: "excellent volunteer" } },
        ],
        ways: [["communityMember"], ["inServiceMember"], ["gridWorker"], ["excellentVolunteer"]],
      },
    },
    {
      name: "owners-candidates",
      title: { zh: "业主委员会候选人中党员比例", en: "Party members among candidates" },
      encodes: ["yongning-2020-owners-committee-party-ratio"],
      // It binds candidates, not those elected.
      rule: {
        kind: "shareAtLeast",
        cite: "yongning-2020#19",
        body: { name: "ownersCommittee", title: { zh: "业主委员会", en: "owners' committee" } },
        figures: [
          { name: "partyCandidates", title: { zh: "党员候选人数", en: "candidates who are Party members" } },
          { name: "candidates", title: { zh: "候选人数", en: "candidates" } },
        ],
        part: "partyCandidates",
        whole: "candidates",
        atLeast: 50,
      },
    },
    {
      name: "three-way-cross-post",
      title: { zh: "支部、业委会、物业交叉任职", en: "posts shared by branch, owners' committee and firm" },
      encodes: ["yongning-2020-owners-committee-three-way-cross-post"],
      // No number is given: one is enough.
      rule: {
        kind: "sizeLimits",
        cite: "yongning-2020#19",
        body: { name: "compound", title: { zh: "居民小区", en: "compound" } },
        figures: [
          { name: "crossPosts", title: { zh: "三方交叉任职党员数", en: "members with posts in two of the three" } },
        ],
        counted: ["crossPosts"],
        limits: { least: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "property-firm-organisation",
      title: { zh: "物业企业党组织组建方式", en: "Party organisation of a property firm" },
      encodes: [
        "yongning-2020-property-firm-org",
        "yongning-2020-property-firm-joint",
        "yongning-2020-property-firm-none",
      ],
      // Fewer than three would take in none, but firms without members have a sentence of their own.
      rule: {
        kind: "modeByMembers",
        cite: "yongning-2020#24",
        body: { name: "propertyFirm", title: { zh: "物业企业", en: "property firm" } },
        bands: [
          { from: 0, mode: "instructor" },
          { from: 1, mode: "joint" },
          { from: 3, mode: "own" },
        ],
      },
    },
    {
      name: "property-firm-management",
      title: { zh: "物业企业党组织双重管理", en: "dual management of Party organisations in property firms" },
      encodes: ["yongning-2020-property-firm-dual-management"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#24",
        body: { name: "propertyFirm", title: { zh: "物业企业", en: "property firm" } },
        conditions: [
          { name: "territorialManager", title: { zh: "属地党组织为主管理", en: "managed first by the territory" } },
          { name: "industryManager", title: { zh: "行业党组织为辅管理", en: "managed also by the industry" } },
        ],
        ways: [["territorialManager", "industryManager"]],
      },
    },
    {
      name: "property-systems",
      title: { zh: "物业企业四项制度", en: "four systems for property firms" },
      encodes: ["yongning-2020-property-systems"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#25",
        body: { name: "county", title: { zh: "县", en: "county" } },
        conditions: [
          { name: "entryAndExit", title: { zh: "准入退出", en: "entry and exit" } },
          { name: "assessment", title: { zh: "考核评估", en: "assessment" } },
          { name: "creditRating", title: { zh: "信用评级", en: "credit rating" } },
          { name: "dishonestyPenalties", title: { zh: "失信惩戒", en: "penalties for dishonesty" } },
        ],
        ways: [["entryAndExit", "assessment", "creditRating", "dishonestyPenalties"]],
      },
    },
    {
      name: "property-credit",
      title: { zh: "物业企业信用评价内容", en: "what the credit of property firms rests on" },
      encodes: ["yongning-2020-property-credit-components"],
      // No weights are given.
      rule: {
        kind: "requirements",
        cite: "yongning-2020#25",
        body: { name: "creditRating", title: { zh: "信用等级评价", en: "credit rating" } },
        conditions: [
          { name: "partyBuilding", title: { zh: "党组织建设", en: "Party organisation" } },
          { name: "ownerSatisfaction", title: { zh: "业主满意度", en: "satisfaction of owners" } },
          { name: "branchOpinion", title: { zh: "小区党组织评价", en: "opinion of the compound branch" } },
        ],
        ways: [["partyBuilding", "ownerSatisfaction", "branchOpinion"]],
      },
    },
    {
      name: "old-compound-service",
      title: { zh: "无物业、老旧小区托底服务", en: "service of old compounds" },
      encodes: ["yongning-2020-old-compound-modes"],
      // How much support is given is not said.
      rule: {
        kind: "requirements",
        cite: "yongning-2020#26",
        body: { name: "compound", title: { zh: "居民小区", en: "compound" } },
        conditions: [
          { name: "entrusted", title: { zh: "物业企业托管", en: "entrusted to a firm" } },
          { name: "welfareEntity", title: { zh: "公益性物业服务实体", en: "served by a public-welfare entity" } },
          { name: "otherMode", title: { zh: "其他方式", en: "served in another way" } },
        ],
        ways: [["entrusted"], ["welfareEntity"], ["otherMode"]],
      },
    },
    {
      name: "community-property-company",
      title: { zh: "社区“两委”成员兼任物业公司法人", en: "a member of the two committees heads a property company" },
      modality: "may",
      encodes: ["yongning-2020-community-property-company"],
      rule: {
        kind: "requirements",
        cite: "yongning-2020#26",
        body: {
          name: "propertyCompany",
          title: { zh: "社区牵头的物业公司", en: "property company founded by a community" },
        },
        post: { name: "legalRepresentative", title: { zh: "法定代表人", en: "legal representative" } },
        conditions: [
          { name: "noPropertyService", title: { zh: "小区无物业", en: "the compound has no property service" } },
          { name: "twoCommitteesMember", title: { zh: "社区“两委”成员", en: "member of the two committees" } },
        ],
        ways: [["noPropertyService", "twoCommitteesMember"]],
      },
    },
    {
      name: "property-coverage",
      title: { zh: "小区物业覆盖率", en: "compounds with property service" },
      modality: "aim",
      encodes: ["yongning-2020-property-coverage"],
      rule: {
        kind: "shareAtLeast",
        cite: "yongning-2020#26",
        body: { name: "county", title: { zh: "全县", en: "county" } },
        figures: [
          { name: "withService", title: { zh: "有物业的小区数", en: "compounds with property service" } },
          { name: "compounds", title: { zh: "小区总数", en: "compounds" } },
        ],
        part: "withService",
        whole: "compounds",
        atLeast: 100,
      },
    },
  ],
  recorded: [],
  setAside: [],
}
