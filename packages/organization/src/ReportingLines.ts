/**
 * Who stands under whom: the kinds of units of a structure, and for each kind those that a unit of it reports to.
 *
 * Laws:
 *
 * - a unit stands where its kind has a place, and nowhere else
 * - the order of tiers does not matter
 *
 * @since 0.1.0
 */
import {
  Cite,
  choiceOf,
  FactName,
  Flag,
  type Kind,
  Named,
  type Outcome,
  repeatedNames,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/**
 * A kind of unit (层级), and the kinds it stands under: one unit of each or, of those that share it, several. A kind at the
 * top stands under none.
 */
export const Tier = Schema.Struct({
  ...Named.fields,
  cite: Cite,
  under: Schema.Array(FactName),
  sharedBy: Schema.optionalKey(Schema.NonEmptyArray(FactName)),
})
export type Tier = typeof Tier.Type

const namesResolve = Schema.makeFilter(({ tiers }: { readonly tiers: ReadonlyArray<Tier> }) => {
  const names = ["none", ...tiers.map(({ name }) => name)]
  return [
    ...repeatedNames(names).map((at) => ({
      path: ["tiers", at - 1, "name"],
      issue: `Expected a name used once, got "${names[at]}"`,
    })),
    ...tiers.flatMap(({ under }, index) =>
      under.flatMap((name, position) =>
        tiers.slice(0, index).some((tier) => tier.name === name)
          ? []
          : [{ path: ["tiers", index, "under", position], issue: `Expected a kind listed before, got "${name}"` }],
      ),
    ),
  ]
})

/** Reporting lines (隶属关系), from the top down. */
export const ReportingLines = Schema.Struct({
  kind: Schema.Literal("reportingLines"),
  cite: Cite,
  tiers: Schema.NonEmptyArray(Tier),
}).check(namesResolve)
export type ReportingLines = typeof ReportingLines.Type

/** The kind of a unit and of one unit that it stands under; `none` for a unit at the top. */
export interface LineFacts {
  readonly unit: string
  readonly parent: string
}

/** Whether a unit of the one kind stands under a unit of the other. */
export const LineResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否符合", en: "met" } }),
})
export type LineResult = typeof LineResult.Type

const lineFactsOf = ({ tiers }: ReportingLines): Schema.Codec<LineFacts, unknown> => {
  const titles = Object.fromEntries(tiers.map(({ name, title }) => [name, title]))
  const none = { none: { zh: "无(顶层)", en: "none: at the top" } }
  return structOfColumns([
    { name: "unit", title: { zh: "单位层级", en: "kind of unit" }, schema: choiceOf(titles) },
    {
      name: "parent",
      title: { zh: "上级层级", en: "kind of the unit above" },
      schema: choiceOf({ ...titles, ...none }),
    },
  ])
}

/** A unit that stands where it should. */
export const LineKept = Schema.TaggedStruct("LineKept", { cite: Cite, unit: Words, parent: FactName }).annotate({
  reason: { zh: "{unit}隶属{parent},符合", en: "{unit} stands under {parent}, in order" },
})
export type LineKept = typeof LineKept.Type

/** A unit that stands elsewhere. `expected` is empty for a kind at the top. */
export const LineBroken = Schema.TaggedStruct("LineBroken", {
  cite: Cite,
  unit: Words,
  parent: FactName,
  expected: Schema.Array(Words),
}).annotate({
  limits: true,
  reason: { zh: "{unit}隶属{parent},应隶属:{expected}", en: "{unit} stands under {parent}; expected: {expected}" },
})
export type LineBroken = typeof LineBroken.Type

/**
 * Checks whether a unit of one kind stands under a unit of another.
 *
 * @category rating
 * @since 0.1.0
 */
export const checkLine = (
  { unit, parent }: LineFacts,
  rule: ReportingLines,
): Outcome<LineResult, LineKept | LineBroken> => {
  const { tiers } = rule
  const { title, cite, under } = tiers.find(({ name }) => name === unit) as Tier
  const met = under.length === 0 ? parent === "none" : under.includes(parent)
  const expected = tiers.filter(({ name }) => under.includes(name)).map((tier) => tier.title)
  return met
    ? { value: { met }, steps: [{ _tag: "LineKept", cite, unit: title, parent }] }
    : { value: { met }, steps: [{ _tag: "LineBroken", cite, unit: title, parent, expected }] }
}

/** The kind of rule that says who stands under whom. */
export const reportingLines: Kind<ReportingLines, LineFacts, LineResult> = {
  name: "reportingLines",
  title: { zh: "层级与隶属", en: "who stands under whom" },
  rule: ReportingLines,
  facts: lineFactsOf,
  result: () => LineResult,
  steps: { LineKept, LineBroken },
  rate: checkLine,
}
