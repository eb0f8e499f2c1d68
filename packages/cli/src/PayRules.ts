/**
 * Which rules of an edition pay the workers of a table in a month: those whose columns the table has. A column that is
 * missing is never taken for a zero; the rule that needs it is left out, and that is told.
 *
 * Laws:
 *
 * - every rule is applied or left out
 *
 * @since 0.1.0
 */
import { payingKinds } from "@jiceng/compensation"
import { type Column, columnsOf } from "@jiceng/kernel"
import type { BoundRule, Edition, RuleEntry } from "@jiceng/policy"
import * as Effect from "effect/Effect"
import { BadCall } from "./BadCall.ts"

/** A rule that is applied, and those of its columns that the table has. */
export interface AppliedRule {
  readonly rule: BoundRule
  readonly columns: ReadonlyArray<Column>
}

/** A rule that is left out: columns that it needs are missing, or another one takes its place. */
export interface LeftRule {
  readonly rule: BoundRule
  readonly missing: ReadonlyArray<string>
  readonly replacedBy: BoundRule | undefined
}

/** The rules that are applied to a table, and those that are not. */
export interface ChosenRules {
  readonly applied: ReadonlyArray<AppliedRule>
  readonly left: ReadonlyArray<LeftRule>
}

/**
 * Finds the rules of an edition that pay something in a month; there has to be one.
 *
 * @category finding
 * @since 0.1.0
 */
export const payingRules = (edition: Edition): Effect.Effect<ReadonlyArray<RuleEntry>, BadCall> => {
  const entries = edition.rules.filter(({ rule }) =>
    payingKinds.includes(String((rule as { readonly kind?: unknown }).kind)),
  )
  if (entries.length > 0) return Effect.succeed(entries)
  return new BadCall({ message: `${edition.id}: there is no rule that pays by the month` })
}

/**
 * What a rule needs to pay in a month. Performance pay of a month rests on last year's stars alone: this year's are not
 * known before its end, when they settle the year.
 */
const neededBy = ({ kind, facts }: BoundRule): ReadonlyArray<string> =>
  kind.name === "performanceSettlement" ? ["lastYearStars"] : columnsOf(facts).map(({ name }) => name)

/** Of two rules of a kind, one that asks for all that the other does and for more decides in its place. */
const asksMore = (one: AppliedRule, other: AppliedRule): boolean =>
  one.rule.kind === other.rule.kind &&
  one.columns.length > other.columns.length &&
  other.columns.every(({ name }) => one.columns.some((column) => column.name === name))

/**
 * Chooses the rules that pay the workers of a table with a header.
 *
 * @category finding
 * @since 0.1.0
 */
export const chooseRules = (header: ReadonlyArray<string>, rules: ReadonlyArray<BoundRule>): ChosenRules => {
  const looked = rules.map((rule) => {
    const columns = columnsOf(rule.facts).filter(
      ({ name, title }) => header.includes(name) || header.includes(title.zh),
    )
    const missing = neededBy(rule).filter((name) => !columns.some((column) => column.name === name))
    return { rule, columns, missing }
  })
  const able = looked.filter(({ missing }) => missing.length === 0)
  const judged = looked.map((one) => ({ ...one, replacedBy: able.find((other) => asksMore(other, one))?.rule }))
  const isApplied = ({ missing, replacedBy }: LeftRule) => missing.length === 0 && replacedBy === undefined
  return { applied: judged.filter(isApplied), left: judged.filter((one) => !isApplied(one)) }
}

const tellClash = (one: AppliedRule, other: AppliedRule): string | undefined => {
  const names = (rule: AppliedRule) => JSON.stringify(rule.columns.map(({ name }) => name).toSorted())
  const pair = `${one.rule.entry.name} and ${other.rule.entry.name}`
  if (one.rule.kind === other.rule.kind && names(one) === names(other)) {
    return `${pair} are of one kind and pay by the same columns: which of them pays is unclear`
  }
  const shared = one.columns.find(({ name, shape }) =>
    other.columns.some((column) => column.name === name && JSON.stringify(column.shape) !== JSON.stringify(shape)),
  )
  return shared === undefined ? undefined : `${pair} mean different things by the column ${shared.name}`
}

/**
 * Refuses rules that pay nobody, and rules that cannot pay together.
 *
 * @category checking
 * @since 0.1.0
 */
export const checkRules = (path: string, { applied, left }: ChosenRules): Effect.Effect<void, BadCall> => {
  if (applied.length === 0) {
    const lines = left.map(({ rule, missing }) => `  ${rule.entry.name}: no column ${missing.join(", ")}`)
    return new BadCall({ message: [`${path}: no rule that pays has all its columns`, ...lines].join("\n") })
  }
  const clash = applied
    .flatMap((one, index) => applied.slice(index + 1).map((other) => tellClash(one, other)))
    .find((told) => told !== undefined)
  return clash === undefined ? Effect.void : new BadCall({ message: `${path}: ${clash}` })
}

const tellStatus = ({ rule }: AppliedRule): ReadonlyArray<string> => {
  const { status, slots, entry, edition } = rule
  if (status === "official") return []
  const used = Object.entries(slots).flatMap(([name, slot]) => (slot.status === status ? [name] : []))
  return [`  ${status.padEnd(12)} ${entry.name}, resting on ${used.length > 0 ? used.join(", ") : edition.id}`]
}

/**
 * Tells which rules were applied, on what figures they rest, which were left out, and why.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellRules = ({ applied, left }: ChosenRules): ReadonlyArray<string> => [
  ...applied.map(
    ({ rule, columns }) => `  applied      ${rule.entry.name}, by ${columns.map(({ name }) => name).join(", ")}`,
  ),
  ...applied.flatMap(tellStatus),
  ...left.map(({ rule, missing, replacedBy }) =>
    replacedBy === undefined
      ? `  not applied  ${rule.entry.name}: no column ${missing.join(", ")}`
      : `  not applied  ${rule.entry.name}: ${replacedBy.entry.name} takes its place`,
  ),
]
