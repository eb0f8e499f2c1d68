/**
 * `jiceng show`: one rule with its figures, slots, readings, clauses and columns.
 *
 * @since 0.1.0
 */
import { outputColumns } from "@jiceng/engine"
import { columnsOf, findClause } from "@jiceng/kernel"
import { type BoundRule, writeInForce } from "@jiceng/policy"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { bindingFlags } from "../BindingFlags.ts"
import { columnNotes, noteLine } from "../ColumnNotes.ts"
import { printResult } from "../Printing.ts"
import { citesIn } from "../RuleListing.ts"
import { findRule } from "../RuleReference.ts"

const describeRule = (rule: BoundRule) => {
  const { id, kind, entry, status, edition, choices, slots } = rule
  const clauses = citesIn([entry.rule, entry.slots]).map((cite) => ({ cite, about: findClause(cite, edition.sources) }))
  return {
    id,
    kind: kind.name,
    title: entry.title,
    modality: entry.modality,
    status,
    edition: { id: edition.id, title: edition.title, inForce: edition.inForce },
    facts: columnNotes(columnsOf(rule.facts)),
    results: columnNotes(columnsOf(rule.result)),
    figures: entry.rule,
    slots: Object.entries(entry.slots).map(([name, { title, cite }]) => ({ name, title, cite, ...slots[name] })),
    readings: Object.entries(entry.readings).map(([name, reading]) => ({ name, ...reading, chosen: choices[name] })),
    clauses,
    encodes: entry.encodes,
  }
}

const indent = (text: string): string => text.replaceAll(/^/gm, "  ")

const linesOf = (rule: BoundRule): ReadonlyArray<string> => {
  const { id, kind, title, modality, status, figures, slots, readings, clauses } = describeRule(rule)
  const remarks = outputColumns(rule).slice(columnsOf(rule.result).length)
  return [
    `${id}: ${title.zh} (${title.en})`,
    `kind ${kind}, ${modality}, ${status}, in force ${writeInForce(rule.edition)}`,
    "",
    "facts",
    "  id (编号): the subject of a row",
    ...columnsOf(rule.facts).map(noteLine),
    "",
    "results",
    ...columnsOf(rule.result).map(noteLine),
    ...remarks.map(({ name, title: words }) => `  ${name} (${words.zh})`),
    "",
    "figures",
    indent(JSON.stringify(figures, null, 2)),
    ...slots.flatMap(({ name, title: words, cite, status: trust, value }) => [
      "",
      `slot ${name}: ${words.zh} (${words.en}), left open by ${cite}, ${trust}`,
      indent(JSON.stringify(value)),
    ]),
    ...readings.flatMap(({ name, title: words, options, chosen }) => [
      "",
      `reading ${name}: ${words.zh} (${words.en})`,
      ...Object.entries(options).map(([option, answer]) => {
        return `  ${option === chosen ? "*" : " "} ${option}: ${answer.zh} (${answer.en})`
      }),
    ]),
    "",
    "clauses",
    ...clauses.map(({ cite, about }) => `  ${cite}: ${about?.zh} (${about?.en})`),
  ]
}

/** The command `show`. */
export const show = Command.make(
  "show",
  {
    rule: Argument.String("rule").pipe(Argument.withDescription("edition/name or file.json#name")),
    ...bindingFlags,
    json: Flag.Boolean("json").pipe(Flag.withDefault(false), Flag.withDescription("print JSON")),
  },
  Effect.fnUntraced(function* ({ rule, slot, reading, on, json }) {
    const bound = yield* findRule(rule, { slot, reading, on })
    yield* printResult(json ? JSON.stringify(describeRule(bound), null, 2) : linesOf(bound).join("\n"))
  }),
).pipe(Command.withDescription("Show one rule: its figures, slots, readings, clauses, facts and result columns"))
