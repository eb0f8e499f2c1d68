/**
 * Several rules that pay, as one: what a worker is paid in a month by all of them, line by line, in total and by payer.
 * Where another reading of one rule would pay otherwise, the outcome says so.
 *
 * Laws:
 *
 * - the lines of an outcome sum to its total, and by payer to what each payer pays
 *
 * @since 0.1.0
 */
import {
  addUpPayroll,
  linesOfSteps,
  makePayslip,
  type Payer,
  type PayLine,
  type PayMonth,
  payerTitles,
} from "@jiceng/compensation"
import type { Rating } from "@jiceng/engine"
import {
  type Cite,
  type Column,
  choiceOf,
  columnsOf,
  type Disputed,
  isNotCovered,
  type Outcome,
  type Step,
  structOfColumns,
  weakestStatus,
  writeCell,
  Yuan,
} from "@jiceng/kernel"
import { alternativesTo, type BoundRule } from "@jiceng/policy"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import type { AppliedRule } from "./PayRules.ts"
import { figuresOf } from "./RuleFigures.ts"

/** A line of a payslip, and the rule that it comes from. */
export interface RuleLine extends PayLine {
  readonly rule: BoundRule
}

/** What a worker is paid, by the names of the columns. */
interface Paid extends Readonly<Record<Payer, Yuan>> {
  readonly month: PayMonth
  readonly total: Yuan
}

/** What a worker is paid, its lines, its lines under each other reading, and the rules that have no answer for the worker. */
export interface PaidOutcome extends Outcome<Paid> {
  readonly lines: ReadonlyArray<RuleLine>
  readonly others: ReadonlyArray<ReadonlyArray<RuleLine>>
  readonly silent: ReadonlyArray<BoundRule>
}

/** A rating of workers by all rules that pay them. */
export interface PayrollRating extends Rating {
  readonly rate: (facts: unknown) => PaidOutcome
}

type Facts = Readonly<Record<string, unknown>>

/** The facts of all rules as one struct: every column once, and the checks of rules that have all their columns. */
const factsOf = (applied: ReadonlyArray<AppliedRule>): Schema.Codec<unknown, unknown> => {
  const columns = new Map(
    applied.flatMap(({ rule, columns: own }) => {
      const fields = SchemaAST.isObjects(rule.facts.ast) ? rule.facts.ast.propertySignatures : []
      return own.map((column) => {
        const type = fields.find(({ name }) => name === column.name)?.type ?? SchemaAST.never
        return [column.name, { ...column, schema: Schema.make<Schema.Top>(type) }] as const
      })
    }),
  )
  const checks = applied.flatMap(({ rule, columns: own }) =>
    own.length === columnsOf(rule.facts).length ? (rule.facts.ast.checks ?? []) : [],
  )
  const struct: Schema.Codec<unknown, unknown> & Schema.Top = structOfColumns([...columns.values()])
  const [check, ...more] = checks
  return check === undefined ? struct : struct.check(check, ...more)
}

const payers = Object.entries(payerTitles).map(([name, title]) => ({ name: name as Payer, title }))

const resultOf = (month: PayMonth): Schema.Codec<unknown, unknown> =>
  structOfColumns([
    { name: "month", title: { zh: "工资月份", en: "month" }, schema: choiceOf({ [month]: { zh: month, en: month } }) },
    { name: "total", title: { zh: "合计", en: "total" }, schema: Yuan },
    ...payers.map((payer) => ({ ...payer, schema: Yuan })),
  ])

const sumUp = (lines: ReadonlyArray<PayLine>, month: PayMonth): Paid => {
  const { byPayer, total } = addUpPayroll([makePayslip("anybody", month, lines)])
  const paidBy = (payer: Payer) => byPayer.find((own) => own.payer === payer)?.amount ?? (0 as Yuan)
  return { month, total, city: paidBy("city"), county: paidBy("county"), unnamed: paidBy("unnamed") }
}

const isDisputed = ({ _tag }: Step): boolean => _tag === "Disputed"

/** A rule with its data under other readings. */
const withReadings = ({ rule }: AppliedRule) => {
  const [, ...figures] = figuresOf<unknown>(rule, rule.kind.rule)
  const others = alternativesTo(rule.choices, rule.entry.readings).map((other, index) => ({
    ...other,
    figures: figures[index],
  }))
  return { rule, others }
}

const linesOf = ({ steps }: Outcome<unknown>, rule: BoundRule): ReadonlyArray<RuleLine> =>
  linesOfSteps(steps, rule.titles).map((line) => ({ ...line, rule }))

/** Fills in the facts that settle a year, where the table has none: they change nothing that is paid in a month. */
const completeFacts = (facts: Facts): Facts => ({ thisYearStars: facts["lastYearStars"], monthsWorked: 1, ...facts })

/** What a rule pays somebody, and what it would pay under other readings. */
interface RuleOutcome {
  readonly rule: BoundRule
  readonly outcome: Outcome<unknown>
  readonly lines: ReadonlyArray<RuleLine>
  readonly others: ReadonlyArray<
    Omit<Disputed, "_tag" | "cite" | "values"> & { readonly lines: ReadonlyArray<RuleLine> }
  >
}

const payBy =
  (facts: Facts) =>
  ({ rule, others }: ReturnType<typeof withReadings>): RuleOutcome => {
    const outcome = rule.rate(facts)
    return {
      rule,
      outcome,
      lines: linesOf(outcome, rule),
      others: others.map(({ figures, reading, option, question, answer }) => ({
        reading,
        option,
        question,
        answer,
        lines: linesOf(rule.kind.rate(facts, figures), rule),
      })),
    }
  }

/** What differs between two payments, as it is written in a table. */
const differences = (paid: Paid, other: Paid, columns: ReadonlyArray<Column>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns.flatMap(({ name, shape }) => {
      const [own, cell] = [paid, other].map((value) => writeCell((value as unknown as Facts)[name], shape))
      return own === cell ? [] : [[name, cell ?? ""]]
    }),
  )

/**
 * Makes one rating of the rules that are applied to a table.
 *
 * @category rating
 * @since 0.1.0
 */
export const ratePayroll = (applied: ReadonlyArray<AppliedRule>, month: PayMonth): PayrollRating => {
  const read = applied.map(withReadings)
  const result = resultOf(month)
  const columns = columnsOf(result)

  const rate = (given: unknown): PaidOutcome => {
    const outcomes = read.map(payBy(completeFacts(given as Facts)))
    const lines = outcomes.flatMap((own) => own.lines)
    const value = sumUp(lines, month)
    const alternatives = outcomes.flatMap((own) =>
      own.others.map(({ lines: other, ...answered }) => {
        const otherLines = outcomes.flatMap((one) => (one === own ? other : one.lines))
        const values = differences(value, sumUp(otherLines, month), columns)
        const dispute: Disputed = { _tag: "Disputed", cite: own.outcome.steps[0]?.cite as Cite, ...answered, values }
        return { lines: otherLines, dispute }
      }),
    )
    const disputes = alternatives.map(({ dispute }) => dispute).filter(({ values }) => Object.keys(values).length > 0)
    return {
      value,
      steps: [...outcomes.flatMap(({ outcome }) => outcome.steps.filter((step) => !isDisputed(step))), ...disputes],
      lines,
      others: alternatives.map((other) => other.lines),
      silent: outcomes.flatMap(({ rule, outcome }) =>
        Object.values(outcome.value as Facts).some(isNotCovered) ? [rule] : [],
      ),
    }
  }

  return {
    facts: factsOf(applied),
    result,
    status: weakestStatus(applied.map(({ rule }) => rule.status)),
    limits: new Set(applied.flatMap(({ rule }) => [...rule.limits])),
    breaks: {},
    rate,
  }
}
