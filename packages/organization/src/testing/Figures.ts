/**
 * Generators of rules about figures: shares, thresholds, modes, floats and reporting lines.
 *
 * @since 0.1.0
 */
import type { Cite, Count } from "@jiceng/kernel"
import { anyBounds, anyNear } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import type { FormationDuty, PlaceFacts } from "../FormationDuty.ts"
import { type ModeByMembers, OrganisingMode, type PartyMembersFacts } from "../ModeByMembers.ts"
import type { FloatFacts, PostsFloat } from "../PostsFloat.ts"
import type { LineFacts, ReportingLines } from "../ReportingLines.ts"
import type { ShareAtLeast, ShareFacts } from "../ShareAtLeast.ts"
import { anyColumns, nameColumn } from "./Names.ts"

const body = nameColumn("body")

/**
 * Draws least shares of two figures.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyShareAtLeast = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<ShareAtLeast> =>
  fc.record({ cite: anyCite, atLeast: anyNear([5000, 10_000], 0, 10_000) }).map(({ cite, atLeast }) => {
    const figures = [nameColumn("part"), nameColumn("whole")]
    return {
      kind: "shareAtLeast",
      cite,
      body,
      figures,
      part: "part",
      whole: "whole",
      atLeast,
    } as unknown as ShareAtLeast // percents are branded
  })

/**
 * Draws parts of wholes around a least share.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyShareFacts = ({ atLeast }: ShareAtLeast): fc.Arbitrary<ShareFacts> =>
  fc.nat({ max: 200 }).chain((whole) => {
    const needed = Math.ceil((atLeast * whole) / 10_000)
    return anyNear([needed], 0, whole).map((part) => ({ part, whole }))
  })

/**
 * Draws duties to form a body, with one to three ways of thresholds and shares.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyFormationDuty = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<FormationDuty> =>
  anyColumns(2).chain((figures) => {
    const anyName = fc.constantFrom(...figures.map(({ name }) => name))
    const anyThreshold = fc.oneof(
      fc.record({ kind: fc.constant("figureThreshold"), figure: anyName, atLeast: fc.nat({ max: 20 }) }),
      fc.record({
        kind: fc.constant("shareThreshold"),
        figure: fc.constant(figures[0]?.name),
        of: fc.constant(figures[1]?.name),
        atLeast: fc.constantFrom(2500, 5000, 10_000),
      }),
    )
    return fc
      .record({
        cite: anyCite,
        ways: fc.array(fc.array(anyThreshold, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      })
      .map(
        ({ cite, ways }) =>
          ({
            kind: "formationDuty",
            cite,
            body,
            forms: nameColumn("forms"),
            figures,
            ways,
          }) as unknown as FormationDuty, // counts are branded
      )
  })

/**
 * Draws figures of a place.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyPlaceFacts = ({ figures }: FormationDuty): fc.Arbitrary<PlaceFacts> =>
  fc.record(Object.fromEntries(figures.map(({ name }) => [name, fc.nat({ max: 25 })])))

/**
 * Draws rules of one to three modes.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyModeByMembers = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<ModeByMembers> =>
  fc
    .record({
      cite: anyCite,
      modes: fc.subarray([...OrganisingMode.literals], { minLength: 1 }),
      bounds: anyBounds(OrganisingMode.literals.length, 20),
    })
    .map(({ cite, modes, bounds }) => {
      const bands = modes.map((mode, at) => ({ from: bounds[at], mode }))
      return { kind: "modeByMembers", cite, body, bands } as unknown as ModeByMembers // counts are branded
    })

/**
 * Draws numbers of members around the bounds of a rule.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyPartyMembersFacts = ({ bands }: ModeByMembers): fc.Arbitrary<PartyMembersFacts> =>
  anyNear(
    bands.map(({ from }) => from),
    0,
    1000,
  ).map((partyMembers) => ({ partyMembers: partyMembers as Count }))

/**
 * Draws floats of one to four factors.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyPostsFloat = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<PostsFloat> =>
  fc
    .record({
      cite: anyCite,
      factors: anyColumns(1),
      bounds: anyBounds(4, 50),
      more: fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }),
    })
    .map(({ cite, factors, bounds, more }) => {
      const rising = more.toSorted((a, b) => a - b)
      const table = bounds.map((from, at) => ({ from, more: rising[at] }))
      const tabled = factors.map((factor) => ({ ...factor, table }))
      return { kind: "postsFloat", cite, factors: tabled } as unknown as PostsFloat // counts are branded
    })

/**
 * Draws approved posts and the factors of a community.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyFloatFacts = ({ factors }: PostsFloat): fc.Arbitrary<FloatFacts> =>
  fc.record({
    approved: fc.nat({ max: 15 }),
    ...Object.fromEntries(factors.map(({ name }) => [name, fc.nat({ max: 60 })])),
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<FloatFacts>

/**
 * Draws reporting lines of four kinds, each under none, one or two of those before it.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyReportingLines = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<ReportingLines> =>
  fc
    .record({
      cite: anyCite,
      beta: fc.subarray(["alpha"]),
      gamma: fc.subarray(["alpha", "beta"]),
      delta: fc.subarray(["alpha", "beta", "gamma"], { maxLength: 2 }),
    })
    .map(({ cite, ...under }) => {
      const tiers = Object.entries({ alpha: [], ...under }).map(([name, kinds]) => {
        return { ...nameColumn(name), cite, under: kinds }
      })
      return { kind: "reportingLines", cite, tiers } as unknown as ReportingLines // a non-empty list
    })

/**
 * Draws the kinds of a unit and of one above it.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyLineFacts = ({ tiers }: ReportingLines): fc.Arbitrary<LineFacts> => {
  const names = tiers.map(({ name }) => name)
  return fc.record({ unit: fc.constantFrom(...names), parent: fc.constantFrom("none", ...names) })
}
