/**
 * The kinds of rules of this package, and the data that a rule of any of them holds.
 *
 * @since 0.1.0
 */
import type { AnyKind } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { CompositeStars, compositeStars } from "./CompositeStars.ts"
import { NamedStars, namedStars } from "./NamedStars.ts"
import { PointsCatalogue } from "./PointsCatalogue.ts"
import { pointsCatalogue } from "./PointsRating.ts"
import { StarAward, starAward } from "./StarAward.ts"
import { StarScheme, starScheme } from "./StarScheme.ts"

/** The data of a rule of any of these kinds. */
export const PointsRuleData = Schema.Union([CompositeStars, NamedStars, PointsCatalogue, StarAward, StarScheme])
export type PointsRuleData = typeof PointsRuleData.Type

/** The kinds of rules of this package. */
export const pointsKinds: ReadonlyArray<AnyKind> = [compositeStars, namedStars, pointsCatalogue, starAward, starScheme]
