/**
 * The rules of an edition that a structure can be checked against, with default readings, those beside them, and the
 * slots as they ship.
 */

import { weakestStatus } from "@jiceng/kernel"
import { isPlaceable, PlacedRule } from "@jiceng/organization"
import {
  alternativesTo,
  type Choices,
  decodeEdition,
  defaultChoices,
  fillData,
  type WrittenEdition,
} from "@jiceng/policy"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const decodeAll = Schema.decodeUnknownSync(Schema.Array(PlacedRule))

export const placedRulesOf = (written: WrittenEdition): ReadonlyArray<PlacedRule> => {
  const edition = Result.getOrThrow(decodeEdition(written))
  const placeable = edition.rules.filter(({ rule }) => isPlaceable(String((rule as { readonly kind: unknown }).kind)))
  return decodeAll(
    placeable.map(({ name, modality, readings, slots, rule }) => {
      const dataUnder = (choices: Choices) =>
        fillData(rule, {
          slot: (slot) => slots[slot]?.shipped.value,
          option: ({ reading, options }) => options[choices[reading] ?? ""],
        })
      const choices = defaultChoices(readings)
      const others = alternativesTo(choices, readings).map(({ reading, option, choices: other }) => {
        return { reading, option, rule: dataUnder(other) }
      })
      const status = weakestStatus([edition.status, ...Object.values(slots).map(({ shipped }) => shipped.status)])
      return { name, status, modality, rule: dataUnder(choices), others }
    }),
  )
}
