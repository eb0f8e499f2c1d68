/**
 * Posts added to those approved by households, for burdens that households do not show: each factor of a community adds
 * what its table gives for its number. Posts are never taken away.
 *
 * Laws:
 *
 * - posts are never fewer than those approved
 * - a larger factor never adds fewer posts
 * - the order of factors does not matter
 *
 * @since 0.1.0
 */
import {
  bandsOf,
  Cite,
  Count,
  findBand,
  type Kind,
  Named,
  type Outcome,
  repeatedNames,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Figure } from "./Figure.ts"

const postsRise = Schema.makeFilter((rows: ReadonlyArray<{ readonly more: number }>) => {
  const falling = rows.findIndex(({ more }, index) => more < (rows[index - 1]?.more ?? 0))
  return falling < 0 ? undefined : { path: [falling, "more"], issue: "Expected no fewer posts than in the row before" }
})

/** What a factor adds (上浮标准): from so many on, so many posts. */
export const FloatTable = bandsOf(
  Schema.Struct({
    from: Count.annotateKey({ words: { zh: "数量起点", en: "from" } }),
    more: Figure.annotateKey({ words: { zh: "上浮职数", en: "posts added" } }),
  }),
).check(postsRise)
export type FloatTable = typeof FloatTable.Type

/** A factor of a community, and what it adds. */
export const FloatFactor = Schema.Struct({ ...Named.fields, table: FloatTable })
export type FloatFactor = typeof FloatFactor.Type

const namesDiffer = Schema.makeFilter(({ factors }: { readonly factors: ReadonlyArray<FloatFactor> }) => {
  const names = ["approved", "posts", ...factors.map(({ name }) => name)]
  return repeatedNames(names).map((at) => ({
    path: ["factors", at - 2, "name"],
    issue: `Expected a name used once, got "${names[at]}"`,
  }))
})

/** A float of posts (职数上浮) by factors. */
export const PostsFloat = Schema.Struct({
  kind: Schema.Literal("postsFloat"),
  cite: Cite,
  factors: Schema.NonEmptyArray(FloatFactor),
}).check(namesDiffer)
export type PostsFloat = typeof PostsFloat.Type

/** The posts approved by households and, by name, every factor of a community. */
export interface FloatFacts {
  readonly approved: Count
  readonly [factor: string]: number
}

/** The posts of a community after the float. */
export const FloatResult = Schema.Struct({
  posts: Count.annotateKey({ words: { zh: "上浮后职数", en: "posts after the float" } }),
})
export type FloatResult = typeof FloatResult.Type

/** Posts that were approved by households. */
export const FloatStarted = Schema.TaggedStruct("FloatStarted", { cite: Cite, approved: Count }).annotate({
  reason: { zh: "按户数核定{approved}名", en: "{approved} posts are approved by households" },
})
export type FloatStarted = typeof FloatStarted.Type

/** A factor that added posts. */
export const PostsAdded = Schema.TaggedStruct("PostsAdded", {
  cite: Cite,
  factor: Words,
  counted: Count,
  more: Count,
}).annotate({ reason: { zh: "{factor}{counted},上浮{more}名", en: "{factor}: {counted} adds {more} posts" } })
export type PostsAdded = typeof PostsAdded.Type

/**
 * Adds to the approved posts what every factor of a community gives.
 *
 * @category rating
 * @since 0.1.0
 */
export const floatPosts = (facts: FloatFacts, rule: PostsFloat): Outcome<FloatResult, FloatStarted | PostsAdded> => {
  const { cite } = rule
  const added = rule.factors
    .map(({ name, title, table }): PostsAdded => {
      const counted = facts[name] as Count
      return { _tag: "PostsAdded", cite, factor: title, counted, more: findBand(counted, table).more }
    })
    .filter(({ more }) => more > 0)
  const posts = added.reduce((sum, { more }) => sum + more, Number(facts.approved)) as Count
  return { value: { posts }, steps: [{ _tag: "FloatStarted", cite, approved: facts.approved }, ...added] }
}

/** The kind of rule that adds posts for factors. */
export const postsFloat: Kind<PostsFloat, FloatFacts, FloatResult> = {
  name: "postsFloat",
  title: { zh: "职数上浮", en: "float of posts" },
  rule: PostsFloat,
  facts: ({ factors }) =>
    structOfColumns([
      { name: "approved", title: { zh: "按户数核定的职数", en: "posts approved by households" }, schema: Figure },
      ...factors.map(({ name, title }) => ({ name, title, schema: Count })),
    ]),
  result: () => FloatResult,
  steps: { FloatStarted, PostsAdded },
  breaks: ({ factors }) => Object.fromEntries(factors.map(({ name, table }) => [name, table.map(({ from }) => from)])),
  rate: floatPosts,
}
