/**
 * Xining City, 2023: bodies as reported.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const organization: EditionPart = {
  rules: [
    {
      name: "reporting-lines",
      title: { zh: "市、区、街道、社区四级联动", en: "city, district, street, community" },
      modality: "descriptive",
      encodes: ["xining-2023-four-level-linkage", "xining-2023-branch-on-compound"],
      rule: {
        kind: "reportingLines",
        cite: "xining-2023#一",
        tiers: [
          { name: "city", title: { zh: "市委", en: "city Party committee" }, cite: "xining-2023#一", under: [] },
          {
            name: "district",
            title: { zh: "区(县)委", en: "district Party committee" },
            cite: "xining-2023#一",
            under: ["city"],
          },
          { name: "street", title: { zh: "街道党工委", en: "street" }, cite: "xining-2023#一", under: ["district"] },
          {
            name: "community",
            title: { zh: "社区党委", en: "community committee" },
            cite: "xining-2023#一",
            under: ["street"],
          },
          {
            name: "compoundBranch",
            title: { zh: "小区党支部", en: "compound branch" },
            cite: "xining-2023#二",
            under: ["community"],
          },
          {
            name: "courtyardGroup",
            title: { zh: "楼院党小组", en: "courtyard group" },
            cite: "xining-2023#二",
            under: ["compoundBranch"],
          },
        ],
      },
    },
    {
      name: "leading-group-head",
      title: { zh: "领导小组组长", en: "head of the leading group" },
      modality: "descriptive",
      encodes: ["xining-2023-leading-group-heads"],
      rule: {
        kind: "requirements",
        cite: "xining-2023#一",
        body: {
          name: "leadingGroup",
          title: { zh: "市、区(县)领导小组", en: "leading group of the city or a district" },
        },
        post: { name: "groupHead", title: { zh: "组长", en: "head" } },
        conditions: [
          { name: "mainPartyHead", title: { zh: "党委主要负责同志", en: "main head of the Party committee" } },
        ],
        ways: [["mainPartyHead"]],
      },
    },
    {
      name: "one-shoulder",
      title: { zh: "“两委”主要负责人“一肩挑”", en: "one person heads both committees" },
      modality: "descriptive",
      encodes: ["xining-2023-one-shoulder"],
      rule: {
        kind: "postOverlap",
        cite: "xining-2023#三",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        one: { title: { zh: "社区党组织书记", en: "community Party secretary" }, posts: ["communitySecretary"] },
        other: {
          title: { zh: "居委会主任", en: "director of the residents' committee" },
          posts: ["residentsDirector"],
        },
        limits: { least: 1, most: 1 },
      },
    },
    {
      name: "four-party-linkage",
      title: { zh: "“四方联动”", en: "four parties linked" },
      modality: "descriptive",
      encodes: ["xining-2023-four-party-linkage"],
      rule: {
        kind: "requirements",
        cite: "xining-2023#二",
        body: { name: "compound", title: { zh: "小区", en: "compound" } },
        conditions: [
          { name: "communityCommittee", title: { zh: "社区党委", en: "community committee" } },
          { name: "compoundBranch", title: { zh: "小区党支部", en: "compound branch" } },
          { name: "ownersCommittee", title: { zh: "业委会", en: "owners' committee" } },
          { name: "propertyFirm", title: { zh: "物业企业", en: "property firm" } },
        ],
        ways: [["communityCommittee", "compoundBranch", "ownersCommittee", "propertyFirm"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["xining-2023-department-members-32"],
      cite: "xining-2023#一",
      statement: { zh: "领导小组成员单位中的市直部门数", en: "city departments in the leading group" },
      data: { departments: 32 },
    },
    {
      covers: ["xining-2023-work-pattern"],
      cite: "xining-2023#一",
      statement: { zh: "工作格局中的角色", en: "roles in the work" },
      data: { 市委主要领导: "挂帅", 组织部门: "牵头", 相关部门: "配合" },
    },
    {
      covers: ["xining-2023-street-integrated-organs"],
      cite: "xining-2023#二",
      statement: {
        zh: "街道统筹设置综合性职能机构,未给数量",
        en: "streets have integrated organs; their number is not given",
      },
    },
    {
      covers: ["xining-2023-compound-branches"],
      cite: "xining-2023#二",
      statement: {
        zh: "小区党支部、红色物业党组织、楼院党小组的数量与组建方式",
        en: "numbers of compound branches, property Party organisations and courtyard groups, and how they were formed",
      },
      data: {
        compoundBranches: 556,
        propertyPartyOrganisations: 61,
        courtyardGroups: 196,
        modes: ["单独建", "统筹建", "联合建"],
      },
    },
    {
      covers: ["xining-2023-cross-posts-578"],
      cite: "xining-2023#三",
      statement: { zh: "交叉任职的委员数", en: "members who hold cross posts" },
      data: { members: 578 },
    },
  ],
  setAside: [],
}
