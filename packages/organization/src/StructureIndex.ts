/**
 * A structure made ready to be looked through: its units by kind and by what they stand under, and who holds which post.
 * Built once, it makes the cost of a check grow with the size of the structure.
 *
 * Laws:
 *
 * - a unit is above itself and above all that stands under it
 *
 * @since 0.1.0
 */
import type { Person, PlaceId, Structure, Unit } from "./Structure.ts"

/** A post, where it is, and who holds it. */
export interface Holding {
  readonly unit: Unit
  readonly person: PlaceId
}

/** An indexed structure. */
export interface StructureIndex {
  readonly structure: Structure
  readonly units: ReadonlyMap<PlaceId, Unit>
  readonly people: ReadonlyMap<PlaceId, Person>
  readonly unitsOfKind: ReadonlyMap<string, ReadonlyArray<Unit>>
  readonly unitsUnder: ReadonlyMap<PlaceId, ReadonlyArray<Unit>>
  readonly holdings: ReadonlyMap<string, ReadonlyArray<Holding>>
  /** The units that state each post, also those where nobody holds it. */
  readonly unitsStating: ReadonlyMap<string, ReadonlyArray<Unit>>
  readonly postsOf: ReadonlyMap<PlaceId, ReadonlySet<string>>
  /** The units over each unit, itself among them. */
  readonly unitsOver: ReadonlyMap<PlaceId, ReadonlyArray<Unit>>
}

/**
 * Groups items by a key, in the order in which they come.
 *
 * @category finding
 * @since 0.1.0
 */
export const groupBy = <Item, Key>(
  items: ReadonlyArray<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, ReadonlyArray<Item>> => {
  const groups = new Map<Key, Array<Item>>()
  for (const item of items) {
    const key = keyOf(item)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [item])
    else known.push(item)
  }
  return groups
}

const findUnitsOver = (units: ReadonlyMap<PlaceId, Unit>): ReadonlyMap<PlaceId, ReadonlyArray<Unit>> => {
  const over = new Map<PlaceId, ReadonlyArray<Unit>>()
  const visit = (unit: Unit): ReadonlyArray<Unit> => {
    const known = over.get(unit.id)
    if (known !== undefined) return known
    const above = unit.under.flatMap((id) => {
      const parent = units.get(id)
      return parent === undefined ? [] : visit(parent)
    })
    const all = [unit, ...(unit.under.length > 1 ? new Set(above) : above)]
    over.set(unit.id, all)
    return all
  }
  for (const unit of units.values()) visit(unit)
  return over
}

/**
 * Indexes a structure.
 *
 * @category finding
 * @since 0.1.0
 */
export const indexStructure = (structure: Structure): StructureIndex => {
  const units = new Map(structure.units.map((unit) => [unit.id, unit]))
  const links = structure.units.flatMap((unit) => unit.under.map((above) => ({ above, unit })))
  const held = structure.units.flatMap((unit) =>
    Object.entries(unit.posts).flatMap(([post, holders]) => holders.map((person) => ({ post, unit, person }))),
  )
  const stated = structure.units.flatMap((unit) => Object.keys(unit.posts).map((post) => ({ post, unit })))
  const statedByPost = [...groupBy(stated, ({ post }) => post)]
  const linksByParent = [...groupBy(links, ({ above }) => above)]
  const heldByPerson = [...groupBy(held, ({ person }) => person)]
  return {
    structure,
    units,
    people: new Map(structure.people.map((person) => [person.id, person])),
    unitsOfKind: groupBy(structure.units, ({ kind }) => kind),
    unitsUnder: new Map(linksByParent.map(([above, all]) => [above, all.map(({ unit }) => unit)])),
    holdings: groupBy(held, ({ post }) => post),
    unitsStating: new Map(statedByPost.map(([post, all]) => [post, all.map(({ unit }) => unit)])),
    postsOf: new Map(heldByPerson.map(([person, all]) => [person, new Set(all.map(({ post }) => post))])),
    unitsOver: findUnitsOver(units),
  }
}

/**
 * Finds how many of something a unit has: the figure stated, the holders of the post of that name, for a grid the
 * households it holds, or the units of that kind under it. `undefined` where none of these is known.
 *
 * @category finding
 * @since 0.1.0
 */
export const countIn = (unit: Unit, name: string, index: StructureIndex): number | undefined => {
  if (Object.hasOwn(unit.counts, name)) return unit.counts[name]
  if (Object.hasOwn(unit.posts, name)) return unit.posts[name]?.length
  if (name === "households" && unit.holds.length > 0) {
    return unit.holds.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  }
  const under = (index.unitsUnder.get(unit.id) ?? []).filter(({ kind }) => kind === name).length
  return under > 0 ? under : undefined
}
