/**
 * Liaoning Province, the “1+3” opinion: meetings and training.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const duties: EditionPart = {
  rules: [
    {
      name: "joint-meeting",
      title: { zh: "社区党建工作联席会议", en: "joint meeting of a community" },
      encodes: ["liaoning-1plus3-joint-meeting"],
      rule: {
        kind: "checklist",
        cite: "liaoning-1plus3#共建共享机制",
        items: [
          { kind: "required", name: "jointMeeting", title: { zh: "联席会议制度", en: "there is a joint meeting" } },
        ],
      },
    },
    {
      name: "street-special-meeting",
      title: { zh: "街道党(工)委专题会议频次", en: "how often a street holds a special meeting" },
      encodes: ["liaoning-1plus3-street-special-meeting"],
      rule: { kind: "cadence", cite: "liaoning-1plus3#落实工作责任", terms: [{ interval: "year", least: 1 }] },
    },
    {
      name: "worker-training",
      title: { zh: "社区工作者年度培训覆盖率", en: "community workers trained in the year" },
      encodes: ["liaoning-1plus3-training-yearly"],
      rule: {
        kind: "coverage",
        cite: "liaoning-1plus3#建强社区工作者队伍",
        part: { name: "trained", title: { zh: "当年参训人数", en: "trained in the year" } },
        whole: { name: "workers", title: { zh: "社区工作者人数", en: "community workers" } },
        atLeast: 100,
      },
    },
    {
      name: "induction",
      title: { zh: "初任社区工作者岗位培训", en: "training of new community workers" },
      encodes: ["liaoning-1plus3-induction-training"],
      rule: {
        kind: "checklist",
        cite: "liaoning-1plus3#建强社区工作者队伍",
        items: [
          {
            kind: "ifAny",
            name: "inducted",
            title: { zh: "初任者已接受岗位培训(非初任者不适用)", en: "trained for the post, if new" },
          },
        ],
      },
    },
    {
      // The sentence follows that on new workers, so the training that all workers get each year is not meant.
      name: "independent-work",
      title: { zh: "独立开展工作的条件", en: "who may work independently" },
      encodes: ["liaoning-1plus3-induction-gate"],
      readings: {
        "not-trained": {
          title: {
            zh: "尚未培训的初任者可否独立工作",
            en: "whether new workers not trained yet may work on their own",
          },
          default: "not-allowed",
          options: {
            "not-allowed": { zh: "不可,须先培训合格", en: "they may not: they have to pass first" },
            allowed: { zh: "可,仅限制培训不合格者", en: "they may: only those who failed are held back" },
          },
        },
      },
      rule: {
        kind: "permittedOptions",
        cite: "liaoning-1plus3#建强社区工作者队伍",
        choices: [
          {
            name: "induction",
            title: { zh: "初任培训结果", en: "result of the training" },
            options: {
              passed: { zh: "合格", en: "passed" },
              failed: { zh: "不合格", en: "failed" },
              notTrained: { zh: "未培训", en: "not trained yet" },
            },
            permitted: {
              reading: "not-trained",
              options: { "not-allowed": ["passed"], allowed: ["passed", "notTrained"] },
            },
          },
        ],
      },
    },
  ],
  recorded: [
    {
      covers: ["liaoning-1plus3-residents-meetings"],
      cite: "liaoning-1plus3#完善社区组织体系",
      statement: {
        zh: "居民会议制度和居民协商制度,频次未定",
        en: "residents' meetings and consultation; how often is not said",
      },
    },
    {
      covers: ["liaoning-1plus3-three-meetings"],
      cite: "liaoning-1plus3#推进规范化建设",
      statement: {
        zh: "提及“三会一课”,内容和频次未列",
        en: "three meetings and one lesson are named; what they are and how often is not said",
      },
    },
    {
      covers: ["liaoning-1plus3-venue"],
      cite: "liaoning-1plus3#推进规范化建设",
      statement: {
        zh: "活动场所达标升级,标准未给出",
        en: "venues are brought up to standard; the standard is not given",
      },
    },
  ],
  setAside: [],
}
