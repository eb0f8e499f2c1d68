/**
 * Who sits in a body: how many people hold each of its seats, and how many each seat may have.
 *
 * Laws:
 *
 * - a body is in order exactly when every seat is
 * - the order of seats does not matter
 * - a body in order has nothing missing and nothing too much
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  Flag,
  type Kind,
  Named,
  type Outcome,
  repeatedNames,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Figure } from "./Figure.ts"
import { Limits, measureDistance } from "./Limits.ts"

/** A seat of a body (席位), and how many people hold it. */
export const Seat = Schema.Struct({ ...Named.fields, limits: Limits })
export type Seat = typeof Seat.Type

const namesDiffer = Schema.makeFilter(({ seats }: { readonly seats: ReadonlyArray<Seat> }) => {
  const names = ["met", "total", "missing", "surplus", ...seats.map(({ name }) => name)]
  return repeatedNames(names).map((at) => ({
    path: ["seats", at - 4, "name"],
    issue: `Expected a name used once, got "${names[at]}"`,
  }))
})

/** The seats of one kind of body (班子构成). A unit of that kind may also have units below it as its seats, such as one station. */
export const Composition = Schema.Struct({
  kind: Schema.Literal("composition"),
  cite: Cite,
  body: Named,
  seats: Schema.NonEmptyArray(Seat),
}).check(namesDiffer)
export type Composition = typeof Composition.Type

/** How many people hold each seat, by the names of the seats. */
export interface SeatFacts {
  readonly [seat: string]: number
}

/** Whether a body is in order, how many sit in it, and how many are missing or too many over all seats. */
export const CompositionResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否符合", en: "met" } }),
  total: Count.annotateKey({ words: { zh: "合计", en: "total" } }),
  missing: Count.annotateKey({ words: { zh: "还缺", en: "missing" } }),
  surplus: Count.annotateKey({ words: { zh: "超出", en: "surplus" } }),
})
export type CompositionResult = typeof CompositionResult.Type

const seatFactsOf = ({ seats }: Composition): Schema.Codec<SeatFacts, unknown> =>
  structOfColumns(seats.map(({ name, title }) => ({ name, title, schema: Figure })))

/** A seat that has as many holders as it may. */
export const SeatFilled = Schema.TaggedStruct("SeatFilled", {
  cite: Cite,
  body: Words,
  seat: Words,
  holders: Count,
}).annotate({ reason: { zh: "{body}:{seat}{holders}名,符合", en: "{body}: {holders} × {seat}, in order" } })
export type SeatFilled = typeof SeatFilled.Type

/** A seat that has too few holders, or too many. */
export const SeatAmiss = Schema.TaggedStruct("SeatAmiss", {
  cite: Cite,
  body: Words,
  seat: Words,
  holders: Count,
  missing: Count,
  surplus: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "{body}:{seat}{holders}名,还缺{missing}名,超出{surplus}名",
    en: "{body}: {holders} × {seat}; {missing} missing, {surplus} too many",
  },
})
export type SeatAmiss = typeof SeatAmiss.Type

/**
 * Checks the seats of a body.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { checkComposition, Composition } from "@jiceng/organization"
 * import type { Count } from "@jiceng/kernel"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(Composition)({
 *   kind: "composition",
 *   cite: "yongning-2020#2",
 *   body: { name: "compoundBranch", title: { zh: "居民小区党支部", en: "compound branch" } },
 *   seats: [
 *     { name: "branchSecretary", title: { zh: "书记", en: "secretary" }, limits: { least: 1, most: 1 } },
 *     { name: "branchMember", title: { zh: "委员", en: "member" }, limits: { least: 2, most: 2 } },
 *   ],
 * })
 * checkComposition({ branchSecretary: 1 as Count, branchMember: 1 as Count }, rule).value
 * // => { met: false, total: 2, missing: 1, surplus: 0 }
 * ```
 */
export const checkComposition = (
  facts: SeatFacts,
  rule: Composition,
): Outcome<CompositionResult, SeatFilled | SeatAmiss> => {
  const { cite } = rule
  const body = rule.body.title
  const steps = rule.seats.map(({ name, title: seat, limits }): SeatFilled | SeatAmiss => {
    const holders = facts[name] as Count
    const { missing, surplus } = measureDistance(holders, limits)
    return missing === 0 && surplus === 0
      ? { _tag: "SeatFilled", cite, body, seat, holders }
      : { _tag: "SeatAmiss", cite, body, seat, holders, missing, surplus }
  })
  const amiss = steps.filter((step) => step._tag === "SeatAmiss")
  const value = {
    met: amiss.length === 0,
    total: steps.reduce((sum, { holders }) => sum + holders, 0) as Count,
    missing: amiss.reduce((sum, { missing }) => sum + missing, 0) as Count,
    surplus: amiss.reduce((sum, { surplus }) => sum + surplus, 0) as Count,
  }
  return { value, steps }
}

/** The kind of rule that says who sits in a body. */
export const composition: Kind<Composition, SeatFacts, CompositionResult> = {
  name: "composition",
  title: { zh: "班子与机构构成", en: "composition of a body" },
  rule: Composition,
  facts: seatFactsOf,
  result: () => CompositionResult,
  steps: { SeatFilled, SeatAmiss },
  rate: checkComposition,
}
