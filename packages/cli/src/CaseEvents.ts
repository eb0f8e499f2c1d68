/**
 * The event log of cases as rows: each is an event of one kind, with the cells that this kind has.
 *
 * @since 0.1.0
 */
import { Flag, type Words } from "@jiceng/kernel"
import { type CaseEvent, CaseEventName, Scored, Whistled } from "@jiceng/procedure"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type Cells, type EntryColumn, type EntryReading, readCells } from "./EntryColumns.ts"

type Column = EntryColumn<unknown>

const { at, by, departments, grade } = Whistled.fields
const { department, score } = Scored.fields

const name: Words = { zh: "小写字母开头的英文名称", en: "a name such as civilAffairs" }

/** The columns of all events. Each event has the first four; a call and a score have more. */
const columns = {
  case: {
    title: { zh: "案件编号", en: "case" },
    schema: Whistled.fields.case,
    expected: { zh: "非空文字", en: "a text that is not empty" },
  },
  _tag: {
    title: { zh: "事件", en: "event" },
    schema: CaseEventName,
    expected: { zh: `${CaseEventName.literals.join("、")} 之一`, en: `one of ${CaseEventName.literals.join(", ")}` },
  },
  at: {
    title: { zh: "时刻", en: "at" },
    schema: at,
    expected: { zh: "形如 2020-09-10T08:30 的时刻", en: "a moment such as 2020-09-10T08:30" },
  },
  by: { title: { zh: "主体", en: "by" }, schema: by, expected: name },
  departments: {
    title: { zh: "呼叫部门", en: "departments" },
    schema: Schema.fromJsonString(departments),
    expected: { zh: "部门名称的 JSON 数组", en: "a JSON array of names of departments" },
  },
  urgent: {
    title: { zh: "是否急事难事", en: "urgent" },
    schema: Flag,
    expected: { zh: "true 或 false", en: "true or false" },
  },
  grade: {
    title: { zh: "响应等级", en: "grade" },
    schema: grade,
    expected: { zh: "不小于 0 的整数", en: "a whole number from 0" },
  },
  department: { title: { zh: "部门", en: "department" }, schema: department, expected: name },
  score: {
    title: { zh: "得分", en: "score" },
    schema: score,
    expected: { zh: "0 至 100 的数,至多两位小数", en: "a number from 0 to 100 with at most two decimals" },
  },
} satisfies Readonly<Record<string, Column>>

const fieldsOf = (tag: CaseEventName | undefined): ReadonlyArray<keyof typeof columns> => {
  const all = ["case", "_tag", "at", "by"] as const
  if (tag === "Whistled") return [...all, "departments", "urgent", "grade"]
  return tag === "Scored" ? [...all, "department", "score"] : all
}

const isEventName = Schema.is(CaseEventName)

/**
 * How the events of cases are read.
 *
 * @category reading
 * @since 0.1.0
 */
export const caseEvents: EntryReading<CaseEvent> = {
  titles: Object.fromEntries(Object.entries(columns).map(([own, { title }]) => [own, title])),
  read: (cells: Cells) => {
    const tag = cells.get("_tag")
    const fields = fieldsOf(isEventName(tag) ? tag : undefined)
    const own: Readonly<Record<string, Column>> = Object.fromEntries(fields.map((field) => [field, columns[field]]))
    return Result.map(readCells(cells, own), (read) => read as unknown as CaseEvent)
  },
}
