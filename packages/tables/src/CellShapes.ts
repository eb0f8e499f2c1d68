/**
 * What the columns of a small table hold, told by all its cells: numbers where every cell that is not blank is one, logical values
 * where every one is `true` or `false`, and else texts.
 *
 * @since 0.1.0
 */
import type { OutputCell } from "@jiceng/engine"
import type { Shape } from "@jiceng/kernel"

const number = /^-?(?:0|[1-9]\d{0,12})(?:\.(\d{1,4}))?$/

const bounds = { least: Number.MIN_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER, padded: false } as const

const shapeOf = (cells: ReadonlyArray<OutputCell>): Shape | undefined => {
  const filled = cells.filter(({ text, quoted }) => quoted || text !== "")
  if (filled.length === 0 || filled.some(({ quoted }) => quoted)) return undefined
  if (filled.every(({ text }) => text === "true" || text === "false")) return { _tag: "Flag" }
  if (!filled.every(({ text }) => number.test(text))) return undefined
  const most = Math.max(...filled.map(({ text }) => number.exec(text)?.[1]?.length ?? 0))
  return { _tag: "Number", quantity: { ...bounds, places: most === 0 ? 0 : most <= 2 ? 2 : 4 } }
}

/**
 * Finds the shapes of the columns of rows of cells.
 *
 * @category finding
 * @since 0.1.0
 */
export const findShapes = (
  width: number,
  rows: ReadonlyArray<ReadonlyArray<OutputCell>>,
): ReadonlyArray<Shape | undefined> =>
  Array.from({ length: width }, (_, column) => shapeOf(rows.flatMap((cells) => cells[column] ?? [])))
