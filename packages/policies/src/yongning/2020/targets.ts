/**
 * Yongning County, 2020: targets that have three years, with the day by which each is due.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

// The items that the targets stand in are due earlier: that is taken to be the mechanism, not the target.
const clock = {
  title: { zh: "三年目标的截止日", en: "by when a target of three years is due" },
  default: "three-years",
  options: {
    "three-years": { zh: "自印发之日起满三年", en: "three years after the plan was issued" },
    "end-of-third-year": { zh: "印发当年起第三个年度末", en: "the end of the third year, that of issue included" },
    "task-deadline": { zh: "该项任务的完成时限", en: "the deadline of the item" },
  },
} as const

export const targets: EditionPart = {
  rules: [
    {
      name: "full-time-grids-by-2023",
      title: { zh: "专职网格员全覆盖(三年目标)", en: "full-time grid workers in every grid, in three years" },
      modality: "aim",
      encodes: [],
      readings: { clock },
      rule: {
        kind: "coverage",
        cite: "yongning-2020#12",
        part: { name: "staffed", title: { zh: "有专职网格员的网格数", en: "grids with a full-time worker" } },
        whole: { name: "grids", title: { zh: "网格总数", en: "grids" } },
        atLeast: 100,
        due: {
          reading: "clock",
          options: {
            "three-years": "2023-09-10",
            "end-of-third-year": "2022-12-31",
            "task-deadline": "2021-12-31",
          },
        },
      },
    },
    {
      name: "owners-committees-by-2023",
      title: { zh: "业主委员会组建率(三年目标)", en: "owners' committees in every compound, in three years" },
      modality: "aim",
      encodes: [],
      readings: { clock },
      rule: {
        kind: "coverage",
        cite: "yongning-2020#19",
        part: {
          name: "withCommittee",
          title: { zh: "有业主委员会的小区数", en: "compounds with an owners' committee" },
        },
        whole: { name: "compounds", title: { zh: "小区总数", en: "compounds" } },
        atLeast: 100,
        due: {
          reading: "clock",
          options: {
            "three-years": "2023-09-10",
            "end-of-third-year": "2022-12-31",
            "task-deadline": "2020-12-31",
          },
        },
      },
    },
  ],
  recorded: [],
  setAside: [],
}
