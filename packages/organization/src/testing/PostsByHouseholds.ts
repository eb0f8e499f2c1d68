/**
 * Generators and laws of posts by households.
 *
 * @since 0.1.0
 */
import { type Cite, isNotCovered } from "@jiceng/kernel"
import { anyBounds, anyNear } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { approvePosts, type HouseholdsFacts, type PostsByHouseholds } from "../PostsByHouseholds.ts"

/**
 * Draws rules of one to five bands, the last of which may not be covered.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyPostsByHouseholds = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<PostsByHouseholds> =>
  fc
    .record({
      cite: anyCite,
      bounds: anyBounds(5, 20_000),
      posts: fc.array(fc.nat({ max: 15 }), { minLength: 0, maxLength: 4 }),
      top: fc.oneof(fc.integer({ min: 15, max: 20 }), fc.record({ _tag: fc.constant("NotCovered"), cite: anyCite })),
    })
    .map(({ cite, bounds, posts, top }) => {
      const bands = [...posts.toSorted((a, b) => a - b), top].map((given, index) => ({
        from: bounds[index],
        posts: given,
      }))
      return { kind: "postsByHouseholds", cite, bands } as unknown as PostsByHouseholds // counts are branded
    })

/**
 * Draws numbers of households around the bounds of a rule.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyHouseholdsFacts = ({ bands }: PostsByHouseholds): fc.Arbitrary<HouseholdsFacts> =>
  fc.record({
    households: anyNear(
      bands.map(({ from }) => from),
      0,
      1_000_000_000,
    ),
  }) as fc.Arbitrary<{
    households: number
  }> as fc.Arbitrary<HouseholdsFacts>

/**
 * The law that more households never lower the posts that a rule approves, and never lead back from where it does not
 * cover them to where it does.
 *
 * @category laws
 * @since 0.1.0
 */
export const moreHouseholdsNeverLowerPosts = (
  rule: PostsByHouseholds,
): fc.IProperty<[HouseholdsFacts, HouseholdsFacts]> =>
  fc.property(anyHouseholdsFacts(rule), anyHouseholdsFacts(rule), (one, other) => {
    const [fewer, more] = one.households < other.households ? [one, other] : [other, one]
    const [less, larger] = [approvePosts(fewer, rule).value.posts, approvePosts(more, rule).value.posts]
    return isNotCovered(larger) || (!isNotCovered(less) && less <= larger)
  })
