/**
 * What can be wrong with a points catalogue as a whole: names that do not resolve, limits that are not nested, factors
 * that are not exact.
 *
 * @since 0.1.0
 */
import { repeatedNames } from "@jiceng/kernel"
import { pricedBy, quantaOf } from "./ItemWorth.ts"
import { type EarningItem, isEarning, type PointsItem } from "./PointsItem.ts"
import type { PointsLimit } from "./PointsLimit.ts"
import { isLonger, type Span, titleOfSpan } from "./Span.ts"

interface Fault {
  readonly path: ReadonlyArray<string | number>
  readonly issue: string
}

interface Component {
  readonly name: string
  readonly limits: ReadonlyArray<{ readonly per: Span }>
}

interface Bound {
  readonly points: number
}

interface Parts {
  readonly components: ReadonlyArray<Component>
  readonly items: ReadonlyArray<PointsItem>
  readonly counts: ReadonlyArray<{ readonly name: string; readonly items: ReadonlyArray<string> }>
  readonly classes: ReadonlyArray<{ readonly name: string }>
  readonly floor?: Bound
  readonly ceiling?: Bound
  readonly benchmark?: Bound
}

/** Names of columns that a catalogue can have beside its components and counts. */
const columns = ["memberClass", "lastPoints", "zeroed", "starsAtMost", "points", "standing", "reached"]

const repeatsIn = (names: ReadonlyArray<string>, part: string): ReadonlyArray<Fault> =>
  repeatedNames(names).map((at) => ({
    path: [part, at, "name"],
    issue: `Expected a name used once, got "${names[at]}"`,
  }))

const faultsOfNames = ({ components, items, counts, classes }: Parts): ReadonlyArray<Fault> => {
  const results = [...columns, ...components.map(({ name }) => name), ...counts.map(({ name }) => name)]
  return [
    ...repeatedNames(results).map((at) => ({
      path:
        at < columns.length + components.length
          ? ["components", at - columns.length, "name"]
          : ["counts", at - columns.length - components.length, "name"],
      issue: `Expected a name used once, got "${results[at]}"`,
    })),
    ...repeatsIn(
      items.map(({ name }) => name),
      "items",
    ),
    ...repeatsIn(
      classes.map(({ name }) => name),
      "classes",
    ),
    ...counts.flatMap((count, index) =>
      count.items.flatMap((name, position) =>
        items.some((item) => item.name === name)
          ? []
          : [{ path: ["counts", index, "items", position], issue: `Expected the name of an item, got "${name}"` }],
      ),
    ),
  ]
}

const spansOf = (limits: ReadonlyArray<PointsLimit>): ReadonlyArray<Span> =>
  limits.flatMap(({ per }) => (per === "event" ? [] : [per]))

const faultsOfOwnLimits = (item: EarningItem, index: number): ReadonlyArray<Fault> => {
  const events = item.limits.filter(({ per }) => per === "event").length
  const isSingle = events === 0 || item.kind === "multiple" || pricedBy(item, [item]) !== undefined
  const own = "per" in item ? item.per : "day"
  return [
    ...(isSingle
      ? []
      : [
          { path: ["items", index, "limits"], issue: "Expected no limit per event on what many entries earn together" },
        ]),
    ...item.limits.flatMap(({ per }, at) =>
      per !== "event" && isLonger(own, per)
        ? [
            {
              path: ["items", index, "limits", at, "per"],
              issue: `Expected no shorter span than ${titleOfSpan(own).en}`,
            },
          ]
        : [],
    ),
  ]
}

const faultsOfItem = (item: EarningItem, index: number, { components, items }: Parts): ReadonlyArray<Fault> => {
  const component = components.find(({ name }) => name === item.component)
  const spans = [...spansOf(item.limits), ...("per" in item ? [item.per] : [])]
  const needed = spans.map((span): Span => (span === "lifetime" ? "year" : span))
  const isShort = component?.limits.some(({ per }) => needed.some((span) => isLonger(span, per))) === true
  const priced = pricedBy(item, items)
  return [
    ...(component === undefined
      ? [{ path: ["items", index, "component"], issue: `Expected the name of a component, got "${item.component}"` }]
      : []),
    ...(isShort
      ? [
          {
            path: ["items", index, "limits"],
            issue: `Expected no longer span than the limits of ${item.component} have, or a lifetime where these are of a year`,
          },
        ]
      : []),
    ...(item.kind === "multiple" && priced === undefined
      ? [
          {
            path: ["items", index, "of"],
            issue: `Expected an item whose entries are worth points one by one, got "${item.of}"`,
          },
        ]
      : []),
    ...(priced !== undefined && quantaOf(priced.base).some((quantum) => (quantum * priced.times) % 100 !== 0)
      ? [{ path: ["items", index, "times"], issue: "Expected a factor that gives whole hundredths of a point" }]
      : []),
  ]
}

const faultsOfBounds = ({ floor, ceiling, benchmark }: Parts): ReadonlyArray<Fault> => {
  if (ceiling === undefined) return []
  const low = floor !== undefined && ceiling.points < floor.points
  const outOfReach = benchmark !== undefined && benchmark.points > ceiling.points
  return [
    ...(low ? [{ path: ["ceiling", "points"], issue: "Expected no less than the floor" }] : []),
    ...(outOfReach ? [{ path: ["benchmark", "points"], issue: "Expected no more than the ceiling" }] : []),
  ]
}

/**
 * Lists what is wrong with a catalogue as a whole.
 *
 * @category checking
 * @since 0.1.0
 */
export const faultsOfCatalogue = (catalogue: Parts): ReadonlyArray<Fault> => [
  ...faultsOfNames(catalogue),
  ...faultsOfBounds(catalogue),
  ...catalogue.items.flatMap((item, index) =>
    isEarning(item) ? [...faultsOfOwnLimits(item, index), ...faultsOfItem(item, index, catalogue)] : [],
  ),
]
