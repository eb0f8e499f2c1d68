/**
 * Generators and laws of forms by members.
 *
 * @since 0.1.0
 */
import { type Cite, PartyForm } from "@jiceng/kernel"
import { anyBounds, anyNear } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { chooseForm, type FormByMembers, type MembersFacts } from "../FormByMembers.ts"

/**
 * Draws rules that give one to three forms, with bounds of at most a few hundred members.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyFormByMembers = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<FormByMembers> =>
  fc
    .record({
      cite: anyCite,
      forms: fc.subarray([...PartyForm.literals], { minLength: 1 }),
      bounds: anyBounds(PartyForm.literals.length, 300),
    })
    .map(({ cite, forms, bounds }) => {
      const bands = forms.map((form, index) => ({ from: bounds[index], form }))
      return { kind: "formByMembers", cite, bands } as unknown as FormByMembers // counts are branded
    })

/**
 * Draws numbers of members around the bounds of a rule.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyMembersFacts = ({ bands }: FormByMembers): fc.Arbitrary<MembersFacts> =>
  fc.record({
    directMembers: anyNear(
      bands.map(({ from }) => from),
      0,
      1_000_000_000,
    ),
  }) as fc.Arbitrary<{
    directMembers: number
  }> as fc.Arbitrary<MembersFacts>

/**
 * The law that more members never lower the form that a rule gives.
 *
 * @category laws
 * @since 0.1.0
 */
export const moreMembersNeverLowerForm = (rule: FormByMembers): fc.IProperty<[MembersFacts, MembersFacts]> =>
  fc.property(anyMembersFacts(rule), anyMembersFacts(rule), (one, other) => {
    const [fewer, more] = one.directMembers < other.directMembers ? [one, other] : [other, one]
    const rank = (facts: MembersFacts) => PartyForm.literals.indexOf(chooseForm(facts, rule).value.form)
    return rank(fewer) <= rank(more)
  })
