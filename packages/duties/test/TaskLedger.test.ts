import { judgeTask, organsInCharge, TaskLedger, taskLedger } from "@jiceng/duties"
import { anyTaskFacts, anyTaskLedger } from "@jiceng/duties/testing"
import { type Count, columnsOf, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const task = (name: string, more: object) => ({
  cite: "yongning-2020#6",
  name,
  title: { zh: `任务${name}`, en: name },
  responsible: ["finance"],
  continuing: false,
  ...more,
})
const written = {
  kind: "taskLedger",
  cite: "yongning-2020#五(一)",
  organs: { housing: { zh: "住建局", en: "housing bureau" }, finance: { zh: "财政局", en: "finance bureau" } },
  tasks: [
    task("once", { lead: ["housing"], due: "2020-12-31" }),
    task("kept-up", { due: "2020-12-31", continuing: true }),
    task("undated", {}),
  ],
}
const ledger = Schema.decodeUnknownSync(TaskLedger)(written)
const judge = (name: string, done: boolean, daysOver: number, maintained: boolean) =>
  judgeTask(Schema.decodeUnknownSync(taskLedger.facts(ledger))({ task: name, done, daysOver, maintained }), ledger)

describe("judgeTask", () => {
  it.each([
    ["once", true, 0, true, "inTime", 0],
    ["once", true, 1, true, "late", 1],
    ["once", false, 0, true, "pending", 0],
    ["once", false, 1, true, "overdue", 1],
    ["once", true, 0, false, "inTime", 0],
    ["kept-up", true, 0, false, "lapsed", 0],
    ["kept-up", true, 5, false, "lapsed", 5],
    ["kept-up", true, 0, true, "inTime", 0],
    ["kept-up", false, 3, false, "overdue", 3],
    ["undated", false, 400, true, "open", 0],
    ["undated", true, 400, true, "done", 0],
  ])("%s, done %s, %i days over, kept up %s, is %s by %i days", (name, done, over, maintained, state, daysLate) => {
    expect(judge(name, done, over, maintained).value).toEqual({ state, daysLate })
  })

  it("the step names the organs that lead or, without a lead, those that answer for it", () => {
    const titles = Object.fromEntries(
      [...columnsOf(taskLedger.facts(ledger)), ...columnsOf(taskLedger.result(ledger))].flatMap(({ shape }) =>
        shape._tag === "Choice" ? shape.options.map((option) => [option.name, option.title]) : [],
      ),
    )
    const steps = [...judge("once", false, 2, true).steps, ...judge("kept-up", true, 0, true).steps]
    const tell = (language: "zh" | "en") => steps.map((step) => tellStep(step, taskLedger.steps, titles, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "任务once:逾期未完成。承担:住建局",
        "任务kept-up:按期完成。承担:财政局",
        "once: overdue; in charge: housing bureau",
        "kept-up: done in time; in charge: finance bureau",
      ]
    `)
    expect(ledger.tasks.map((one) => organsInCharge(one, ledger).map(({ en }) => en))).toEqual([
      ["housing bureau"],
      ["finance bureau"],
      ["finance bureau"],
    ])
  })
})

describe("TaskLedger", () => {
  it("tasks twice, organs that nobody knows and tasks of nobody are refused, all told at once", () => {
    const odd = {
      ...written,
      tasks: [
        task("once", { lead: ["toString"], due: "2020-02-30" }),
        task("once", { cooperating: ["police"] }),
        task("Nobody", { responsible: [] }),
      ],
    }
    expect(problemsOf(TaskLedger, odd)).toMatchInlineSnapshot(`
      [
        "tasks.0.due: Expected a calendar day written like 2020-09-10",
        "tasks.2.name: Expected lower-case letters, digits and hyphens",
      ]
    `)
    const dated = {
      ...odd,
      tasks: [...written.tasks, task("once", { lead: ["toString"] }), task("n", { responsible: [] })],
    }
    expect(problemsOf(TaskLedger, dated)).toMatchInlineSnapshot(`
      [
        "tasks.3.name: Expected a name that no task before it has",
        "tasks.3.lead.0: Expected the name of an organ, got "toString"",
        "tasks.4.lead: Expected an organ that leads or answers for the task",
      ]
    `)
  })

  it("facts of an unknown task are refused", () => {
    const facts = { task: "twice", done: "maybe", daysOver: -1, maintained: true }
    expect(problemsOf(taskLedger.facts(ledger), facts)).toMatchInlineSnapshot(`
      [
        "task: Expected "once" | "kept-up" | "undated"",
        "done: Expected true or false",
        "daysOver: Expected a whole number from 0 to 3652058",
      ]
    `)
  })
})

describe("laws", () => {
  const anyLedgerAndFacts = anyTaskLedger(fc.constant("yongning-2020#1")).chain((drawn) =>
    fc.tuple(fc.constant(drawn), anyTaskFacts(drawn)),
  )

  it("a task in time is never late", () => {
    fc.assert(
      fc.property(anyLedgerAndFacts, ([drawn, facts]) => {
        const { state, daysLate } = judgeTask({ ...facts, daysOver: 0 as Count }, drawn).value
        expect([daysLate, ["late", "overdue"].includes(state)]).toEqual([0, false])
      }),
    )
  })

  it("one more day over the due day never makes a task less late", () => {
    fc.assert(
      fc.property(anyLedgerAndFacts, ([drawn, facts]) => {
        const later = { ...facts, daysOver: (facts.daysOver + 1) as Count }
        const [now, then] = [facts, later].map((some) => judgeTask(some, drawn).value.daysLate)
        expect(then).toBeGreaterThanOrEqual(now ?? 0)
      }),
    )
  })

  it("a task without a deadline is never late", () => {
    fc.assert(
      fc.property(anyLedgerAndFacts, ([drawn, facts]) => {
        const { due } = drawn.tasks.find(({ name }) => name === facts.task) ?? drawn.tasks[0]
        const { state, daysLate } = judgeTask(facts, drawn).value
        expect(due !== undefined || (daysLate === 0 && ["done", "open", "lapsed"].includes(state))).toBe(true)
      }),
    )
  })
})

describe("the generators", () => {
  it("make ledgers and facts that decode", () => {
    fc.assert(
      fc.property(
        anyTaskLedger(fc.constant("yongning-2020#1")).chain((drawn) =>
          fc.tuple(fc.constant(drawn), anyTaskFacts(drawn)),
        ),
        ([drawn, facts]) => {
          expect(problemsOf(TaskLedger, drawn)).toEqual([])
          expect(problemsOf(taskLedger.facts(drawn), facts)).toEqual([])
        },
      ),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(taskLedger.steps))
  })
})
