/**
 * How large something may be: a sum of figures, such as members, households or staff, and the limits it keeps to. Named
 * conditions can widen the limits, and they may be due only from so many of some figure on.
 *
 * Laws:
 *
 * - a size that is met stays met when a condition comes to hold
 * - figures that are not counted do not matter
 * - the order of exceptions does not matter
 * - limits that are not due are met
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  FactName,
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

/** The limits are due only from so many of a figure on. */
export const SizeDue = Schema.Struct({ figure: FactName, from: Count })
export type SizeDue = typeof SizeDue.Type

/** When all the named conditions hold, the wider `limits` apply. */
export const SizeException = Schema.Struct({ all: Schema.NonEmptyArray(FactName), limits: Limits })
export type SizeException = typeof SizeException.Type

interface Parts {
  readonly figures: ReadonlyArray<Named>
  readonly counted: ReadonlyArray<string>
  readonly due?: SizeDue
  readonly limits: Limits
  readonly conditions: ReadonlyArray<Named>
  readonly exceptions: ReadonlyArray<SizeException>
}

const isWider = (wide: Limits, limits: Limits): boolean =>
  wide.least <= limits.least && (wide.most ?? Infinity) >= (limits.most ?? Infinity) && wide.parity === limits.parity

const namesResolve = Schema.makeFilter(({ figures, counted, due, limits, conditions, exceptions }: Parts) => {
  const names = ["met", "size", "missing", "surplus", ...[...figures, ...conditions].map(({ name }) => name)]
  return [
    ...repeatedNames(names).map((at) => ({ path: ["figures"], issue: `Expected names used once, got "${names[at]}"` })),
    ...counted.flatMap((name, index) =>
      figures.some((figure) => figure.name === name)
        ? []
        : [{ path: ["counted", index], issue: `Expected the name of a figure, got "${name}"` }],
    ),
    ...(due === undefined || figures.some(({ name }) => name === due.figure)
      ? []
      : [{ path: ["due", "figure"], issue: `Expected the name of a figure, got "${due.figure}"` }]),
    ...exceptions.flatMap((exception, index) => [
      ...exception.all.flatMap((name, position) =>
        conditions.some((condition) => condition.name === name)
          ? []
          : [
              {
                path: ["exceptions", index, "all", position],
                issue: `Expected the name of a condition, got "${name}"`,
              },
            ],
      ),
      ...(isWider(exception.limits, limits)
        ? []
        : [{ path: ["exceptions", index, "limits"], issue: "Expected limits that include the ordinary ones" }]),
    ]),
  ]
})

/** Limits of a size (规模限额) of one kind of unit: the sum of the figures that are counted. */
export const SizeLimits = Schema.Struct({
  kind: Schema.Literal("sizeLimits"),
  cite: Cite,
  body: Named,
  figures: Schema.NonEmptyArray(Named),
  counted: Schema.NonEmptyArray(FactName),
  due: Schema.optionalKey(SizeDue),
  limits: Limits,
  conditions: Schema.Array(Named),
  exceptions: Schema.Array(SizeException),
}).check(namesResolve)
export type SizeLimits = typeof SizeLimits.Type

/** By name, every figure and every condition of a unit. */
export interface SizeFacts {
  readonly [name: string]: number | boolean
}

/** Whether a size keeps to its limits; if not, how many more or how many fewer would do. */
export const SizeResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否符合", en: "met" } }),
  size: Count.annotateKey({ words: { zh: "计入数", en: "size" } }),
  missing: Count.annotateKey({ words: { zh: "还缺", en: "missing" } }),
  surplus: Count.annotateKey({ words: { zh: "超出", en: "surplus" } }),
})
export type SizeResult = typeof SizeResult.Type

const sizeFactsOf = ({ figures, conditions }: SizeLimits): Schema.Codec<SizeFacts, unknown> =>
  structOfColumns([
    ...figures.map((figure) => ({ ...figure, schema: Figure })),
    ...conditions.map((condition) => ({ ...condition, schema: Flag })),
  ])

/** A size that keeps to its limits. */
export const SizeKept = Schema.TaggedStruct("SizeKept", { cite: Cite, body: Words, size: Count }).annotate({
  reason: { zh: "{body}计{size},符合限额", en: "{body}: {size} keeps to the limits" },
})
export type SizeKept = typeof SizeKept.Type

/** A size that does not; `missing` or `surplus` is 0 where that way does not lead to an allowed number. */
export const SizeBroken = Schema.TaggedStruct("SizeBroken", {
  cite: Cite,
  body: Words,
  size: Count,
  missing: Count,
  surplus: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "{body}计{size},不符合限额:还缺{missing},超出{surplus}",
    en: "{body}: {size} breaks the limits; {missing} missing, {surplus} too many",
  },
})
export type SizeBroken = typeof SizeBroken.Type

/** An exception whose conditions held and that widened the limits. */
export const LimitsWidened = Schema.TaggedStruct("LimitsWidened", {
  cite: Cite,
  all: Schema.Array(FactName),
}).annotate({ reason: { zh: "具备条件({all}),限额放宽", en: "the conditions {all} hold and widen the limits" } })
export type LimitsWidened = typeof LimitsWidened.Type

/** Limits that are not due, because a figure is under the number from which they are. */
export const LimitsNotDue = Schema.TaggedStruct("LimitsNotDue", {
  cite: Cite,
  figure: Words,
  counted: Count,
  from: Count,
}).annotate({
  reason: {
    zh: "{figure}{counted},未到{from},对此未作要求",
    en: "{figure}: {counted} is under the {from} from which the limits are due",
  },
})
export type LimitsNotDue = typeof LimitsNotDue.Type

const findNotDue = (facts: SizeFacts, { cite, due, figures }: SizeLimits): LimitsNotDue | undefined => {
  const named = figures.find(({ name }) => name === due?.figure)
  if (due === undefined || named === undefined) return undefined
  const counted = facts[due.figure] as Count
  return counted < due.from ? { _tag: "LimitsNotDue", cite, figure: named.title, counted, from: due.from } : undefined
}

const widen = (limits: Limits, wider: Limits): Limits => {
  const least = Math.min(limits.least, wider.least) as Count
  const most = Math.max(limits.most ?? Infinity, wider.most ?? Infinity)
  const { most: _, ...open } = { ...limits, least }
  return most === Infinity ? open : { ...open, most: most as Count }
}

/**
 * Checks a size against its limits, widened by every exception whose conditions hold. Limits that are not due are met.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { checkSize, SizeLimits } from "@jiceng/organization"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(SizeLimits)({
 *   kind: "sizeLimits",
 *   cite: "xingqing-2018#三(二)",
 *   body: { name: "serviceStation", title: { zh: "社区服务站", en: "service station" } },
 *   figures: [{ name: "communitiesServed", title: { zh: "服务的社区数", en: "communities served" } }],
 *   counted: ["communitiesServed"],
 *   limits: { least: 1, most: 1 },
 *   conditions: [{ name: "close", title: { zh: "相邻且距离近", en: "adjacent and close" } }],
 *   exceptions: [{ all: ["close"], limits: { least: 1, most: 2 } }],
 * })
 * checkSize({ communitiesServed: 2, close: true }, rule).value
 * // => { met: true, size: 2, missing: 0, surplus: 0 }
 * ```
 */
export const checkSize = (
  facts: SizeFacts,
  rule: SizeLimits,
): Outcome<SizeResult, SizeKept | SizeBroken | LimitsWidened | LimitsNotDue> => {
  const { cite } = rule
  const body = rule.body.title
  const size = rule.counted.reduce((sum, name) => sum + Number(facts[name]), 0) as Count
  const notDue = findNotDue(facts, rule)
  const nothing = { missing: 0 as Count, surplus: 0 as Count }
  if (notDue !== undefined) return { value: { met: true, size, ...nothing }, steps: [notDue] }
  const taken = rule.exceptions.filter(({ all }) => all.every((name) => facts[name] === true))
  const widest = taken.reduce((limits, exception) => widen(limits, exception.limits), rule.limits)
  const distance = measureDistance(size, widest)
  const met = distance.missing === 0 && distance.surplus === 0
  const widened = taken.map(({ all }) => ({ _tag: "LimitsWidened", cite, all }) as const)
  return met
    ? { value: { met, size, ...distance }, steps: [...widened, { _tag: "SizeKept", cite, body, size }] }
    : { value: { met, size, ...distance }, steps: [...widened, { _tag: "SizeBroken", cite, body, size, ...distance }] }
}

/** The kind of rule that limits a size. */
export const sizeLimits: Kind<SizeLimits, SizeFacts, SizeResult> = {
  name: "sizeLimits",
  title: { zh: "规模限额", en: "limits of a size" },
  rule: SizeLimits,
  facts: sizeFactsOf,
  result: () => SizeResult,
  steps: { SizeKept, SizeBroken, LimitsWidened, LimitsNotDue },
  rate: checkSize,
}
