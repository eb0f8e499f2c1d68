/**
 * Liaoning Province, the “1+3” opinion: the document as a digest retells it, and its clauses, cited by short forms of
 * their headings.
 *
 * The digest bears no date and prints its body twice; the first copy is read.
 *
 * @since 0.1.0
 */
import type { Source } from "@jiceng/kernel"

export const source: typeof Source.Encoded = {
  id: "liaoning-1plus3",
  title: {
    zh: "关于构建社区党建“1+3”运行机制的意见",
    en: "Liaoning Province, opinion on the “1+3” mechanism of Party building in communities",
  },
  issuer: {
    zh: "中共辽宁省委组织部",
    en: "Organisation Department of the Liaoning Provincial Party Committee",
  },
  clauses: {
    页首: { zh: "文件的印发", en: "issue of the document" },
    序言: { zh: "“1+3”的构成", en: "what the “1+3” are" },
    民主决策机制: { zh: "重大事项的民主决策", en: "democratic decision of major matters" },
    共建共享机制: { zh: "区域化党建与协商", en: "Party building shared in an area; consultation" },
    服务群众机制: { zh: "社会组织与服务居民", en: "social organisations and services to residents" },
    完善社区组织体系: { zh: "组织覆盖与交叉任职", en: "coverage by organisations; posts held together" },
    推进规范化建设: { zh: "党支部规范化与活动场所", en: "standards of branches and venues" },
    建强社区工作者队伍: { zh: "社区工作者的培训、管理与考核", en: "training, management and assessment of workers" },
    落实工作责任: { zh: "各级党组织的责任", en: "who answers at each level" },
    加大支持力度: { zh: "人员、经费与报酬支持", en: "support in staff, funds and pay" },
    搞好督查指导: { zh: "督查、考核与结果运用", en: "supervision, assessment and its use" },
  },
}
