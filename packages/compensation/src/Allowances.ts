/**
 * Monthly allowances by role. Roles of the same group are drawn once, at the highest; a condition that does not hold
 * leaves the roles that depend on it without their allowance.
 *
 * Laws:
 *
 * - the sum is that of the allowances drawn
 * - one more role never lowers the sum
 * - a condition that fails never raises the sum
 * - of each group at most one allowance is drawn
 *
 * @since 0.1.0
 */
import {
  Cite,
  FactName,
  Flag,
  type Kind,
  Named,
  namesDiffer,
  namesIn,
  type Outcome,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Payer, payerTitles } from "./Payer.ts"
import { Wage } from "./Wage.ts"

/** A role with its allowance. Of the roles in one `group`, a person draws only the highest. */
export const AllowanceRole = Schema.Struct({ ...Named.fields, monthly: Wage, payer: Payer, group: FactName })
export type AllowanceRole = typeof AllowanceRole.Type

/** Something that has to hold before some roles draw their allowance. */
export const AllowanceCondition = Schema.Struct({ ...Named.fields, roles: Schema.Array(FactName) })
export type AllowanceCondition = typeof AllowanceCondition.Type

const rolesKnown = Schema.makeFilter(
  (rule: { readonly roles: ReadonlyArray<AllowanceRole>; readonly conditions: ReadonlyArray<AllowanceCondition> }) =>
    rule.conditions.flatMap(({ roles }, index) =>
      roles.every((role) => rule.roles.some(({ name }) => name === role))
        ? []
        : [{ path: ["conditions", index, "roles"], issue: "Expected names of roles of the rule" }],
    ),
)

const isWage = Schema.is(Wage)
const sumIsWage = Schema.makeFilter(({ roles }: { readonly roles: ReadonlyArray<AllowanceRole> }) =>
  isWage(roles.reduce((sum, { monthly }) => sum + monthly, 0))
    ? undefined
    : { path: ["roles"], issue: "Expected allowances that sum to a wage" },
)

/** Allowances (补助) by role. */
export const Allowances = Schema.Struct({
  kind: Schema.Literal("allowances"),
  cite: Cite,
  roles: Schema.NonEmptyArray(AllowanceRole),
  conditions: Schema.Array(AllowanceCondition),
}).check(
  rolesKnown,
  sumIsWage,
  namesDiffer(
    ({ roles, conditions }) => [...namesIn(roles, "roles"), ...namesIn(conditions, "conditions")],
    ["monthly"],
  ),
)
export type Allowances = typeof Allowances.Type

/** Which roles a person holds, and which conditions hold. */
export interface AllowanceFacts {
  readonly [name: string]: boolean
}

/** The sum of all allowances of a month. */
export const AllowancesResult = Schema.Struct({
  monthly: Wage.annotateKey({ words: { zh: "月补助", en: "allowances of a month" } }),
})
export type AllowancesResult = typeof AllowancesResult.Type

/** An allowance that is paid, and by whom. */
export const AllowanceDrawn = Schema.TaggedStruct("AllowanceDrawn", {
  cite: Cite,
  role: FactName,
  monthly: Wage,
  payer: Payer,
  paidBy: Words,
}).annotate({
  reason: { zh: "{role}每月{monthly}元,由{paidBy}负担", en: "{role}: {monthly} yuan a month, from the {paidBy}" },
})
export type AllowanceDrawn = typeof AllowanceDrawn.Type

/** An allowance that is not drawn beside a higher one of its group. */
export const AllowanceNotAdded = Schema.TaggedStruct("AllowanceNotAdded", {
  cite: Cite,
  role: FactName,
  monthly: Wage,
  beside: FactName,
}).annotate({
  limits: true,
  reason: {
    zh: "已领{beside}补助,不再另领{role}的{monthly}元",
    en: "{role}: its {monthly} yuan are not drawn beside those of: {beside}",
  },
})
export type AllowanceNotAdded = typeof AllowanceNotAdded.Type

/** An allowance that is not paid because a condition does not hold. */
export const AllowanceWithheld = Schema.TaggedStruct("AllowanceWithheld", {
  cite: Cite,
  role: FactName,
  monthly: Wage,
  condition: FactName,
}).annotate({
  limits: true,
  reason: {
    zh: "{role}的{monthly}元以“{condition}”为条件,条件不具备",
    en: "{role}: its {monthly} yuan depend on a condition that does not hold: {condition}",
  },
})
export type AllowanceWithheld = typeof AllowanceWithheld.Type

/** The person holds none of the roles. */
export const NoAllowanceRole = Schema.TaggedStruct("NoAllowanceRole", { cite: Cite }).annotate({
  reason: { zh: "未担任有补助的职务", en: "no role that has an allowance" },
})
export type NoAllowanceRole = typeof NoAllowanceRole.Type

type AllowanceStep = AllowanceDrawn | AllowanceNotAdded | AllowanceWithheld | NoAllowanceRole

/** The highest of some roles; of equal ones the first. */
const highestOf = (roles: ReadonlyArray<AllowanceRole>): AllowanceRole | undefined =>
  roles.reduce<AllowanceRole | undefined>(
    (best, role) => (best === undefined || role.monthly > best.monthly ? role : best),
    undefined,
  )

/**
 * Finds which allowances a person draws in a month.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { Allowances, drawAllowances } from "@jiceng/compensation"
 * import * as Schema from "effect/Schema"
 *
 * const words = (zh: string, en: string) => ({ zh, en })
 * const rule = Schema.decodeUnknownSync(Allowances)({
 *   kind: "allowances",
 *   cite: "yongning-2020#32",
 *   roles: [
 *     { name: "head", title: words("负责人", "head"), monthly: 300, payer: "city", group: "compound" },
 *     { name: "member", title: words("委员", "member"), monthly: 200, payer: "county", group: "compound" },
 *   ],
 *   conditions: [],
 * })
 * drawAllowances({ head: true, member: true }, rule).value // => { monthly: 30000 }
 * ```
 */
export const drawAllowances = (facts: AllowanceFacts, rule: Allowances): Outcome<AllowancesResult, AllowanceStep> => {
  const { cite, roles, conditions } = rule
  const failed = (role: AllowanceRole) =>
    conditions.find((condition) => facts[condition.name] === false && condition.roles.includes(role.name))
  const held = roles.filter(({ name }) => facts[name] === true)
  const payable = held.filter((role) => failed(role) === undefined)
  const steps = held.map(({ name: role, monthly, payer, group }, index): AllowanceStep => {
    const condition = failed(held[index] as AllowanceRole)
    if (condition !== undefined) return { _tag: "AllowanceWithheld", cite, role, monthly, condition: condition.name }
    const best = highestOf(payable.filter((other) => other.group === group))
    if (best === undefined || best.name === role)
      return { _tag: "AllowanceDrawn", cite, role, monthly, payer, paidBy: payerTitles[payer] }
    return { _tag: "AllowanceNotAdded", cite, role, monthly, beside: best.name }
  })
  const monthly = steps.reduce((sum, step) => (step._tag === "AllowanceDrawn" ? sum + step.monthly : sum), 0) as Wage
  return { value: { monthly }, steps: steps.length > 0 ? steps : [{ _tag: "NoAllowanceRole", cite }] }
}

const factsOf = ({ roles, conditions }: Allowances): Schema.Codec<AllowanceFacts, unknown> =>
  structOfColumns([...roles, ...conditions].map(({ name, title }) => ({ name, title, schema: Flag })))

/** The kind of rule that gives allowances by role. */
export const allowances: Kind<Allowances, AllowanceFacts, AllowancesResult> = {
  name: "allowances",
  title: { zh: "按职务发放补助", en: "allowances by role" },
  rule: Allowances,
  facts: factsOf,
  result: () => AllowancesResult,
  steps: { AllowanceDrawn, AllowanceNotAdded, AllowanceWithheld, NoAllowanceRole },
  rate: drawAllowances,
}
