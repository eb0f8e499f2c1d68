/**
 * Generators of the editions that ship and of their rules.
 *
 * @since 0.1.0
 */
import { type BoundRule, bindRule, decodeEdition, type Edition, everyChoice } from "@jiceng/policy"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { editions } from "../editions.ts"

/** Draws editions that ship, decoded. */
export const anyShippedEdition: fc.Arbitrary<Edition> = fc
  .constantFrom(...editions)
  .map((edition) => Result.getOrThrow(decodeEdition(edition)))

/** Draws rules of the editions that ship, bound under any choice of their readings, with the data that ship. */
export const anyShippedRule: fc.Arbitrary<BoundRule> = fc
  .constantFrom(...editions.flatMap((edition) => edition.rules.map(({ name }) => ({ edition, name }))))
  .chain(({ edition: written, name }) => {
    const edition = Result.getOrThrow(decodeEdition(written))
    const readings = edition.rules.find((rule) => rule.name === name)?.readings ?? {}
    return fc
      .constantFrom(...everyChoice(readings))
      .map((choices) => Result.getOrThrow(bindRule(edition, name, { choices, fills: {} })))
  })
