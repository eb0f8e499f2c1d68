/**
 * Yongning County, 2020: the organs that its ledger of tasks names. An organ that the plan writes in several ways stands
 * here once.
 *
 * @since 0.1.0
 */
export const organs = {
  organisationDepartment: { zh: "县委组织部", en: "county Party organisation department" },
  publicityDepartment: { zh: "县委宣传部", en: "county Party publicity department" },
  unitedFrontDepartment: { zh: "统战部", en: "county Party united front department" },
  politicalLegalCommission: { zh: "县委政法委", en: "county Party political and legal commission" },
  disciplineCommission: { zh: "县纪委监委", en: "county discipline and supervision commission" },
  staffingOffice: { zh: "县委编办", en: "county Party staffing office" },
  assessmentOffice: { zh: "县委考核办", en: "county Party assessment office" },
  partySupervisionOffice: { zh: "县委督查室", en: "county Party supervision office" },
  governmentSupervisionOffice: { zh: "政府督查室", en: "county government supervision office" },
  civilAffairs: { zh: "县民政局", en: "county civil affairs bureau" },
  housing: { zh: "县住建局", en: "county housing bureau" },
  publicSecurity: { zh: "县公安局", en: "county public security bureau" },
  finance: { zh: "县财政局", en: "county finance bureau" },
  humanResources: { zh: "县人社局", en: "county human resources bureau" },
  approvals: { zh: "县审批局", en: "county approvals bureau" },
  health: { zh: "县卫健局", en: "county health bureau" },
  developmentReform: { zh: "县发改局", en: "county development and reform bureau" },
  marketSupervision: { zh: "市监局", en: "county market supervision bureau" },
  enforcement: { zh: "综合执法局", en: "county enforcement bureau" },
  emergency: { zh: "应急管理局", en: "county emergency management bureau" },
  internetOffice: { zh: "网信办", en: "county internet office" },
  fireBrigade: { zh: "消防大队", en: "county fire brigade" },
  procuratorate: { zh: "检察院", en: "county procuratorate" },
  court: { zh: "法院", en: "county court" },
  justice: { zh: "司法局", en: "county justice bureau" },
  petitions: { zh: "信访局", en: "county petitions bureau" },
  taxation: { zh: "税务局", en: "county taxation bureau" },
  environment: { zh: "生态环境局", en: "county environment bureau" },
  naturalResources: { zh: "自然资源局", en: "county natural resources bureau" },
  tuanjieStreet: { zh: "团结西路街道党工委", en: "Party working committee of Tuanjie West Road Street" },
  wangyuanTown: { zh: "望远镇党委", en: "Party committee of Wangyuan Town" },
  lijunTown: { zh: "李俊镇党委", en: "Party committee of Lijun Town" },
  minningTown: { zh: "闽宁镇党委", en: "Party committee of Minning Town" },
  shengliTownship: { zh: "胜利乡党委", en: "Party committee of Shengli Township" },
  yangheTown: { zh: "杨和镇党委", en: "Party committee of Yanghe Town" },
  streetsAndTowns: { zh: "街道(乡镇)党(工)委", en: "Party committees of streets and townships" },
  unitOrganisations: { zh: "各机关事业单位党组织", en: "Party organisations of organs and institutions" },
  countyUnits: { zh: "县直各单位", en: "units directly under the county" },
  otherDepartments: { zh: "其他相关职能部门", en: "other departments concerned" },
} as const

/** The street and the four towns and townships that answer for most tasks together. */
export const fiveStreetsAndTowns = [
  "tuanjieStreet",
  "wangyuanTown",
  "lijunTown",
  "minningTown",
  "shengliTownship",
] as const
