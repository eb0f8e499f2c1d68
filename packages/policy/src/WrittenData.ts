/**
 * Rule data as it is written in an edition: plain JSON, in which a value may stand open. A figure that the text leaves to
 * others is `{ slot }`, and a figure that its readings disagree on is `{ reading, options }`.
 *
 * Laws:
 *
 * - data without open places are the same after filling
 * - after filling with closed data, no place that stood open is left
 *
 * @since 0.1.0
 */

/** A place in data: keys and positions from the top. */
export type Path = ReadonlyArray<string | number>

/** A value that comes from a slot. */
export interface SlotPlace {
  readonly slot: string
}

/** A value that depends on the reading: one under each option. */
export interface ReadingPlace {
  readonly reading: string
  readonly options: Readonly<Record<string, unknown>>
}

/** The written form of data of type `T`: any part of it may stand open. */
export type Written<T> =
  | SlotPlace
  | { readonly reading: string; readonly options: Readonly<Record<string, Written<T>>> }
  | (T extends object ? { readonly [K in keyof T]: Written<T[K]> } : T)

/** Fields of an object whose shape is not known. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * Tells whether data are an object with fields, not a list.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isObject = (data: unknown): data is Fields =>
  typeof data === "object" && data !== null && !Array.isArray(data)

/**
 * Gives the fields of an object; none, where data are no object.
 *
 * @category finding
 * @since 0.1.0
 */
export const fieldsOf = (data: unknown): Fields => (isObject(data) ? data : {})

/**
 * Tells whether data stand open for a slot.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isSlotPlace = (data: unknown): data is SlotPlace =>
  isObject(data) && typeof data["slot"] === "string" && Object.keys(data).length === 1

/**
 * Tells whether data stand open for a reading.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isReadingPlace = (data: unknown): data is ReadingPlace =>
  isObject(data) && typeof data["reading"] === "string" && isObject(data["options"]) && Object.keys(data).length === 2

/** What open places are filled with. `undefined` leaves the place as it is. */
export interface Filling {
  readonly slot: (name: string) => unknown
  readonly option: (place: ReadingPlace) => unknown
}

/**
 * Fills every open place of data, also those inside the option of a reading. Data from a slot are taken as they are.
 *
 * @category filling
 * @since 0.1.0
 * @example
 * ```ts
 * import { fillData } from "@jiceng/policy"
 *
 * const written = { from: { reading: "boundary", options: { "word-rule": 3001, "boundary-up": 3000 } }, posts: 7 }
 * fillData(written, { slot: () => undefined, option: (place) => place.options["word-rule"] }) // => { from: 3001, posts: 7 }
 * ```
 */
export const fillData = (data: unknown, filling: Filling): unknown => {
  if (isSlotPlace(data)) return filling.slot(data.slot) ?? data
  const chosen = isReadingPlace(data) ? filling.option(data) : undefined
  if (chosen !== undefined) return fillData(chosen, filling)
  if (Array.isArray(data)) return data.map((item) => fillData(item, filling))
  if (!isObject(data)) return data
  return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, fillData(item, filling)]))
}

/** An open place of data: the path to it as written, and the path that its value has once the data are filled. */
export interface OpenPlace {
  readonly path: Path
  readonly filledPath: Path
  readonly place: SlotPlace | ReadingPlace
}

const placesBeneath = (data: unknown, path: Path, filledPath: Path): ReadonlyArray<OpenPlace> => {
  if (isSlotPlace(data)) return [{ path, filledPath, place: data }]
  if (isReadingPlace(data)) {
    const inner = Object.entries(data.options).flatMap(([option, item]) =>
      placesBeneath(item, [...path, "options", option], filledPath),
    )
    return [{ path, filledPath, place: data }, ...inner]
  }
  if (typeof data !== "object" || data === null) return []
  const entries = Array.isArray(data) ? data.map((item, index) => [index, item] as const) : Object.entries(data)
  return entries.flatMap(([key, item]) => placesBeneath(item, [...path, key], [...filledPath, key]))
}

/**
 * Lists the open places of data with their paths, also those under the options of a reading.
 *
 * @category finding
 * @since 0.1.0
 */
export const openPlaces = (data: unknown): ReadonlyArray<OpenPlace> => placesBeneath(data, [], [])
