/**
 * The rules of an edition that a structure can be checked against, with default readings and shipped slots.
 */
import { OrganizationRule, type PlacedRule } from "@jiceng/organization"
import { decodeEdition, defaultChoices, fillData, type WrittenEdition } from "@jiceng/policy"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

export const placedRulesOf = (written: WrittenEdition): ReadonlyArray<PlacedRule> =>
  Result.getOrThrow(decodeEdition(written)).rules.flatMap(({ name, modality, readings, slots, rule }) => {
    const choices = defaultChoices(readings)
    const data = fillData(rule, {
      slot: (slot) => slots[slot]?.shipped.value,
      option: ({ reading, options }) => options[choices[reading] ?? ""],
    })
    const decoded = Schema.decodeUnknownResult(OrganizationRule)(data)
    return Result.isSuccess(decoded) ? [{ name, modality, rule: decoded.success }] : []
  })
