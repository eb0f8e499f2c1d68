/**
 * A question that a clause leaves open, and the answers to it that can be defended.
 *
 * @since 0.1.0
 */
import { Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Name } from "./Name.ts"

const defaultIsAnOption = Schema.makeFilter((reading: { readonly default: string; readonly options: object }) => {
  if (Object.keys(reading.options).length < 2) return { path: ["options"], issue: "Expected at least two options" }
  return Object.hasOwn(reading.options, reading.default)
    ? undefined
    : { path: ["default"], issue: "Expected one of the options" }
})

/** A reading (理解口径): the question in words, the options, and the one that applies unless another is chosen. */
export const Reading = Schema.Struct({
  title: Words,
  default: Name,
  options: Schema.Record(Name, Words),
}).check(defaultIsAnOption)
export type Reading = typeof Reading.Type

/** The option chosen of each reading, by the names of both. */
export type Choices = Readonly<Record<string, string>>
