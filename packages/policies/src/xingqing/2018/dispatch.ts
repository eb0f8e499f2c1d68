/**
 * Xingqing District, 2018: who takes what in a street and in a community.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const dispatch: EditionPart = {
  rules: [
    {
      name: "street-offices",
      title: { zh: "街道“四办一中心”分工", en: "four offices and one centre of a street" },
      encodes: [
        "xingqing-2018-office-party-building",
        "xingqing-2018-office-coordination",
        "xingqing-2018-office-public-service",
        "xingqing-2018-office-governance",
        "xingqing-2018-centre-livelihood",
      ],
      // Streets may change the duties of the four offices, so topics off the table are theirs to give.
      rule: {
        kind: "routing",
        cite: "xingqing-2018#二(三)",
        destinations: [
          {
            cite: "xingqing-2018#二(三)1",
            name: "partyBuildingOffice",
            title: { zh: "基层党建办公室", en: "office of Party building" },
            topics: [
              { name: "discipline", title: { zh: "纪检监察", en: "discipline and supervision" } },
              { name: "organisations", title: { zh: "基层组织建设", en: "building of organisations" } },
              { name: "publicity", title: { zh: "思想宣传", en: "publicity" } },
              { name: "civilisation", title: { zh: "精神文明", en: "spiritual civilisation" } },
              { name: "unitedFront", title: { zh: "统一战线", en: "united front" } },
              { name: "massOrganisations", title: { zh: "群团建设", en: "mass organisations" } },
            ],
          },
          {
            cite: "xingqing-2018#二(三)2",
            name: "coordinationOffice",
            title: { zh: "综合协调办公室", en: "office of coordination" },
            topics: [
              { name: "organBuilding", title: { zh: "机关建设", en: "the street's own organs" } },
              { name: "research", title: { zh: "调研督查", en: "research and supervision" } },
              { name: "performance", title: { zh: "绩效考核", en: "performance assessment" } },
              { name: "emergencies", title: { zh: "应急管理", en: "emergency management" } },
              { name: "disclosure", title: { zh: "信息公开", en: "disclosure of information" } },
              { name: "peoplesCongress", title: { zh: "人大街道工委", en: "working committee of the congress" } },
              { name: "delegates", title: { zh: "“两代表一委员”", en: "delegates and committee members" } },
            ],
          },
          {
            cite: "xingqing-2018#二(三)3",
            name: "publicServiceOffice",
            title: { zh: "公共服务办公室", en: "office of public services" },
            topics: [
              { name: "health", title: { zh: "卫生与健康", en: "health" } },
              { name: "patrioticHygiene", title: { zh: "爱国卫生", en: "public hygiene campaigns" } },
              { name: "labour", title: { zh: "劳动监察保障", en: "labour inspection" } },
              { name: "employment", title: { zh: "就业创业", en: "employment and business start-ups" } },
              { name: "property", title: { zh: "物业管理", en: "property management" } },
              { name: "cultureAndSport", title: { zh: "文化体育", en: "culture and sport" } },
              { name: "science", title: { zh: "科技科普", en: "science" } },
              { name: "environment", title: { zh: "环境保护", en: "environmental protection" } },
              { name: "greening", title: { zh: "绿化", en: "greening" } },
              { name: "statistics", title: { zh: "统计", en: "statistics" } },
              { name: "education", title: { zh: "教育", en: "education" } },
              { name: "veterans", title: { zh: "退役军人服务", en: "services for veterans" } },
            ],
          },
          {
            cite: "xingqing-2018#二(三)4",
            name: "governanceOffice",
            title: { zh: "基层治理办公室", en: "office of governance" },
            topics: [
              { name: "civilAffairs", title: { zh: "民政", en: "civil affairs" } },
              { name: "disabledPersons", title: { zh: "残联", en: "disabled persons' federation" } },
              { name: "armedForces", title: { zh: "人民武装", en: "people's armed forces" } },
              { name: "mediation", title: { zh: "人民调解", en: "mediation" } },
              { name: "publicOrder", title: { zh: "政法综治", en: "law and public order" } },
              { name: "petitions", title: { zh: "信访维稳", en: "petitions and stability" } },
              { name: "fireSafety", title: { zh: "消防安全", en: "fire safety" } },
              { name: "participation", title: { zh: "动员社会参与", en: "bringing in units and residents" } },
              { name: "gridGuidance", title: { zh: "指导网格服务", en: "guidance of grids" } },
            ],
          },
          {
            cite: "xingqing-2018#二(三)5",
            name: "livelihoodCentre",
            title: { zh: "民生服务管理中心", en: "livelihood-service centre" },
            topics: [
              { name: "stationItems", title: { zh: "服务站事项与流程", en: "items and workflows of stations" } },
              { name: "stationItemList", title: { zh: "服务站事项动态清单", en: "current list of station items" } },
              { name: "stationTraining", title: { zh: "服务站人员培训", en: "training of station staff" } },
              { name: "stationManagement", title: { zh: "服务站人员管理", en: "management of station staff" } },
              { name: "stationAssessment", title: { zh: "服务站人员考核", en: "assessment of station staff" } },
            ],
          },
        ],
      },
    },
    {
      name: "seconded-portfolios",
      title: { zh: "挂职负责人分管工作", en: "fields of the seconded heads" },
      encodes: ["xingqing-2018-seconded-portfolios"],
      // 相应 is read as “respectively”: three heads and three fields in one order.
      rule: {
        kind: "routing",
        cite: "xingqing-2018#二(二)2",
        destinations: [
          {
            cite: "xingqing-2018#二(二)2",
            name: "policeStationHead",
            title: { zh: "派出所所长", en: "head of the police station" },
            topics: [{ name: "publicOrder", title: { zh: "综治维稳", en: "public order and stability" } }],
          },
          {
            cite: "xingqing-2018#二(二)2",
            name: "enforcementHead",
            title: { zh: "综合执法中队队长", en: "head of the enforcement squad" },
            topics: [{ name: "enforcement", title: { zh: "综合执法", en: "integrated enforcement" } }],
          },
          {
            cite: "xingqing-2018#二(二)2",
            name: "justiceHead",
            title: { zh: "司法所所长", en: "head of the justice office" },
            topics: [
              { name: "ruleOfLaw", title: { zh: "依法治理", en: "rule of law" } },
              { name: "legalServices", title: { zh: "公共法律服务", en: "public legal services" } },
            ],
          },
        ],
      },
    },
    {
      name: "community-affairs",
      title: { zh: "社区日常事务分工", en: "who takes daily affairs of a community" },
      encodes: ["xingqing-2018-solve-with-residents-supervision"],
      rule: {
        kind: "routing",
        cite: "xingqing-2018#三(三)1",
        destinations: [
          {
            cite: "xingqing-2018#三(三)1",
            name: "deliberationCommittee",
            title: { zh: "居民议事委员会", en: "deliberation committee of residents" },
            topics: [{ name: "dailyAffairs", title: { zh: "日常事务", en: "daily affairs" } }],
          },
          {
            cite: "xingqing-2018#三(三)1",
            name: "supervisionCommittee",
            title: { zh: "监督委员会", en: "supervision committee" },
            topics: [{ name: "supervision", title: { zh: "工作监督", en: "supervision of work" } }],
          },
        ],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
