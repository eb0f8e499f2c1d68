/**
 * Generators and laws of limits, of bodies and their seats, and of requirements.
 *
 * @since 0.1.0
 */
import type { Cite, Count } from "@jiceng/kernel"
import * as fc from "fast-check"
import type { Composition, SeatFacts } from "../Composition.ts"
import { type Limits, measureDistance } from "../Limits.ts"
import type { OverlapFacts, PostOverlap } from "../PostOverlap.ts"
import type { ConditionFacts, Requirements } from "../Requirements.ts"
import type { SizeFacts, SizeLimits } from "../SizeLimits.ts"
import { anyColumns, nameColumn } from "./Names.ts"

/** Draws limits: with and without an upper end, and of odd numbers. */
export const anyLimits: fc.Arbitrary<Limits> = fc
  .record({
    least: fc.nat({ max: 12 }),
    spread: fc.option(fc.nat({ max: 6 }), { nil: undefined }),
    odd: fc.boolean(),
  })
  .map(({ least, spread, odd }) => {
    const most = spread === undefined ? {} : { most: least + spread + (odd ? 1 : 0) }
    return { least, ...most, ...(odd && { parity: "odd" }) } as unknown as Limits // counts are branded
  })

/**
 * The law that a number is allowed exactly when nothing is missing and nothing too much, and that either way leads to an
 * allowed number.
 *
 * @category laws
 * @since 0.1.0
 */
export const distancesLeadToAllowedNumbers = (limits: Limits): fc.IProperty<[number]> =>
  fc.property(fc.nat({ max: 30 }), (number) => {
    const isAllowed = (one: number) =>
      one >= limits.least &&
      (limits.most === undefined || one <= limits.most) &&
      (limits.parity === undefined || one % 2 === 1)
    const { missing, surplus } = measureDistance(number, limits)
    if (isAllowed(number)) return missing === 0 && surplus === 0
    const isReached = (missing === 0 || isAllowed(number + missing)) && (surplus === 0 || isAllowed(number - surplus))
    return isReached && missing + surplus > 0
  })

const body = nameColumn("body")

/**
 * Draws bodies of one to four seats.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyComposition = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<Composition> =>
  fc
    .record({ cite: anyCite, seats: anyColumns(1), limits: fc.array(anyLimits, { minLength: 4, maxLength: 4 }) })
    .map(({ cite, seats, limits }) => {
      const limited = seats.map((seat, at) => ({ ...seat, limits: limits[at] }))
      return { kind: "composition", cite, body, seats: limited } as unknown as Composition // a non-empty list
    })

/**
 * Draws how many people hold each seat of a body.
 *
 * @category generators
 * @since 0.1.0
 */
export const anySeatFacts = ({ seats }: Composition): fc.Arbitrary<SeatFacts> =>
  fc.record(Object.fromEntries(seats.map(({ name }) => [name, fc.nat({ max: 20 })])))

/**
 * Draws limits of sizes with up to two exceptions.
 *
 * @category generators
 * @since 0.1.0
 */
export const anySizeLimits = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<SizeLimits> =>
  fc
    .record({
      cite: anyCite,
      figures: anyColumns(1),
      least: fc.nat({ max: 20 }),
      spread: fc.nat({ max: 20 }),
      due: fc.option(fc.nat({ max: 10 }), { nil: undefined }),
      exceptions: fc.array(
        fc.record({
          all: fc.subarray(["hilly", "crowded"], { minLength: 1 }),
          lower: fc.nat({ max: 20 }),
          higher: fc.nat({ max: 20 }),
        }),
        { maxLength: 2 },
      ),
      counted: fc.nat({ max: 3 }),
    })
    .map(({ cite, figures, least, spread, due, exceptions, counted }) => {
      const names = figures.map(({ name }) => name)
      return {
        kind: "sizeLimits",
        cite,
        body,
        figures,
        counted: names.slice(0, 1 + (counted % names.length)),
        ...(due !== undefined && { due: { figure: names[0], from: due } }),
        limits: { least, most: least + spread },
        conditions: [nameColumn("hilly"), nameColumn("crowded")],
        exceptions: exceptions.map(({ all, lower, higher }) => ({
          all,
          limits: { least: Math.max(0, least - lower), most: least + spread + higher },
        })),
      } as unknown as SizeLimits // counts are branded
    })

/**
 * Draws figures and conditions for limits of sizes.
 *
 * @category generators
 * @since 0.1.0
 */
export const anySizeFacts = ({ figures, conditions }: SizeLimits): fc.Arbitrary<SizeFacts> =>
  fc.record(
    Object.fromEntries([
      ...figures.map(({ name }) => [name, fc.nat({ max: 30 })] as const),
      ...conditions.map(({ name }) => [name, fc.boolean()] as const),
    ]),
  )

/**
 * Draws requirements of one to three ways, on a body or on the holders of a post.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyRequirements = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<Requirements> =>
  anyColumns(1).chain(
    (conditions) =>
      fc
        .record(
          {
            cite: anyCite,
            post: fc.constant(nameColumn("post")),
            ways: fc.array(
              fc.subarray(
                conditions.map(({ name }) => name),
                { minLength: 1 },
              ),
              {
                minLength: 1,
                maxLength: 3,
              },
            ),
          },
          { requiredKeys: ["cite", "ways"] },
        )
        .map((rule) => ({ kind: "requirements", body, conditions, ...rule }) as unknown as Requirements), // lists are not empty
  )

/**
 * Draws which conditions hold.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyConditionFacts = ({ conditions }: Requirements): fc.Arbitrary<ConditionFacts> =>
  fc.record(Object.fromEntries(conditions.map(({ name }) => [name, fc.boolean()])))

/**
 * Draws rules on posts held together, some of which excuse people.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyPostOverlap = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<PostOverlap> =>
  fc.record({ cite: anyCite, limits: anyLimits, excuses: fc.boolean() }).map(({ cite, limits, excuses }) => ({
    kind: "postOverlap",
    cite,
    body,
    one: { title: nameColumn("one").title, posts: ["one"] },
    other: { title: nameColumn("other").title, posts: ["other"] },
    limits,
    ...(excuses && { excuse: nameColumn("approved") }),
  }))

/**
 * Draws how many people hold both posts and, where a rule excuses some, how many are excused.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyOverlapFacts = ({ excuse }: PostOverlap): fc.Arbitrary<OverlapFacts> =>
  fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 })).map(([some, more]) => {
    const holdersOfBoth = (some + more) as Count
    return excuse === undefined ? { holdersOfBoth } : { holdersOfBoth, excused: some as Count }
  })
