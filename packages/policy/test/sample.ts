/** A small edition to break, bind and rate: a form, posts under two readings, and stars with a slot and a reading. */
import type { WrittenEdition } from "@jiceng/policy"

const words = (zh: string, en: string) => ({ zh, en })

export const sample: WrittenEdition = {
  id: "sample-2020",
  jurisdiction: "sample",
  title: words("示例方案", "sample plan"),
  status: "official",
  inForce: { from: "2020-09-10" },
  sources: [
    {
      id: "sample-2020",
      title: words("示例方案", "sample plan"),
      issuer: words("某县委", "a county committee"),
      clauses: {
        "1": words("党组织形式", "forms"),
        "9": words("职数", "posts"),
        "13": words("星级", "stars"),
        "17": words("规模", "size"),
        "29": words("报到", "check-ins"),
      },
    },
  ],
  rules: [
    {
      name: "form",
      title: words("形式", "form"),
      encodes: [],
      rule: {
        kind: "formByMembers",
        cite: "sample-2020#1",
        bands: [
          { from: 0, form: "branch" },
          { from: 50, form: "generalBranch" },
          { from: 100, form: "committee" },
        ],
      },
    },
    {
      name: "posts",
      title: words("职数", "posts"),
      encodes: [],
      readings: {
        boundary: {
          title: words("恰为3000户", "exactly 3000 households"),
          default: "down",
          options: { down: words("归低档", "the lower band"), up: words("归高档", "the higher band") },
        },
        top: {
          title: words("7000户以上", "above 7000 households"),
          default: "not-covered",
          options: { "not-covered": words("未规定", "not covered"), nine: words("九名", "nine") },
        },
      },
      rule: {
        kind: "postsByHouseholds",
        cite: "sample-2020#9",
        bands: [
          { from: 0, posts: 5 },
          { from: { reading: "boundary", options: { down: 3001, up: 3000 } }, posts: 7 },
          {
            from: 7001,
            posts: {
              reading: "top",
              options: { "not-covered": { _tag: "NotCovered", cite: "sample-2020#17" }, nine: 9 },
            },
          },
        ],
      },
    },
    {
      name: "stars",
      title: words("星级", "stars"),
      encodes: [],
      readings: {
        inclusive: {
          title: words("“8星以上”是否含8星", "whether “8 and above” includes 8"),
          default: "yes",
          options: { yes: words("含", "it does"), no: words("不含", "it does not") },
        },
      },
      slots: {
        "star-table": {
          title: words("星级标准", "star table"),
          cite: "sample-2020#13",
          shape: "starTable",
          shipped: {
            status: "illustrative",
            value: [
              { from: 0, stars: 0 },
              { from: 80, stars: 8 },
              { from: 90, stars: 9 },
            ],
          },
        },
      },
      rule: {
        kind: "starScheme",
        cite: "sample-2020#13",
        subject: {
          labels: [],
          counts: [{ name: "checkIns", title: words("报到次数", "check-ins"), least: 0, most: 366 }],
          rates: [],
        },
        table: { slot: "star-table" },
        caps: [
          {
            kind: "countCap",
            cite: "sample-2020#29",
            count: "checkIns",
            below: 7,
            atMost: { reading: "inclusive", options: { yes: 7, no: 8 } },
          },
        ],
      },
    },
  ],
}
