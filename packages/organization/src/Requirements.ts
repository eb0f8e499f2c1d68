/**
 * What somebody or something must fulfil: who may hold a post, or what a body must have. There can be several ways to
 * fulfil it, each a list of conditions that must all hold.
 *
 * Laws:
 *
 * - a condition that comes to hold never breaks a requirement
 * - the order of ways and of conditions does not matter
 * - a requirement is met exactly when nothing is missing
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
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

interface Parts {
  readonly conditions: ReadonlyArray<Named>
  readonly ways: ReadonlyArray<ReadonlyArray<string>>
}

const namesResolve = Schema.makeFilter(({ conditions, ways }: Parts) => {
  const names = ["met", "missing", ...conditions.map(({ name }) => name)]
  return [
    ...repeatedNames(names).map((at) => ({
      path: ["conditions", at - 2, "name"],
      issue: `Expected a name used once, got "${names[at]}"`,
    })),
    ...ways.flatMap((way, index) =>
      way.flatMap((name, position) =>
        conditions.some((condition) => condition.name === name)
          ? []
          : [{ path: ["ways", index, position], issue: `Expected the name of a condition, got "${name}"` }],
      ),
    ),
  ]
})

/**
 * Requirements (条件) on the holders of `post` in a body or, without a post, on the body itself. Any of `ways` will do;
 * a way is fulfilled when all its conditions hold.
 */
export const Requirements = Schema.Struct({
  kind: Schema.Literal("requirements"),
  cite: Cite,
  body: Named,
  post: Schema.optionalKey(Named),
  conditions: Schema.NonEmptyArray(Named),
  ways: Schema.NonEmptyArray(Schema.NonEmptyArray(FactName)),
}).check(namesResolve)
export type Requirements = typeof Requirements.Type

/** By name, whether each condition holds. */
export interface ConditionFacts {
  readonly [condition: string]: boolean
}

/** Whether the requirements are met; if not, how many conditions of the nearest way do not hold. */
export const RequirementsResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否符合", en: "met" } }),
  missing: Count.annotateKey({ words: { zh: "尚缺条件数", en: "conditions missing" } }),
})
export type RequirementsResult = typeof RequirementsResult.Type

const conditionFactsOf = ({ conditions }: Requirements): Schema.Codec<ConditionFacts, unknown> =>
  structOfColumns(conditions.map((condition) => ({ ...condition, schema: Flag })))

/** A way that was fulfilled. */
export const RequirementsMet = Schema.TaggedStruct("RequirementsMet", {
  cite: Cite,
  subject: Words,
  way: Schema.Array(FactName),
}).annotate({ reason: { zh: "{subject}:具备{way},符合", en: "{subject}: {way} hold, which is enough" } })
export type RequirementsMet = typeof RequirementsMet.Type

/** No way was fulfilled. `lacking` are the conditions that the nearest way lacks. */
export const RequirementsNotMet = Schema.TaggedStruct("RequirementsNotMet", {
  cite: Cite,
  subject: Words,
  lacking: Schema.Array(FactName),
}).annotate({
  limits: true,
  reason: {
    zh: "{subject}:不符合,最接近时仍缺{lacking}",
    en: "{subject}: not met; what comes nearest lacks {lacking}",
  },
})
export type RequirementsNotMet = typeof RequirementsNotMet.Type

/**
 * Checks whether the conditions of one of the ways all hold.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { checkRequirements, Requirements } from "@jiceng/organization"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(Requirements)({
 *   kind: "requirements",
 *   cite: "yongning-2020#2",
 *   body: { name: "compoundBranch", title: { zh: "居民小区党支部", en: "compound branch" } },
 *   post: { name: "branchSecretary", title: { zh: "书记", en: "secretary" } },
 *   conditions: [
 *     { name: "communityCadre", title: { zh: "社区党组织干部", en: "cadre of the community" } },
 *     { name: "fullTimeGridWorker", title: { zh: "专职网格员", en: "full-time grid worker" } },
 *     { name: "partyMember", title: { zh: "党员", en: "Party member" } },
 *   ],
 *   ways: [["communityCadre"], ["fullTimeGridWorker", "partyMember"]],
 * })
 * const facts = { communityCadre: false, fullTimeGridWorker: true, partyMember: false }
 * checkRequirements(facts, rule).value // => { met: false, missing: 1 }
 * ```
 */
export const checkRequirements = (
  facts: ConditionFacts,
  rule: Requirements,
): Outcome<RequirementsResult, RequirementsMet | RequirementsNotMet> => {
  const { cite, ways } = rule
  const subject = (rule.post ?? rule.body).title
  const gaps = ways.map((way) => ({ way, lacking: way.filter((name) => facts[name] !== true) }))
  const nearest = gaps.reduce((best, gap) => (gap.lacking.length < best.lacking.length ? gap : best))
  const { way, lacking } = nearest
  const value = { met: lacking.length === 0, missing: lacking.length as Count }
  return value.met
    ? { value, steps: [{ _tag: "RequirementsMet", cite, subject, way }] }
    : { value, steps: [{ _tag: "RequirementsNotMet", cite, subject, lacking }] }
}

/** The kind of rule that says what must be fulfilled. */
export const requirements: Kind<Requirements, ConditionFacts, RequirementsResult> = {
  name: "requirements",
  title: { zh: "任职与设置条件", en: "conditions to be fulfilled" },
  rule: Requirements,
  facts: conditionFactsOf,
  result: () => RequirementsResult,
  steps: { RequirementsMet, RequirementsNotMet },
  rate: checkRequirements,
}
