/**
 * Generators of editions as they are written.
 *
 * @since 0.1.0
 */
import { anyCiteOf, anyPeriod, anySource, anyStatus, anyWords } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import type { WrittenEdition } from "../Edition.ts"
import { anyName } from "./Readings.ts"
import { anyRuleEntry } from "./RuleEntries.ts"

const anySources = fc.uniqueArray(anySource, { minLength: 1, maxLength: 2, selector: ({ id }) => id })

const anyEditionReaching = (reach: number): fc.Arbitrary<WrittenEdition> =>
  anySources.chain((sources) =>
    fc
      .record({
        id: anyName,
        jurisdiction: anyName,
        title: anyWords,
        status: anyStatus,
        inForce: fc.oneof(anyPeriod, fc.constant("undated" as const)),
        names: fc.uniqueArray(anyName, { minLength: 3, maxLength: 3 }),
        rules: fc.array(anyRuleEntry(anyCiteOf(sources), reach), { minLength: 1, maxLength: 3 }),
      })
      .map(({ names, rules, ...edition }) => {
        const named = rules.map((rule, index) => ({ ...rule, name: names[index] as string }))
        return { ...edition, sources, rules: named } as unknown as WrittenEdition // a list that is not empty
      }),
  )

/** Draws editions of one to three rules, in order under every choice of their readings. */
export const anyEdition: fc.Arbitrary<WrittenEdition> = anyEditionReaching(1)

/** Draws editions like `anyEdition`, but where some choices of readings can make bounds that fall. */
export const anyDraftEdition: fc.Arbitrary<WrittenEdition> = anyEditionReaching(2)
