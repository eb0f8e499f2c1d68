/**
 * Yongning County, 2020: the document, and its clauses. The numbered items run from 1 to 33 through parts one to four.
 *
 * The page has lost the ordinals of parts two and three and of section (三); they are restored by sequence.
 *
 * @since 0.1.0
 */
import type { Source } from "@jiceng/kernel"

export const source: typeof Source.Encoded = {
  id: "yongning-2020",
  // The notice that issues the plan writes one character more (现代化的实施意见); the heading of the plan is taken.
  title: {
    zh: "永宁县贯彻落实市委《推行“四优四提”城市党建引领社区治理现代化实施意见》实施方案",
    en: "Yongning County, plan to carry out the city's opinion on community governance led by Party building",
  },
  issuer: { zh: "中共永宁县委员会", en: "Yongning County Party Committee" },
  issued: "2020-09-10",
  clauses: {
    印发通知: { zh: "方案的审议通过", en: "adoption of the plan" },
    印发通知落款: { zh: "发文机关与日期", en: "issuer and date" },
    序言: { zh: "制定依据", en: "what the plan is based on" },
    "一–四标题": { zh: "“四优四提”的四个部分", en: "the four pairs that name parts one to four" },
    "1": { zh: "社区党组织的形式与层级", en: "forms and levels of Party organisations in communities" },
    "2": { zh: "小区党支部的班子与楼栋党小组", en: "committees of compound branches; building groups" },
    "3": { zh: "区域党建共建与交叉任职", en: "Party building shared in an area; posts held together" },
    "4": { zh: "网格划分", en: "division into grids" },
    "5": { zh: "网格治理团队", en: "teams that run a grid" },
    "6": { zh: "街道领导班子", en: "leading posts of streets" },
    "7": { zh: "社区工作者队伍与后备干部", en: "community workers and the reserve list" },
    "8": { zh: "社区党组织书记的选拔与备案", en: "selection and filing of community Party secretaries" },
    "9": { zh: "按户数核定“两委”职数", en: "posts of the two committees by households" },
    "10": { zh: "“两委”成员资格联审", en: "joint vetting of candidates for the two committees" },
    "11": { zh: "书记与社区工作者的培训", en: "training of secretaries and community workers" },
    "12": { zh: "网格员配备与职业出路", en: "grid workers, and where their careers lead" },
    "13": { zh: "直管党员的星级化管理", en: "star rating of directly managed members" },
    "14": { zh: "在职党员的双重管理与积分", en: "members in employment: two managers, and points" },
    "15": { zh: "流动党员与离退休党员", en: "mobile members and retired members" },
    "16": { zh: "新兴领域党员的兜底管理", en: "members in new sectors, and who answers for them" },
    "17": { zh: "社区规模", en: "size of communities" },
    "18": { zh: "居民自治与民情反馈", en: "self-governance, and what becomes of opinions" },
    "19": { zh: "业主委员会的组建与监督", en: "owners' committees: formation and supervision" },
    "20": { zh: "社区减负与事项准入", en: "fewer burdens on communities; admission of work items" },
    "21": { zh: "“街道吹哨、部门报到”", en: "streets call, departments come" },
    "22": { zh: "街道“大工委”与社区“联合党委”", en: "big working committees and joint committees" },
    "23": { zh: "三级党建联席会议", en: "joint meetings at three levels" },
    "24": { zh: "物业企业党组织", en: "Party organisations in property firms" },
    "25": { zh: "物业企业考核与信用", en: "assessment and credit of property firms" },
    "26": { zh: "老旧和无物业小区的托底服务", en: "old compounds and those without property service" },
    "27": { zh: "各级责任与资源下沉", en: "who answers for what; resources moved down" },
    "28": { zh: "对街道的统一考评", en: "streets are assessed by one body only" },
    "29": { zh: "星级评定与到社区报到挂钩", en: "star ratings depend on checking in at the community" },
    "30": { zh: "党群阵地建设", en: "premises" },
    "31": { zh: "服务事项下放与服务圈", en: "services moved down, and the walk to them" },
    "32": { zh: "社区工作者薪酬与补助", en: "pay and allowances" },
    "33": { zh: "社区党建与为民服务经费", en: "funds of communities" },
    "五(一)": { zh: "领导小组及其办公室", en: "leading group and its office" },
    "五(二)": { zh: "第一责任人与问责", en: "first responsibility, and being held to account" },
    "五(三)": { zh: "经费纳入预算", en: "costs enter the budget" },
  },
}
