/**
 * What it would take, told in words and as JSON: the changes to the facts, or why none is enough. What was not proven is
 * said so.
 *
 * @since 0.1.0
 */
import { type Aim, type Change, type Facts, type Goal, writeGoal } from "@jiceng/engine"
import { type Column, columnsOf, type Language, type Outcome, writeCell } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { tellReasons } from "./Reasons.ts"

/** A question and its answer: what is wanted of whom under which rule, and what it would take. */
export interface AimAnswer {
  readonly rule: BoundRule
  readonly facts: Facts
  readonly goal: Goal
  readonly keep: ReadonlyArray<string>
  readonly aim: Aim
}

const titleOf = ({ name, title }: Column, language: Language): string => (language === "zh" ? title.zh : name)

const colon: Readonly<Record<Language, string>> = { zh: ":", en: ": " }
const open: Readonly<Record<Language, string>> = { zh: "(", en: " (" }
const comma: Readonly<Record<Language, string>> = { zh: ",", en: ", " }

const tellValues = (values: unknown, columns: ReadonlyArray<Column>, language: Language): string =>
  columns
    .map((column) => {
      const cell = writeCell((values as Facts)[column.name], column.shape)
      return `${titleOf(column, language)} ${cell === "" ? { zh: "无", en: "none" }[language] : cell}`
    })
    .join(comma[language])

const tellChange = ({ facts, outcome, isNearest }: Change, { rule, goal }: AimAnswer, language: Language): string => {
  const columns = columnsOf(rule.facts)
  const moves = facts.flatMap(({ name, from, to }) => {
    const column = columns.find((own) => own.name === name)
    if (column === undefined) return []
    return [`${titleOf(column, language)} ${writeCell(from, column.shape)} → ${writeCell(to, column.shape)}`]
  })
  const unproven = { zh: "(未证明是最近的)", en: " (something nearer may do)" }[language]
  const wanted = columnsOf(rule.result).filter(({ name }) => goal.some(({ column }) => column.name === name))
  const reached = tellValues(outcome.value, wanted, language)
  return `${moves.join(comma[language])}${isNearest ? "" : unproven}${colon[language]}${reached}`
}

const namesOf = (names: ReadonlyArray<string>, rule: BoundRule, language: Language): string =>
  columnsOf(rule.facts)
    .filter(({ name }) => names.includes(name))
    .map((column) => titleOf(column, language))
    .join(language === "zh" ? "、" : ", ")

const listedLine = (listed: ReadonlyArray<string>, rule: BoundRule, language: Language): ReadonlyArray<string> => {
  if (listed.length === 0) return []
  const names = namesOf(listed, rule, language)
  return [{ zh: `${names}取值过多,只试了其中一部分`, en: `of ${names} only some values were tried` }[language]]
}

/** More changes than these are not read; JSON has them all. */
const mostChanges = 20

const changesLines = (aim: Extract<Aim, { _tag: "Reached" }>, answer: AimAnswer, language: Language) => {
  const count = aim.changes[0]?.facts.length ?? 0
  const several = {
    zh: aim.isFewest ? `须同时改变 ${count} 项,更少不够:` : `同时改变 ${count} 项即可(未证明更少不够):`,
    en: aim.isFewest
      ? `${count} facts have to change together, fewer are not enough:`
      : `${count} facts changed together are enough, and fewer may be:`,
  }
  const single = { zh: "改变 1 项即可:", en: "one fact changed is enough:" }
  const shown = aim.changes.slice(0, mostChanges)
  const more = aim.changes.length - shown.length
  const left = { zh: `……另有 ${more} 种,见 --json`, en: `… and ${more} more, which --json has` }
  return [
    count === 1 ? single[language] : several[language],
    ...shown.map((change, index) => `${index + 1}. ${tellChange(change, answer, language)}`),
    ...(more > 0 ? [left[language]] : []),
    ...listedLine(aim.listed, answer.rule, language),
  ]
}

const noneLines = (aim: Extract<Aim, { _tag: "NotReached" }>, answer: AimAnswer, language: Language) => {
  const { rule, facts: now, keep } = answer
  const { facts, outcome, held } = aim.nearest
  const kept = namesOf(keep, rule, language)
  const beside = { zh: `,${kept}不变`, en: ` while ${kept} ${keep.length === 1 ? "stays" : "stay"}` }[language]
  const none = { zh: "任何改变都达不到", en: "no change is enough" }
  const tried = { zh: "试过的改变都达不到", en: "no change that was tried is enough" }
  const changed = columnsOf(rule.facts).filter(({ name }) => facts[name] !== now[name])
  const at = changed.length === 0 ? { zh: "现状", en: "as it is" }[language] : tellValues(facts, changed, language)
  const nearest = tellValues(outcome.value, columnsOf(rule.result), language)
  const reasons = tellReasons({ value: outcome.value, steps: held }, rule, language)
  return [
    `${(aim.isCertain ? none : tried)[language]}${keep.length === 0 ? "" : beside}`,
    `${{ zh: "最接近", en: "nearest" }[language]}${colon[language]}${nearest}${open[language]}${at})`,
    ...reasons.map((reason) => `${{ zh: "受限于", en: "held by" }[language]}${colon[language]}${reason}`),
    ...listedLine(aim.listed, rule, language),
  ]
}

/**
 * Tells what it would take, in lines.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellAim = (answer: AimAnswer, language: Language): ReadonlyArray<string> => {
  const { rule, facts, goal, aim } = answer
  const now = tellValues(rule.rate(facts).value, columnsOf(rule.result), language)
  const head = [
    `${{ zh: "现状", en: "now" }[language]}${colon[language]}${now}`,
    `${{ zh: "目标", en: "goal" }[language]}${colon[language]}${writeGoal(goal)}`,
  ]
  switch (aim._tag) {
    case "Met":
      return [...head, { zh: "已经达到", en: "it is met already" }[language]]
    case "Reached":
      return [...head, ...changesLines(aim, answer, language)]
    case "NotReached":
      return [...head, ...noneLines(aim, answer, language)]
  }
}

const dataOf = (values: unknown, columns: ReadonlyArray<Column>) =>
  Object.fromEntries(
    columns.map(({ name, shape }) => {
      const value = (values as Facts)[name]
      const cell = writeCell(value, shape)
      return [name, cell === "" ? null : typeof value === "number" ? Number(cell) : value]
    }),
  )

/**
 * Describes what it would take as data, with numbers as a table writes them.
 *
 * @category writing
 * @since 0.1.0
 */
export const describeAim = ({ rule, facts, goal, keep, aim }: AimAnswer) => {
  const [factColumns, results] = [columnsOf(rule.facts), columnsOf(rule.result)]
  const resultsOf = ({ value }: Outcome<unknown>) => dataOf(value, results)
  const question = { rule: rule.id, facts: dataOf(facts, factColumns), goal: writeGoal(goal), keep }
  switch (aim._tag) {
    case "Met":
      return { ...question, answer: "met", results: resultsOf(aim.outcome) }
    case "Reached": {
      const changes = aim.changes.map((change) => {
        const columns = factColumns.filter(({ name }) => change.facts.some((own) => own.name === name))
        const ends = (end: "from" | "to") =>
          dataOf(Object.fromEntries(change.facts.map((own) => [own.name, own[end]])), columns)
        return { from: ends("from"), to: ends("to"), isNearest: change.isNearest, results: resultsOf(change.outcome) }
      })
      return { ...question, answer: "reached", isFewest: aim.isFewest, changes, listed: aim.listed }
    }
    case "NotReached": {
      const { nearest, isCertain, listed } = aim
      const held = nearest.held.map(({ _tag, cite }) => ({ step: _tag, cite }))
      const described = { facts: dataOf(nearest.facts, factColumns), results: resultsOf(nearest.outcome), held }
      return { ...question, answer: "notReached", isCertain, nearest: described, listed }
    }
  }
}
