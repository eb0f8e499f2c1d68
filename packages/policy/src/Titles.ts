/**
 * The titles of the names that can stand in the steps of a rule: columns, their options, and statuses.
 *
 * @since 0.1.0
 */
import type { Column, Titles } from "@jiceng/kernel"

const statuses: Titles = {
  official: { zh: "官方数据", en: "official" },
  secondary: { zh: "转引或自备数据", en: "secondary" },
  illustrative: { zh: "示例数据", en: "illustrative" },
}

/**
 * Gathers the titles of columns and of the options that their cells can hold.
 *
 * @category finding
 * @since 0.1.0
 */
export const titlesOf = (columns: ReadonlyArray<Column>): Titles => {
  const titles = columns.flatMap(({ name, title, shape }) => [
    [name, title] as const,
    ...(shape._tag === "Choice" ? shape.options.map((option) => [option.name, option.title] as const) : []),
  ])
  return { ...statuses, ...Object.fromEntries(titles) }
}
