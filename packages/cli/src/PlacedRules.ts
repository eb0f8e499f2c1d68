/**
 * The rules of an edition that a structure is checked against: bound, and placed under the readings that apply and under
 * every other one.
 *
 * @since 0.1.0
 */
import { isPlaceable, PlacedRule } from "@jiceng/organization"
import { alternativesTo, type BoundRule, type Edition, type RuleEntry } from "@jiceng/policy"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { BadCall } from "./BadCall.ts"
import { writtenFigures } from "./RuleFigures.ts"

/**
 * Finds the rules of an edition that can be placed in a structure; there has to be one.
 *
 * @category finding
 * @since 0.1.0
 */
export const placeableRules = (edition: Edition): Effect.Effect<ReadonlyArray<RuleEntry>, BadCall> => {
  const entries = edition.rules.filter(({ rule }) => isPlaceable(String((rule as { readonly kind?: unknown }).kind)))
  if (entries.length > 0) return Effect.succeed(entries)
  return new BadCall({ message: `${edition.id}: there is no rule that a structure can be checked against` })
}

const decodePlaced = Schema.decodeUnknownSync(PlacedRule)

/**
 * Places a bound rule.
 *
 * @category finding
 * @since 0.1.0
 */
export const placeRule = (rule: BoundRule): PlacedRule => {
  const { entry, status, choices } = rule
  const [usual, ...written] = writtenFigures(rule)
  const others = alternativesTo(choices, entry.readings).map(({ reading, option }, index) => ({
    reading,
    option,
    rule: written[index],
  }))
  return decodePlaced({ name: entry.name, status, modality: entry.modality, rule: usual, others })
}
