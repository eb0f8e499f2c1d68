/**
 * A goal: what the results of a rule are wanted to be, such as `stars>=4` or `met=true,missing=0`. A term compares one result
 * with one value; a goal is met when all its terms are. A result that is empty meets no term.
 *
 * Laws:
 *
 * - a goal that is written is read back
 * - a goal is met exactly when it is missed by nothing
 *
 * @since 0.1.0
 */
import { type Column, columnsOf, expectShape, readQuantity, type Words, writeCell } from "@jiceng/kernel"
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import type { FactValue } from "./FactStretch.ts"
import type { Rating } from "./Rating.ts"

const operators = ["!=", ">=", "<=", "=", ">", "<"] as const

/** How a result is compared with the value that is wanted. */
export type GoalOperator = (typeof operators)[number]

/** One term of a goal. */
export interface GoalTerm {
  readonly column: Column
  readonly operator: GoalOperator
  readonly value: FactValue
}

/** A goal (目标): all its terms are wanted. */
export type Goal = ReadonlyArray<GoalTerm>

/** A goal that a rule cannot have: the term that is wrong, and what was expected in its place. */
export class BadGoal extends Data.TaggedError("BadGoal")<{ readonly found: string; readonly expected: Words }> {
  override get message() {
    return `found “${this.found}”, expected ${this.expected.en}`
  }
}

const readValue = (text: string, { shape }: Column): FactValue | undefined => {
  switch (shape._tag) {
    case "Number":
      return readQuantity(text, shape.quantity)
    case "Choice":
      return shape.options.find(({ name }) => name === text)?.name
    case "Flag":
      return text === "true" ? true : text === "false" ? false : undefined
  }
}

const readTerm = (text: string, columns: ReadonlyArray<Column>): Result.Result<GoalTerm, BadGoal> => {
  const fail = (found: string, expected: Words) => Result.fail(new BadGoal({ found, expected }))
  const parts = /^\s*([^!<>=]*[^!<>=\s])\s*(!=|>=|<=|=|>|<)\s*([^!<>=\s].*?)\s*$/.exec(text)
  const [, name = "", written = "", value = ""] = parts ?? []
  const operator = operators.find((own) => own === written)
  if (operator === undefined) {
    return fail(text, {
      zh: "如 stars>=4 的条件(=、!=、>=、<=、>、<)",
      en: "a term such as stars>=4, with =, !=, >=, <=, > or <",
    })
  }
  const column = columns.find((own) => own.name === name || own.title.zh === name)
  if (column === undefined) {
    const names = columns.map((own) => own.name)
    return fail(name, { zh: `结果列之一:${names.join("、")}`, en: `one of the results ${names.join(", ")}` })
  }
  const hasOrder = column.shape._tag === "Number" || operator === "=" || operator === "!="
  if (!hasOrder) return fail(text, { zh: `${name} 只能用 = 或 !=`, en: `= or !=, as ${name} is no number` })
  const read = readValue(value, column)
  return read === undefined ? fail(value, expectShape(column.shape)) : Result.succeed({ column, operator, value: read })
}

/**
 * Reads a goal for a rule: terms joined by `,`, each a result, an operator and a value as a table writes it.
 *
 * @category reading
 * @since 0.1.0
 */
export const readGoal = (text: string, rating: Pick<Rating, "result">): Result.Result<Goal, BadGoal> => {
  const columns = columnsOf(rating.result)
  return Result.all(text.split(/[,\uFF0C]/).map((term) => readTerm(term, columns)))
}

/**
 * Writes a goal.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeGoal = (goal: Goal): string =>
  goal.map(({ column, operator, value }) => `${column.name}${operator}${writeCell(value, column.shape)}`).join(",")

/** By how much a value misses a term: 0 where it meets it. What cannot be measured misses it without bound. */
const missOf = (value: unknown, { operator, value: wanted }: GoalTerm): number => {
  if (operator === "=" || operator === "!=") {
    const isOpen = typeof value === "object" || value === undefined
    if (!isOpen && (value === wanted) === (operator === "=")) return 0
    const isMeasured = typeof value === "number" && typeof wanted === "number"
    return isMeasured ? Math.max(Math.abs(value - wanted), 1) : Number.POSITIVE_INFINITY
  }
  if (typeof value !== "number" || typeof wanted !== "number") return Number.POSITIVE_INFINITY
  const above = { ">=": wanted - value, ">": wanted + 1 - value, "<=": value - wanted, "<": value - wanted + 1 }
  return Math.max(above[operator], 0)
}

/** How far results are from a goal: the terms that they miss, and by how much they miss the first of these. */
export interface Miss {
  readonly terms: number
  readonly by: number
}

/**
 * Measures how far results are from a goal.
 *
 * @category measuring
 * @since 0.1.0
 */
export const measureMiss = (value: unknown, goal: Goal): Miss => {
  const results = value as Readonly<Record<string, unknown>>
  const missed = goal.map((term) => missOf(results[term.column.name], term)).filter((by) => by > 0)
  return { terms: missed.length, by: missed[0] ?? 0 }
}

/**
 * Tells whether results meet a goal.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isMet = (value: unknown, goal: Goal): boolean => measureMiss(value, goal).terms === 0
