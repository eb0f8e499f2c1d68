/**
 * The titles of the names that can stand in the steps of a rule: columns, their options, and statuses.
 *
 * @since 0.1.0
 */
import type { Column, Option, Titles } from "@jiceng/kernel"

const statuses: Titles = {
  official: { zh: "官方数据", en: "official" },
  secondary: { zh: "转引或自备数据", en: "secondary" },
  illustrative: { zh: "示例数据", en: "illustrative" },
}

/**
 * Gathers the titles of columns and of the options that their cells can hold. A name that has two titles, such as an
 * option `other` of two columns, is left as it is: a step does not tell which of them it means.
 *
 * @category finding
 * @since 0.1.0
 */
export const titlesOf = (columns: ReadonlyArray<Column>): Titles => {
  const titles = columns.flatMap(({ name, title, shape }) => [
    { name, title },
    ...(shape._tag === "Choice" ? shape.options : []),
  ])
  const isClear = ({ name, title }: Option) =>
    titles.every((other) => other.name !== name || (other.title.zh === title.zh && other.title.en === title.en))
  return { ...statuses, ...Object.fromEntries(titles.filter(isClear).map(({ name, title }) => [name, title])) }
}
