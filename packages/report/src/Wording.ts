/**
 * The words of a page, in Chinese and in English. Fields in braces are filled in.
 *
 * Laws:
 *
 * - every field of a wording is there in both languages
 *
 * @since 0.1.0
 */
import type { Language, Words } from "@jiceng/kernel"

/** All wordings. */
export const wordings = {
  kicker: { zh: "评定结果报告", en: "Report of results" },
  untitled: { zh: "评定结果", en: "Results" },
  basis: { zh: "依据与口径", en: "What the results rest on" },
  rule: { zh: "规则 {id}", en: "rule {id}" },
  noRule: {
    zh: "未指明规则:列名照表,成对的结果和积分构成不作猜测。",
    en: "No rule was named: columns are shown as the table has them, and which results belong together is not guessed.",
  },
  contents: { zh: "目录", en: "Contents" },
  rated: { zh: "已评定", en: "rated" },
  rejected: { zh: "未评定", en: "rejected" },
  ofRead: { zh: "占读入 {rows} 行的 {share}", en: "{share} of {rows} read" },
  ofEntries: { zh: "读入台账 {rows} 条", en: "of {rows} entries of the ledger" },
  notGiven: { zh: "没有给出未评定的行", en: "rejected rows were not given" },
  held: { zh: "被限制", en: "held down" },
  heldOf: { zh: "低于应得者占 {share}", en: "{share} have less than they earned" },
  disputed: { zh: "存疑", en: "disputed" },
  disputedOf: { zh: "{share},换一种理解结果不同", en: "{share}: another reading gives another result" },
  disputedNone: { zh: "换一种理解,结果都一样", en: "no other reading changes a result" },
  median: { zh: "{title}中位数", en: "median {title}" },
  halfWithin: { zh: "中间一半在 {low} 至 {high}", en: "the middle half from {low} to {high}" },
  commonest: { zh: "{title}最多的是", en: "most frequent {title}" },
  illustrative: {
    zh: "{rows} 个结果({share})用了示例数据。示例数据只用来演示规则,不能据此作出任何决定;请用本地数据填补空缺(--slot)后重算。",
    en: "{rows} results ({share}) rest on illustrative figures. These show how the rule works and decide nothing: fill the slots with your own figures (--slot) and run again.",
  },
  secondary: {
    zh: "{rows} 个结果({share})用了转引或自备数据,不是文件本身的数字。",
    en: "{rows} results ({share}) rest on secondary figures, which are not those of the document itself.",
  },
  status: { zh: "数据状态", en: "Status of the figures" },
  statusOfficial: { zh: "官方数据", en: "official" },
  statusSecondary: { zh: "转引或自备数据", en: "secondary" },
  statusIllustrative: { zh: "示例数据", en: "illustrative" },
  distribution: { zh: "结果分布", en: "Distribution of results" },
  distributionOf: { zh: "{title}的分布", en: "Distribution of {title}" },
  barsTold: {
    zh: "{title}的条形图,共 {rows} 个结果;数字见旁表。",
    en: "Bar chart of {title}, {rows} results; the table beside it has the figures.",
  },
  numbersLine: {
    zh: "最低 {least},中位数 {median},最高 {most},平均 {mean}。",
    en: "Least {least}, median {median}, most {most}, mean {mean}.",
  },
  total: { zh: "合计 {total}。", en: "Total {total}." },
  within: { zh: "分位数精确到 {step} 以内。", en: "Quantiles are exact to within {step}." },
  emptyLine: { zh: "{rows} 行没有这项结果。", en: "{rows} rows have no such result." },
  tooMany: { zh: "不同的值太多,不逐一列出。", en: "There are too many different values to show them one by one." },
  otherValues: { zh: "另有 {values} 种", en: "{values} others" },
  noneFilled: { zh: "这一列全为空。", en: "Every cell of this column is empty." },
  value: { zh: "值", en: "value" },
  rows: { zh: "行数", en: "rows" },
  share: { zh: "占比", en: "share" },
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
  from: { zh: "{from} 起,不到 {below}", en: "{from} to under {below}" },
  ladder: { zh: "阶梯", en: "Ladder" },
  ladderOf: {
    zh: "{title}的阶梯:每一级有多少,达到这一级的共多少",
    en: "Ladder of {title}: how many stand on each step, and how many reach it",
  },
  ladderTold: {
    zh: "阶梯图:每一级的人数和达到这一级的人数;数字见旁表。",
    en: "Ladder chart: how many stand on each step and how many reach it; the table beside it has the figures.",
  },
  onStep: { zh: "在这一级", en: "on this step" },
  higher: { zh: "更高", en: "higher" },
  atOrAbove: { zh: "达到", en: "at or above" },
  limits: { zh: "什么限制了结果", en: "What held results down" },
  limitedTitle: { zh: "各条款限制的行数", en: "Rows that each clause held down" },
  limitedLine: {
    zh: "运行记录写明各条款限制了多少行。一行可被多个条款限制。",
    en: "The record of the run counts the rows that each clause held down. A row can be held down by several.",
  },
  limitedNone: { zh: "运行记录列明,没有条款限制结果。", en: "By the record of the run, no clause held a result down." },
  movesTitle: {
    zh: "{rows} 行由应得结果降到实际结果",
    en: "{rows} rows were held from what they earned to what they have",
  },
  movesNone: { zh: "没有一行低于应得结果。", en: "No row has less than it earned." },
  movesTooMany: {
    zh: "{rows} 行低于应得结果;变动种类太多,不逐一列出。",
    en: "{rows} rows have less than they earned, in too many different ways to show one by one.",
  },
  moveLine: {
    zh: "{earned}高于{result}的行:应得多少,降到多少。",
    en: "Rows with more {earned} than {result}: from what, to what.",
  },
  move: { zh: "应得 → 实际", en: "earned → held to" },
  clausesTitle: { zh: "条款与结果", en: "Clauses and results" },
  clausesLine: {
    zh: "下表是每个结果引用的条款:它参与了决定,不等于它限制了结果。",
    en: "The clauses that each result cites: they took part in deciding, which is not the same as holding down.",
  },
  clausesUnknown: {
    zh: "表中只写明哪些条款参与决定,没有写明哪些条款限制了结果;给出运行记录(--manifest)后可以说明。",
    en: "The table says which clauses decided, not which of them held a result down; with the record of the run (--manifest) the page can say so.",
  },
  clausesTooMany: {
    zh: "引用的条款组合太多,不逐一列出。",
    en: "There are too many combinations of clauses to count them.",
  },
  clause: { zh: "条款", en: "clause" },
  about: { zh: "内容", en: "about" },
  citedBy: { zh: "引用行数", en: "cited by" },
  citedByHeld: { zh: "其中低于应得", en: "of these held down" },
  limitedRows: { zh: "限制行数", en: "held down" },
  groups: { zh: "分组对比", en: "Groups side by side" },
  groupsOf: { zh: "按{group}对比{title}", en: "{title} by {group}" },
  groupsTold: {
    zh: "每组一条:{title}各值所占的比例;数字见下表。",
    en: "One bar a group, of the share that each value of {title} has; the table below has the figures.",
  },
  rangesTold: {
    zh: "每组一条:{title}的最低、最高、中间一半和中位数;数字见下表。",
    en: "One line a group: least, most, middle half and median of {title}; the table below has the figures.",
  },
  rangesLine: {
    zh: "线从最低到最高,框内是中间一半,框中的线是中位数。",
    en: "A line from the least to the most, a box around the middle half, and a mark at the median.",
  },
  groupsTooMany: { zh: "分组太多,不作对比。", en: "There are too many groups to compare." },
  groupsLeft: { zh: "只列最大的 {shown} 组,共 {groups} 组。", en: "The {shown} largest of {groups} groups." },
  least: { zh: "最低", en: "least" },
  quarter: { zh: "四分之一位", en: "quarter" },
  medianShort: { zh: "中位数", en: "median" },
  threeQuarters: { zh: "四分之三位", en: "three quarters" },
  most: { zh: "最高", en: "most" },
  noResult: { zh: "无结果", en: "no result" },
  blankGroup: { zh: "(空)", en: "(empty)" },
  composition: { zh: "积分构成", en: "What points are made of" },
  compositionTitle: { zh: "每个对象平均各项积分", en: "Mean points of each component" },
  compositionTold: {
    zh: "每条是平均每个对象各项积分;数字见旁表。",
    en: "Bars of the mean points of each component; the table has the figures.",
  },
  component: { zh: "项目", en: "component" },
  mean: { zh: "平均", en: "mean" },
  sum: { zh: "合计", en: "total" },
  everybody: { zh: "全部", en: "everybody" },
  rejects: { zh: "未评定的原因", en: "Rejected rows by cause" },
  rejectsTitle: { zh: "各原因的错误数", en: "Faults by cause" },
  rejectsLine: {
    zh: "{rows} 行未评定,共 {faults} 处错误;一行可有几处。",
    en: "{rows} rows were rejected for {faults} faults; a row can have several.",
  },
  rejectsTold: {
    zh: "未评定的原因的条形图;数字见旁表。",
    en: "Bar chart of causes; the table beside it has the figures.",
  },
  rejectsNone: { zh: "每一行都已评定。", en: "No row was rejected." },
  rejectsTooMany: { zh: "原因种类太多,不逐一列出。", en: "There are too many different causes to show one by one." },
  column: { zh: "列", en: "column" },
  problem: { zh: "问题", en: "problem" },
  faults: { zh: "错误数", en: "faults" },
  found: { zh: "常见内容", en: "found, for example" },
  wholeRow: { zh: "整行", en: "whole row" },
  table: { zh: "逐行结果", en: "Results row by row" },
  tableAll: { zh: "全部 {rows} 行。", en: "All {rows} rows." },
  tablePart: {
    zh: "只列前 {shown} 行,共 {rows} 行;上面的数字和图包括全部行。",
    en: "The first {shown} of {rows} rows; figures and charts above are of all rows.",
  },
  namesMasked: { zh: "“{columns}”列的姓名已隐去。", en: "Names in the column {columns} are masked." },
  search: { zh: "查找", en: "Search" },
  found1: { zh: "显示 {shown} / {rows} 行", en: "{shown} of {rows} rows shown" },
  sortHint: { zh: "点列名排序", en: "choose a column name to sort" },
} as const satisfies Readonly<Record<string, Words>>

type Fields = Readonly<Record<string, string | number>>

/** Speaks one language. `say` gives a wording, `tell` one with its fields, `of` what any words are in this language. */
export interface Wording {
  readonly language: Language
  readonly say: (name: keyof typeof wordings) => string
  readonly tell: (name: keyof typeof wordings, fields: Fields) => string
  readonly of: (words: Words) => string
}

/**
 * Makes the wording of a page.
 *
 * @category writing
 * @since 0.1.0
 */
export const wordingIn = (language: Language): Wording => ({
  language,
  say: (name) => wordings[name][language],
  tell: (name, fields) => wordings[name][language].replace(/\{(\w+)\}/g, (_, field: string) => String(fields[field])),
  of: (words) => words[language],
})
