/**
 * The forms that the Party organisation of a community can have, from the lowest to the highest.
 *
 * @since 0.1.0
 */
import { choiceOf } from "./Column.ts"

/** The form of a Party organisation (党组织形式): branch, general branch or committee. */
export const PartyForm = choiceOf({
  branch: { zh: "党支部", en: "branch" },
  generalBranch: { zh: "党总支", en: "general branch" },
  committee: { zh: "党委", en: "committee" },
})
export type PartyForm = typeof PartyForm.Type
