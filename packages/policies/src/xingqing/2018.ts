/**
 * Xingqing District, 2018: the trial plan to reform how streets and communities are run, 银兴党办发〔2018〕200号.
 *
 * @since 0.1.0
 */
import type { WrittenEdition } from "@jiceng/policy"

export const xingqing2018: WrittenEdition = {
  id: "xingqing-2018",
  jurisdiction: "xingqing",
  title: { zh: "兴庆区街道社区管理体制改革实施方案(2018)", en: "Xingqing District, plan of 2018" },
  status: "official",
  // The date below the text has lost characters; that of the page header is taken.
  inForce: { from: "2018-11-05" },
  sources: [
    {
      id: "xingqing-2018",
      title: {
        zh: "兴庆区深化街道社区管理体制改革实施方案(试行)",
        en: "Xingqing District, trial plan to reform how streets and communities are run",
      },
      number: "银兴党办发〔2018〕200号",
      issuer: {
        zh: "中共兴庆区委办公室、兴庆区人民政府办公室",
        en: "Offices of the Xingqing District Party Committee and People's Government",
      },
      issued: "2018-11-05",
      clauses: {
        "三(一)": { zh: "社区党组织的形式", en: "forms of Party organisations in communities" },
        "三(四)2": { zh: "社区工作者的配备", en: "staffing of communities" },
      },
    },
  ],
  rules: [
    {
      name: "community-organisation",
      title: { zh: "社区党组织形式", en: "form of a community's Party organisation" },
      encodes: ["xingqing-2018-org-community-committee-threshold", "xingqing-2018-org-general-branch-threshold"],
      // 超过 and 不足 both leave 100 out: no form is given for exactly 100 members.
      readings: {
        "exactly-100": {
          title: { zh: "恰为100名党员设何种组织", en: "which form exactly 100 members have" },
          default: "general-branch",
          options: {
            "general-branch": {
              zh: "未“超过100人”,设党总支",
              en: "100 is not above 100: a general branch",
            },
            committee: { zh: "并非“不足100人”,设党委", en: "100 is not below 100: a committee" },
          },
        },
      },
      rule: {
        kind: "formByMembers",
        cite: "xingqing-2018#三(一)",
        bands: [
          { from: 0, form: "generalBranch" },
          { from: { reading: "exactly-100", options: { "general-branch": 101, committee: 100 } }, form: "committee" },
        ],
      },
    },
    {
      name: "community-posts",
      title: { zh: "社区“两委”职数", en: "posts of a community's two committees" },
      encodes: [
        "xingqing-2018-two-committee-posts-band-1",
        "xingqing-2018-two-committee-posts-band-2",
        "xingqing-2018-two-committee-posts-band-3",
      ],
      // 以下 and 以上 include the number and win over the bare ends of the middle band; the funds of part five confirm it at 5000.
      readings: {
        boundary: {
          title: { zh: "恰为3000户、5000户归入哪一档", en: "which band takes exactly 3000 and 5000 households" },
          default: "word-rule",
          options: {
            "word-rule": {
              zh: "“以下”“以上”含本数:3000户归低档,5000户归高档",
              en: "“and below”, “and above” include the number: 3000 is in the lower band, 5000 in the higher",
            },
            "boundary-up": { zh: "均归高一档", en: "both are in the higher band" },
            "boundary-down": { zh: "均归低一档", en: "both are in the lower band" },
          },
        },
      },
      rule: {
        kind: "postsByHouseholds",
        cite: "xingqing-2018#三(四)2",
        bands: [
          { from: 0, posts: 5 },
          {
            from: { reading: "boundary", options: { "word-rule": 3001, "boundary-up": 3000, "boundary-down": 3001 } },
            posts: 7,
          },
          {
            from: { reading: "boundary", options: { "word-rule": 5000, "boundary-up": 5000, "boundary-down": 5001 } },
            posts: 9,
          },
        ],
      },
    },
  ],
}
