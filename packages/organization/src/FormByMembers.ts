/**
 * The form of a community's Party organisation, by the number of members that it manages directly.
 *
 * Laws:
 *
 * - every number of members has exactly one form
 * - one more member never lowers the form
 *
 * @since 0.1.0
 */
import { bandsOf, Cite, Count, findBand, type Kind, type Outcome, PartyForm } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

const formsRise = Schema.makeFilter((bands: ReadonlyArray<{ readonly form: PartyForm }>) => {
  const ranks = bands.map(({ form }) => PartyForm.literals.indexOf(form))
  return ranks.flatMap((rank, index) =>
    rank > (ranks[index - 1] ?? -1)
      ? []
      : [{ path: [index, "form"], issue: "Expected a higher form than in the row before" }],
  )
})

/** Forms by directly managed members (直管党员): each row names the form from so many members on. */
export const FormByMembers = Schema.Struct({
  kind: Schema.Literal("formByMembers"),
  cite: Cite,
  bands: bandsOf(Schema.Struct({ from: Count, form: PartyForm })).check(formsRise),
})
export type FormByMembers = typeof FormByMembers.Type

/** How many members a community's Party organisation manages directly; in-service and mobile members do not count. */
export const MembersFacts = Schema.Struct({
  directMembers: Count.annotateKey({ words: { zh: "直管党员数", en: "directly managed members" } }),
})
export type MembersFacts = typeof MembersFacts.Type

/** The form that a community's Party organisation takes. */
export const FormResult = Schema.Struct({
  form: PartyForm.annotateKey({ words: { zh: "党组织形式", en: "form of the Party organisation" } }),
})
export type FormResult = typeof FormResult.Type

/** A number of members that led to a form. */
export const FormReached = Schema.TaggedStruct("FormReached", {
  cite: Cite,
  directMembers: Count,
  from: Count,
  form: PartyForm,
}).annotate({
  reason: {
    zh: "直管党员{directMembers}名,达到{from}名一档,设{form}",
    en: "{directMembers} directly managed members reach the band from {from}: {form}",
  },
})
export type FormReached = typeof FormReached.Type

/**
 * Chooses the form of a community's Party organisation from the number of its members.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { chooseForm, FormByMembers, MembersFacts } from "@jiceng/organization"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(FormByMembers)({
 *   kind: "formByMembers",
 *   cite: "yongning-2020#1",
 *   bands: [{ from: 0, form: "branch" }, { from: 50, form: "generalBranch" }, { from: 100, form: "committee" }],
 * })
 * const facts = Schema.decodeUnknownSync(MembersFacts)({ directMembers: 100 })
 * chooseForm(facts, rule).value // => { form: "committee" }
 * ```
 */
export const chooseForm = (facts: MembersFacts, rule: FormByMembers): Outcome<FormResult, FormReached> => {
  const { from, form } = findBand(facts.directMembers, rule.bands)
  const reached = { _tag: "FormReached", cite: rule.cite, directMembers: facts.directMembers, from, form } as const
  return { value: { form }, steps: [reached] }
}

/** The kind of rule that chooses a form by members. */
export const formByMembers: Kind<FormByMembers, MembersFacts, FormResult> = {
  name: "formByMembers",
  title: { zh: "按党员人数确定党组织形式", en: "form of a Party organisation by members" },
  rule: FormByMembers,
  facts: () => MembersFacts,
  result: () => FormResult,
  steps: { FormReached },
  breaks: ({ bands }) => ({ directMembers: bands.map(({ from }) => from) }),
  rate: chooseForm,
}
