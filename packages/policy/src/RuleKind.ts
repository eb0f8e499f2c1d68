/**
 * Every kind of rule that an edition can hold.
 *
 * @since 0.1.0
 */
import type { Kind } from "@jiceng/kernel"
import { FormByMembers, formByMembers, PostsByHouseholds, postsByHouseholds } from "@jiceng/organization"
import { StarScheme, starScheme } from "@jiceng/points"
import * as Schema from "effect/Schema"
import type { Written } from "./Data.ts"

/** The data of a rule, of any kind. */
export const RuleData = Schema.Union([FormByMembers, PostsByHouseholds, StarScheme])
export type RuleData = typeof RuleData.Type

/** The data of a rule as written in an edition. */
export type WrittenRule =
  | Written<typeof FormByMembers.Encoded>
  | Written<typeof PostsByHouseholds.Encoded>
  | Written<typeof StarScheme.Encoded>

/** A kind whose data, facts and result are not known to the compiler. Only what its schemas decoded is passed to it. */
// biome-ignore lint/suspicious/noExplicitAny: a list of kinds is existential, which TypeScript can only write as any
export type AnyKind = Kind<any, any, any>

/** The kinds of rules, by name. */
export const kinds: ReadonlyMap<string, AnyKind> = new Map(
  [formByMembers, postsByHouseholds, starScheme].map((kind: AnyKind) => [kind.name, kind]),
)
