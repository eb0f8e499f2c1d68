/**
 * Checks a structure of many communities against the rules of Yongning, at three sizes, so that it shows whether the cost
 * grows with the size or faster.
 *
 * Run it with `node bench/organization.ts [communities] [rounds]`.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import {
  checkOrganization,
  isPlaceable,
  PlacedRule,
  PlanFacts,
  planOrganization,
  type Structure,
} from "../packages/organization/src/index.ts"
import { yongning2020 } from "../packages/policies/src/index.ts"
import { decodeEdition, defaultChoices, fillData } from "../packages/policy/src/index.ts"

const communities = Number(process.argv[2] ?? 10_000)
const rounds = Number(process.argv[3] ?? 5)
const perStreet = 10

const edition = Result.getOrThrow(decodeEdition(yongning2020))
const rules = Schema.decodeUnknownSync(Schema.Array(PlacedRule))(
  edition.rules.flatMap(({ name, modality, readings, slots, rule }) => {
    const choices = defaultChoices(readings)
    const data = fillData(rule, {
      slot: (slot) => slots[slot]?.shipped.value,
      option: ({ reading, options }) => options[choices[reading] ?? ""],
    })
    return isPlaceable(String((rule as { readonly kind: unknown }).kind))
      ? [{ name, status: edition.status, modality, rule: data }]
      : []
  }),
)

const streetOf = (at: number): Structure => {
  const id = (name: string) => `${name}-${at}`
  const facts = Array.from({ length: perStreet }, (_, order) => ({
    id: id(`community-${order}`),
    directMembers: 120,
    compounds: [2, 2, 3].map((buildings, compound) => ({
      id: id(`compound-${order}-${compound}`),
      buildings: Array.from({ length: buildings }, (_, building) => ({
        id: id(`building-${order}-${compound}-${building}`),
        counts: { households: 500, directMembers: 20 * compound, inServiceMembers: 0, mobileMembers: 0 },
      })),
    })),
  }))
  return planOrganization(Schema.decodeUnknownSync(PlanFacts)({ street: id("street"), communities: facts }), rules)
}

const streets = Array.from({ length: Math.ceil(communities / perStreet) }, (_, at) => streetOf(at))

/** Takes so many streets together, with one grid leader missing in each, so that there is something to find. */
const takeStreets = (number: number): Structure => {
  const taken = streets.slice(0, number)
  const units = taken.flatMap((street) => {
    const grid = street.units.find(({ kind }) => kind === "grid")
    return street.units.map((unit) => (unit === grid ? { ...unit, posts: { ...unit.posts, gridLeader: [] } } : unit))
  })
  return { units, people: taken.flatMap(({ people }) => people) }
}

for (const share of [4, 2, 1]) {
  const structure = takeStreets(streets.length / share)
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    const found = checkOrganization(structure, rules).length
    return { found, time: performance.now() - start }
  })
  const median = times.toSorted((a, b) => a.time - b.time)[Math.floor(rounds / 2)] ?? { found: 0, time: 0 }
  const size = structure.units.length + structure.people.length
  console.log(
    `${communities / share} communities, ${size} units and people: ${(median.time / 1000).toFixed(2)} s,`,
    `${((1000 * median.time) / size).toFixed(2)} µs each, ${median.found} violations`,
  )
}
