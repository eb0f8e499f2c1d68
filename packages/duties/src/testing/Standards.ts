/**
 * Generators of checklists, coverages, areas and permitted options.
 *
 * @since 0.1.0
 */
import type { Cite } from "@jiceng/kernel"
import { anyDay, anyNear } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import type { AreaFacts, AreaStandard } from "../AreaStandard.ts"
import type { Checklist, ChecklistFacts } from "../Checklist.ts"
import type { Coverage, CoverageFacts } from "../Coverage.ts"
import type { OptionFacts, PermittedOptions } from "../PermittedOptions.ts"

const named = (name: string) => ({ name, title: { zh: `“${name}”`, en: name } })
const anyDue = fc.oneof(
  fc.constant({}),
  anyDay.map((due) => ({ due })),
)

/**
 * Draws checklists of one to five items.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyChecklist = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<Checklist> =>
  fc
    .record({
      cite: anyCite,
      names: fc.subarray(["charter", "covenant", "sign", "phone", "guide"], { minLength: 1 }),
      kinds: fc.array(fc.constantFrom("required", "ifAny"), { minLength: 5, maxLength: 5 }),
      due: anyDue,
    })
    .map(({ cite, names, kinds, due }) => {
      const items = names.map((name, index) => ({ kind: kinds[index], ...named(name) }))
      return { kind: "checklist", cite, items, ...due } as unknown as Checklist // it is not empty
    })

/**
 * Draws what was seen of a checklist.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyChecklistFacts = ({ items }: Checklist): fc.Arbitrary<ChecklistFacts> =>
  fc.record(
    Object.fromEntries(
      items.map(({ kind, name }): [string, fc.Arbitrary<boolean | string>] => [
        name,
        kind === "required" ? fc.boolean() : fc.constantFrom("yes", "no", "none"),
      ]),
    ),
  )

/**
 * Draws coverages of anything from nothing to all.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyCoverage = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<Coverage> =>
  fc.record({ cite: anyCite, atLeast: anyNear([5000, 9000], 0, 10_000), due: anyDue }).map(
    ({ cite, atLeast, due }) =>
      ({
        kind: "coverage",
        cite,
        part: named("trained"),
        whole: named("workers"),
        atLeast,
        ...due,
      }) as unknown as Coverage, // percentages are branded
  )

/**
 * Draws parts and wholes around what a coverage asks for.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyCoverageFacts = ({ atLeast }: Coverage): fc.Arbitrary<CoverageFacts> =>
  anyNear([10, 100, 10_000], 1, 100_000).chain((workers) =>
    anyNear([Math.ceil((workers * atLeast) / 10_000)], 0, workers).map((trained) => ({ trained, workers })),
  )

/**
 * Draws area standards of one to three parts.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyAreaStandard = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<AreaStandard> => {
  const area = anyNear([50_000], 1, 100_000)
  const fixed = fc.record({ kind: fc.constant("fixed"), cite: anyCite, area })
  const byHouseholds = fc.record({
    kind: fc.constant("byHouseholds"),
    cite: anyCite,
    area,
    households: fc.constantFrom(1, 7, 100, 1000),
    countedBy: fc.constantFrom(1, 100),
  })
  return fc
    .record({
      cite: anyCite,
      parts: fc.array(fc.oneof(fixed, byHouseholds), { minLength: 1, maxLength: 3 }),
      due: anyDue,
    })
    .map(({ cite, parts, due }) => ({ kind: "areaStandard", cite, parts, ...due }) as unknown as AreaStandard) // branded
}

/**
 * Draws the facts of premises: households only where a standard asks for them.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyAreaFacts = ({ parts }: AreaStandard): fc.Arbitrary<AreaFacts> => {
  const facts = fc.record({
    households: anyNear([100, 1667, 5000], 0, 1_000_000),
    area: anyNear([50_000], 0, 1_000_000),
  })
  const asks = parts.some(({ kind }) => kind === "byHouseholds")
  return facts.map(({ households, area }) => ({ ...(asks ? { households } : {}), area }) as AreaFacts)
}

const options = {
  allocated: { zh: "划拨", en: "allocated" },
  bought: { zh: "购买", en: "bought" },
  rented: { zh: "租用", en: "rented" },
}

/**
 * Draws which options are permitted, of one to three choices.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyPermittedOptions = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<PermittedOptions> =>
  fc
    .record({
      cite: anyCite,
      names: fc.subarray(["premises", "rooms", "land"], { minLength: 1 }),
      permitted: fc.array(fc.subarray(Object.keys(options), { minLength: 1 }), { minLength: 3, maxLength: 3 }),
    })
    .map(({ cite, names, permitted }) => {
      const choices = names.map((name, index) => ({ ...named(name), options, permitted: permitted[index] }))
      return { kind: "permittedOptions", cite, choices } as unknown as PermittedOptions // it is not empty
    })

/**
 * Draws an option of every choice.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyOptionFacts = ({ choices }: PermittedOptions): fc.Arbitrary<OptionFacts> =>
  fc.record(Object.fromEntries(choices.map(({ name }) => [name, fc.constantFrom(...Object.keys(options))])))
