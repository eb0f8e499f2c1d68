/**
 * A checklist: things that have to be there, each seen or not. Some are asked for only where there is one at all.
 *
 * Laws:
 *
 * - every item is satisfied, missing or there is none to ask for
 * - a list is met exactly when nothing is missing
 * - one more thing seen never breaks a list
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  choiceOf,
  Day,
  FactName,
  Flag,
  type Kind,
  type Outcome,
  repeatedNames,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { dueSteps, TargetDue } from "./Deadline.ts"

/** An item that has to be there (必备项). */
export const RequiredItem = Schema.Struct({ kind: Schema.Literal("required"), name: FactName, title: Words })

/** An item that is asked for only where there is one at all (有则须备项). */
export const ItemIfAny = Schema.Struct({ kind: Schema.Literal("ifAny"), name: FactName, title: Words })

/** An item of a checklist. */
export const ChecklistItem = Schema.Union([RequiredItem, ItemIfAny])
export type ChecklistItem = typeof ChecklistItem.Type

const results = ["met", "satisfied", "missing"]

const namesDiffer = Schema.makeFilter((items: ReadonlyArray<ChecklistItem>) =>
  repeatedNames([...results, ...items.map(({ name }) => name)]).map((at) => ({
    path: [at - results.length, "name"],
    issue: "Expected a name that no column has yet",
  })),
)

/** A checklist (清单), with the day by which it is due, if it has one. */
export const Checklist = Schema.Struct({
  kind: Schema.Literal("checklist"),
  cite: Cite,
  items: Schema.NonEmptyArray(ChecklistItem).check(namesDiffer),
  due: Schema.optionalKey(Day),
})
export type Checklist = typeof Checklist.Type

/** Whether a thing is there, where there may be none to ask for. */
const IfAny = choiceOf({
  yes: { zh: "有", en: "yes" },
  no: { zh: "无", en: "no" },
  none: { zh: "不适用", en: "not applicable" },
})

/** By name, whether each item is there. */
export type ChecklistFacts = Readonly<Record<string, boolean | string>>

/** Whether a list is met, and how many of its items are there and are not. */
export const ChecklistResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否齐备", en: "met" } }),
  satisfied: Count.annotateKey({ words: { zh: "已备项数", en: "satisfied" } }),
  missing: Count.annotateKey({ words: { zh: "缺项数", en: "missing" } }),
})
export type ChecklistResult = typeof ChecklistResult.Type

/** A list of which nothing is missing. */
export const NothingMissing = Schema.TaggedStruct("NothingMissing", { cite: Cite, satisfied: Count }).annotate({
  reason: { zh: "{satisfied}项齐备", en: "all {satisfied} are there" },
})
export type NothingMissing = typeof NothingMissing.Type

/** Items that are missing. */
export const ItemsMissing = Schema.TaggedStruct("ItemsMissing", {
  cite: Cite,
  items: Schema.Array(Schema.String),
}).annotate({ limits: true, reason: { zh: "缺:{items}", en: "missing: {items}" } })
export type ItemsMissing = typeof ItemsMissing.Type

const isSeen = (fact: boolean | string | undefined): boolean => fact === true || fact === "yes"
const isMissing = (fact: boolean | string | undefined): boolean => fact === false || fact === "no"

/**
 * Goes through a checklist.
 *
 * @category rating
 * @since 0.1.0
 */
export const goThrough = (
  facts: ChecklistFacts,
  rule: Checklist,
): Outcome<ChecklistResult, NothingMissing | ItemsMissing | TargetDue> => {
  const { cite, items, due } = rule
  const names = items.map(({ name }) => name)
  const satisfied = names.filter((name) => isSeen(facts[name])).length as Count
  const lacking = names.filter((name) => isMissing(facts[name]))
  const missing = lacking.length as Count
  const step: NothingMissing | ItemsMissing =
    missing === 0 ? { _tag: "NothingMissing", cite, satisfied } : { _tag: "ItemsMissing", cite, items: lacking }
  return { value: { met: missing === 0, satisfied, missing }, steps: [step, ...dueSteps(cite, due)] }
}

/** The kind of rule that lists what has to be there. */
export const checklist: Kind<Checklist, ChecklistFacts, ChecklistResult> = {
  name: "checklist",
  title: { zh: "应备事项清单", en: "things that have to be there" },
  rule: Checklist,
  facts: (rule) =>
    structOfColumns(
      rule.items.map(({ kind, name, title }) => ({ name, title, schema: kind === "required" ? Flag : IfAny })),
    ),
  result: () => ChecklistResult,
  steps: { NothingMissing, ItemsMissing, TargetDue },
  rate: goThrough,
}
