import type { Day } from "@jiceng/kernel"
import { makeNotice, NoticeRule, type NoticeSubject, publishTwice } from "@jiceng/points"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const rule = Schema.decodeUnknownSync(NoticeRule)({
  publication: { kind: "clause", cite: "yongning-2020#14" },
  objection: { kind: "designAddition", note: { zh: "文件未规定异议程序", en: "no document provides for objections" } },
  orderBy: "points",
  columns: ["points", "stars"],
  term: { days: 5, counted: "workingDays" },
})
const publishing = { published: "2026-01-12" as Day, holidays: [] }
const member = (id: string, name: string, points: number | null, more: object = {}): NoticeSubject => {
  return {
    id,
    name,
    community: "东社区",
    unit: "税务局",
    values: { points, stars: points === null ? null : 3 },
    ...more,
  }
}

describe("makeNotice", () => {
  it("rows stand from the best to the worst, and who is not rated stands at the end", () => {
    const subjects = [
      member("3", "张三", 8000),
      member("1", "欧阳明月", 9000),
      member("4", "李四", null),
      member("2", "张五", 9000),
    ]
    expect(makeNotice(subjects, publishing, rule)).toEqual({
      rows: [
        { number: 1, name: "欧阳**", values: [9000, 3] },
        { number: 2, name: "张*", values: [9000, 3] },
        { number: 3, name: "张*", values: [8000, 3] },
        { number: 4, name: "李*", values: [null, null] },
      ],
      published: "2026-01-12",
      objections: { from: "2026-01-13", until: "2026-01-19" },
      publication: { kind: "clause", cite: "yongning-2020#14" },
      objection: {
        kind: "designAddition",
        note: { zh: "文件未规定异议程序", en: "no document provides for objections" },
      },
    })
  })
})

describe("publishTwice", () => {
  it("there is one list for each community and one for each unit", () => {
    const subjects = [
      member("1", "张三", 8000),
      member("2", "李四", 9000, { unit: "医院" }),
      member("3", "王五", 7000, { community: "西社区" }),
    ]
    const { byCommunity, byUnit } = publishTwice(subjects, publishing, rule)
    expect([...byCommunity].map(([place, { rows }]) => [place, rows.map(({ name }) => name)])).toEqual([
      ["东社区", ["李*", "张*"]],
      ["西社区", ["王*"]],
    ])
    expect([...byUnit].map(([place, { rows }]) => [place, rows.map(({ name }) => name)])).toEqual([
      ["医院", ["李*"]],
      ["税务局", ["张*", "王*"]],
    ])
  })
})

const anySubjects = fc
  .array(
    fc.record({
      name: fc.constantFrom("张三", "欧阳明", "买买提·艾力"),
      community: fc.constantFrom("东社区", "西社区"),
      unit: fc.constantFrom("税务局", "医院"),
      points: fc.constantFrom(null, 0, 8000, 9000),
    }),
    { maxLength: 8 },
  )
  .map((rows) => rows.map(({ name, points, ...places }, index) => member(`m${index}`, name, points, places)))

const valuesOf = (notices: ReadonlyMap<string, ReturnType<typeof makeNotice>>) =>
  [...notices.values()].flatMap(({ rows }) => rows.map(({ name, values }) => `${name} ${values.join()}`)).toSorted()

describe("laws", () => {
  it("every subject is in its notice once", () => {
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        const { byCommunity, byUnit } = publishTwice(subjects, publishing, rule)
        expect([byCommunity, byUnit].map((notices) => valuesOf(notices).length)).toEqual([
          subjects.length,
          subjects.length,
        ])
      }),
    )
  })

  it("the order of subjects does not change a notice", () => {
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        expect(makeNotice(subjects.toReversed(), publishing, rule)).toEqual(makeNotice(subjects, publishing, rule))
      }),
    )
  })

  it("no notice shows a whole name", () => {
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        const text = JSON.stringify(makeNotice(subjects, publishing, rule))
        return subjects.every(({ name }) => !text.includes(name))
      }),
    )
  })

  it("points published in both places are the same", () => {
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        const { byCommunity, byUnit } = publishTwice(subjects, publishing, rule)
        expect(valuesOf(byCommunity)).toEqual(valuesOf(byUnit))
      }),
    )
  })
})
