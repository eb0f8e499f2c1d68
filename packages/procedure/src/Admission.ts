/**
 * Admission of work items by a list: what is on the list is admitted, and what is not can come in by the one route that
 * the text leaves open, if it leaves any.
 *
 * Laws:
 *
 * - an item on the list is always admitted
 * - an item off the list is admitted only with everything that its route needs
 * - where no route is open, an item off the list is never admitted
 *
 * @since 0.1.0
 */
import { Cite, choiceOf, Flag, type Kind, type Outcome, structOfColumns, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { findNameFaults, flagsOf } from "./Columns.ts"
import { findMissing, NeedsMissing, SomeOf } from "./SomeOf.ts"

/** The route for items off the list (清单外途径), with what it needs. */
export const OutsideRoute = Schema.Struct({ cite: Cite, title: Words, needs: SomeOf })
export type OutsideRoute = typeof OutsideRoute.Type

const namesDiffer = Schema.makeFilter((rule: { readonly outside?: OutsideRoute }) => {
  const names = rule.outside?.needs.of.map(({ name }) => name) ?? []
  return findNameFaults(names, ["listed", "admitted", "route"]).map(({ at, issue }) => ({
    path: ["outside", "needs", "of", at, "name"],
    issue,
  }))
})

/** Admission by a list (准入制). The list itself is kept by others; whether an item is on it is a fact. */
export const Admission = Schema.Struct({
  kind: Schema.Literal("admission"),
  cite: Cite,
  outside: Schema.optionalKey(OutsideRoute),
}).check(namesDiffer)
export type Admission = typeof Admission.Type

/** Whether an item is on the list, and by name what there is of the needs of the route outside. */
export interface AdmissionFacts {
  readonly listed: boolean
  readonly [need: string]: boolean
}

const admissionFactsOf = (rule: Admission): Schema.Codec<AdmissionFacts, unknown> =>
  structOfColumns([
    { name: "listed", title: { zh: "是否列入清单", en: "on the list" }, schema: Flag },
    ...flagsOf(rule.outside?.needs.of ?? []),
  ])

/** Whether an item is admitted, and by which route. */
export interface AdmissionResult {
  readonly admitted: boolean
  readonly route: "listed" | "outside" | "none"
}

const admissionResultOf = (rule: Admission): Schema.Codec<AdmissionResult, unknown> => {
  const outside = rule.outside?.title ?? { zh: "清单外", en: "off the list" }
  const route = choiceOf({ listed: { zh: "按清单", en: "by the list" }, outside, none: { zh: "无", en: "none" } })
  return Schema.Struct({
    admitted: Flag.annotateKey({ words: { zh: "是否准入", en: "admitted" } }),
    route: route.annotateKey({ words: { zh: "途径", en: "route" } }),
  })
}

/** An item that is on the list. */
export const ItemListed = Schema.TaggedStruct("ItemListed", { cite: Cite }).annotate({
  reason: { zh: "事项已列入清单", en: "the item is on the list" },
})
export type ItemListed = typeof ItemListed.Type

/** An item that is off the list, where nothing but the list admits. */
export const ItemUnlisted = Schema.TaggedStruct("ItemUnlisted", { cite: Cite }).annotate({
  limits: true,
  reason: { zh: "事项未列入清单,不予准入", en: "the item is not on the list and is not admitted" },
})
export type ItemUnlisted = typeof ItemUnlisted.Type

/** An item that came in by the route outside the list. */
export const AdmittedOutside = Schema.TaggedStruct("AdmittedOutside", { cite: Cite, route: Words }).annotate({
  reason: { zh: "事项未列入清单,经“{route}”准入", en: "the item is not on the list; it is admitted by {route}" },
})
export type AdmittedOutside = typeof AdmittedOutside.Type

/**
 * Admits a work item, or not.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { Admission, admitItem } from "@jiceng/procedure"
 * import * as Schema from "effect/Schema"
 *
 * const byListOnly = Schema.decodeUnknownSync(Admission)({ kind: "admission", cite: "xingqing-2018#三(五)" })
 * admitItem({ listed: false }, byListOnly).value // => { admitted: false, route: "none" }
 * ```
 */
export const admitItem = (
  facts: AdmissionFacts,
  { cite, outside }: Admission,
): Outcome<AdmissionResult, ItemListed | ItemUnlisted | AdmittedOutside | NeedsMissing> => {
  if (facts.listed) return { value: { admitted: true, route: "listed" }, steps: [{ _tag: "ItemListed", cite }] }
  const refused = { admitted: false, route: "none" } as const
  if (outside === undefined) return { value: refused, steps: [{ _tag: "ItemUnlisted", cite }] }
  const missing = findMissing(outside.needs, facts, outside.cite)
  if (missing.length > 0) return { value: refused, steps: missing }
  const admitted = { _tag: "AdmittedOutside", cite: outside.cite, route: outside.title } as const
  return { value: { admitted: true, route: "outside" }, steps: [admitted] }
}

/** The kind of rule that admits work items by a list. */
export const admission: Kind<Admission, AdmissionFacts, AdmissionResult> = {
  name: "admission",
  title: { zh: "事项准入", en: "admission of work items" },
  rule: Admission,
  facts: admissionFactsOf,
  result: admissionResultOf,
  steps: { ItemListed, ItemUnlisted, AdmittedOutside, NeedsMissing },
  rate: admitItem,
}
