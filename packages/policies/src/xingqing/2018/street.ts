/**
 * Xingqing District, 2018: organs of streets.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const street: EditionPart = {
  rules: [
    {
      name: "reporting-lines",
      title: { zh: "街道社区的层级与隶属", en: "who stands under whom in a street" },
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
            title: { zh: "区委", en: "district Party committee" },
            cite: "xingqing-2018#二",
            under: [],
          },
          {
            name: "districtGovernment",
            title: { zh: "区政府", en: "district government" },
            cite: "xingqing-2018#二",
            under: [],
          },
          {
            name: "districtCongress",
            title: { zh: "区人大常委会", en: "standing committee of the district people's congress" },
            cite: "xingqing-2018#二(二)2",
            under: [],
          },
          {
            name: "street",
            title: { zh: "街道", en: "street" },
            cite: "xingqing-2018#二",
            under: ["districtCommittee"],
          },
          {
            name: "streetOffice",
            title: { zh: "街道办事处", en: "street office" },
            cite: "xingqing-2018#二",
            under: ["districtGovernment"],
          },
          {
            name: "congressCommittee",
            title: { zh: "人大街道工委", en: "street committee of the people's congress" },
            cite: "xingqing-2018#二(二)2",
            under: ["districtCongress", "street"],
          },
          {
            name: "community",
            title: { zh: "社区党组织", en: "Party organisation of a community" },
            cite: "xingqing-2018#三",
            under: ["street"],
          },
          {
            name: "jointCommittee",
            title: { zh: "社区联合党委", en: "joint committee" },
            cite: "xingqing-2018#三(一)3",
            under: ["community"],
          },
          {
            name: "residentsCommittee",
            title: { zh: "居民委员会", en: "residents' committee" },
            cite: "xingqing-2018#三",
            under: ["community"],
          },
          {
            name: "serviceStation",
            title: { zh: "社区服务站", en: "service station" },
            cite: "xingqing-2018#三(二)1",
            under: ["streetOffice", "community"],
            sharedBy: ["community"],
          },
          { name: "grid", title: { zh: "网格", en: "grid" }, cite: "xingqing-2018#四(一)", under: ["community"] },
          {
            name: "building",
            title: { zh: "楼栋", en: "building" },
            cite: "xingqing-2018#四(一)",
            under: ["community"],
          },
        ],
      },
    },
    {
      name: "congress-committee",
      title: { zh: "人大街道工委的设立", en: "a street has a congress committee" },
      encodes: ["xingqing-2018-npc-street-committee"],
      rule: {
        kind: "composition",
        cite: "xingqing-2018#二(二)2",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        seats: [
          {
            name: "congressCommittee",
            title: { zh: "人大街道工委", en: "street committee of the people's congress" },
            limits: { least: 1, most: 1 },
          },
        ],
      },
    },
    {
      name: "congress-committee-body",
      title: { zh: "人大街道工委的构成", en: "composition of the congress committee" },
      encodes: ["xingqing-2018-npc-street-composition"],
      rule: {
        kind: "composition",
        cite: "xingqing-2018#二(二)2",
        body: {
          name: "congressCommittee",
          title: { zh: "人大街道工委", en: "street committee of the people's congress" },
        },
        seats: [
          { name: "congressDirector", title: { zh: "主任", en: "director" }, limits: { least: 1, most: 1 } },
          { name: "congressDeputy", title: { zh: "副主任", en: "deputy director" }, limits: { least: 1, most: 1 } },
          { name: "congressMember", title: { zh: "委员", en: "member" }, limits: { least: 1, most: 3 } },
        ],
      },
    },
    {
      name: "congress-director",
      title: { zh: "人大街道工委主任由街道党工委书记兼任", en: "the street secretary directs the congress committee" },
      encodes: [],
      rule: {
        kind: "postOverlap",
        cite: "xingqing-2018#二(二)2",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        one: {
          title: { zh: "人大街道工委主任", en: "director of the congress committee" },
          posts: ["congressDirector"],
        },
        other: { title: { zh: "街道党工委书记", en: "secretary of the street" }, posts: ["streetSecretary"] },
        limits: { least: 1, most: 1 },
      },
    },
    {
      name: "congress-deputy",
      title: { zh: "人大街道工委副主任的兼任", en: "who is deputy director of the congress committee" },
      encodes: [],
      rule: {
        kind: "postOverlap",
        cite: "xingqing-2018#二(二)2",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        one: {
          title: { zh: "人大街道工委副主任", en: "deputy director of the congress committee" },
          posts: ["congressDeputy"],
        },
        other: {
          title: { zh: "街道副书记或副主任", en: "deputy secretary or deputy director of the street" },
          posts: ["streetDeputySecretary", "streetDeputyDirector"],
        },
        limits: { least: 1, most: 1 },
      },
    },
    {
      name: "congress-member",
      title: { zh: "人大街道工委委员人选", en: "who may be member of the congress committee" },
      encodes: ["xingqing-2018-npc-street-member-eligibility"],
      // The three qualities asked of deputies are for the committee to judge.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(二)2",
        body: {
          name: "congressCommittee",
          title: { zh: "人大街道工委", en: "street committee of the people's congress" },
        },
        post: { name: "congressMember", title: { zh: "委员", en: "member" } },
        conditions: [
          {
            name: "currentDeputy",
            title: { zh: "当届区人大代表", en: "deputy of the district people's congress, current term" },
          },
          { name: "ofTheArea", title: { zh: "属本辖区", en: "of the area" } },
        ],
        ways: [["currentDeputy", "ofTheArea"]],
      },
    },
    {
      name: "street-organs",
      title: { zh: "“四办一中心”", en: "four offices and one centre" },
      encodes: ["xingqing-2018-street-four-offices-one-centre"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(三)",
        body: { name: "street", title: { zh: "街道", en: "street" } },
        conditions: [
          { name: "partyBuildingOffice", title: { zh: "基层党建办公室", en: "office of Party building" } },
          { name: "coordinationOffice", title: { zh: "综合协调办公室", en: "office of coordination" } },
          { name: "publicServiceOffice", title: { zh: "公共服务办公室", en: "office of public services" } },
          { name: "governanceOffice", title: { zh: "基层治理办公室", en: "office of governance" } },
          { name: "livelihoodCentre", title: { zh: "民生服务管理中心", en: "centre of services" } },
        ],
        ways: [
          ["partyBuildingOffice", "coordinationOffice", "publicServiceOffice", "governanceOffice", "livelihoodCentre"],
        ],
      },
    },
    {
      name: "extra-posts-plaque",
      title: { zh: "上级要求的其他岗位加挂牌子", en: "a plaque for other posts that superiors require" },
      modality: "may",
      encodes: ["xingqing-2018-street-other-posts-plaque"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(三)",
        body: { name: "requiredPost", title: { zh: "上级规定必须设置的岗位", en: "post that superiors require" } },
        conditions: [
          { name: "requiredByRules", title: { zh: "上级有关规定必须设置", en: "required by rules of superiors" } },
          { name: "onExistingOrgan", title: { zh: "在现有机构加挂", en: "on an organ that exists" } },
        ],
        ways: [["requiredByRules", "onExistingOrgan"]],
      },
    },
    {
      name: "office-adjustment",
      title: { zh: "办公室职责调整", en: "changing the duties of the offices" },
      modality: "may",
      encodes: ["xingqing-2018-street-office-adjustment"],
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(三)",
        body: { name: "adjustment", title: { zh: "办公室职责调整", en: "change of duties" } },
        conditions: [{ name: "ofTheFourOffices", title: { zh: "属四个办公室职责", en: "about the four offices" } }],
        ways: [["ofTheFourOffices"]],
      },
    },
    {
      name: "big-committee-member",
      title: { zh: "街道“大工委”兼职成员", en: "part-time members of the big working committee" },
      encodes: ["xingqing-2018-big-committee-members"],
      // How many they are is not said.
      rule: {
        kind: "requirements",
        cite: "xingqing-2018#二(四)1",
        body: { name: "bigWorkingCommittee", title: { zh: "街道“大工委”", en: "big working committee" } },
        post: { name: "partTimeMember", title: { zh: "兼职副书记或委员", en: "part-time deputy secretary or member" } },
        conditions: [
          {
            name: "unitPartyHead",
            title: { zh: "机关、企事业单位、行业部门党组织负责人", en: "head of a unit's Party organisation" },
          },
        ],
        ways: [["unitPartyHead"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-street-seven-functions"],
      cite: "xingqing-2018#二(一)",
      statement: { zh: "街道七项主要职能", en: "seven functions of a street" },
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
      statement: { zh: "街道四项职责", en: "four duties of a street" },
      data: ["统筹规划", "资源协调", "监督管理", "指导服务"],
    },
    {
      covers: ["xingqing-2018-street-party-main-responsibility"],
      cite: "xingqing-2018#二(四)1",
      statement: { zh: "街道党工委抓党建的主体责任", en: "the street has the main responsibility for Party building" },
      data: { 街道党工委: "主体责任", "社区党委(党总支)": "具体责任" },
    },
    {
      covers: ["xingqing-2018-big-committee-1-x"],
      cite: "xingqing-2018#二(四)1",
      statement: { zh: "“1+X”组织体系", en: "“1+X”: core and backbone" },
      data: { "1": "街道党工委", X: "驻区单位" },
    },
  ],
  setAside: [],
}
