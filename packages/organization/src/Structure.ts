/**
 * The organisation of a place as it is: its units, who stands under whom, who holds which post, and the figures and
 * conditions that are stated of each. What is not stated is unknown; a post without holders is stated as an empty list.
 *
 * Laws:
 *
 * - the order of units and of people does not matter
 *
 * @since 0.1.0
 */
import { countBetween, FactName, PartyForm } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Figure } from "./Figure.ts"
import { OrganisingMode } from "./ModeByMembers.ts"

/** The name of one unit or of one person in a structure. */
export const PlaceId = Schema.NonEmptyString
export type PlaceId = typeof PlaceId.Type

const listOf = <Item extends Schema.Codec<unknown, unknown>>(item: Item) =>
  Schema.Array(item).pipe(Schema.withDecodingDefaultKey(Effect.succeed([])))

/** Households of a building, from one number to another, that belong to a grid. */
export const HouseholdRange = Schema.Struct({
  building: PlaceId,
  from: countBetween(1, 1_000_000),
  to: countBetween(1, 1_000_000),
})
export type HouseholdRange = typeof HouseholdRange.Type

/** A unit (单位): an organisation, a body, a grid or a building. `is` lists the conditions that hold of it. */
export const Unit = Schema.Struct({
  id: PlaceId,
  kind: FactName,
  under: listOf(PlaceId),
  form: Schema.optionalKey(PartyForm),
  mode: Schema.optionalKey(OrganisingMode),
  is: listOf(FactName),
  counts: Schema.Record(FactName, Figure).pipe(Schema.withDecodingDefaultKey(Effect.succeed({}))),
  posts: Schema.Record(FactName, Schema.Array(PlaceId)).pipe(Schema.withDecodingDefaultKey(Effect.succeed({}))),
  holds: listOf(HouseholdRange),
})
export type Unit = typeof Unit.Type

/** A person (人员). `is` lists the conditions that hold of them, such as being a Party member. */
export const Person = Schema.Struct({ id: PlaceId, is: listOf(FactName) })
export type Person = typeof Person.Type

interface Parts {
  readonly units: ReadonlyArray<Unit>
  readonly people: ReadonlyArray<Person>
}

interface Problem {
  readonly path: ReadonlyArray<string | number>
  readonly issue: string
}

const idsDiffer = ({ units, people }: Parts): ReadonlyArray<Problem> =>
  Object.entries({ units, people }).flatMap(([list, items]) => {
    const seen = new Set<string>()
    return items.flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [{ path: [list, index, "id"], issue: `Expected an id used once, got "${id}"` }]
    })
  })

const idsResolve = ({ units, people }: Parts): ReadonlyArray<Problem> => {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const persons = new Set(people.map(({ id }) => id))
  return units.flatMap(({ under, posts, holds }, at) => [
    ...under.flatMap((id, position) =>
      known.has(id)
        ? []
        : [{ path: ["units", at, "under", position], issue: `Expected the id of a unit, got "${id}"` }],
    ),
    ...Object.entries(posts).flatMap(([post, holders]) =>
      holders.flatMap((id, position) =>
        persons.has(id)
          ? []
          : [{ path: ["units", at, "posts", post, position], issue: `Expected the id of a person, got "${id}"` }],
      ),
    ),
    ...holds.flatMap(({ building, from, to }, position) => {
      const households = known.get(building)?.counts["households"] ?? 0
      return from <= to && to <= households
        ? []
        : [{ path: ["units", at, "holds", position], issue: "Expected households that the building has" }]
    }),
  ])
}

/** Lists the units that stand, over one or several others, under themselves: those that no walk from the top reaches. */
const nobodyStandsUnderItself = ({ units }: Parts): ReadonlyArray<Problem> => {
  const below = new Map<string, Array<string>>()
  const waiting = new Map(units.map(({ id, under }) => [id, under.length]))
  for (const { id, under } of units) for (const above of under) below.set(above, [...(below.get(above) ?? []), id])
  const reached = units.filter(({ under }) => under.length === 0).map(({ id }) => id)
  for (const id of reached) {
    for (const next of below.get(id) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1
      waiting.set(next, left)
      if (left === 0) reached.push(next)
    }
  }
  const all = new Set(reached)
  return units.flatMap(({ id }, at) =>
    all.has(id) ? [] : [{ path: ["units", at, "under"], issue: "Expected a unit that does not stand under itself" }],
  )
}

const isSound = Schema.makeFilter((structure: Parts) => {
  const problems = [...idsDiffer(structure), ...idsResolve(structure)]
  return problems.length > 0 ? problems : nobodyStandsUnderItself(structure)
})

/** A structure (组织架构). Ids are unique, every id that is used exists, and no unit stands under itself. */
export const Structure = Schema.Struct({ units: Schema.Array(Unit), people: Schema.Array(Person) }).check(isSound)
export type Structure = typeof Structure.Type
