/**
 * Regions: combinations of stretches that have something in common, put together so that there are few of them to read.
 * A region is a box: for every fact some of its stretches, and all combinations of these belong to it. Combinations that
 * cannot be, such as a part above its whole, may lie in any region, so that boxes need not stop before them.
 *
 * Laws:
 *
 * - every combination lies in exactly one region, and in one with its own mark
 * - no region holds anything but combinations that were put into it and such that cannot be
 *
 * @since 0.1.0
 */
import { combinationsOf } from "./FactSpace.ts"

/** A combination, as the place of a stretch for every fact, and what it has in common with others. */
export interface Marked {
  readonly places: ReadonlyArray<number>
  readonly mark: string
}

/** A region (区域): for every fact the places of its stretches, rising. */
export interface Region {
  readonly places: ReadonlyArray<ReadonlyArray<number>>
  readonly mark: string
}

/** Puts regions together that differ in one fact only. */
const mergeAlong = (regions: ReadonlyArray<Region>, fact: number): ReadonlyArray<Region> => {
  const merged = new Map<string, { readonly region: Region; readonly places: Array<number> }>()
  for (const region of regions) {
    const others = region.places.map((places, index) => (index === fact ? "" : places.join()))
    const key = JSON.stringify([region.mark, others])
    const known = merged.get(key)
    const own = region.places[fact] ?? []
    if (known === undefined) merged.set(key, { region, places: [...own] })
    else known.places.push(...own)
  }
  return [...merged.values()].map(({ region, places }) => ({
    mark: region.mark,
    places: region.places.with(
      fact,
      places.toSorted((one, other) => one - other),
    ),
  }))
}

/** Says which combinations cannot be, and how many stretches each fact has. */
export interface Void {
  readonly holds: (places: ReadonlyArray<number>) => boolean
  readonly sizes: ReadonlyArray<number>
}

/** Tells whether nothing of a region can be where a fact lies in one stretch. */
const isEmptyAt = ({ places }: Region, fact: number, place: number, none: Void): boolean => {
  for (const combination of combinationsOf(places.with(fact, [place]))) if (!none.holds(combination)) return false
  return true
}

/** Adds stretches of a fact to a region where everything that this adds cannot be. */
const widenAlong = (region: Region, fact: number, none: Void): Region => {
  const held = region.places[fact] ?? []
  const all = Array.from({ length: none.sizes[fact] ?? 0 }, (_, place) => place)
  const widened = all.filter((place) => held.includes(place) || isEmptyAt(region, fact, place, none))
  return { mark: region.mark, places: region.places.with(fact, widened) }
}

/** Takes away stretches of a fact where nothing of a region can be, unless the region holds all of them. */
const narrowAlong = (region: Region, fact: number, none: Void): Region => {
  const held = region.places[fact] ?? []
  if (held.length === none.sizes[fact]) return region
  const narrowed = held.filter((place) => !isEmptyAt(region, fact, place, none))
  return { mark: region.mark, places: region.places.with(fact, narrowed) }
}

const mergeInOrder = (regions: ReadonlyArray<Region>, order: ReadonlyArray<number>, none: Void | undefined) =>
  order.reduce((merged, fact) => {
    const along = mergeAlong(merged, fact)
    return none === undefined ? along : along.map((region) => widenAlong(region, fact, none))
  }, regions)

/** More combinations than these are not put together in several orders, to find the fewest regions. */
const mostInAnyOrder = 1 << 12

/**
 * Puts combinations with the same mark together in regions. `none` says which combinations cannot be, if there are any.
 *
 * @category finding
 * @since 0.1.0
 */
export const regionsOf = (marked: ReadonlyArray<Marked>, none: Void | undefined): ReadonlyArray<Region> => {
  const single = marked.map(({ places, mark }): Region => ({ mark, places: places.map((place) => [place]) }))
  const facts = (single[0]?.places ?? []).map((_, fact) => fact)
  const turns = single.length > mostInAnyOrder ? [] : facts
  const ways = turns.map((turn) => mergeInOrder(single, [...facts.slice(turn), ...facts.slice(0, turn)], none))
  const backward = mergeInOrder(single, facts.toReversed(), none)
  const fewest = ways.reduce((least, way) => (way.length < least.length ? way : least), backward)
  if (none === undefined) return fewest
  return fewest.map((region) => facts.reduce((narrowed, fact) => narrowAlong(narrowed, fact, none), region))
}
