/**
 * Named columns for generators of rules.
 *
 * @since 0.1.0
 */
import type { Named } from "@jiceng/kernel"
import * as fc from "fast-check"

/** The names that generated rules give to what they count. */
export const drawnNames = ["alpha", "beta", "gamma", "delta"] as const

/**
 * Makes a named column whose title is its name.
 *
 * @category generators
 * @since 0.1.0
 */
export const nameColumn = (name: string): Named => ({ name, title: { zh: `《${name}》`, en: name } })

/**
 * Draws so many named columns or fewer, each of another name.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyColumns = (least: number): fc.Arbitrary<ReadonlyArray<Named>> =>
  fc.subarray([...drawnNames], { minLength: least }).map((names) => names.map(nameColumn))
