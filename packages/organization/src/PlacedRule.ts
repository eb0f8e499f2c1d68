/**
 * The rules that a structure is checked against: those of an edition that this package can place in it. Its data say to
 * which kind of unit, or to the holders of which post, a rule applies.
 *
 * @since 0.1.0
 */
import { Status } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { OrganizationRuleData, organizationKinds } from "./OrganizationRuleData.ts"

/** The data that a rule has when one of its readings is answered by another option. */
export const OtherReading = Schema.Struct({
  reading: Schema.NonEmptyString,
  option: Schema.NonEmptyString,
  rule: OrganizationRuleData,
})
export type OtherReading = typeof OtherReading.Type

/** A rule by its name, how far its figures can be trusted, how strongly its text binds, and its data, also under other readings. */
export const PlacedRule = Schema.Struct({
  name: Schema.NonEmptyString,
  status: Status,
  modality: Schema.Literals(["must", "default", "may", "aim", "descriptive"]),
  rule: OrganizationRuleData,
  others: Schema.Array(OtherReading).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
})
export type PlacedRule = typeof PlacedRule.Type

/**
 * Tells whether a structure can be checked against rules of a kind, by the name of the kind.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isPlaceable = (kind: string): kind is KindName => organizationKinds.some(({ name }) => name === kind)

/** The kinds of this package's rules, by the names that their data carry. */
export type KindName = OrganizationRuleData["kind"]

/** A rule of one kind. */
export type RuleOf<Kind extends KindName> = Extract<OrganizationRuleData, { readonly kind: Kind }>

/**
 * Lists the rules of one kind, each with its place.
 *
 * @category finding
 * @since 0.1.0
 */
export const rulesOfKind = <Kind extends KindName>(
  rules: ReadonlyArray<PlacedRule>,
  kind: Kind,
): ReadonlyArray<PlacedRule & { readonly rule: RuleOf<Kind> }> =>
  rules.filter((placed): placed is PlacedRule & { readonly rule: RuleOf<Kind> } => placed.rule.kind === kind)
