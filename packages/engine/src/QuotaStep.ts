/**
 * The reasons that quotas add to the outcomes of subjects.
 *
 * @since 0.1.0
 */
import { Cite, Count, Percent } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** A subject for whom no place of a share was left. */
export const ShareQuotaMissed = Schema.TaggedStruct("ShareQuotaMissed", {
  cite: Cite,
  level: Count,
  share: Percent,
  of: Count,
  places: Count,
  rank: Count,
  tied: Count,
  leaves: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "应得{level}星;名额为{of}名的{share}%即{places}名,排第{rank}(同名次{tied}名),改为{leaves}星",
    en: "would have {level} stars; the quota of {share} % of {of} is {places}, ranked {rank} ({tied} with this rank): held to {leaves}",
  },
})
export type ShareQuotaMissed = typeof ShareQuotaMissed.Type

/** A subject for whom no place of a fixed number was left. */
export const PlacesQuotaMissed = Schema.TaggedStruct("PlacesQuotaMissed", {
  cite: Cite,
  level: Count,
  places: Count,
  rank: Count,
  tied: Count,
  leaves: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "应得{level}星;名额{places}名,排第{rank}(同名次{tied}名),改为{leaves}星",
    en: "would have {level} stars; there are {places} places, ranked {rank} ({tied} with this rank): held to {leaves}",
  },
})
export type PlacesQuotaMissed = typeof PlacesQuotaMissed.Type

/** A subject named among the last. */
export const NamedLast = Schema.TaggedStruct("NamedLast", {
  cite: Cite,
  level: Count,
  places: Count,
  of: Count,
  leaves: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "应得{level}星;{of}名中末位至少{places}名,列入其中,为{leaves}星",
    en: "would have {level} stars; at least {places} of {of} are named last, this one among them: held to {leaves}",
  },
})
export type NamedLast = typeof NamedLast.Type

/** A step that a quota adds. */
export type QuotaStep = ShareQuotaMissed | PlacesQuotaMissed | NamedLast
