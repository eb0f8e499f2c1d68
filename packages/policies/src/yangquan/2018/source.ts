/**
 * Yangquan City, 2018: the document, and its clauses.
 *
 * The page has foreign words put in the place of 关于 and of the city's name; the title is restored.
 *
 * @since 0.1.0
 */
import type { Source } from "@jiceng/kernel"

export const source: typeof Source.Encoded = {
  id: "yangquan-2018",
  title: {
    zh: "关于加强和完善城乡社区治理的实施方案",
    en: "Yangquan City, plan to strengthen the governance of urban and rural communities",
  },
  issuer: {
    zh: "中共阳泉市委办公厅、阳泉市人民政府办公厅",
    en: "General Offices of the Yangquan City Party Committee and People's Government",
  },
  // The day of signature; the page went up on 2018-11-12.
  issued: "2018-11-09",
  clauses: {
    印发通知: { zh: "方案的批准与日期", en: "approval and date of the plan" },
    "二(二)": { zh: "基本原则:城乡统筹", en: "principles: town and country together" },
    "二(三)": { zh: "总体目标", en: "overall aims" },
    "三(一)1": { zh: "基层党组织的领导核心作用", en: "Party organisations at the core" },
    "三(一)2": { zh: "基层政府的主导作用与清单", en: "local government leads; lists of powers and duties" },
    "三(一)3": { zh: "自治组织与社区规模", en: "self-governing organisations; size of communities" },
    "三(一)4": { zh: "社会力量与社会工作人才", en: "social organisations and social workers" },
    "三(二)1": { zh: "社区协商", en: "deliberation in communities" },
    "三(二)2": { zh: "社区服务供给", en: "supply of services" },
    "三(二)3": { zh: "社区文化", en: "culture in communities" },
    "三(二)4": { zh: "依法办事与矛盾调处", en: "acting by law; mediation" },
    "三(二)5": { zh: "社区信息化", en: "information technology" },
    "三(三)1": { zh: "人居环境与应急", en: "living conditions; emergencies" },
    "三(三)2": { zh: "综合服务设施", en: "service facilities" },
    "三(三)3": { zh: "社区减负增效", en: "fewer burdens on communities" },
    "三(三)4": { zh: "物业服务管理", en: "property service" },
    "三(三)5": { zh: "政府购买社区服务", en: "services bought by government" },
    "三(三)6": { zh: "社区社会组织发展", en: "growth of social organisations" },
    "四(一)": { zh: "领导体制", en: "leadership" },
    "四(二)": { zh: "资金投入", en: "funding" },
    "四(三)": { zh: "社区工作者队伍建设", en: "community workers" },
    "四(四)": { zh: "考评机制", en: "assessment" },
    结尾: { zh: "配套措施", en: "supporting measures" },
  },
}
