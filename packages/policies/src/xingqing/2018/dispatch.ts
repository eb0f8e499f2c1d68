/**
 * Xingqing District, 2018: which office of a street takes what.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const dispatch: EditionPart = {
  rules: [],
  recorded: [
    {
      covers: ["xingqing-2018-seconded-portfolios"],
      cite: "xingqing-2018#二(二)2",
      // 相应 is read as “respectively”: three heads and three portfolios in one order.
      statement: {
        zh: "三名挂职负责人依次分管三项工作",
        en: "three seconded heads answer for one field each, in the order of the text",
      },
      data: {
        派出所所长: "综治维稳",
        综合执法中队队长: "综合执法",
        司法所所长: "依法治理及公共法律服务",
      },
    },
    {
      covers: ["xingqing-2018-office-party-building"],
      cite: "xingqing-2018#二(三)1",
      statement: { zh: "基层党建办公室的事项", en: "topics of the office of Party building" },
      data: {
        office: "基层党建办公室",
        topics: ["纪检监察", "基层组织建设", "思想宣传", "精神文明", "统一战线", "群团建设"],
      },
    },
    {
      covers: ["xingqing-2018-office-coordination"],
      cite: "xingqing-2018#二(三)2",
      statement: { zh: "综合协调办公室的事项", en: "topics of the office of coordination" },
      data: {
        office: "综合协调办公室",
        topics: ["机关建设", "调研督查", "绩效考核", "应急管理", "信息公开", "人大街道工委", "两代表一委员"],
      },
    },
    {
      covers: ["xingqing-2018-office-public-service"],
      cite: "xingqing-2018#二(三)3",
      statement: { zh: "公共服务办公室的事项", en: "topics of the office of public services" },
      data: {
        office: "公共服务办公室",
        topics: [
          "卫生与健康",
          "爱国卫生",
          "劳动监察保障",
          "就业创业",
          "物业管理",
          "文化体育",
          "科技科普",
          "环境保护",
          "绿化",
          "统计",
          "教育",
          "退役军人服务",
        ],
      },
    },
    {
      covers: ["xingqing-2018-office-governance"],
      cite: "xingqing-2018#二(三)4",
      statement: {
        zh: "基层治理办公室的事项,另有动员社会参与、指导网格服务",
        en: "topics of the office of governance, which also brings in society and guides the grids",
      },
      data: {
        office: "基层治理办公室",
        topics: ["民政", "残联", "人民武装", "人民调解", "政法综治", "信访维稳", "消防安全"],
      },
    },
    {
      covers: ["xingqing-2018-centre-livelihood"],
      cite: "xingqing-2018#二(三)5",
      statement: {
        zh: "民生服务管理中心管服务站的事项、规范、清单和人员",
        en: "the livelihood centre looks after items, standards, list and staff of service stations",
      },
      data: {
        office: "民生服务管理中心",
        topics: ["服务事项规范", "事项动态清单", "工作人员培训", "日常管理", "考核"],
      },
    },
  ],
  setAside: [],
}
