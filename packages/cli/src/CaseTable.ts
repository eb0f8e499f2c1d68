/**
 * Case files as tables: a row for every case and every department that was called out, with where the case stands, what
 * was wrong with the response and the score of the handling; and a row for every department with its scores of all cases.
 *
 * @since 0.1.0
 */
import { citesOf, isNotCovered, type Status, weakestStatus, writeQuantity } from "@jiceng/kernel"
import {
  type CalledDepartment,
  type CaseEvent,
  type CaseFile,
  type CaseState,
  type DepartmentVerdict,
  type Dispatch,
  gatherScores,
  judgeCase,
  type Moment,
  noCases,
  replayCases,
} from "@jiceng/procedure"
import type { DispatchRules } from "./DispatchRules.ts"
import { bareCell, type ResultRow, type ResultTable, textCell } from "./ResultTable.ts"

const pointsAsWritten = { places: 2, least: 0, most: Number.MAX_SAFE_INTEGER, padded: false } as const

const scoreCell = (score: number | undefined) =>
  bareCell(score === undefined ? undefined : writeQuantity(score, pointsAsWritten))

const statusOf = ({ rules }: DispatchRules): Status => weakestStatus(rules.map(({ status }) => status))

/** Where a case stands: closed, solved, or after the step of its route that was done last. */
const stageOf = ({ closedAt, solvedAt, done }: CaseState, { route }: Dispatch): string => {
  if (closedAt !== undefined) return "closed"
  return solvedAt === undefined ? (route.steps[done - 1]?.name ?? "none") : "solved"
}

const departmentCells = (department: CalledDepartment | undefined, verdict: DepartmentVerdict | undefined) => {
  const minutesOver = verdict?.value.minutesOver
  return [
    textCell(department?.name),
    bareCell(verdict?.value.mustCome),
    textCell(department?.calledAt),
    textCell(department?.arrivedAt),
    bareCell(department?.actions),
    textCell(department?.withdrewAt),
    textCell(verdict?.value.fault),
    bareCell(isNotCovered(minutesOver) ? undefined : minutesOver),
    scoreCell(department?.score),
  ]
}

const rowsOfCase = (name: string, { state }: CaseFile, judged: Judged): ReadonlyArray<ResultRow> => {
  const { dispatch, at, status } = judged
  const { cite } = dispatch.route
  const cells = [textCell(name), textCell(stageOf(state, dispatch)), textCell(state.solvedAt), textCell(state.closedAt)]
  const key = (department: string) => JSON.stringify([name, department])
  if (state.departments.length === 0) {
    return [{ key: key(""), cells: [...cells, ...departmentCells(undefined, undefined)], status, cites: [cite] }]
  }
  const verdicts = new Map(judgeCase(state, at, dispatch).map((verdict) => [verdict.department, verdict]))
  return state.departments.map((department) => {
    const verdict = verdicts.get(department.name)
    return {
      key: key(department.name),
      cells: [...cells, ...departmentCells(department, verdict)],
      status,
      cites: [cite, ...(verdict === undefined ? [] : citesOf(verdict))],
    }
  })
}

/** By what rules and at what moment cases are judged. */
interface Judged {
  readonly dispatch: Dispatch
  readonly at: Moment
  readonly status: Status
}

/**
 * Replays a log and judges every case at a moment, under the reading that applies and, to tell disputes, every other one.
 *
 * @category rating
 * @since 0.1.0
 */
export const casesTable = (events: ReadonlyArray<CaseEvent>, rules: DispatchRules, at: Moment): ResultTable => {
  const rowsUnder = (dispatch: Dispatch): ReadonlyArray<ResultRow> =>
    [...replayCases(noCases, events, dispatch)].flatMap(([name, file]) =>
      rowsOfCase(name, file, { dispatch, at, status: statusOf(rules) }),
    )
  const [rows = [], ...others] = rules.dispatches.map(rowsUnder)
  return {
    names: ["case", "department"],
    columns: [
      { name: "case", title: { zh: "案件编号", en: "case" } },
      { name: "stage", title: { zh: "进展", en: "stage" } },
      { name: "solvedAt", title: { zh: "解决时刻", en: "solved at" } },
      { name: "closedAt", title: { zh: "结案时刻", en: "closed at" } },
      { name: "department", title: { zh: "部门", en: "department" } },
      { name: "mustCome", title: { zh: "是否必须报到", en: "has to come" } },
      { name: "calledAt", title: { zh: "呼叫时刻", en: "called at" } },
      { name: "arrivedAt", title: { zh: "到场时刻", en: "arrived at" } },
      { name: "actions", title: { zh: "处置记录数", en: "recorded actions" } },
      { name: "withdrewAt", title: { zh: "撤离时刻", en: "withdrew at" } },
      { name: "fault", title: { zh: "响应问题", en: "fault" } },
      { name: "minutesOver", title: { zh: "超时分钟数", en: "minutes over the limit" } },
      { name: "score", title: { zh: "办理得分", en: "score" } },
    ],
    rows,
    others,
  }
}

/**
 * Gathers the scores of every department over all cases of a log, as the yearly assessment of departments takes them.
 *
 * @category rating
 * @since 0.1.0
 */
export const scoresTable = (events: ReadonlyArray<CaseEvent>, rules: DispatchRules): ResultTable => {
  const rowsUnder = (dispatch: Dispatch): ReadonlyArray<ResultRow> =>
    gatherScores([...replayCases(noCases, events, dispatch).values()].map(({ state }) => state)).map(
      ({ department, called, scored, total }) => ({
        key: department,
        cells: [textCell(department), bareCell(called), bareCell(scored), scoreCell(total)],
        status: statusOf(rules),
        cites: [dispatch.call.cite],
      }),
    )
  const [rows = [], ...others] = rules.dispatches.map(rowsUnder)
  return {
    names: ["id"],
    columns: [
      { name: "id", title: { zh: "编号", en: "id" } },
      { name: "called", title: { zh: "呼叫次数", en: "times called" } },
      { name: "cases", title: { zh: "打分案件数", en: "cases scored" } },
      { name: "caseScores", title: { zh: "累计分值", en: "sum of scores" } },
    ],
    rows,
    others,
  }
}
