/**
 * Xingqing District, 2018: what matters need before they count.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const matters: EditionPart = {
  rules: [
    {
      name: "co-building-agreement",
      title: { zh: "共驻共建协议", en: "agreement with units of the area" },
      encodes: ["xingqing-2018-co-building-agreement"],
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#二(四)1",
        items: [{ kind: "required", name: "agreementSigned", title: { zh: "协议已签订", en: "agreement signed" } }],
      },
    },
    {
      name: "honours-notice",
      title: { zh: "评选表彰提前征求意见", en: "street and community are asked before honours are decided" },
      encodes: ["xingqing-2018-honours-10-working-days"],
      // The days between are counted by a calendar from outside: neither the day of asking nor that of deciding counts.
      readings: {
        days: {
          title: { zh: "“前10个工作日”如何计算", en: "how ten working days before are counted" },
          default: "full-days-between",
          options: {
            "full-days-between": { zh: "两日之间至少10个工作日", en: "at least ten full working days between" },
            "deciding-day-counts": { zh: "研究当日计入", en: "the day of deciding counts as the tenth" },
            exactly: { zh: "恰好10个工作日", en: "exactly ten full working days between" },
          },
        },
      },
      rule: {
        kind: "advanceNotice",
        cite: "xingqing-2018#二(四)2",
        days: {
          reading: "days",
          options: {
            "full-days-between": { atLeast: 10 },
            "deciding-day-counts": { atLeast: 9 },
            exactly: { atLeast: 10, atMost: 10 },
          },
        },
        asked: [
          { name: "streetAsked", title: { zh: "已征求街道意见", en: "street asked" } },
          { name: "communityAsked", title: { zh: "已征求社区意见", en: "community asked" } },
        ],
      },
    },
    {
      name: "committee-election",
      title: { zh: "社区党委选举", en: "election of a community committee" },
      encodes: ["xingqing-2018-committee-election-timing"],
      rule: {
        kind: "prerequisites",
        cite: "xingqing-2018#三(一)2",
        when: { atLeast: 1, of: [{ name: "firstTerm", title: { zh: "第一届党委", en: "first term" } }] },
        needs: {
          atLeast: 1,
          of: [
            {
              name: "withTwoCommittees",
              title: { zh: "与社区“两委”换届同步", en: "together with the election of the two committees" },
            },
          ],
        },
      },
    },
    {
      name: "four-lists",
      title: { zh: "“四项清单”", en: "four lists of a joint committee" },
      encodes: ["xingqing-2018-four-lists"],
      // 每年初 names no day: which lists there are is checked, and nobody is late.
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#三(一)3",
        items: [
          { kind: "required", name: "needList", title: { zh: "需求清单", en: "list of needs" } },
          { kind: "required", name: "resourceList", title: { zh: "资源清单", en: "list of resources" } },
          { kind: "required", name: "projectList", title: { zh: "项目清单", en: "list of projects" } },
          { kind: "required", name: "dutyList", title: { zh: "责任清单", en: "list of responsibilities" } },
        ],
      },
    },
    {
      name: "major-matters",
      title: { zh: "“三重一大”集体研究", en: "major matters are studied together" },
      encodes: ["xingqing-2018-major-matters-collective"],
      // What the three and the one are is not in the plan: whether a matter is among them is a fact.
      rule: {
        kind: "prerequisites",
        cite: "xingqing-2018#三(一)4",
        when: { atLeast: 1, of: [{ name: "majorMatter", title: { zh: "“三重一大”事项", en: "major matter" } }] },
        needs: { atLeast: 1, of: [{ name: "collectiveStudy", title: { zh: "集体研究", en: "studied collectively" } }] },
      },
    },
    {
      name: "deliberation-scope",
      title: { zh: "须协商的事项", en: "matters that residents deliberate on" },
      encodes: ["xingqing-2018-deliberation-scope"],
      rule: {
        kind: "prerequisites",
        cite: "xingqing-2018#三(三)1",
        when: {
          atLeast: 1,
          of: [
            { name: "publicInterestDecision", title: { zh: "公共利益重大决策", en: "decision on public interest" } },
            { name: "practicalDifficulty", title: { zh: "实际困难问题", en: "practical difficulty" } },
            { name: "dispute", title: { zh: "矛盾纠纷", en: "dispute" } },
          ],
        },
        needs: {
          atLeast: 1,
          of: [
            { name: "residentsDeliberated", title: { zh: "居民群众协商", en: "residents deliberated" } },
            { name: "delegatesDeliberated", title: { zh: "居民代表协商", en: "their delegates deliberated" } },
          ],
        },
      },
    },
    {
      name: "grid-ledgers",
      title: { zh: "网格台账底册", en: "ledgers of a grid" },
      encodes: ["xingqing-2018-grid-worker-ledger"],
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#四(二)2",
        items: [
          { kind: "required", name: "compounds", title: { zh: "居民小区", en: "compounds" } },
          { kind: "required", name: "shops", title: { zh: "商业网点", en: "shops" } },
          { kind: "required", name: "areaUnits", title: { zh: "辖区单位", en: "units of the area" } },
          { kind: "required", name: "specialGroups", title: { zh: "特殊群体", en: "special groups" } },
          { kind: "required", name: "difficultIssues", title: { zh: "困难问题", en: "difficult issues" } },
        ],
      },
    },
    {
      name: "many-vacancies",
      title: { zh: "空缺较多时统一招录", en: "many vacancies are filled by recruitment" },
      encodes: ["xingqing-2018-many-vacancies"],
      // How many are many is left to those who decide, so it is a fact and not a figure.
      rule: {
        kind: "prerequisites",
        cite: "xingqing-2018#五(一)",
        when: { atLeast: 1, of: [{ name: "manyVacancies", title: { zh: "空缺较多", en: "many vacancies" } }] },
        needs: {
          atLeast: 1,
          of: [{ name: "unifiedRecruitment", title: { zh: "统一招录", en: "unified recruitment" } }],
        },
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-major-project-suggestion"],
      cite: "xingqing-2018#二(四)2",
      statement: {
        zh: "街道可就区域内事关群众利益的重大决策和重大项目提出建议",
        en: "a street may make suggestions on major decisions and projects in its area",
      },
    },
    {
      covers: ["xingqing-2018-public-affairs-seven-activities"],
      cite: "xingqing-2018#三(三)1",
      statement: {
        zh: "居委会就公共事务和公益事业可开展七类活动",
        en: "residents' committees hold seven sorts of activities on public affairs",
      },
      data: ["议事", "听证", "决策", "协调", "服务", "监督", "评议"],
    },
  ],
  setAside: [],
}
