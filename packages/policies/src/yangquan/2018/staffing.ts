/**
 * Yangquan City, 2018: posts and people.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const staffing: EditionPart = {
  rules: [
    {
      name: "social-work-total",
      title: { zh: "全市社会工作人才总数", en: "social workers of the city" },
      modality: "aim",
      encodes: ["yangquan-2018-social-work-total"],
      rule: {
        kind: "sizeLimits",
        cite: "yangquan-2018#三(一)4",
        body: { name: "city", title: { zh: "全市", en: "city" } },
        figures: [
          {
            name: "socialWorkers",
            title: { zh: "社会工作专业人才和从业人员数", en: "social-work professionals and practitioners" },
          },
        ],
        counted: ["socialWorkers"],
        limits: { least: 6000 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "urban-social-workers",
      title: { zh: "城市社区社工人才", en: "social workers of an urban community" },
      modality: "aim",
      encodes: ["yangquan-2018-social-workers-urban"],
      // More than five break nothing: as an aim, it only says so.
      rule: {
        kind: "sizeLimits",
        cite: "yangquan-2018#三(一)4",
        body: { name: "urbanCommunity", title: { zh: "城市社区", en: "urban community" } },
        figures: [{ name: "socialWorkers", title: { zh: "社会工作专业人才数", en: "social-work professionals" } }],
        counted: ["socialWorkers"],
        limits: { least: 2, most: 5 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "rural-social-workers",
      title: { zh: "农村社区社工人才", en: "social workers of a rural community" },
      modality: "aim",
      encodes: ["yangquan-2018-social-workers-rural"],
      rule: {
        kind: "sizeLimits",
        cite: "yangquan-2018#三(一)4",
        body: { name: "ruralCommunity", title: { zh: "农村社区", en: "rural community" } },
        figures: [{ name: "socialWorkers", title: { zh: "社会工作专业人才数", en: "social-work professionals" } }],
        counted: ["socialWorkers"],
        limits: { least: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "legal-adviser",
      title: { zh: "一村(社区)一法律顾问", en: "one legal adviser each" },
      encodes: ["yangquan-2018-legal-adviser"],
      readings: {
        one: {
          title: { zh: "“一法律顾问”是至少一名还是恰为一名", en: "whether one adviser is at least one or exactly one" },
          default: "least",
          options: { least: { zh: "至少一名", en: "at least one" }, exactly: { zh: "恰为一名", en: "exactly one" } },
        },
      },
      // One adviser may serve several communities.
      rule: {
        kind: "sizeLimits",
        cite: "yangquan-2018#三(二)4",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        figures: [{ name: "legalAdvisers", title: { zh: "法律顾问数", en: "legal advisers" } }],
        counted: ["legalAdvisers"],
        limits: { reading: "one", options: { least: { least: 1 }, exactly: { least: 1, most: 1 } } },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "worker-documents",
      title: { zh: "社区工作者队伍的规划与办法", en: "plans and measures for community workers" },
      encodes: ["yangquan-2018-worker-talent-plan", "yangquan-2018-worker-plan"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#四(三)",
        body: { name: "city", title: { zh: "全市", en: "city" } },
        conditions: [
          { name: "inTalentPlan", title: { zh: "纳入人才发展规划", en: "part of the talent plan" } },
          { name: "developmentPlan", title: { zh: "发展专项规划", en: "development plan" } },
          { name: "managementMeasures", title: { zh: "管理办法", en: "management measures" } },
        ],
        ways: [["inTalentPlan", "developmentPlan", "managementMeasures"]],
      },
    },
    {
      name: "full-time-staff",
      title: { zh: "社区专职工作人员的招聘、管理与使用", en: "who recruits, manages and uses full-time staff" },
      encodes: ["yangquan-2018-full-time-staff-chain"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#四(三)",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        post: { name: "fullTimeStaff", title: { zh: "专职工作人员", en: "full-time staff" } },
        conditions: [
          { name: "departmentRecruits", title: { zh: "职能部门设岗招聘", en: "recruited by the department" } },
          { name: "streetManages", title: { zh: "街道(乡镇)统一管理", en: "managed by the street" } },
          { name: "communityUses", title: { zh: "社区统筹使用", en: "used by the community" } },
        ],
        ways: [["departmentRecruits", "streetManages", "communityUses"]],
      },
    },
    {
      name: "election-candidate",
      title: { zh: "鼓励参加换届竞选的人员", en: "who is encouraged to stand" },
      modality: "may",
      encodes: ["yangquan-2018-election-encouraged"],
      // The list is open.
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#四(三)",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        post: { name: "candidate", title: { zh: "竞选人", en: "candidate" } },
        conditions: [
          { name: "socialWorker", title: { zh: "专业社会工作者", en: "professional social worker" } },
          { name: "fullTimeStaff", title: { zh: "社区专职工作人员", en: "full-time staff" } },
          { name: "villageGraduate", title: { zh: "大学生“村官”", en: "graduate village official" } },
          { name: "purchasedPost", title: { zh: "政府购买服务岗位人员", en: "in a post bought by government" } },
        ],
        ways: [["socialWorker"], ["fullTimeStaff"], ["villageGraduate"], ["purchasedPost"]],
      },
    },
    {
      name: "secondment",
      title: { zh: "到社区挂职锻炼的人员", en: "who may be seconded" },
      modality: "may",
      encodes: ["yangquan-2018-secondment"],
      // How long is not said.
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#四(三)",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        post: { name: "seconded", title: { zh: "挂职人员", en: "seconded" } },
        conditions: [
          { name: "newCivilServant", title: { zh: "新考录公务员", en: "new civil servant" } },
          {
            name: "newInstitutionStaff",
            title: { zh: "新考录非专业类事业人员", en: "new non-professional institution staff" },
          },
        ],
        ways: [["newCivilServant"], ["newInstitutionStaff"]],
      },
    },
    {
      name: "first-secretary",
      title: { zh: "选派到社区的职务", en: "posts of cadres sent to communities" },
      encodes: ["yangquan-2018-first-secretary"],
      // How often is not said.
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#四(三)",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        post: { name: "sentCadre", title: { zh: "选派干部", en: "cadre sent" } },
        conditions: [
          { name: "firstSecretary", title: { zh: "担任第一书记", en: "first secretary" } },
          { name: "directorAssistant", title: { zh: "担任主任助理", en: "director's assistant" } },
        ],
        ways: [["firstSecretary"], ["directorAssistant"]],
      },
    },
  ],
  recorded: [
    {
      covers: ["yangquan-2018-worker-definition"],
      cite: "yangquan-2018#四(三)",
      statement: { zh: "社区工作者的范围", en: "who is a community worker" },
      data: ["社区党组织成员", "基层群众性自治组织成员", "其他社区专职工作人员"],
    },
    {
      covers: ["yangquan-2018-secretary-recruitment"],
      cite: "yangquan-2018#四(三)",
      statement: {
        zh: "加大从社区书记中招录公务员、事业人员的力度,未给数字",
        en: "more recruits from secretaries; no figure",
      },
    },
  ],
  setAside: [],
}
