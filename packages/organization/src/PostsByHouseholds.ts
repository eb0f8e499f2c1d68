/**
 * The posts that are approved for a community, by the number of its households.
 *
 * Laws:
 *
 * - every number of households has posts or is not covered
 * - one more household never lowers the posts
 * - where the posts of some households are not covered, those of more households are not either
 *
 * @since 0.1.0
 */
import { bandsOf, Cite, Count, findBand, isNotCovered, type Kind, NotCovered, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** Approved posts, or the mark that the text stops before so many households. */
export const ApprovedPosts = Schema.Union([Count, NotCovered]).annotate({
  expected: "a number of posts, or NotCovered",
})
export type ApprovedPosts = typeof ApprovedPosts.Type

const postsRise = Schema.makeFilter((bands: ReadonlyArray<{ readonly posts: ApprovedPosts }>) => {
  const posts = bands.map((band) => (isNotCovered(band.posts) ? Number.MAX_SAFE_INTEGER : band.posts))
  return posts.flatMap((count, index) =>
    count >= (posts[index - 1] ?? 0)
      ? []
      : [{ path: [index, "posts"], issue: "Expected no fewer posts than in the row before" }],
  )
})

/** Posts of the two committees (“两委”职数) by households: each row has the posts from so many households on. */
export const PostsByHouseholds = Schema.Struct({
  kind: Schema.Literal("postsByHouseholds"),
  cite: Cite,
  bands: bandsOf(Schema.Struct({ from: Count, posts: ApprovedPosts })).check(postsRise),
})
export type PostsByHouseholds = typeof PostsByHouseholds.Type

/** How many households live in a community. */
export const HouseholdsFacts = Schema.Struct({
  households: Count.annotateKey({ words: { zh: "户数", en: "households" } }),
})
export type HouseholdsFacts = typeof HouseholdsFacts.Type

/** The posts of a community; empty in a table where the text gives none. */
export const PostsResult = Schema.Struct({
  posts: ApprovedPosts.annotateKey({ words: { zh: "“两委”职数", en: "posts of the two committees" } }),
})
export type PostsResult = typeof PostsResult.Type

/** A number of households that led to posts. */
export const PostsApproved = Schema.TaggedStruct("PostsApproved", {
  cite: Cite,
  households: Count,
  from: Count,
  posts: Count,
}).annotate({
  reason: {
    zh: "{households}户,达到{from}户一档,核定职数{posts}名",
    en: "{households} households reach the band from {from}: {posts} posts",
  },
})
export type PostsApproved = typeof PostsApproved.Type

/**
 * Approves the posts of a community from the number of its households.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { approvePosts, HouseholdsFacts, PostsByHouseholds } from "@jiceng/organization"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(PostsByHouseholds)({
 *   kind: "postsByHouseholds",
 *   cite: "yongning-2020#9",
 *   bands: [{ from: 0, posts: 5 }, { from: 3001, posts: 7 }],
 * })
 * const facts = Schema.decodeUnknownSync(HouseholdsFacts)({ households: 3000 })
 * approvePosts(facts, rule).value // => { posts: 5 }
 * ```
 */
export const approvePosts = (
  facts: HouseholdsFacts,
  rule: PostsByHouseholds,
): Outcome<PostsResult, PostsApproved | NotCovered> => {
  const { households } = facts
  const { from, posts } = findBand(households, rule.bands)
  if (isNotCovered(posts)) return { value: { posts }, steps: [posts] }
  return { value: { posts }, steps: [{ _tag: "PostsApproved", cite: rule.cite, households, from, posts }] }
}

/** The kind of rule that approves posts by households. */
export const postsByHouseholds: Kind<PostsByHouseholds, HouseholdsFacts, PostsResult> = {
  name: "postsByHouseholds",
  title: { zh: "按户数核定职数", en: "posts by households" },
  rule: PostsByHouseholds,
  facts: () => HouseholdsFacts,
  result: () => PostsResult,
  steps: { PostsApproved, NotCovered },
  breaks: ({ bands }) => ({ households: bands.map(({ from }) => from) }),
  rate: approvePosts,
}
