/**
 * The wage of somebody who may hold several roles: one wage, that of the role that comes first in the rule.
 *
 * Laws:
 *
 * - whoever holds a role is paid the wage of one held role
 * - a role that comes later never changes the pay
 * - without a role the pay is not covered
 *
 * @since 0.1.0
 */
import {
  Cite,
  FactName,
  Flag,
  type Kind,
  Named,
  NotCovered,
  namesDiffer,
  type Outcome,
  structOfColumns,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Wage } from "./Wage.ts"

/** A role and its wage, each a fact under its name. */
export const RoleWage = Schema.Struct({ role: Named, wage: Named })
export type RoleWage = typeof RoleWage.Type

/** One wage for several roles (兼任工资标准). The first role held decides. */
export const RolePay = Schema.Struct({
  kind: Schema.Literal("rolePay"),
  cite: Cite,
  roles: Schema.NonEmptyArray(RoleWage),
}).check(
  namesDiffer(
    ({ roles }) =>
      roles.flatMap(({ role, wage }, index) => [
        { name: role.name, path: ["roles", index, "role", "name"] },
        { name: wage.name, path: ["roles", index, "wage", "name"] },
      ]),
    ["monthly"],
  ),
)
export type RolePay = typeof RolePay.Type

/** Which roles a person holds, and the wage of every role. */
export interface RoleFacts {
  readonly [name: string]: boolean | Wage
}

/** The wage of a month; empty for somebody without a role. */
export const RolePayResult = Schema.Struct({
  monthly: Schema.Union([Wage, NotCovered]).annotateKey({ words: { zh: "月工资", en: "pay of a month" } }),
})
export type RolePayResult = typeof RolePayResult.Type

/** The wage of the role that decided. */
export const RolePaid = Schema.TaggedStruct("RolePaid", { cite: Cite, role: FactName, monthly: Wage }).annotate({
  reason: { zh: "按{role}工资标准发放{monthly}元", en: "paid at the standard of: {role}, {monthly} yuan" },
})
export type RolePaid = typeof RolePaid.Type

/** A second wage that is not paid. */
export const SecondWageDropped = Schema.TaggedStruct("SecondWageDropped", {
  cite: Cite,
  role: FactName,
  monthly: Wage,
}).annotate({
  limits: true,
  reason: { zh: "兼任{role},不另发{monthly}元", en: "{role}: its {monthly} yuan are not paid as well" },
})
export type SecondWageDropped = typeof SecondWageDropped.Type

/**
 * Finds the one wage of somebody with one or several roles.
 *
 * @category rating
 * @since 0.1.0
 */
export const payRoles = (
  facts: RoleFacts,
  { cite, roles }: RolePay,
): Outcome<RolePayResult, RolePaid | SecondWageDropped | NotCovered> => {
  const held = roles
    .filter(({ role }) => facts[role.name] === true)
    .map(({ role, wage }) => ({ cite, role: role.name, monthly: facts[wage.name] as Wage }))
  const [paid, ...others] = held
  if (paid === undefined) {
    const notCovered: NotCovered = { _tag: "NotCovered", cite }
    return { value: { monthly: notCovered }, steps: [notCovered] }
  }
  const dropped = others.map((other) => ({ _tag: "SecondWageDropped", ...other }) as const)
  return { value: { monthly: paid.monthly }, steps: [{ _tag: "RolePaid", ...paid }, ...dropped] }
}

/** The kind of rule that pays one wage for several roles. */
export const rolePay: Kind<RolePay, RoleFacts, RolePayResult> = {
  name: "rolePay",
  title: { zh: "兼任人员工资标准", en: "one wage for several roles" },
  rule: RolePay,
  facts: ({ roles }) =>
    structOfColumns([
      ...roles.map(({ role }) => ({ ...role, schema: Flag })),
      ...roles.map(({ wage }) => ({ ...wage, schema: Wage })),
    ]),
  result: () => RolePayResult,
  steps: { RolePaid, SecondWageDropped, NotCovered },
  steady: ({ roles }) => roles.map(({ wage }) => wage.name),
  rate: payRoles,
}
