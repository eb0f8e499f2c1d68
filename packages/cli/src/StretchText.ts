/**
 * Where facts lie, in words: `points 80..84.99`, `checkIns >=7`, `unitKind organ|institution`.
 *
 * Laws:
 *
 * - stretches that follow one another are told as one
 *
 * @since 0.1.0
 */
import type { FactStretch } from "@jiceng/engine"
import { type Column, type Language, writeCell } from "@jiceng/kernel"

/**
 * Joins stretches of numbers that follow one another.
 *
 * @category writing
 * @since 0.1.0
 */
export const joinStretches = (stretches: ReadonlyArray<FactStretch>): ReadonlyArray<FactStretch> => {
  const joined: Array<FactStretch> = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    const follows = typeof last?.to === "number" && last.to + 1 === stretch.from
    if (last !== undefined && follows) joined[joined.length - 1] = { from: last.from, to: stretch.to }
    else joined.push(stretch)
  }
  return joined
}

/** How the absence of a fact is written. */
const absent = "-"

const tellStretch = ({ from, to }: FactStretch, { shape }: Column): string => {
  const [least, most] = [from, to].map((value) => (value === null ? absent : writeCell(value, shape)))
  if (shape._tag !== "Number" || from === to) return least ?? ""
  if (from === shape.quantity.least) return `<=${most}`
  if (to === shape.quantity.most) return `>=${least}`
  return `${least}..${most}`
}

/**
 * Tells where a fact lies.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellStretches = (stretches: ReadonlyArray<FactStretch>, column: Column, language: Language): string => {
  const told = joinStretches(stretches).map((stretch) => tellStretch(stretch, column))
  return `${language === "zh" ? column.title.zh : column.name} ${told.join("|")}`
}
