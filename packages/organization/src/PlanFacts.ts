/**
 * What is known of a street before its organisation is planned: its communities, with their compounds and buildings.
 *
 * @since 0.1.0
 */
import { FactName } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Figure } from "./Figure.ts"
import { PlaceId } from "./Structure.ts"

/** A building (楼栋): its households, and the members who live there, of the kinds that an edition counts. */
export const PlannedBuilding = Schema.Struct({ id: PlaceId, counts: Schema.Record(FactName, Figure) }).check(
  Schema.makeFilter(({ counts }: { readonly counts: Readonly<Record<string, number>> }) =>
    Object.hasOwn(counts, "households") ? undefined : { path: ["counts", "households"], issue: "Missing key" },
  ),
)
export type PlannedBuilding = typeof PlannedBuilding.Type

/** A compound (居民小区) and its buildings. */
export const PlannedCompound = Schema.Struct({ id: PlaceId, buildings: Schema.NonEmptyArray(PlannedBuilding) })
export type PlannedCompound = typeof PlannedCompound.Type

/** A community (社区): the members it manages directly, other figures it states, the conditions that hold of it, and its compounds. */
export const PlannedCommunity = Schema.Struct({
  id: PlaceId,
  directMembers: Figure,
  is: Schema.Array(FactName).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
  compounds: Schema.NonEmptyArray(PlannedCompound),
})
export type PlannedCommunity = typeof PlannedCommunity.Type

interface Parts {
  readonly street: string
  readonly communities: ReadonlyArray<PlannedCommunity>
}

const idsDiffer = Schema.makeFilter(({ street, communities }: Parts) => {
  const seen = new Set([street])
  const isNew = (id: string) => seen.size < seen.add(id).size
  return communities.flatMap(({ id, compounds }, at) => [
    ...(isNew(id) ? [] : [{ path: ["communities", at, "id"], issue: `Expected an id used once, got "${id}"` }]),
    ...compounds.flatMap((compound, position) =>
      [compound.id, ...compound.buildings.map((building) => building.id)].flatMap((own) =>
        isNew(own)
          ? []
          : [{ path: ["communities", at, "compounds", position], issue: `Expected ids used once, got "${own}"` }],
      ),
    ),
  ])
})

/** Facts for a plan (规划条件): a street and its communities. Every id is used once. */
export const PlanFacts = Schema.Struct({
  street: PlaceId,
  communities: Schema.NonEmptyArray(PlannedCommunity),
}).check(idsDiffer)
export type PlanFacts = typeof PlanFacts.Type
