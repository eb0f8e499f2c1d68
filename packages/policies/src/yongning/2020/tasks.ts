/**
 * Yongning County, 2020: who leads each item of the plan, who answers for it, and by when.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"
import { governing } from "./tasks/governing.ts"
import { organising } from "./tasks/organising.ts"
import { organs } from "./tasks/organs.ts"

export const tasks: EditionPart = {
  rules: [
    {
      name: "task-ledger",
      title: { zh: "任务分工与完成时限", en: "who answers for which task, and by when" },
      encodes: [
        "yongning-2020-task-01",
        "yongning-2020-task-02",
        "yongning-2020-task-03",
        "yongning-2020-task-04",
        "yongning-2020-task-05",
        "yongning-2020-task-06",
        "yongning-2020-task-07",
        "yongning-2020-task-08",
        "yongning-2020-task-09",
        "yongning-2020-task-10",
        "yongning-2020-task-11",
        "yongning-2020-task-12",
        "yongning-2020-task-13",
        "yongning-2020-task-14",
        "yongning-2020-task-15",
        "yongning-2020-task-16",
        "yongning-2020-task-17",
        "yongning-2020-task-18",
        "yongning-2020-task-19",
        "yongning-2020-task-20",
        "yongning-2020-task-21",
        "yongning-2020-task-22",
        "yongning-2020-task-23",
        "yongning-2020-task-24",
        "yongning-2020-task-25",
        "yongning-2020-task-26",
        "yongning-2020-task-27",
        "yongning-2020-task-28",
        "yongning-2020-task-29",
        "yongning-2020-task-30",
        "yongning-2020-task-31",
        "yongning-2020-task-32",
        "yongning-2020-task-33",
      ],
      // “By the end of December” includes the last day of the month.
      rule: {
        kind: "taskLedger",
        cite: "yongning-2020#五(一)",
        organs,
        tasks: [...organising, ...governing],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
